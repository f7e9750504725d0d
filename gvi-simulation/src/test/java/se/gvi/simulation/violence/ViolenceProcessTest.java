// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.violence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.gvi.model.incident.IncidentType;
import se.gvi.simulation.chance.Chance;
import se.gvi.simulation.violence.Network.Alliance;
import se.gvi.simulation.violence.Network.Feud;
import se.gvi.simulation.violence.Network.Member;
import se.gvi.simulation.violence.Network.Period;

/** Who strikes whom when. */
final class ViolenceProcessTest {

    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 3653;

    private static List<ViolentEvent> run(Network.Builder network, ViolenceParameters parameters, long seed) {
        return new ViolenceProcess(network.build(), parameters, START).run(Chance.of(seed), DAYS);
    }

    private static Network.Builder town() {
        return Networks.groups(8, 10, 0.01).feud(Networks.feud(0, 1)).feud(Networks.feud(2, 5));
    }

    @Test
    void doing_nothing_is_reproduced_bit_for_bit() {
        List<ViolentEvent> once = run(town(), ViolenceParameters.assumed(), 1);
        assertThat(run(town(), ViolenceParameters.assumed(), 1)).isEqualTo(once);
        assertThat(run(town(), ViolenceParameters.assumed(), 2)).isNotEqualTo(once);
        String bits = once.stream()
                .map(event -> Long.toHexString(Double.doubleToLongBits(event.time())) + event)
                .collect(Collectors.joining("\n"));
        assertThat(Hashing.sha256().hashString(bits, StandardCharsets.UTF_8))
                .as("the same on every machine; change it only when the process is changed on purpose")
                .hasToString("3503114f876de6a810ed8673b68224700e23d877a72317d13e12d95f93451f26");
    }

    @Test
    void events_stand_in_the_order_of_time_and_each_follows_its_cause() {
        List<ViolentEvent> events = run(town(), ViolenceParameters.assumed().withContagion(0.6, 0.8), 3);
        for (ViolentEvent event : events) {
            assertThat(events.get(event.number())).isSameAs(event);
            assertThat(event.day()).isEqualTo(START.plusDays((long) event.time()));
            if (event.number() > 0) {
                assertThat(event.time())
                        .isGreaterThanOrEqualTo(events.get(event.number() - 1).time());
            }
            assertThat(event.cause().isPresent()).isEqualTo(event.trigger() != Trigger.BACKGROUND);
            if (event.cause().isEmpty()) {
                assertThat(event.root()).isEqualTo(event.number());
                continue;
            }
            ViolentEvent cause = events.get(event.cause().getAsInt());
            assertThat(cause.time()).isLessThanOrEqualTo(event.time());
            assertThat(event.root()).isEqualTo(cause.root());
            boolean strikesBack = event.trigger() == Trigger.RETALIATION;
            assertThat(event.offenderGroup()).isEqualTo(strikesBack ? cause.victimGroup() : cause.offenderGroup());
            assertThat(event.victimGroup()).isEqualTo(strikesBack ? cause.offenderGroup() : cause.victimGroup());
        }
        assertThat(events).extracting(ViolentEvent::trigger).contains(Trigger.values());
    }

    @Test
    void a_group_in_feud_begins_against_its_rivals_only_and_while_the_feud_lasts() {
        Network.Builder network = Networks.groups(4, 3, 0.05).feud(new Feud(0, 1, new Period(0, 1000)));
        List<ViolentEvent> begun =
                run(network, ViolenceParameters.assumed().withContagion(0, 0.8).withOutcomes(0, 0), 4);
        assertThat(begun.stream().filter(event -> event.offenderGroup() == 0 && event.time() < 1000))
                .isNotEmpty()
                .allMatch(event -> event.victimGroup() == 1);
        assertThat(begun.stream().filter(event -> event.offenderGroup() == 0 && event.time() >= 1000))
                .extracting(ViolentEvent::victimGroup)
                .contains(1, 2, 3)
                .doesNotContain(0);
    }

