// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import se.gvi.model.incident.Role;
import se.gvi.model.situation.Situation;
import se.gvi.rules.criterion.IncidentCount;
import se.gvi.rules.fixture.Rewriting;
import se.gvi.rules.fixture.Town;
import se.gvi.rules.fixture.Towns;
import se.gvi.rules.policy.Policies;
import se.gvi.rules.policy.Policy;

/** What holds for scorecards and rankings in every town. */
@Domain(DomainContext.Global.class)
@Domain(Towns.class)
final class ScorecardProperties {

    private static final Policy POLICY = Policies.bundled("sluta-skjut");

    private static Scorecards cards(Situation situation) {
        return Scorecards.of(situation, POLICY, Town.TODAY);
    }

    /** Everything but names: one line for each group, in any order, and the points of each place. */
    private static List<String> shape(Situation situation, LocalDate asOf) {
        Scorecards scorecards = Scorecards.of(situation, POLICY, asOf);
        Ranking ranking = scorecards.ranking();
        return Stream.concat(
                        scorecards.cards().stream()
                                .map(card -> card.status() + " " + card.size() + " " + card.supervised() + " "
                                        + card.notification().notified() + " "
                                        + card.feuds().size() + " "
                                        + card.alliances().size() + " "
                                        + card.counts().stream()
                                                .map(count -> count.by().label().en() + " "
                                                        + count.against()
                                                                .label()
                                                                .en())
                                                .toList()),
                        Stream.of(ranking.determined() + " "
                                + ranking.contenders().size() + " "
                                + ranking.sensitivity().size() + " "
                                + ranking.places().stream()
                                        .map(place -> place.rank() + ":" + place.points())
                                        .toList()))
                .sorted()
                .toList();
    }

    private static List<String> shape(Situation situation) {
        return shape(situation, Town.TODAY);
    }

    @Property(tries = 60)
    void theOrderOfRecordsChangesNothing(@ForAll Situation situation, @ForAll Random random) {
        assertThat(cards(Rewriting.shuffled(situation, random))).isEqualTo(cards(situation));
    }

    @Property(tries = 60)
    void namesMeanNothing(@ForAll Situation situation) {
        assertThat(shape(Rewriting.renamed(situation))).isEqualTo(shape(situation));
    }

    @Property(tries = 60)
    void fourCenturiesLaterTheyAreTheSame(@ForAll Situation situation) {
        assertThat(shape(Rewriting.fourCenturiesLater(situation), Rewriting.fourCenturiesLater(Town.TODAY)))
                .isEqualTo(shape(situation));
    }

    @Property(tries = 60)
    void aMembershipInTwoPartsIsTheSameMembership(@ForAll Situation situation) {
        assertThat(shape(Rewriting.membershipsSplit(situation))).isEqualTo(shape(situation));
    }

    @Property(tries = 60)
    void nothingRecordedLaterIsUsed(@ForAll Situation situation) {
        Situation more = Rewriting.withLaterConvictions(situation);
        assertThat(cards(more.knownAt(Instant.parse("2026-03-02T05:00:00Z")))).isEqualTo(cards(situation));
    }

    @Property(tries = 60)
    void aGroupOfWhichNothingIsRecordedChangesNoOther(@ForAll Situation situation) {
        Scorecards before = cards(situation);
        Scorecards after = cards(Town.of(situation).group("G-X").situation());
        assertThat(after.cards())
                .containsAll(before.cards())
                .hasSize(before.cards().size() + 1);
        assertThat(after.ranking().top()).isEqualTo(before.ranking().top());
    }

    @Property(tries = 150)
    void oneSuspectMoreTakesNoIncidentFromTheGroupsAndTouchesNothingAgainstThem(
            @ForAll Situation situation,
            @ForAll @IntRange(max = 4) int individual,
            @ForAll @IntRange(max = 9) int event) {
        involved(situation, individual, event, Role.SUSPECT).ifPresent(after -> {
            each(situation, after, (before, now) -> {
                assertThat(now.by().certain()).containsAll(before.by().certain());
                assertThat(now.against()).isEqualTo(before.against());
                Statistics.label("more")
                        .collect(now.by().certain().size()
                                > before.by().certain().size());
            });
        });
        Statistics.label("more").coverage(more -> more.check(true).count(count -> count > 0));
    }

    @Property(tries = 150)
    void oneVictimMoreTouchesNothingByTheGroups(
            @ForAll Situation situation,
            @ForAll @IntRange(max = 4) int individual,
            @ForAll @IntRange(max = 9) int event) {
        involved(situation, individual, event, Role.VICTIM).ifPresent(after -> {
            each(situation, after, (before, now) -> assertThat(now.by()).isEqualTo(before.by()));
            assertThat(cards(after).ranking()).isEqualTo(cards(situation).ranking());
        });
    }

    private interface Comparing {
        void of(WindowCount before, WindowCount now);
    }

    private static void each(Situation before, Situation after, Comparing comparing) {
        List<Scorecard> cards = cards(before).cards();
        List<Scorecard> now = cards(after).cards();
        for (int i = 0; i < cards.size(); i++) {
            for (int j = 0; j < cards.get(i).counts().size(); j++) {
                comparing.of(cards.get(i).counts().get(j), now.get(i).counts().get(j));
            }
        }
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

    @Property(tries = 100)
    void aRankingSaysWhatItsOwnNumbersSay(@ForAll Situation situation) {
        Ranking ranking = cards(situation).ranking();
        List<Ranked> ranked = ranking.places().stream()
                .flatMap(place -> place.groups().stream())
                .toList();
        assertThat(ranked).hasSize(situation.groups().size());
        for (Ranked each : ranked) {
            IncidentCount count = each.incidents();
            assertThat(count.certain()).containsAll(count.likely());
            assertThat(count.possible()).noneMatch(count.certain()::contains);
            assertThat(each.most()).isGreaterThanOrEqualTo(each.certain());
            assertThat(count.determined()).isEqualTo(count.missing().isEmpty() && count.unattributed() == 0);
        }
        assertThat(ranking.contenders()).containsAll(ranking.top());
        if (ranking.determined()) {
            assertThat(ranking.contenders()).isEqualTo(ranking.top());
            assertThat(ranking.settledBy()).isEmpty();
        }
        ranking.sensitivity().forEach(change -> assertThat(change.top()).isNotEqualTo(ranking.top()));
        Statistics.label("determined").collect(ranking.determined());
        Statistics.label("determined").coverage(shown -> shown.check(true).count(count -> count > 0));
    }
}
