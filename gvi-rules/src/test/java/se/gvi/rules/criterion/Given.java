// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.situation.Situation;
import se.gvi.rules.cases.ShortSituation;

/** What is given, in the short form that the library reads in cases of policies. */
final class Given {

    private Given() {}

    static Situation situation(JsonNode given, JsonNode about, LocalDate asOf) {
        RecordKind kind = RecordKind.valueOf(about.required("kind").asText());
        return ShortSituation.parse(
                given.toString(), new RecordRef(kind, about.required("id").asText()), asOf);
    }
}
