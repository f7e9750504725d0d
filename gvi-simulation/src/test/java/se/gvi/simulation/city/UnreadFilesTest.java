// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.gvi.model.decision.Intervention;
import se.gvi.model.id.RecordKind;
import se.gvi.model.individual.Individual;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.situation.Situation;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.callin.CallInPlan;
import se.gvi.rules.callin.CallInPlanner;
import se.gvi.rules.callin.Effort;
import se.gvi.rules.eligibility.Eligibility;
import se.gvi.rules.eligibility.Verdict;
import se.gvi.rules.policy.Policies;
import se.gvi.rules.policy.Policy;
import se.gvi.simulation.fixture.Cities;

/** Of whom it cannot be told whether they can be invited, because their files could not be read. */
final class UnreadFilesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Policy SLUTA_SKJUT = Policies.bundled("sluta-skjut");

    private static Situation town(double unknownShare) {
        CityParameters.Builder town = Cities.set(Cities.small(TODAY), CityParameter.UNKNOWN_SHARE, unknownShare);
        Cities.set(town, CityParameter.MEMBERS, 400);
        return CityGenerator.generate(
                1, Cities.set(town, CityParameter.HISTORY_YEARS, 4).build());
    }

    private static List<IndividualId> members(Situation situation) {
        return situation.individuals().stream()
                .map(Individual::id)
                .filter(id -> !situation.groupsOf(id, TODAY).isEmpty())
                .toList();
    }

    private static Set<IndividualId> undetermined(Situation situation) {
        return members(situation).stream()
                .filter(id -> Eligibility.test(situation, SLUTA_SKJUT, TODAY, id, Intervention.CALL_IN)
                                .verdict()
                        == Verdict.UNDETERMINED)
                .collect(Collectors.toSet());
    }

    @Test
    void it_cannot_be_told_of_about_the_share_whose_files_were_not_read_and_of_more_the_larger_it_is() {
        assertThat(undetermined(town(0))).isEmpty();
        Set<IndividualId> some = undetermined(town(0.1));
        Set<IndividualId> more = undetermined(town(0.4));
        assertThat(some.size() / 400.0).isCloseTo(0.1, within(4 * Math.sqrt(0.09 / 400)));
        assertThat(more.size() / 400.0).isCloseTo(0.4, within(4 * Math.sqrt(0.24 / 400)));
        assertThat(more).containsAll(some);
        Situation nothing = town(1);
        assertThat(undetermined(nothing)).containsExactlyInAnyOrderElementsOf(members(nothing));
    }

    @Test
    void the_coverage_says_of_whom_and_nothing_about_them_is_recorded() {
        Situation city = town(0.3);
        DateSpan days = DateSpan.of(TODAY.minusYears(4), TODAY.plusDays(1));
        Set<IndividualId> unread = city.singledOut(RecordKind.INVOLVEMENT);
        assertThat(unread).isNotEmpty().isEqualTo(city.singledOut(RecordKind.SUPERVISION));
        for (Individual individual : city.individuals()) {
            boolean read = !unread.contains(individual.id());
            assertThat(city.isComplete(RecordKind.INVOLVEMENT, individual.id(), days))
                    .isEqualTo(read);
            assertThat(city.isComplete(RecordKind.SUPERVISION, individual.id(), days))
                    .isEqualTo(read);
            assertThat(individual.birthDate().isPresent()).isEqualTo(read);
            if (!read) {
                assertThat(city.involvementsOf(individual.id())).isEmpty();
                assertThat(city.supervisionsOf(individual.id())).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void somebody_can_be_seated_in_a_city_near_one_that_is_known(CityPreset preset) {
        Situation city = CityGenerator.generate(1, CityParameters.near(preset, TODAY));
        CallInPlan plan = CallInPlanner.bestReach(city, SLUTA_SKJUT, TODAY, TODAY, Effort.QUICK);
        assertThat(plan.seats()).hasSize(12);
        assertThat(plan.open()).isNotEmpty();
    }

    @Test
    void before_its_history_the_partnership_did_nothing_and_knows_it() {
        Situation city = town(0.1);
        for (RecordKind kind :
                List.of(RecordKind.NOTICE, RecordKind.CALL_IN, RecordKind.INVITATION, RecordKind.FOCUS)) {
            assertThat(city.isComplete(kind, DateSpan.of(TODAY.minusYears(100), TODAY.plusDays(1))))
                    .as(kind.name())
                    .isTrue();
        }
        assertThat(city.isComplete(RecordKind.INCIDENT, DateSpan.of(TODAY.minusYears(5), TODAY)))
                .isFalse();
    }
}
