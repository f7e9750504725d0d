// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.ReadOptions;
import se.gvi.model.json.SituationJson;
import se.gvi.model.ndjson.SituationNdjson;
import se.gvi.model.situation.ReadResult;
import se.gvi.model.situation.Situation;
import se.gvi.rules.assessment.Assessment;
import se.gvi.rules.policy.Policy;

/** Makes one line of one document, and knows nothing of Spark: the cluster and the single machine call the same. */
final class Assessor {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final Policy policy;
    private final LocalDate asOf;
    private final Language language;

    Assessor(Policy policy, LocalDate asOf, Language language) {
        this.policy = policy;
        this.asOf = asOf;
        this.language = language;
    }

    /** Whether a file of this name is a document. */
    static boolean isDocument(String name) {
        return name.endsWith(".json") || isStream(name);
    }

    private static boolean isStream(String name) {
        return name.endsWith(".ndjson");
    }

    /**
     * Assesses a document. What is wrong with it is told on its line.
     *
     * @param name the name of the document
     * @param in its bytes; left open
     * @return one line of JSON without its end
     * @throws IOException if the bytes cannot be had; another try may get them
     */
    String line(String name, InputStream in) throws IOException {
        return written(answer(name, in));
    }

    private Answer answer(String name, InputStream in) throws IOException {
        try {
            ReadResult reading = isStream(name)
                    ? SituationNdjson.check(in, ReadOptions.defaults())
                    : SituationJson.check(in, ReadOptions.defaults());
            Optional<Situation> situation = reading.situation();
            return situation.isPresent()
                    ? Answer.Assessed.of(name, Assessment.of(situation.get(), policy, asOf))
                    : Answer.Refused.of(name, reading.report(), language);
        } catch (RuntimeException unforeseen) {
            return Answer.Failed.of(name, unforeseen);
        }
    }

    private static String written(Answer answer) {
        try {
            return JSON.writeValueAsString(answer);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
