// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.eligibility;

import se.gvi.model.decision.Intervention;
import se.gvi.model.finding.Text;

/** What practitioners call the steps of the strategy. */
public final class Steps {

    private Steps() {}

    /**
     * Returns what practitioners call a step.
     *
     * @param intervention the step
     * @return the term
     */
    public static Text label(Intervention intervention) {
        return switch (intervention) {
            case CALL_IN -> Text.same("call-in");
            case CUSTOM_NOTIFICATION -> Text.of("custom notification", "riktat samtal");
            case SUPPORT -> Text.of("support", "stöd");
            case ENFORCEMENT_FOCUS -> Text.of("enforcement focus", "ökat fokus");
        };
    }
}