    @Test
    void nobody_strikes_an_ally_while_the_alliance_lasts_not_even_in_return() {
        Network.Builder network = Networks.groups(4, 3, 0.05)
                .alliance(new Alliance(0, 1, new Period(1000, 3000)))
                .alliance(new Alliance(2, 0, Period.ALWAYS));
        List<ViolentEvent> events = run(
                network, ViolenceParameters.assumed().withContagion(0.6, 0.8).withOutcomes(0, 0), 4);
        assertThat(events).filteredOn(event -> pair(event).equals(Set.of(0, 2))).isEmpty();
        assertThat(events.stream().filter(event -> pair(event).equals(Set.of(0, 1))))
                .isNotEmpty()
                .allMatch(event -> event.time() < 1000 || event.time() >= 3000);
        assertThat(events.stream().filter(event -> event.time() >= 1000 && event.time() < 3000))
                .anyMatch(event -> event.trigger() == Trigger.RETALIATION)
                .anyMatch(event -> pair(event).equals(Set.of(0, 3)));
        assertThat(run(
                        Networks.groups(2, 3, 0.05).alliance(new Alliance(0, 1, Period.ALWAYS)),
                        ViolenceParameters.assumed(),
                        4))
                .noneMatch(event -> event.victimGroup() >= 0);
        assertThatThrownBy(() -> new Alliance(1, 1, Period.ALWAYS))
                .hasMessage("Group 1 is allied with itself. Name two groups.");
    }

    private static Set<Integer> pair(ViolentEvent event) {
        return new HashSet<>(List.of(event.offenderGroup(), event.victimGroup()));
    }

    @Test
    void who_is_in_custody_has_not_joined_or_has_left_neither_strikes_nor_is_struck() {
        Network.Builder network = Network.builder().group(0.05).group(0.05);
        network.member(new Member(0, 1, new Period(0, 2000), List.of()));
        network.member(new Member(0, 1, new Period(1000, 9999), List.of(new Period(1500, 1800))));
        network.member(Networks.member(1, 1)).member(Networks.member(1, 0));
        List<ViolentEvent> events =
                run(network, ViolenceParameters.assumed().withOutcomes(1, 0).withContagion(0.2, 0.8), 5);
        assertThat(events).isNotEmpty().allSatisfy(event -> {
            Set<Integer> people = Set.of(event.offender(), event.victim());
            assertThat(people).doesNotContain(3);
            assertThat(people.contains(0) && event.time() >= 2000).isFalse();
            boolean away = event.time() < 1000 || (event.time() >= 1500 && event.time() < 1800);
            assertThat(people.contains(1) && away).isFalse();
        });
        assertThat(events.stream().filter(event -> event.time() > 2000)).isNotEmpty();
    }

    @Test
    void where_nobody_is_there_nothing_happens() {
        Network.Builder network = Network.builder().group(1).group(1);
        network.member(new Member(0, 1, new Period(0, 100), List.of()));
        network.member(Networks.member(1, 1));
        assertThat(run(network, ViolenceParameters.assumed().withOutcomes(0, 0), 6))
                .isNotEmpty()
                .allMatch(event -> event.time() < 100);
    }

    @Test
    void the_dead_take_no_further_part() {
        List<ViolentEvent> events =
                run(Networks.groups(3, 40, 0.02), ViolenceParameters.assumed().withOutcomes(1, 0.5), 7);
        Set<Integer> dead = new HashSet<>();
        for (ViolentEvent event : events) {
            assertThat(dead).doesNotContain(event.offender(), event.victim());
            assertThat(event.alsoHit()).noneMatch(dead::contains);
            if (event.type() == IncidentType.HOMICIDE) {
                dead.add(event.victim());
            }
        }
        assertThat(dead).hasSizeGreaterThan(20);
    }

