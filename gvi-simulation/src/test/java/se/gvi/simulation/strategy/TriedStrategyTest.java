// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.gvi.model.contact.CallIn;
import se.gvi.model.contact.CallInStatus;
import se.gvi.model.enforcement.EnforcementFocus;
import se.gvi.model.finding.Severity;
import se.gvi.model.finding.Text;
import se.gvi.model.incident.IncidentType;
import se.gvi.model.situation.Situation;
import se.gvi.model.support.SupportCase;
import se.gvi.model.support.SupportStatus;
import se.gvi.rules.callin.CallInPlan;
import se.gvi.rules.callin.CallInPlanner;
import se.gvi.rules.callin.Effort;
import se.gvi.rules.policy.Policies;
import se.gvi.rules.policy.Policy;
import se.gvi.simulation.city.City;
import se.gvi.simulation.city.CityGenerator;
import se.gvi.simulation.city.CityParameter;
import se.gvi.simulation.city.CityParameters;
import se.gvi.simulation.evidence.Figure;
import se.gvi.simulation.evidence.Origin;
import se.gvi.simulation.fixture.Cities;
import se.gvi.simulation.violence.Restraint;
import se.gvi.simulation.violence.ViolentEvent;

/** What a strategy does to a city. */
final class TriedStrategyTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);
    private static final LocalDate START = LocalDate.of(2025, 1, 15);
    private static final Policy SLUTA_SKJUT = Policies.bundled("sluta-skjut");
    private static final City CITY = city(1);

    private static City city(long seed) {
        CityParameters.Builder town = Cities.small(AS_OF);
        Cities.set(town, CityParameter.INCIDENTS_PER_YEAR, 80);
        Cities.set(town, CityParameter.GROUP_INVOLVED_SHARE, 1);
        Cities.set(town, CityParameter.SUPERVISED_SHARE, 0.3);
        Cities.set(town, CityParameter.UNKNOWN_SHARE, 0);
        Cities.set(town, CityParameter.HISTORY_YEARS, 6);
        Cities.set(town, CityParameter.MEMBERS, 60);
        return CityGenerator.city(seed, town.build());
    }

    private static Figure share(double value) {
        return new Figure("test", Text.same("test"), List.of(value), Origin.ASSUMED, Text.same("test"));
    }

    private static Strategy everything() {
        return Strategies.callIns(SLUTA_SKJUT, 6).withTalks(1, 5);
    }

    private static String bits(List<ViolentEvent> events) {
        return events.stream()
                .map(event -> Long.toHexString(Double.doubleToLongBits(event.time())) + event)
                .collect(Collectors.joining("\n"));
    }

    private static Deterrence effects(double all) {
        return Deterrence.assumed()
                .withTold(share(all))
                .withGroup(share(all))
                .withByOthers(share(all))
                .withFocus(share(all))
                .withSupport(share(all));
    }

    @Test
    void doing_nothing_reproduces_the_city_bit_for_bit() {
        TriedStrategy trial = TriedStrategy.of(CITY, START, Strategies.nothing());
        assertThat(bits(trial.events())).isEqualTo(bits(CITY.events()));
        assertThat(trial.after()).isEqualTo(trial.without()).isNotEmpty();
        assertThat(trial.tally()).isEqualTo(new Tally(0, 0, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void a_strategy_without_effect_changes_nothing_however_much_is_done() {
        TriedStrategy trial = TriedStrategy.of(CITY, START, everything().withDeterrence(effects(0)));
        assertThat(bits(trial.events())).isEqualTo(bits(CITY.events()));
        assertThat(trial.tally().attended()).isPositive();
        assertThat(trial.tally().delivered()).isPositive();
        assertThat(trial.tally().focuses()).isPositive();
    }

    @Test
    void the_same_trial_comes_out_the_same_and_its_past_is_that_of_the_city() {
        TriedStrategy trial = TriedStrategy.of(CITY, START, everything());
        TriedStrategy again = TriedStrategy.of(CITY, START, everything());
        assertThat(bits(again.events())).isEqualTo(bits(trial.events()));
        assertThat(again.situation()).isEqualTo(trial.situation());
        assertThat(again.tally()).isEqualTo(trial.tally());
        int before = trial.events().size() - trial.after().size();
        assertThat(bits(trial.events().subList(0, before)))
                .isEqualTo(bits(CITY.events().subList(0, before)));
        assertThat(trial.after()).isNotEqualTo(trial.without());
    }

    @Test
    void whom_the_planner_proposes_is_invited_on_the_basis_it_proposes() {
        List<ViolentEvent> happened = CITY.eventsUnder(START, Restraint.NONE);
        Situation known = new Ledger(CITY).situation(START, happened);
        CallInPlan plan = CallInPlanner.bestReach(known, SLUTA_SKJUT, START, START, Effort.QUICK);
        TriedStrategy trial = TriedStrategy.of(CITY, START, Strategies.callIns(SLUTA_SKJUT, 6));
        CallIn first = trial.situation().callIns().get(0);
        assertThat(first.date()).isEqualTo(START);
        assertThat(trial.situation().invitationsTo(first.id()))
                .extracting(invitation -> invitation.individual() + " " + invitation.basis())
                .isNotEmpty()
                .containsExactlyElementsOf(plan.seats().stream()
                        .map(seat -> seat.individual() + " " + seat.basis())
                        .toList());
    }

    @Test
    void call_ins_are_held_every_so_many_months_from_the_first_meeting_on() {
        TriedStrategy trial = TriedStrategy.of(CITY, START, Strategies.callIns(SLUTA_SKJUT, 6));
        assertThat(trial.situation().callIns()).extracting(CallIn::date).containsExactly(START, START.plusMonths(6));
        assertThat(trial.tally().callIns()).isEqualTo(2);
        assertThat(trial.tally().visits()).isZero();
    }

    @Test
    void whoever_comes_brings_the_message_to_the_group_and_who_stays_away_does_not() {
        TriedStrategy came = TriedStrategy.of(CITY, START, Strategies.callIns(SLUTA_SKJUT, 6));
        assertThat(came.tally().attended()).isEqualTo(came.tally().invited()).isPositive();
        assertThat(came.situation().records().notices()).isNotEmpty();
        Odds nobody = Odds.assumed().withAttendance(share(0), share(0));
        TriedStrategy stayedAway =
                TriedStrategy.of(CITY, START, Strategies.callIns(SLUTA_SKJUT, 6).withOdds(nobody));
        assertThat(stayedAway.tally().invited()).isPositive();
        assertThat(stayedAway.tally().attended()).isZero();
        assertThat(stayedAway.tally().callIns()).as("held").isZero();
        assertThat(stayedAway.situation().callIns())
                .isNotEmpty()
                .allMatch(callIn -> callIn.status() == CallInStatus.CANCELLED);
        assertThat(stayedAway.situation().records().notices()).isEmpty();
        assertThat(bits(stayedAway.events())).isEqualTo(bits(CITY.events()));
    }

    @Test
    void visits_go_to_as_many_as_can_be_visited_and_find_some() {
        TriedStrategy trial = TriedStrategy.of(CITY, START, Strategies.talks(SLUTA_SKJUT, 1, 3));
        Tally tally = trial.tally();
        assertThat(tally.visits()).isPositive().isLessThanOrEqualTo(12 * 3);
        assertThat(tally.delivered()).isPositive().isLessThan(tally.visits());
        assertThat(trial.situation().records().notifications()).hasSize(tally.visits());
        TriedStrategy inVain = TriedStrategy.of(
                CITY,
                START,
                Strategies.talks(SLUTA_SKJUT, 1, 3).withOdds(Odds.assumed().withTalkHeld(share(0))));
        assertThat(inVain.tally().delivered()).isZero();
        assertThat(bits(inVain.events())).isEqualTo(bits(CITY.events()));
    }

    @Test
    void a_promise_that_is_due_is_kept_or_broken() {
        Strategy kept = everything().withDeterrence(effects(0));
        Strategy broken = kept.withOdds(Odds.assumed().withPromiseKept(share(0)));
        Tally whenKept = TriedStrategy.of(CITY, START, kept).tally();
        TriedStrategy trial = TriedStrategy.of(CITY, START, broken);
        assertThat(whenKept.focuses()).isPositive();
        assertThat(whenKept.broken()).isZero();
        assertThat(trial.tally().focuses()).isZero();
        assertThat(trial.tally().broken()).isPositive();
        assertThat(trial.situation().records().focuses()).isEmpty();
    }

    @Test
    void focus_begins_only_after_notice_and_ends_when_the_policy_has_a_ground() {
        TriedStrategy trial = TriedStrategy.of(CITY, START, everything());
        List<EnforcementFocus> standing = trial.situation().records().focuses().stream()
                .filter(focus -> focus.provenance().stands())
                .toList();
        assertThat(standing).hasSize(trial.tally().focuses());
        assertThat(standing)
                .allSatisfy(focus -> assertThat(trial.situation().noticesTo(focus.group()))
                        .anyMatch(notice -> notice.date().isBefore(focus.span().from())));
        assertThat(standing)
                .anyMatch(focus ->
                        focus.span().end().isPresent() && focus.endReason().isPresent());
    }

    @Test
    void a_message_that_works_fully_and_does_not_fade_leaves_a_told_group_nothing_to_do() {
        Deterrence full =
                effects(0).withGroup(share(1)).withHalfLife(share(1e12)).withLeftWhenBroken(share(1));
        TriedStrategy trial =
                TriedStrategy.of(CITY, START, Strategies.callIns(SLUTA_SKJUT, 6).withDeterrence(full));
        Situation situation = trial.situation();
        assertThat(trial.after()).isNotEmpty().allSatisfy(event -> {
            boolean told = event.betweenGroups()
                    && situation.noticesTo(City.group(event.offenderGroup())).stream()
                            .anyMatch(notice -> notice.date().isBefore(event.day()));
            assertThat(told).isFalse();
        });
        assertThat(trial.after()).hasSizeLessThan(trial.without().size());
    }

    @Test
    void somebody_whose_file_could_not_be_read_is_not_seated_and_the_others_are() {
        CityParameters gaps = Cities.set(CITY.parameters().toBuilder(), CityParameter.UNKNOWN_SHARE, 0.3)
                .build();
        TriedStrategy trial = TriedStrategy.of(CityGenerator.city(1, gaps), START, Strategies.callIns(SLUTA_SKJUT, 6));
        assertThat(trial.tally().attended()).isPositive();
        assertThat(trial.situation().records().invitations())
                .isNotEmpty()
                .allSatisfy(invitation -> assertThat(trial.situation()
                                .individual(invitation.individual())
                                .orElseThrow())
                        .as("of whom the file was read, the birth is known")
                        .satisfies(invited -> assertThat(invited.birthDate()).isPresent()));
        CityParameters nothing = Cities.set(CITY.parameters().toBuilder(), CityParameter.UNKNOWN_SHARE, 1)
                .build();
        assertThat(TriedStrategy.of(CityGenerator.city(1, nothing), START, Strategies.callIns(SLUTA_SKJUT, 6))
                        .tally()
                        .invited())
                .isZero();
    }

    @Test
    void who_takes_support_is_on_record_while_it_lasts_and_does_less() {
        Strategy always = everything()
                .withOdds(Odds.assumed().withSupportTaken(share(1)))
                .withDeterrence(effects(0).withSupport(share(1)).withSupportMonths(share(3)));
        TriedStrategy trial = TriedStrategy.of(CITY, START, always);
        List<SupportCase> cases = trial.situation().records().supportCases().stream()
                .filter(support -> support.provenance().stands())
                .toList();
        assertThat(cases).hasSize(trial.tally().supported()).isNotEmpty();
        assertThat(cases).extracting(SupportCase::status).contains(SupportStatus.ACTIVE, SupportStatus.COMPLETED);
        assertThat(cases).allSatisfy(support -> {
            LocalDate until = support.offeredOn().plusDays(1 + 92);
            assertThat(support.endedOn().orElse(until)).isEqualTo(until);
            assertThat(trial.after())
                    .noneMatch(event -> event.offender() >= 0
                            && City.individual(event.offender()).equals(support.individual())
                            && event.day().isAfter(support.offeredOn())
                            && event.day().isBefore(until));
        });
        TriedStrategy never =
                TriedStrategy.of(CITY, START, always.withOdds(Odds.assumed().withSupportTaken(share(0))));
        assertThat(never.tally().supported()).isZero();
        assertThat(bits(never.events())).isEqualTo(bits(CITY.events()));
    }

    @Test
    void what_told_groups_no_longer_do_others_do_instead_if_it_is_displaced() {
        Deterrence full =
                effects(0).withGroup(share(1)).withHalfLife(share(1e12)).withLeftWhenBroken(share(1));
        Strategy callIns =
                Strategies.callIns(SLUTA_SKJUT, 6).withOdds(Odds.assumed().withSupportTaken(share(0)));
        TriedStrategy gone = TriedStrategy.of(CITY, START, callIns.withDeterrence(full));
        TriedStrategy moved = TriedStrategy.of(CITY, START, callIns.withDeterrence(full.withDisplaced(share(1))));
        assertThat(moved.after()).hasSizeGreaterThan(gone.after().size());
        assertThat(bits(TriedStrategy.of(CITY, START, callIns.withDeterrence(full.withDisplaced(share(0))))
                        .events()))
                .isEqualTo(bits(gone.events()));
        assertThat(bits(TriedStrategy.of(
                                CITY, START, callIns.withDeterrence(effects(0).withDisplaced(share(1))))
                        .events()))
                .as("where nothing is left out there is nothing to displace")
                .isEqualTo(bits(CITY.events()));
    }

    @Test
    void visits_after_shootings_come_within_the_days_and_only_after_shootings() {
        int days = 3;
        TriedStrategy trial = TriedStrategy.of(
                CITY, START, Strategies.talksAfter(SLUTA_SKJUT, days, 4).withDeterrence(effects(0)));
        List<LocalDate> shootings = trial.after().stream()
                .filter(event -> event.betweenGroups() && event.type() != IncidentType.SHOTS_FIRED)
                .map(ViolentEvent::day)
                .toList();
        Set<LocalDate> rounds = new TreeSet<>();
        trial.situation().records().notifications().forEach(talk -> rounds.add(talk.decidedOn()));
        assertThat(rounds).hasSizeGreaterThan(3).allMatch(day -> shootings.contains(day.minusDays(days)));
        assertThat(trial.tally().visits())
                .isEqualTo(trial.situation().records().notifications().size())
                .isLessThanOrEqualTo(4 * rounds.size());
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 20, 45})
    void every_shooting_has_its_round_of_visits_also_beyond_the_next_meeting(int days) {
        TriedStrategy trial = TriedStrategy.of(
                CITY, START, Strategies.talksAfter(SLUTA_SKJUT, days, 4).withDeterrence(effects(0)));
        Set<LocalDate> expected = new TreeSet<>();
        LocalDate unvisited = START;
        for (ViolentEvent event : trial.after()) {
            boolean counts = event.betweenGroups() && event.type() != IncidentType.SHOTS_FIRED;
            LocalDate round = event.day().plusDays(days);
            if (counts && !event.day().isBefore(unvisited) && round.isBefore(AS_OF)) {
                expected.add(round);
                unvisited = round;
            }
        }
        Set<LocalDate> rounds = new TreeSet<>();
        trial.situation().records().notifications().forEach(talk -> rounds.add(talk.decidedOn()));
        assertThat(rounds).isNotEmpty().isSubsetOf(expected);
        assertThat(rounds.stream()
                        .anyMatch(round -> YearMonth.from(round.minusDays(days)).isBefore(YearMonth.from(round))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 40})
    void call_ins_by_trigger_come_as_many_days_after_a_shooting_and_only_then(int days) {
        TriedStrategy trial = TriedStrategy.of(
                CITY, START, Strategies.callInsAfter(SLUTA_SKJUT, days).withDeterrence(effects(0)));
        assertThat(trial.situation().report().count(Severity.ERROR)).isZero();
        List<LocalDate> shootings = trial.after().stream()
                .filter(event -> event.betweenGroups() && event.type() != IncidentType.SHOTS_FIRED)
                .map(ViolentEvent::day)
                .toList();
        List<LocalDate> callIns =
                trial.situation().records().callIns().stream().map(CallIn::date).toList();
        assertThat(callIns).hasSizeGreaterThan(1).allMatch(day -> shootings.contains(day.minusDays(days)));
        assertThat(trial.tally().invited()).isPositive();
        assertThat(bits(trial.events())).isEqualTo(bits(CITY.events()));
    }

    @Test
    void call_ins_and_visits_after_the_same_shooting_are_held_on_the_same_day() {
        TriedStrategy both = TriedStrategy.of(
                CITY,
                START,
                Strategies.callInsAfter(SLUTA_SKJUT, 7).withTalksAfter(7, 4).withDeterrence(effects(0)));
        assertThat(both.situation().records().callIns())
                .hasSize(TriedStrategy.of(
                                CITY,
                                START,
                                Strategies.callInsAfter(SLUTA_SKJUT, 7).withDeterrence(effects(0)))
                        .situation()
                        .records()
                        .callIns()
                        .size());
        assertThat(both.tally().visits()).isPositive();
    }

    @Test
    void a_trial_lies_within_the_recorded_history() {
        assertThatThrownBy(() -> TriedStrategy.of(CITY, AS_OF, Strategies.nothing()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The trial starts on 2026-01-01. Let it start on or after 2020-01-01 and before 2026-01-01,"
                        + " within the recorded history of the city.");
        assertThatThrownBy(() -> CITY.eventsUnder(AS_OF.plusDays(1), Restraint.NONE))
                .hasMessage("The day is 2026-01-02. Give one from 2019-01-01 to 2026-01-01, within the life of the"
                        + " city.");
    }

    @Test
    void a_strategy_that_cannot_be_is_refused_with_its_remedy() {
        assertThatThrownBy(() -> Strategies.callIns(SLUTA_SKJUT, 0))
                .hasMessage("There are call-ins every 0 months. Give at least 1 month.");
        assertThatThrownBy(() -> Strategies.nothing().withCallInEvery(3))
                .hasMessage(
                        "The strategy has call-ins or visits but no policy. Give it the policy that chooses people.");
        assertThatThrownBy(() -> Strategies.callInsAfter(SLUTA_SKJUT, 0))
                .hasMessage("There are call-ins within 0 days of a shooting. Give at least 1 day.");
        assertThatThrownBy(() -> Strategies.talksAfter(SLUTA_SKJUT, 0, 2))
                .hasMessage("There are visits within 0 days of a shooting. Give at least 1 day.");
        assertThatThrownBy(() -> Strategies.nothing().withCallInAfter(-2))
                .hasMessage("The callInAfter is -2. Give 0 or a positive number.");
        assertThatThrownBy(() -> Strategies.nothing().withTalks(-1, 2))
                .hasMessage("The talksEvery is -1. Give 0 or a positive number.");
        assertThatThrownBy(() -> Odds.assumed().withTalkHeld(share(1.5)))
                .hasMessage("The odds that a talk is held (test) is 1.5. Give a number from 0 to 1.");
        assertThatThrownBy(() -> Deterrence.assumed().withHalfLife(share(0)))
                .hasMessage("The half-life (test) is 0.0 months. Give a positive number.");
        assertThatThrownBy(() -> Deterrence.assumed().withSupportMonths(share(-1)))
                .hasMessage("The length of support (test) is -1.0 months. Give a positive number.");
        assertThatThrownBy(() -> Deterrence.assumed().withDisplaced(share(2)))
                .hasMessage("The share displaced (test) is 2.0. Give a number from 0 to 1.");
        assertThatThrownBy(() -> Strategies.nothing().withTalksAfter(3, 2))
                .hasMessage(
                        "The strategy has call-ins or visits but no policy. Give it the policy that chooses people.");
    }

    @Test
    void every_number_says_where_it_is_from() {
        Deterrence effects = Deterrence.assumed();
        Odds odds = Odds.assumed();
        assertThat(List.of(effects.group(), effects.supportMonths(), odds.obliged(), odds.voluntary()))
                .allMatch(figure -> figure.origin() == Origin.READ);
        assertThat(List.of(
                        effects.told(),
                        effects.byOthers(),
                        effects.focus(),
                        effects.leftWhenBroken(),
                        effects.halfLife(),
                        effects.support(),
                        effects.displaced(),
                        odds.supportTaken(),
                        odds.talkHeld(),
                        odds.promiseKept()))
                .allMatch(figure -> figure.origin() == Origin.ASSUMED);
    }
}
