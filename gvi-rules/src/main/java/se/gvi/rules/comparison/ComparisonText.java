// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.gvi.model.assessment.RiskSide;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordRef;
import se.gvi.rules.criterion.Terms;

/** Writes a comparison as lines of text. */
final class ComparisonText {

    private static final Text HEAD =
            Text.of("{site}, {asOf}, {policy} ({id} {version})", "{site}, {asOf}, {policy} ({id} {version})");
    private static final Text BEFORE = Text.of("before: ", "före:  ");
    private static final Text AFTER = Text.of("after:  ", "efter: ");
    private static final Text SAME =
            Text.of("Nobody has another verdict or level.", "Ingen har fått ett annat utfall eller en annan nivå.");
    private static final Text COUNT = Text.of(
            "Found otherwise: {count}. These are findings for people who decide.",
            "Annorlunda utfall: {count}. Detta är underlag för dem som beslutar.");
    private static final Text VERDICT =
            Text.of("{about}, {step}: {before} -> {after}", "{about}, {step}: {before} -> {after}");
    private static final Text LEVEL = Text.of(
            "{about}, {side} (an indication, not an assessment): {before} -> {after}",
            "{about}, {side} (en indikation, ingen bedömning): {before} -> {after}");
    private static final Text RANGE =
            Text.of("from \"{lowest}\" to \"{highest}\"", "från \"{lowest}\" till \"{highest}\"");
    private static final Text ONLY_BEFORE = Text.of("recorded only before: ", "registrerade endast före: ");
    private static final Text ONLY_AFTER = Text.of("recorded only after: ", "registrerade endast efter: ");
    private static final Text SPOKEN_OF_BEFORE =
            Text.of("only the policy before speaks of: ", "endast policyn före talar om: ");
    private static final Text SPOKEN_OF_AFTER =
            Text.of("only the policy after speaks of: ", "endast policyn efter talar om: ");

    private final Comparison comparison;
    private final Language language;
    private final List<String> lines = new ArrayList<>();

    ComparisonText(Comparison comparison, Language language) {
        this.comparison = comparison;
        this.language = language;
    }

    String text() {
        lines.clear();
        lines.add(BEFORE.in(language) + head(comparison.before()));
        lines.add(AFTER.in(language) + head(comparison.after()));
        only(ONLY_BEFORE, comparison.onlyBefore().stream().map(RecordRef::label));
        only(ONLY_AFTER, comparison.onlyAfter().stream().map(RecordRef::label));
        only(SPOKEN_OF_BEFORE, spokenOfOnly(comparison.before(), comparison.after()));
        only(SPOKEN_OF_AFTER, spokenOfOnly(comparison.after(), comparison.before()));
        lines.add(
                comparison.changes().isEmpty()
                        ? SAME.in(language)
                        : COUNT.with(Map.of("count", comparison.changes().size()))
                                .in(language));
        for (Change change : comparison.changes()) {
            lines.add("");
            lines.add(head(change).in(language));
            lines.addAll(change.reasons().lines(language));
        }
        return String.join("\n", lines) + "\n";
    }

    private String head(Comparison.Side side) {
        return HEAD.with(Map.of(
                        "site", side.site(),
                        "asOf", side.asOf(),
                        "policy", side.policy().title(),
                        "id", side.policy().id(),
                        "version", side.policy().version()))
                .in(language);
    }

    private void only(Text what, Stream<Text> texts) {
        String list = texts.map(text -> text.in(language)).collect(Collectors.joining(", "));
        if (!list.isEmpty()) {
            lines.add(what.in(language) + list);
        }
    }

    private static Stream<Text> spokenOfOnly(Comparison.Side one, Comparison.Side other) {
        return Stream.concat(
                Comparison.without(one.interventions(), other.interventions()).stream()
                        .map(Terms::of),
                Comparison.without(one.risk(), other.risk()).stream().map(ComparisonText::side));
    }

    private static Text head(Change change) {
        if (change instanceof Change.OfVerdict verdict) {
            return VERDICT.with(Map.of(
                    "about", verdict.about().label(),
                    "step", Terms.of(verdict.intervention()),
                    "before", verdict.before().label(),
                    "after", verdict.after().label()));
        }
        Change.OfLevel level = (Change.OfLevel) change;
        return LEVEL.with(Map.of(
                "about", level.about().label(),
                "side", side(level.side()),
                "before", range(level.before()),
                "after", range(level.after())));
    }

    private static Text range(Change.Levels levels) {
        return levels.lowest().id().equals(levels.highest().id())
                ? levels.lowest().title()
                : RANGE.with(Map.of(
                        "lowest", levels.lowest().title(),
                        "highest", levels.highest().title()));
    }

    private static Text side(RiskSide side) {
        return switch (side) {
            case VIOLENCE_BY -> Text.of("risk of violence by", "risk för våld från");
            case VIOLENCE_AGAINST -> Text.of("risk of violence against", "risk för våld mot");
        };
    }
}