    @Test
    void the_place_of_the_killed_is_taken_the_next_day_or_after_the_vacancy_by_somebody_else() {
        for (int vacancy : new int[] {1, 30}) {
            ViolenceParameters deadly = ViolenceParameters.assumed()
                    .withContagion(0, 0.8)
                    .withOutcomes(1, 1)
                    .withVacancy(vacancy);
            Network network = Networks.groups(2, 1, 0.05).build();
            List<ViolentEvent> events = new ViolenceProcess(network, deadly, START).run(Chance.of(17), DAYS);
            Set<Integer> holders = new HashSet<>(List.of(0, 1));
            double taken = 0;
            for (ViolentEvent event : events) {
                assertThat(event.time()).isGreaterThanOrEqualTo(taken);
                assertThat(holders).contains(event.offender(), event.victim());
                assertThat(network.member(event.victim()).group()).isEqualTo(event.victimGroup());
                holders.remove(event.victim());
                holders.add(network.successor(event.victim()));
                assertThat(network.predecessor(network.successor(event.victim())))
                        .hasValue(event.victim());
                taken = (long) event.time() + vacancy;
            }
            assertThat(network.predecessor(1)).isEmpty();
            assertThat(events).hasSizeGreaterThan(50);
        }
    }

    @Test
    void nobody_takes_a_place_that_would_have_been_left_before() {
        Network.Builder network = Network.builder().group(0.1).group(0.1);
        network.member(new Member(0, 1, new Period(0, 1000), List.of()));
        network.member(Networks.member(1, 1));
        assertThat(run(network, ViolenceParameters.assumed().withOutcomes(1, 0.5), 18))
                .anyMatch(event -> event.victim() == 2)
                .allMatch(event -> event.time() < 1000);
    }

    @Test
    void deaths_change_who_strikes_and_never_when_while_somebody_is_left() {
        ViolenceParameters gentle = ViolenceParameters.assumed().withOutcomes(1, 0);
        List<ViolentEvent> nobodyDies = run(Networks.groups(3, 40, 0.02), gentle, 7);
        List<ViolentEvent> halfDie = run(Networks.groups(3, 40, 0.02), gentle.withOutcomes(1, 0.5), 7);
        assertThat(halfDie)
                .extracting(ViolentEvent::time, ViolentEvent::offenderGroup, ViolentEvent::victimGroup)
                .isEqualTo(nobodyDies.stream()
                        .map(event -> tuple(event.time(), event.offenderGroup(), event.victimGroup()))
                        .toList());
        assertThat(halfDie).anyMatch(event -> event.offender() >= 120);
    }

    @Test
    void others_of_the_group_are_hit_as_often_as_the_geometric_distribution_says_and_nothing_else_changes() {
        ViolenceParameters one =
                ViolenceParameters.assumed().withOutcomes(0.6, 0.2).withFurtherHit(0);
        List<ViolentEvent> alone = run(Networks.groups(3, 40, 0.2), one, 19);
        List<ViolentEvent> several = run(Networks.groups(3, 40, 0.2), one.withFurtherHit(0.5), 19);
        assertThat(alone).allMatch(event -> event.alsoHit().isEmpty());
        assertThat(several.stream().map(ViolenceProcessTest::what))
                .containsExactlyElementsOf(
                        alone.stream().map(ViolenceProcessTest::what).toList());
        List<ViolentEvent> hit = several.stream()
                .filter(event -> event.type() != IncidentType.SHOTS_FIRED)
                .toList();
        assertThat(several)
                .filteredOn(event -> event.type() == IncidentType.SHOTS_FIRED)
                .allMatch(event -> event.alsoHit().isEmpty());
        assertThat(hit)
                .allSatisfy(event -> assertThat(event.alsoHit())
                        .doesNotContain(event.victim())
                        .doesNotHaveDuplicates()
                        .allMatch(other -> other % 120 / 40 == event.victimGroup()));
        double n = hit.size();
        for (int further = 0; further < 4; further++) {
            int wanted = further;
            double share = 2 / 3.0 * Math.pow(1 / 3.0, further);
            assertThat(hit.stream()
                                    .filter(event -> event.alsoHit().size() == wanted)
                                    .count()
                            / n)
                    .as("%s further", further)
                    .isCloseTo(share, within(4 * Math.sqrt(share * (1 - share) / n)));
        }
    }

