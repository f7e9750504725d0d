// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.brief;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.gvi.model.finding.Text;
import se.gvi.model.incident.GmiClassification;
import se.gvi.model.incident.GroupInvolvement;
import se.gvi.model.incident.Incident;
import se.gvi.model.incident.IncidentId;
import se.gvi.rules.criterion.Side;
import se.gvi.rules.criterion.Terms;
import se.gvi.rules.incidentreview.Agreement;
import se.gvi.rules.incidentreview.IncidentReview;
import se.gvi.rules.incidentreview.IncidentReviews;
import se.gvi.rules.incidentreview.SideReview;
import se.gvi.rules.page.Cell;

/** Whether group members were involved: what reviewers found and, if the policy says how, what the records say. */
final class Gradings {

    private static final Text NOT_CLASSIFIED = Text.of("not classified yet", "inte klassificerad än");
    private static final Text SIDES =
            Text.of("offenders: {offenders}; victims: {victims}", "gärningspersoner: {offenders}; brottsoffer: {victims}");
    private static final Text RECORDS_SAY = Text.of(
            "not classified yet; by the records {sides}", "inte klassificerad än; enligt uppgifterna {sides}");
    private static final Text WITH_AGREEMENT = Text.of("{grade} ({agreement})", "{grade} ({agreement})");

    private final Meeting meeting;
    private final Map<IncidentId, IncidentReview> reviews;

    Gradings(Meeting meeting) {
        this.meeting = meeting;
        this.reviews = meeting.policy().incidentReview().isEmpty()
                ? Map.of()
                : IncidentReviews.of(
                                meeting.situation(),
                                meeting.policy(),
                                meeting.asOf(),
                                meeting.limits().window(meeting.asOf()))
                        .reviews()
                        .stream()
                        .collect(Collectors.toMap(IncidentReview::incident, Function.identity()));
    }

    Optional<GmiClassification> classification(Incident incident) {
        return meeting.situation()
                .classificationOf(incident.id())
                .filter(classification -> !classification.assessedOn().isAfter(meeting.asOf()));
    }

    /** Whether reviewers found on a side what the records do not allow. */
    boolean differs(Incident incident) {
        return classification(incident).isPresent()
                && Optional.ofNullable(reviews.get(incident.id()))
                        .filter(review -> review.sides().stream()
                                .anyMatch(side -> side.agreement() == Agreement.DIFFERS))
                        .isPresent();
    }

    Cell cell(Incident incident) {
        Optional<GmiClassification> classification = classification(incident);
        Optional<IncidentReview> review = Optional.ofNullable(reviews.get(incident.id()));
        if (review.filter(each -> !each.scope().inScope()).isPresent()) {
            return Cell.of(review.orElseThrow().scope().reason());
        }
        if (classification.isEmpty()) {
            return Say.open(review.map(each -> RECORDS_SAY.with(Map.of("sides", records(each))))
                    .orElse(NOT_CLASSIFIED));
        }
        Text sides = review.map(Gradings::reviewed).orElseGet(() -> SIDES.with(Map.of(
                "offenders", Terms.of(classification.get().offenderSide()),
                "victims", Terms.of(classification.get().victimSide()))));
        return differs(incident) ? Say.due(sides) : Cell.of(sides);
    }

    private static Text records(IncidentReview review) {
        return sides(review, side -> Terms.of(side.grade()));
    }

    private static Text reviewed(IncidentReview review) {
        return sides(review, Gradings::reviewed);
    }

    private static Text sides(IncidentReview review, Function<SideReview, Text> grade) {
        return SIDES.with(Map.of(
                "offenders", grade.apply(review.side(Side.OFFENDER).orElseThrow()),
                "victims", grade.apply(review.side(Side.VICTIM).orElseThrow())));
    }

    private static Text reviewed(SideReview side) {
        GroupInvolvement found = Objects.requireNonNullElse(side.classified(), side.grade());
        return List.of(Agreement.AGREES, Agreement.NOT_CLASSIFIED).contains(side.agreement())
                ? Terms.of(found)
                : WITH_AGREEMENT.with(
                        Map.of("grade", Terms.of(found), "agreement", side.agreement().label()));
    }
}
