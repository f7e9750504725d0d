// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.incidentreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import se.gvi.model.incident.GroupInvolvement;
import se.gvi.model.incident.Incident;
import se.gvi.model.incident.Role;
import se.gvi.model.relation.RelationKind;
import se.gvi.model.situation.Situation;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.criterion.Side;
import se.gvi.rules.fixture.Rewriting;
import se.gvi.rules.fixture.Town;
import se.gvi.rules.fixture.Towns;
import se.gvi.rules.policy.Policies;
import se.gvi.rules.policy.Policy;

/** What holds for the review of every incident in every town. */
@Domain(DomainContext.Global.class)
@Domain(Towns.class)
final class IncidentReviewProperties {

    private static final Policy POLICY = Policies.bundled("sluta-skjut");
    private static final List<GroupInvolvement> LOWEST_FIRST =
            List.of(GroupInvolvement.NO, GroupInvolvement.LIKELY, GroupInvolvement.CONFIRMED);

    private static List<IncidentReview> reviews(Situation situation) {
        return situation.incidents().stream()
                .map(Incident::id)
                .map(incident -> IncidentReview.of(situation, POLICY, Town.TODAY, incident))
                .toList();
    }

    private static int rank(GroupInvolvement grade) {
        return LOWEST_FIRST.indexOf(grade);
    }

    @Property(tries = 60)
    void theOrderOfRecordsChangesNothing(@ForAll Situation situation, @ForAll Random random) {
        assertThat(reviews(Rewriting.shuffled(situation, random)))
                .containsExactlyInAnyOrderElementsOf(reviews(situation));
    }

    @Property(tries = 60)
    void namesMeanNothing(@ForAll Situation situation) {
        Situation renamed = Rewriting.renamed(situation);
        assertThat(reviews(renamed).stream().map(IncidentReviewProperties::grades))
                .isEqualTo(reviews(situation).stream()
                        .map(IncidentReviewProperties::grades)
                        .toList());
    }

    @Property(tries = 60)
    void fourCenturiesLaterTheGradesAreTheSame(@ForAll Situation situation) {
        Situation later = Rewriting.fourCenturiesLater(situation);
        assertThat(later.incidents().stream()
                        .map(incident -> IncidentReview.of(
                                later, POLICY, Rewriting.fourCenturiesLater(Town.TODAY), incident.id()))
                        .map(IncidentReviewProperties::grades))
                .isEqualTo(reviews(situation).stream()
                        .map(IncidentReviewProperties::grades)
                        .toList());
    }

    private static String grades(IncidentReview review) {
        return review.scope().inScope()
                + review.sides().stream()
                        .map(side -> side.lowest() + " " + side.highest() + " " + side.agreement() + " "
                                + side.groups().stream()
                                        .map(each -> each.truth())
                                        .sorted()
                                        .toList())
                        .toList()
                        .toString();
    }

    @Property(tries = 200)
    void oneSuspectMoreNeverLowersTheOffendersSideAndNeverTouchesTheVictims(
            @ForAll Situation situation,
            @ForAll @IntRange(max = 4) int individual,
            @ForAll @IntRange(max = 9) int event) {
        involved(situation, individual, event, Role.SUSPECT).ifPresent(after -> {
            for (IncidentReview before : reviews(situation)) {
                IncidentReview now = IncidentReview.of(after, POLICY, Town.TODAY, before.incident());
                assertThat(now.side(Side.VICTIM)).isEqualTo(before.side(Side.VICTIM));
                before.side(Side.OFFENDER).ifPresent(side -> {
                    SideReview other = now.side(Side.OFFENDER).orElseThrow();
                    assertThat(rank(other.lowest())).isGreaterThanOrEqualTo(rank(side.lowest()));
                    if (isIdentified(situation, before)) {
                        assertThat(rank(other.highest())).isGreaterThanOrEqualTo(rank(side.highest()));
                    }
                    Statistics.label("raised").collect(rank(other.lowest()) > rank(side.lowest()));
                });
            }
        });
        Statistics.label("raised").coverage(raised -> raised.check(true).count(count -> count > 0));
    }

    /** Before, anybody could have been the offender. */
    private static boolean isIdentified(Situation situation, IncidentReview review) {
        return situation.involvementsIn(review.incident()).stream()
                .anyMatch(part ->
                        (part.role() == Role.SUSPECT || part.role() == Role.CONVICTED) && part.countsOn(Town.TODAY));
    }

    @Property(tries = 100)
    void oneVictimMoreNeverTouchesTheOffendersSide(
            @ForAll Situation situation,
            @ForAll @IntRange(max = 4) int individual,
            @ForAll @IntRange(max = 9) int event) {
        involved(situation, individual, event, Role.VICTIM).ifPresent(after -> {
            for (IncidentReview before : reviews(situation)) {
                IncidentReview now = IncidentReview.of(after, POLICY, Town.TODAY, before.incident());
                assertThat(now.side(Side.OFFENDER)).isEqualTo(before.side(Side.OFFENDER));
                before.side(Side.VICTIM)
                        .ifPresent(side -> assertThat(
                                        rank(now.side(Side.VICTIM).orElseThrow().lowest()))
                                .isGreaterThanOrEqualTo(rank(side.lowest())));
            }
        });
    }

    private static Optional<Situation> involved(Situation situation, int individual, int event, Role role) {
        Assume.that(!situation.incidents().isEmpty());
        String incident = situation
                .incidents()
                .get(event % situation.incidents().size())
                .id()
                .value();
        String who = situation.individuals().get(individual).id().value();
        return Town.of(situation).involved(who, incident, role).ifValid();
    }

    @Property(tries = 60)
    void somebodyWhoWasNotThereChangesNothing(@ForAll Situation situation) {
        Town more = Town.of(situation)
                .group("G-X")
                .relation(RelationKind.FEUD, "G-1", "G-X", DateSpan.from(Town.TODAY.minusDays(9)));
        assertThat(reviews(more.situation())).isEqualTo(reviews(situation));
    }

    @Property(tries = 60)
    void aMembershipInTwoPartsIsTheSameMembership(@ForAll Situation situation) {
        assertThat(reviews(Rewriting.membershipsSplit(situation)).stream().map(IncidentReviewProperties::grades))
                .isEqualTo(reviews(situation).stream()
                        .map(IncidentReviewProperties::grades)
                        .toList());
    }

    @Property(tries = 60)
    void nothingRecordedLaterIsUsed(@ForAll Situation situation) {
        Instant before = Instant.parse("2026-03-02T04:59:59Z");
        assertThat(reviews(situation.knownAt(before))).isEmpty();
        Instant then = Instant.parse("2026-03-02T05:00:00Z");
        Situation more = Rewriting.withLaterConvictions(situation);
        assertThat(reviews(more.knownAt(then))).isEqualTo(reviews(situation));
    }
}
