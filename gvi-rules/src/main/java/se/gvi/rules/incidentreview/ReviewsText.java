// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.incidentreview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordId;
import se.gvi.model.incident.Motive;
import se.gvi.rules.criterion.GroupAttribution;
import se.gvi.rules.criterion.Side;
import se.gvi.rules.criterion.Terms;
import se.gvi.rules.reason.Truth;

/** Writes the reviews of a window as lines of text: each incident in a line, then the counts. */
final class ReviewsText {

    private static final Text HEAD = Text.of(
            "Incidents from {from} to {to}, as of {asOf} under {policy}. A finding; people classify.",
            "Händelser från och med {from} till och med {to}, den {asOf} enligt {policy}. Ett underlag; människor"
                    + " klassificerar.");
    private static final Text HEAD_OPEN = Text.of(
            "Incidents from {from} on, as of {asOf} under {policy}. A finding; people classify.",
            "Händelser från och med {from}, den {asOf} enligt {policy}. Ett underlag; människor klassificerar.");
    private static final Text MEMBER_BASED =
            Text.of("Group member involved, on either side: ", "Gruppmedlem inblandad, på någon sida: ");
    private static final Text SIDE = Text.of("  {side}: {count}", "  {side}: {count}");
    private static final Text NOT_COMPLETE = Text.of(
            "Not all incidents are recorded: there may be more.",
            "Alla händelser är inte registrerade: det kan finnas fler.");
    private static final Text DAY_OPEN = Text.of(
            "Not counted, because the day may lie outside: {incidents}",
            "Inte räknade, eftersom dagen kan ligga utanför: {incidents}");
    private static final Text DIFFERING = Text.of(
            "Classified by the reviewers otherwise than the records say: {incidents}",
            "Klassificerade av arbetsgruppen på annat sätt än uppgifterna säger: {incidents}");
    private static final Text NOT_RECORDED = Text.of("not recorded", "inte registrerat");
    private static final Text PERHAPS = Text.of("perhaps ", "kanske ");

    private final IncidentReviews reviews;
    private final Language language;

    ReviewsText(IncidentReviews reviews, Language language) {
        this.reviews = reviews;
        this.language = language;
    }

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(head());
        reviews.reviews().forEach(review -> lines.add("  " + line(review)));
        lines.add(MEMBER_BASED.in(language) + reviews.incidents().label().in(language));
        lines.add(side(Side.OFFENDER.label(), reviews.offenders()));
        lines.add(side(Side.VICTIM.label(), reviews.victims()));
        if (!reviews.complete()) {
            lines.add(NOT_COMPLETE.in(language));
        }
        ids(DAY_OPEN, reviews.dayOpen(), lines);
        ids(DIFFERING, reviews.differing(), lines);
        lines.add(motives(reviews.motiveBased()));
        return String.join("\n", lines) + "\n";
    }

    private String head() {
        return reviews.window()
                .end()
                .map(end -> HEAD.with(Map.of(
                        "from", reviews.window().from(),
                        "to", end.minusDays(1),
                        "asOf", reviews.asOf(),
                        "policy", reviews.policy().title())))
                .orElseGet(() -> HEAD_OPEN.with(Map.of(
                        "from", reviews.window().from(),
                        "asOf", reviews.asOf(),
                        "policy", reviews.policy().title())))
                .in(language);
    }

    private String line(IncidentReview review) {
        String sides = review.sides().stream()
                .map(side -> "; " + side.side().label().in(language) + ": "
                        + Grades.label(side.lowest(), side.highest()).in(language) + groups(side)
                        + (side.agreement() == Agreement.DIFFERS
                                ? ", " + Agreement.DIFFERS.label().in(language)
                                : ""))
                .collect(Collectors.joining());
        return review.date() + "  " + review.incident() + "  "
                + review.scope().reason().in(language) + sides;
    }

    private String groups(SideReview side) {
        return side.groups().isEmpty()
                ? ""
                : side.groups().stream().map(this::group).collect(Collectors.joining(", ", " (", ")"));
    }

    private String group(GroupAttribution each) {
        return (each.truth() == Truth.MET ? "" : PERHAPS.in(language)) + each.group();
    }

    private String side(Text label, GradeCount count) {
        return SIDE.with(Map.of("side", label, "count", count.label())).in(language);
    }

    private void ids(Text text, List<? extends RecordId> ids, List<String> lines) {
        if (!ids.isEmpty()) {
            String listed = ids.stream().map(RecordId::value).collect(Collectors.joining(", "));
            lines.add(text.with(Map.of("incidents", listed)).in(language));
        }
    }

    private String motives(MotiveCount count) {
        List<String> parts = new ArrayList<>();
        count.motives()
                .forEach(each -> parts.add(Terms.of(each.motive()).in(language) + " "
                        + each.incidents().size()));
        parts.add(Terms.of(Motive.UNKNOWN).in(language) + " " + count.unknown().size());
        parts.add(NOT_RECORDED.in(language) + " " + count.notRecorded().size());
        String name = count.name().in(language);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1) + ": " + String.join(", ", parts);
    }
}
