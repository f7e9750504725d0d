// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.conformance;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import se.gvi.model.document.Fields;

/** The kinds of question that a case can ask. */
final class Asks {

    /** Every kind there is, by its member of {@code ask}; a further one is added here. */
    private static final ImmutableMap<String, Ask> KINDS = ImmutableMap.<String, Ask>builder()
            .put("criterion", new AskCriterion())
            .put("eligibility", new AskEligibility())
            .put("risk", new AskRisk())
            .put("assessment", new AskAssessment())
            .put("incidentReview", new AskIncidentReview())
            .put("ranking", new AskRanking())
            .put("promises", new AskPromises())
            .put("notification", new AskNotification())
            .put("support", new AskSupport())
            .put("removal", new AskRemoval())
            .put("callIn", new AskCallIn())
            .buildOrThrow();

    private Asks() {}

    /** The kind of a question. */
    static Ask kindOf(Fields ask) {
        List<Ask> kinds = KINDS.entrySet().stream()
                .filter(kind -> ask.node().member(kind.getKey()).isPresent())
                .map(Map.Entry::getValue)
                .toList();
        if (kinds.size() != 1) {
            throw new IllegalArgumentException("ask has " + kinds.size() + " of the members "
                    + String.join(", ", KINDS.keySet()) + ", which say what is asked. Give exactly one of them.");
        }
        return kinds.get(0);
    }
}
