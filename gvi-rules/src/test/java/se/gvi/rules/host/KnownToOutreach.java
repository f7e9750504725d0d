// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.host;

import java.util.Map;
import se.gvi.model.finding.Text;
import se.gvi.model.individual.IndividualId;
import se.gvi.rules.criterion.Arguments;
import se.gvi.rules.criterion.Criterion;
import se.gvi.rules.criterion.Definition;
import se.gvi.rules.criterion.Notes;
import se.gvi.rules.criterion.Subject;
import se.gvi.rules.reason.Truth;

/** Does the outreach team know the individual? */
record KnownToOutreach(Map<IndividualId, Boolean> answers) implements Criterion {

    @Override
    public Definition definition() {
        return Definition.ofIndividuals(
                "outreach.known",
                Text.of("is known to the outreach team", "är känd av fältarna"),
                "The outreach team's own list");
    }

    @Override
    public Truth test(Subject subject, Arguments arguments, Notes notes) {
        Boolean known = answers.get(subject.individual());
        if (known == null) {
            notes.lacks(subject.id(), Text.of("an answer of the outreach team", "svar från fältarna"));
            return Truth.UNKNOWN;
        }
        return Truth.of(known);
    }
}