    @Test
    void no_more_are_hit_than_are_there() {
        List<ViolentEvent> events = run(
                Networks.groups(2, 3, 0.1),
                ViolenceParameters.assumed().withOutcomes(1, 0).withFurtherHit(20),
                20);
        assertThat(events).isNotEmpty().allMatch(event -> event.alsoHit().size() <= 2);
        assertThat(events).anyMatch(event -> event.alsoHit().size() == 2);
    }

    @Test
    void Philadelphia_had_about_as_many_hit_as_the_geometric_distribution_with_its_mean() {
        double further = ViolenceParameters.assumed().furtherHit();
        double one = 1 / (1 + further);
        double[] published = {0.851, 0.110, 0.026, 0.007};
        for (int more = 0; more < published.length; more++) {
            assertThat(one * Math.pow(1 - one, more)).isCloseTo(published[more], within(0.031));
        }
    }

    @Test
    void the_more_active_take_part_more_often() {
        Network.Builder network = Network.builder().group(0.5).group(0.5);
        network.member(Networks.member(0, 3)).member(Networks.member(0, 1)).member(Networks.member(1, 1));
        List<ViolentEvent> events =
                run(network, ViolenceParameters.assumed().withOutcomes(0, 0).withContagion(0, 0.8), 8);
        long struck =
                events.stream().filter(event -> event.offenderGroup() == 0).count();
        long first = events.stream().filter(event -> event.offender() == 0).count();
        assertThat((double) first / struck).isCloseTo(0.75, within(4 * Math.sqrt(0.75 * 0.25 / struck)));
    }

    @Test
    void outcomes_have_their_shares() {
        List<ViolentEvent> events =
                run(Networks.groups(2, 1, 0), ViolenceParameters.assumed().withOutsideRate(1), 9);
        double n = events.size();
        long dead = events.stream()
                .filter(event -> event.type() == IncidentType.HOMICIDE)
                .count();
        long hit = events.stream()
                .filter(event -> event.type() != IncidentType.SHOTS_FIRED)
                .count();
        assertThat(events).noneMatch(ViolentEvent::betweenGroups);
        assertThat(n).isCloseTo(DAYS, within(4 * Math.sqrt(DAYS)));
        assertThat(hit / n).isCloseTo(0.4, within(4 * Math.sqrt(0.24 / n)));
        double fatal = ViolenceParameters.assumed().fatalShare();
        assertThat(fatal).isCloseTo(0.164, within(0.0005));
        assertThat(dead / n).isCloseTo(fatal, within(4 * Math.sqrt(fatal * (1 - fatal) / n)));
    }

    @Test
    void months_and_weekdays_have_their_shares_and_leave_the_year_as_it_is() {
        Season season = Season.published("boston");
        ViolenceParameters parameters = ViolenceParameters.assumed()
                .withContagion(0, 0.8)
                .withSeason(season)
                .withOutcomes(0, 0);
        List<ViolentEvent> events = run(Networks.groups(2, 1, 5), parameters, 10);
        double n = events.size();
        assertThat(n).isCloseTo(10.0 * DAYS, within(5 * Math.sqrt(10.0 * DAYS) + 0.002 * 10 * DAYS));
        double july = 0;
        double all = 0;
        for (LocalDate day = START; day.isBefore(START.plusDays(DAYS)); day = day.plusDays(1)) {
            all += season.factor(day);
            july += day.getMonthValue() == 7 ? season.factor(day) : 0;
        }
        double share = july / all;
        assertThat(events.stream()
                                .filter(event -> event.day().getMonthValue() == 7)
                                .count()
                        / n)
                .isCloseTo(share, within(4 * Math.sqrt(share * (1 - share) / n)));
    }

