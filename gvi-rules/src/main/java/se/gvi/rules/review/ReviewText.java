// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordRef;
import se.gvi.rules.reason.Reason;
import se.gvi.rules.reason.ReasonText;
import se.gvi.rules.reason.Settlements;

/** Writes reviews as lines of text: what is due with all its reasons, what is open with what would settle it. */
final class ReviewText {

    private static final int SETTLEMENTS_SHOWN = 3;

    private static final Text HEAD = Text.of(
            "To be gone over again as of {asOf} under {policy}. Proposals; people decide.",
            "Att ompröva den {asOf} enligt {policy}. Förslag; människor beslutar.");
    private static final Text DUE = Text.of("Reviews due: {number}", "Omprövningar: {number}");
    private static final Text OPEN = Text.of(
            "Undetermined whether a review is due: {number}", "Kan inte avgöras om omprövning behövs: {number}");
    private static final Text REMOVALS = Text.of("Removal proposed: {number}", "Borttagning föreslås: {number}");
    private static final Text OPEN_REMOVALS = Text.of(
            "Undetermined whether anything holds them on the list: {number}",
            "Kan inte avgöras om något håller kvar dem på listan: {number}");

    private final Reviews reviews;
    private final Language language;
    private final List<String> lines = new ArrayList<>();

    ReviewText(Reviews reviews, Language language) {
        this.reviews = reviews;
        this.language = language;
    }

    String text() {
        add(HEAD.with(Map.of("asOf", reviews.asOf(), "policy", reviews.policy().title())));
        number(DUE, reviews.due());
        reviews.due().forEach(item -> reasons(item.about(), item.reasons()));
        number(REMOVALS, reviews.removals());
        reviews.removals().forEach(removal -> lines.add("  " + removal.inShort(language)));
        number(OPEN, reviews.open());
        reviews.open().forEach(item -> settlements(item.about(), item.settlements()));
        number(OPEN_REMOVALS, reviews.openRemovals());
        reviews.openRemovals()
                .forEach(removal -> settlements(RecordRef.to(removal.individual()), removal.settlements()));
        return String.join("\n", lines) + "\n";
    }

    private void number(Text heading, List<?> items) {
        add(heading.with(Map.of("number", items.size())));
    }

    private void reasons(RecordRef about, Reason reasons) {
        lines.add("  " + about.label().in(language));
        ReasonText.lines(reasons, language).forEach(line -> lines.add("    " + line));
    }

    private void settlements(RecordRef about, Settlements settlements) {
        lines.add("  " + about.label().in(language));
        ReasonText.lines(settlements.first(SETTLEMENTS_SHOWN), language).forEach(line -> lines.add("    " + line));
    }

    private void add(Text text) {
        lines.add(text.in(language));
    }
}
