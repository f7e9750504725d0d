// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.incidentreview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.model.group.GroupId;
import se.gvi.rules.criterion.GroupAttribution;
import se.gvi.rules.criterion.Side;
import se.gvi.rules.criterion.Terms;
import se.gvi.rules.reason.Reason;
import se.gvi.rules.reason.ReasonText;
import se.gvi.rules.reason.Settlements;
import se.gvi.rules.reason.Titled;
import se.gvi.rules.reason.Truth;

/** Writes the review of an incident as lines of text. */
final class ReviewText {

    private static final int SETTLEMENTS_SHOWN = 3;
    private static final Text HEAD = Text.of(
            "{incident}, {date}, as of {asOf} under {policy}. A finding; people classify.",
            "{incident}, {date}, den {asOf} enligt {policy}. Ett underlag; människor klassificerar.");
    private static final Text SIDE =
            Text.of("{side}, group member involved: {grade}", "{side}, gruppmedlem inblandad: {grade}");
    private static final Text CLASSIFIED = Text.of(
            "  classified by the reviewers as \"{grade}\": {agreement}",
            "  klassificerad av arbetsgruppen som \"{grade}\": {agreement}");
    private static final Text NOT_CLASSIFIED =
            Text.of("  not classified by the reviewers", "  inte klassificerad av arbetsgruppen");
    private static final Text NO_GROUP =
            Text.of("  no group by recorded members", "  ingen grupp genom registrerade medlemmar");
    private static final Text GROUP =
            Text.of("  by recorded members of {group}", "  genom registrerade medlemmar i {group}");
    private static final Text GROUP_BY_DAY = Text.of(
            "  perhaps by recorded members of {group}, depending on the day",
            "  kanske genom registrerade medlemmar i {group}, beroende på dag");
    private static final Text CONFIRMED = Text.of("confirmed", "bekräftad");
    private static final Text LIKELY = Text.of("likely", "trolig");
    private static final Text HISTORY = Text.of("The reviewers' classifications:", "Arbetsgruppens klassificeringar:");
    private static final Text NONE = Text.of("  none", "  inga");
    private static final Text MADE = Text.of(
            "  {day} {id}: offenders {offenders}{offenderGroups}, victims {victims}{victimGroups}{motive}; {state}",
            "  {day} {id}: gärningssidan {offenders}{offenderGroups}, offersidan {victims}{victimGroups}{motive}; {state}");
    private static final Text MOTIVE = Text.of(", motive {motive}", ", motiv {motive}");
    private static final Text IN_FORCE = Text.of("in force", "gäller");
    private static final Text REPLACED = Text.of("replaced by a later one", "ersatt av en senare");
    private static final Text WITHDRAWN = Text.of("withdrawn {at}", "återkallad {at}");

    private final IncidentReview review;
    private final Language language;
    private final List<String> lines = new ArrayList<>();

    ReviewText(IncidentReview review, Language language) {
        this.review = review;
        this.language = language;
    }

    String text() {
        lines.clear();
        say(
                HEAD,
                Map.of(
                        "incident", review.incident().label(),
                        "date", review.date(),
                        "asOf", review.asOf(),
                        "policy", review.policy().title()));
        say(review.scope().reason(), Map.of());
        review.sides().forEach(this::side);
        history();
        return String.join("\n", lines) + "\n";
    }

    private void say(Text text, Map<String, ?> values) {
        lines.add(text.with(values).in(language));
    }

    private void side(SideReview side) {
        say(
                SIDE,
                Map.of(
                        "side", side.side().label(),
                        "grade", Grades.label(side.lowest(), side.highest())));
        if (side.classified() == null) {
            say(NOT_CLASSIFIED, Map.of());
        } else {
            say(
                    CLASSIFIED,
                    Map.of(
                            "grade",
                            Terms.of(side.classified()),
                            "agreement",
                            side.agreement().label()));
        }
        groups(side);
        rule(CONFIRMED, side.confirmed(), side.settlesConfirmed());
        rule(LIKELY, side.likely(), side.settlesLikely());
    }

    private void groups(SideReview side) {
        for (GroupAttribution each : side.groups()) {
            say(each.truth() == Truth.MET ? GROUP : GROUP_BY_DAY, Map.of("group", each.group()));
            each.evidence()
                    .forEach(evidence -> lines.add("    - " + evidence.label().in(language)));
        }
        if (side.groups().isEmpty()) {
            say(NO_GROUP, Map.of());
        }
    }

    private void rule(Text title, Reason reason, Settlements settlements) {
        Stream.concat(
                        ReasonText.lines(new Titled(title, reason), language).stream(),
                        ReasonText.lines(settlements.first(SETTLEMENTS_SHOWN), language).stream())
                .map(line -> "  " + line)
                .forEach(lines::add);
    }

    private void history() {
        say(HISTORY, Map.of());
        review.history()
                .forEach(made -> say(
                        MADE,
                        Map.of(
                                "day", made.assessedOn(),
                                "id", made.classification(),
                                "offenders", Terms.of(made.grade(Side.OFFENDER)),
                                "offenderGroups", groups(made.offenderGroups()),
                                "victims", Terms.of(made.grade(Side.VICTIM)),
                                "victimGroups", groups(made.victimGroups()),
                                "motive", motive(made),
                                "state", state(made))));
        if (review.history().isEmpty()) {
            say(NONE, Map.of());
        }
    }

    private static String groups(@Nullable List<GroupId> groups) {
        return groups == null || groups.isEmpty()
                ? ""
                : groups.stream().map(GroupId::value).collect(Collectors.joining(", ", " (", ")"));
    }

    private static Text motive(Reclassification made) {
        return made.motive() == null ? Text.same("") : MOTIVE.with(Map.of("motive", Terms.of(made.motive())));
    }

    private static Text state(Reclassification made) {
        if (made.withdrawnAt() != null) {
            return WITHDRAWN.with(Map.of("at", made.withdrawnAt()));
        }
        return made.inForce() ? IN_FORCE : REPLACED;
    }
}
