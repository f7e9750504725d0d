// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.readme;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import se.gvi.model.decision.Intervention;
import se.gvi.model.finding.Language;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.json.SituationJson;
import se.gvi.model.situation.Situation;
import se.gvi.rules.assessment.Assessment;
import se.gvi.rules.policy.Policies;

/** The first answer of the README. */
public final class FirstAnswer {

    private FirstAnswer() {}

    /**
     * Prints the answer.
     *
     * @param args none
     * @throws IOException if the city cannot be read
     */
    public static void main(String[] args) throws IOException {
        // README
        Situation hamnstad = SituationJson.read(Path.of("gvi-examples/hamnstad/situation.json"));
        Assessment assessment = Assessment.of(hamnstad, Policies.bundled("sluta-skjut"), LocalDate.of(2026, 3, 2));
        System.out.println(assessment
                .eligibility(IndividualId.of("I-042"), Intervention.CALL_IN)
                .inShort(Language.ENGLISH));
        // README
    }
}