    @Test
    void restraint_takes_away_and_changes_nothing_else() {
        ViolenceParameters parameters = ViolenceParameters.assumed().withOutcomes(0.4, 0);
        ViolenceProcess process = new ViolenceProcess(town().build(), parameters, START);
        List<ViolentEvent> nothing = process.run(Chance.of(1), DAYS);
        List<ViolentEvent> halved = process.run(Chance.of(1), DAYS, (group, day) -> group < 4 && day >= 1000 ? 0.5 : 1);
        assertThat(process.run(Chance.of(1), DAYS, Restraint.NONE)).isEqualTo(nothing);
        assertThat(halved).hasSizeLessThan(nothing.size());
        Set<String> before = nothing.stream().map(ViolenceProcessTest::what).collect(Collectors.toSet());
        assertThat(halved).allMatch(event -> before.contains(what(event)));
        Set<String> after = halved.stream().map(ViolenceProcessTest::what).collect(Collectors.toSet());
        assertThat(nothing.stream().filter(event -> event.time() < 1000))
                .allMatch(event -> after.contains(what(event)));
        assertThat(process.run(Chance.of(1), DAYS, (group, day) -> 0)).isEmpty();
    }

    private static String what(ViolentEvent event) {
        return event.time() + " " + event.type() + " " + event.offender() + " " + event.victim();
    }

    @Test
    void a_group_alone_strikes_outside_and_nobody_strikes_back() {
        List<ViolentEvent> events =
                run(Networks.groups(1, 2, 0.1), ViolenceParameters.assumed().withContagion(0.5, 0.5), 11);
        assertThat(events).isNotEmpty().allSatisfy(event -> {
            assertThat(event.victimGroup()).isEqualTo(-1);
            assertThat(event.victim()).isEqualTo(-1);
            assertThat(event.trigger()).isNotEqualTo(Trigger.RETALIATION);
        });
    }

    @Test
    void what_cannot_be_is_refused_with_its_remedy() {
        ViolenceParameters parameters = ViolenceParameters.assumed();
        assertThatThrownBy(() -> parameters.withContagion(1, 0.8))
                .hasMessage("The branchingRatio is 1.0. Give a number from 0 to less than 1: from 1 on, violence would"
                        + " grow without end.");
        assertThatThrownBy(() -> parameters.withContagion(0.1, 1.2))
                .hasMessage("The retaliationShare is 1.2. Give a number from 0 to 1.");
        assertThatThrownBy(() -> parameters.withOutcomes(0.1, 0.2))
                .hasMessage("The fatalShare is 0.2. Give a number from 0 to the hitShare.");
        assertThatThrownBy(() -> parameters.withFurtherHit(-0.1))
                .hasMessage("The furtherHit is -0.1. Give a number 0 or more.");
        assertThatThrownBy(() -> parameters.withVacancy(0)).hasMessage("The vacancy is 0.0. Give a number 1 or more.");
        assertThatThrownBy(() -> parameters.withOutsideRate(Double.NaN))
                .hasMessage("The outsideRate is NaN. Give a number 0 or more.");
        assertThatThrownBy(() -> new Delay.Exponential(0)).hasMessage("The mean delay is 0.0. Give a positive number.");
        assertThatThrownBy(() -> new Delay.Gamma(-1, 3))
                .hasMessage("The shape of the delay is -1.0. Give a positive number.");
        assertThatThrownBy(() -> Network.builder().group(-1))
                .hasMessage("Group 0 begins -1.0 events per day. Give 0 or a positive number.");
        assertThatThrownBy(() -> Network.builder().member(Networks.member(0, 1)))
                .hasMessage("There is no group 0: 0 were added. Add the group first.");
        assertThatThrownBy(() -> Networks.member(0, -1))
                .hasMessage("The activity of a member is -1.0. Give 0 or a positive number.");
        assertThatThrownBy(() -> Networks.feud(2, 2)).hasMessage("Group 2 is in feud with itself. Name two groups.");
        assertThatThrownBy(() -> Season.of(List.of(1.0), List.of(1.0)))
                .hasMessage("The season has [1.0]. Give 12 numbers, none of them negative and not all of them 0.");
    }
}
