// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.rules.reason.Answer;
import se.gvi.rules.reason.Argument;
import se.gvi.rules.reason.Evidence;
import se.gvi.rules.reason.Truth;

/** Writes which reasons differ: those that are answered otherwise or, if there are none, whatever else differs. */
final class ReasonChangeLines {

    private static final Text ANSWERED =
            Text.of("  {criterion}: {before} -> {after}, {question}", "  {criterion}: {before} -> {after}, {question}");
    private static final Text STILL =
            Text.of("  {criterion}: still {after}, {question}", "  {criterion}: fortfarande {after}, {question}");
    private static final Text ONLY_BEFORE = Text.of(
            "  {criterion}: {before}, asked only before, {question}",
            "  {criterion}: {before}, prövas endast före, {question}");
    private static final Text ONLY_AFTER = Text.of(
            "  {criterion}: {after}, asked only after, {question}",
            "  {criterion}: {after}, prövas endast efter, {question}");
    private static final Text NUMBER =
            Text.of("  counted otherwise: {before} -> {after}", "  räknas annorlunda: {before} -> {after}");
    private static final Text COMPOSED = Text.of(
            "  the two policies put their criteria together in different ways",
            "  de två policyerna sätter samman sina kriterier på olika sätt");
    private static final Text ARGUMENT = Text.of("    {name}: {before} -> {after}", "    {name}: {before} -> {after}");
    private static final Text GONE = Text.of("    - no longer: ", "    - inte längre: ");
    private static final Text CAME = Text.of("    - now: ", "    - nu: ");
    private static final Text NONE = Text.of("(none)", "(inget)");

    private final ReasonChange change;
    private final Language language;
    private final List<String> lines = new ArrayList<>();

    ReasonChangeLines(ReasonChange change, Language language) {
        this.change = change;
        this.language = language;
    }

    List<String> lines() {
        lines.clear();
        boolean decided = change.answers().stream().anyMatch(ReasonChangeLines::decides);
        change.answers().stream().filter(each -> !decided || decides(each)).forEach(this::answer);
        for (NumberChange number : change.numbers()) {
            lines.add(NUMBER.with(Map.of(
                            "before", number.before().label(),
                            "after", number.after().label()))
                    .in(language));
        }
        if (change.composedOtherwise()) {
            lines.add(COMPOSED.in(language));
        }
        return List.copyOf(lines);
    }

    /** An answer that says something else, or is given on one side only. */
    private static boolean decides(AnswerChange answer) {
        return answer.truthDiffers() || answer.before() == null || answer.after() == null;
    }

    private void answer(AnswerChange answer) {
        Answer before = answer.before();
        Answer after = answer.after();
        lines.add(form(answer)
                .with(Map.of(
                        "criterion", answer.question().criterion(),
                        "before", truth(before),
                        "after", truth(after),
                        "question", (after == null ? answer.question() : after.question()).text()))
                .in(language));
        if (before != null && after != null) {
            arguments(before.question().arguments(), after.question().arguments());
        }
        for (Evidence gone : answer.gone()) {
            lines.add(GONE.in(language) + gone.label().in(language));
        }
        for (Evidence came : answer.came()) {
            lines.add(CAME.in(language) + came.label().in(language));
        }
    }

    private static Text form(AnswerChange answer) {
        if (answer.after() == null) {
            return ONLY_BEFORE;
        }
        if (answer.before() == null) {
            return ONLY_AFTER;
        }
        return answer.truthDiffers() ? ANSWERED : STILL;
    }

    private static Text truth(@Nullable Answer answer) {
        return answer == null ? NONE : label(answer.truth());
    }

    private static Text label(Truth truth) {
        return truth.label();
    }

    private void arguments(List<Argument> before, List<Argument> after) {
        for (Argument old : AnswerChange.without(before, after)) {
            Text now = after.stream()
                    .filter(argument -> argument.name().equals(old.name()))
                    .findFirst()
                    .map(Argument::label)
                    .orElse(NONE);
            lines.add(ARGUMENT.with(Map.of("name", old.name(), "before", old.label(), "after", now))
                    .in(language));
        }
    }
}
