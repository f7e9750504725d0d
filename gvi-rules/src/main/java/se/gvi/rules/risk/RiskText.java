// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.gvi.model.assessment.RiskSide;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.rules.reason.ReasonText;
import se.gvi.rules.reason.Titled;

/** Writes a risk indication as lines of text: the level, or the range of levels, and the reasons of each. */
final class RiskText {

    private static final Text HEAD = Text.of(
            "individual {individual}, {side}: {level} as of {asOf} under {policy}. An indication, not an assessment.",
            "individ {individual}, {side}: {level} den {asOf} enligt {policy}. En indikation, ingen bedömning.");
    private static final Text RANGE = Text.of(
            "from \"{lowest}\" to \"{highest}\", undetermined",
            "från \"{lowest}\" till \"{highest}\", kan inte avgöras");

    private RiskText() {}

    static String of(RiskIndication risk, Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(HEAD.with(Map.of(
                        "individual", risk.individual(),
                        "side", side(risk.side()),
                        "level", level(risk),
                        "asOf", risk.asOf(),
                        "policy", risk.policy().title()))
                .in(language));
        risk.levels()
                .forEach(level ->
                        lines.addAll(ReasonText.lines(new Titled(level.level().title(), level.reasons()), language)));
        return String.join("\n", lines) + "\n";
    }

    private static Text level(RiskIndication risk) {
        return risk.determined()
                ? risk.lowest().title()
                : RANGE.with(Map.of(
                        "lowest",
                        risk.lowest().title(),
                        "highest",
                        risk.highest().title()));
    }

    private static Text side(RiskSide side) {
        return switch (side) {
            case VIOLENCE_BY -> Text.of("risk of violence by", "risk för våld från");
            case VIOLENCE_AGAINST -> Text.of("risk of violence against", "risk för våld mot");
        };
    }
}
