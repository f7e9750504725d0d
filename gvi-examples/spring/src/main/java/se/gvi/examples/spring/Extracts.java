// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.spring;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.ReadOptions;
import se.gvi.model.json.SituationJson;
import se.gvi.model.ndjson.SituationNdjson;
import se.gvi.model.situation.ReadResult;
import se.gvi.model.situation.Situation;

/** Takes extracts and tells whether they are right. {@link Refusals} answers for those that are not. */
@RestController
final class Extracts {

    private static final Logger LOG = LoggerFactory.getLogger(Extracts.class);

    private final ReadOptions uploads;

    Extracts(ReadOptions uploads) {
        this.uploads = uploads;
    }

    @PostMapping(path = "/extracts", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Accepted> document(InputStream extract, Locale locale) throws IOException {
        return accept(SituationJson.check(extract, uploads), locale);
    }

    @PostMapping(path = "/extracts/stream", consumes = MediaType.APPLICATION_NDJSON_VALUE)
    ResponseEntity<Accepted> stream(InputStream extract, Locale locale) throws IOException {
        return accept(SituationNdjson.check(extract, uploads), locale);
    }

    private static ResponseEntity<Accepted> accept(ReadResult result, Locale locale) {
        LOG.info("Checked an extract: {}", result.report()); // counts by code, and nothing of what was sent
        Situation situation = result.orElseThrow(); // also where a check could not run
        Language language = Language.of(locale.getLanguage());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .body(Accepted.of(situation, result.report(), language));
    }
}
