// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordId;
import se.gvi.rules.reason.Argument;

/** Writes a ranking as lines of text. Groups to which nothing certain points are only numbered. */
final class RankingText {

    private static final int SHOWN = 10;
    private static final Text HEAD = Text.of(
            "Most violent group as of {asOf} under {policy}: {top}",
            "Mest våldsdrivande grupp den {asOf} enligt {policy}: {top}");
    private static final Text WEIGHED = Text.of("  weighed by: {weighed}", "  viktat med: {weighed}");
    private static final Text NO_VALUE = Text.of(
            "undetermined: the policy gives no value on this day to {parameters}",
            "kan inte avgöras: policyn har inget värde den dagen för {parameters}");
    private static final Text NOBODY =
            Text.of("none has a recorded incident that weighs", "ingen har en registrerad händelse som väger");
    private static final Text NOBODY_OPEN = Text.of("undetermined", "kan inte avgöras");
    private static final Text SURE = Text.of("{groups}", "{groups}");
    private static final Text TIE = Text.of("tie between {groups}", "delad plats mellan {groups}");
    private static final Text BY_CERTAIN =
            Text.of("undetermined; by what is certain {top}", "kan inte avgöras; enligt det säkra {top}");
    private static final Text PLACE = Text.of("  {rank}. {group}: {points}", "  {rank}. {group}: {points}");
    private static final Text POINTS = Text.of("{certain} points", "{certain} poäng");
    private static final Text POINTS_PERHAPS =
            Text.of("{certain} points, perhaps {most}", "{certain} poäng, kanske {most}");
    private static final Text POINTS_OPEN = Text.of("{certain} points or more", "{certain} poäng eller fler");
    private static final Text POINTS_PERHAPS_OPEN =
            Text.of("{certain} points, perhaps {most} or more", "{certain} poäng, kanske {most} eller fler");
    private static final Text WITHOUT = Text.of("  without certain points: {number}", "  utan säkra poäng: {number}");
    private static final Text SETTLED = Text.of(
            "  would settle it: what is open about these incidents: {incidents}",
            "  skulle avgöra det: det som är oklart om dessa händelser: {incidents}");
    private static final Text INCOMPLETE = Text.of(
            "  would settle it: complete records of roles, memberships and classifications",
            "  skulle avgöra det: fullständiga uppgifter om roller, kopplingar och klassificeringar");
    private static final Text CHANGE = Text.of(
            "  if the likely incident {incident} falls away: {top}",
            "  om den troliga händelsen {incident} faller bort: {top}");
    private static final Text STABLE = Text.of(
            "  no single likely incident decides who is first",
            "  ingen enskild trolig händelse avgör vem som är först");
    private static final Text MORE = Text.of(" and {number} more", " och {number} till");

    private final Ranking ranking;
    private final Language language;
    private final List<String> lines = new ArrayList<>();

    RankingText(Ranking ranking, Language language) {
        this.ranking = ranking;
        this.language = language;
    }

    String text() {
        lines.clear();
        say(
                HEAD,
                Map.of(
                        "asOf", ranking.asOf(),
                        "policy", ranking.policy().title(),
                        "top", top()));
        say(
                WEIGHED,
                Map.of(
                        "weighed",
                        ranking.weighed().stream()
                                .map(Argument::label)
                                .map(label -> label.in(language))
                                .collect(Collectors.joining(", "))));
        ranking.places().forEach(this::place);
        if (!ranking.places().isEmpty()) {
            settled();
            sensitivity();
        }
        return String.join("\n", lines) + "\n";
    }

    private void say(Text text, Map<String, ?> values) {
        lines.add(text.with(values).in(language));
    }

    private Text top() {
        if (!ranking.noValue().isEmpty()) {
            return NO_VALUE.with(Map.of("parameters", String.join(", ", ranking.noValue())));
        }
        if (ranking.top().isEmpty()) {
            return ranking.determined() ? NOBODY : NOBODY_OPEN;
        }
        Text first = first(ranking.top());
        return ranking.determined() ? first : BY_CERTAIN.with(Map.of("top", first));
    }

    private static Text first(List<? extends RecordId> groups) {
        if (groups.isEmpty()) {
            return NOBODY;
        }
        return (groups.size() == 1 ? SURE : TIE)
                .with(Map.of("groups", groups.stream().map(RecordId::value).collect(Collectors.joining(", "))));
    }

    private void place(Ranking.Place place) {
        if (place.points() == 0) {
            say(WITHOUT, Map.of("number", place.groups().size()));
            return;
        }
        place.groups()
                .forEach(each ->
                        say(PLACE, Map.of("rank", place.rank(), "group", each.group(), "points", points(each))));
    }

    private static Text points(Ranked each) {
        Text known = each.most() > each.certain()
                ? each.more() ? POINTS_PERHAPS_OPEN : POINTS_PERHAPS
                : each.more() ? POINTS_OPEN : POINTS;
        return known.with(Map.of("certain", each.certain(), "most", each.most()));
    }

    private void settled() {
        if (ranking.determined()) {
            return;
        }
        if (!ranking.settledBy().isEmpty()) {
            say(SETTLED, Map.of("incidents", some(ranking.settledBy())));
        }
        boolean more = ranking.places().stream()
                .flatMap(place -> place.groups().stream())
                .anyMatch(Ranked::more);
        if (more) {
            say(INCOMPLETE, Map.of());
        }
    }

    private String some(List<? extends RecordId> ids) {
        String shown = ids.stream().limit(SHOWN).map(RecordId::value).collect(Collectors.joining(", "));
        return ids.size() <= SHOWN
                ? shown
                : shown + MORE.with(Map.of("number", ids.size() - SHOWN)).in(language);
    }

    private void sensitivity() {
        ranking.sensitivity()
                .forEach(change -> say(CHANGE, Map.of("incident", change.incident(), "top", first(change.top()))));
        if (ranking.sensitivity().isEmpty() && !ranking.top().isEmpty()) {
            say(STABLE, Map.of());
        }
    }
}
