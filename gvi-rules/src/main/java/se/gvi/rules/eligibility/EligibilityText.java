// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.rules.criterion.Terms;
import se.gvi.rules.reason.ReasonText;

/** Writes an eligibility as lines of text: the verdict, the reasons and what would settle it. */
final class EligibilityText {

    private static final int SETTLEMENTS_SHOWN = 5;
    private static final Text HEAD = Text.of(
            "{about}, {step}: {verdict} as of {asOf} under {policy}",
            "{about}, {step}: {verdict} den {asOf} enligt {policy}");

    private EligibilityText() {}

    static String of(Eligibility eligibility, Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(HEAD.with(Map.of(
                        "about", eligibility.about().label(),
                        "step", Terms.of(eligibility.intervention()),
                        "verdict", eligibility.verdict().label(),
                        "asOf", eligibility.asOf(),
                        "policy", eligibility.policy().title()))
                .in(language));
        lines.addAll(ReasonText.lines(eligibility.reasons(), language));
        lines.addAll(ReasonText.lines(eligibility.settlements().first(SETTLEMENTS_SHOWN), language));
        return String.join("\n", lines) + "\n";
    }
}
