// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.review;

import java.util.List;
import java.util.Map;
import se.gvi.model.finding.Text;
import se.gvi.rules.reason.Evidence;
import se.gvi.rules.reason.Reason;
import se.gvi.rules.reason.Truth;

/** Says in one line why somebody should be taken off the list, or why not. */
final class RemovalLine {

    private static final Text DEAD = Text.of(
            "individual {individual}: no longer alive ({evidence})",
            "individ {individual}: inte längre i livet ({evidence})");
    private static final Text NOTHING_LEFT = Text.of(
            "individual {individual}: no current ground and no level of risk indicated; none is met of {criteria}",
            "individ {individual}: ingen aktuell grund och ingen risknivå indikeras; inget är uppfyllt av {criteria}");
    private static final Text STAYS = Text.of(
            "individual {individual}: removal is not proposed", "individ {individual}: borttagning föreslås inte");

    private final RemovalProposal removal;

    RemovalLine(RemovalProposal removal) {
        this.removal = removal;
    }

    Text text() {
        if (!removal.proposed()) {
            return STAYS.with(Map.of("individual", removal.individual()));
        }
        List<Reason> parts = removal.reasons().parts();
        return parts.get(0).truth() == Truth.MET ? dead(parts.get(0)) : nothingLeft(parts.get(1));
    }

    private Text dead(Reason dead) {
        List<Text> evidence = dead.answers()
                .flatMap(answer -> answer.evidence().stream())
                .map(Evidence::label)
                .toList();
        return DEAD.with(Map.of(
                "individual",
                removal.individual(),
                "evidence",
                Text.of(
                        String.join("; ", evidence.stream().map(Text::en).toList()),
                        String.join("; ", evidence.stream().map(Text::sv).toList()))));
    }

    private Text nothingLeft(Reason nothingLeft) {
        List<String> criteria = nothingLeft
                .answers()
                .map(answer -> answer.question().criterion())
                .distinct()
                .sorted()
                .toList();
        return NOTHING_LEFT.with(Map.of("individual", removal.individual(), "criteria", String.join(", ", criteria)));
    }
}
