// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.callin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.gvi.model.contact.InvitationBasis;
import se.gvi.model.finding.Language;
import se.gvi.model.group.GroupId;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.individual.SupervisionKind;
import se.gvi.model.relation.TieKind;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.eligibility.Verdict;
import se.gvi.rules.policy.Policies;
import se.gvi.rules.policy.Policy;

final class CallInPlannerTest {

    private static final LocalDate DAY = Meeting.DAY;
    private static final Policy POLICY = Meeting.POLICY;

    private static CallInPlan fewest(Meeting meeting) {
        return CallInPlanner.fewest(meeting.situation(), POLICY, DAY, DAY);
    }

    private static List<String> seated(CallInPlan plan) {
        return plan.seats().stream().map(seat -> seat.individual().value()).toList();
    }

    private static List<String> ids(List<IndividualId> individuals) {
        return individuals.stream().map(IndividualId::value).toList();
    }

    private static CallInPlan withSeats(Meeting meeting, int seats) {
        Set<GroupId> groups = Set.of(new GroupId("G-1"), new GroupId("G-2"));
        return CallInPlanner.bestReach(meeting.situation(), POLICY, DAY, DAY, groups, seats);
    }

    @Test
    void the_fewest_seats_reach_everyone_who_can_be_reached() {
        CallInPlan plan = fewest(Meeting.ofTwoGroups());
        assertThat(seated(plan)).containsExactly("I-1", "I-5");
        assertThat(ids(plan.reached())).containsExactly("I-1", "I-2", "I-3", "I-4", "I-5", "I-6");
        assertThat(plan.unreached())
                .extracting(each -> each.individual().value() + " " + each.reason())
                .containsExactly("I-7 NOBODY_TO_INVITE", "I-8 NOBODY_TO_INVITE");
        assertThat(plan.proof()).isEqualTo(new Proof(Proof.Kind.OPTIMAL, 2, 0));
        assertThat(plan.groups())
                .extracting(each -> each.group() + ": " + each.reached() + " of " + each.people())
                .containsExactly("G-1: 4 of 4", "G-2: 2 of 4");
        assertThat(plan.expectedReach()).isCloseTo(4 + 2 / 6.0, within(1e-12));
    }

    @Test
    void every_seat_says_why_it_is_there() {
        CallInPlan plan = fewest(Meeting.ofTwoGroups());
        Seat obliged = plan.seats().get(0);
        assertThat(obliged.basis()).isEqualTo(InvitationBasis.MANDATORY);
        assertThat(obliged.evidence())
                .extracting(each -> each.label().en())
                .containsExactly("supervision U-1: probation since 2025-11-22, until 2026-09-17");
        assertThat(obliged.attends()).isEqualTo(1);
        assertThat(obliged.odds().label().en()).isEqualTo("1 of 1 (published: Wheeler and others)");
        assertThat(ids(obliged.reachesAlone())).containsExactly("I-1", "I-2", "I-3", "I-4");
        assertThat(obliged.costOfRefusal()).isEqualTo(4);
        assertThat(obliged.eligibility().verdict()).isEqualTo(Verdict.ELIGIBLE);
        Seat free = plan.seats().get(1);
        assertThat(free.basis()).isEqualTo(InvitationBasis.VOLUNTARY);
        assertThat(free.evidence()).isEmpty();
        assertThat(free.odds().label().sv()).isEqualTo("1 av 6 (publicerat: Wheeler and others)");
        assertThat(free.costOfRefusal()).isCloseTo(2 / 6.0, within(1e-12));
    }

    @Test
    void nobody_is_obliged_whose_supervision_ends_before_the_session() {
        Meeting meeting = Meeting.ofTwoGroups();
        meeting.town().supervision("I-2", SupervisionKind.PAROLE, DateSpan.of(DAY.minusDays(10), DAY));
        CallInPlan plan = withSeats(meeting, 8);
        assertThat(plan.seats())
                .filteredOn(seat -> seat.basis() == InvitationBasis.MANDATORY)
                .extracting(seat -> seat.individual().value())
                .containsExactly("I-1");
    }

    @Test
    void where_records_do_not_reach_the_day_of_the_session_those_of_today_are_taken_and_the_plan_says_so() {
        LocalDate session = DAY.plusDays(24);
        CallInPlan plan = CallInPlanner.fewest(Meeting.ofTwoGroups().situation(), POLICY, DAY, session);
        assertThat(seated(plan)).containsExactly("I-1", "I-5");
        assertThat(plan.seats().get(0).eligibility().asOf()).isEqualTo(DAY);
        assertThat(plan.caveats())
                .extracting(caveat -> caveat.en())
                .contains("People of whom the records of today say that they can be invited, and no record reaches the"
                        + " day of the session: 5. Look again on that day, at custody above all.");
    }

    @Test
    void custody_that_is_known_to_begin_before_the_session_closes_it() {
        LocalDate session = DAY.plusDays(24);
        Meeting meeting = Meeting.ofTwoGroups();
        meeting.town().supervision("I-1", SupervisionKind.CUSTODY, DateSpan.of(DAY.plusDays(10), DAY.plusDays(90)));
        CallInPlan plan = CallInPlanner.fewest(meeting.situation(), POLICY, DAY, session);
        assertThat(seated(plan)).doesNotContain("I-1");
        assertThat(plan.unreached())
                .extracting(each -> each.individual().value())
                .doesNotContain("I-1")
                .contains("I-8");
    }

    @Test
    void a_tie_of_another_kind_or_too_old_carries_nothing() {
        Meeting meeting = Meeting.ofTwoGroups()
                .tie("I-5", "I-7", TieKind.SEEN_TOGETHER, "2025-06-01")
                .tie("I-5", "I-8", TieKind.ARRESTED_TOGETHER, "2023-03-01");
        assertThat(fewest(meeting).unreached())
                .extracting(each -> each.individual().value())
                .containsExactly("I-7", "I-8");
        assertThat(fewest(meeting).caveats()).isEmpty();
    }

    @Test
    void a_tie_that_may_be_recent_does_not_count_and_is_told() {
        Meeting meeting = Meeting.ofTwoGroups()
                .tie("I-5", "I-7", TieKind.ARRESTED_TOGETHER)
                .tie("I-5", "I-8", TieKind.ARRESTED_TOGETHER, "2023");
        assertThat(fewest(meeting).unreached()).hasSize(2);
        assertThat(fewest(meeting).caveats())
                .extracting(caveat -> caveat.en())
                .containsExactly("Ties that may be too old, for want of an exact day, and do not count: 2."
                        + " Their dates could show that fewer seats do.");
    }

    @Test
    void one_of_whom_it_cannot_be_told_is_not_seated_but_named_with_what_is_missing() {
        CallInPlan plan = fewest(Meeting.ofTwoGroups());
        assertThat(plan.open()).singleElement().satisfies(open -> {
            assertThat(open.individual().value()).isEqualTo("I-7");
            assertThat(open.missing())
                    .extracting(fact -> fact.what().en())
                    .containsExactly("the birth date of individual I-7");
            assertThat(ids(open.wouldReach())).containsExactly("I-7", "I-8");
            assertThat(open.gain()).isCloseTo(2 / 6.0, within(1e-12));
        });
    }

    @Test
    void rivals_are_flagged_with_what_practice_has_done() {
        assertThat(fewest(Meeting.ofTwoGroups()).rivals()).singleElement().satisfies(pair -> {
            assertThat(pair.first().value()).isEqualTo("G-1");
            assertThat(pair.second().value()).isEqualTo("G-2");
            assertThat(pair.evidence()).extracting(each -> each.record().id()).containsExactly("R-1");
            assertThat(pair.options()).hasSize(2);
        });
        CallInPlan one =
                CallInPlanner.fewest(Meeting.ofTwoGroups().situation(), POLICY, DAY, DAY, Set.of(new GroupId("G-1")));
        assertThat(one.rivals()).isEmpty();
    }

    @Test
    void one_seat_more_says_who_would_come_in_and_what_it_would_add() {
        CallInPlan plan = withSeats(Meeting.ofTwoGroups(), 1);
        assertThat(seated(plan)).containsExactly("I-1");
        SeatMore more = plan.oneMore().orElseThrow();
        assertThat(ids(more.comeIn())).containsExactly("I-5");
        assertThat(more.goOut()).isEmpty();
        assertThat(more.gain()).isCloseTo(2 / 6.0, within(1e-12));
        assertThat(more.proof().kind()).isEqualTo(Proof.Kind.OPTIMAL);
        assertThat(plan.unreached())
                .extracting(Unreached::reason)
                .containsExactly(
                        Unreached.Reason.NO_SEAT_LEFT,
                        Unreached.Reason.NO_SEAT_LEFT,
                        Unreached.Reason.NOBODY_TO_INVITE,
                        Unreached.Reason.NOBODY_TO_INVITE);
    }

    @Test
    void with_everyone_seated_there_is_no_seat_more() {
        CallInPlan plan = withSeats(Meeting.ofTwoGroups(), 8);
        assertThat(seated(plan)).containsExactly("I-1", "I-2", "I-3", "I-4", "I-5");
        assertThat(plan.oneMore()).isEmpty();
        assertThat(plan.explain(Language.ENGLISH)).contains("One seat more: nobody is left who can be invited\n");
    }

    @Test
    void the_policy_says_how_many_seats_there_are() {
        assertThat(CallInPlanner.bestReach(Meeting.ofTwoGroups().situation(), POLICY, DAY, DAY)
                        .seats())
                .hasSize(2);
    }

    @Test
    void the_order_of_the_records_changes_nothing() {
        Meeting meeting = Meeting.ofTwoGroups();
        CallInPlan plan = fewest(meeting);
        for (int seed = 0; seed < 5; seed++) {
            assertThat(CallInPlanner.fewest(meeting.shuffled(new Random(seed)), POLICY, DAY, DAY))
                    .isEqualTo(plan);
        }
    }

    @Test
    void who_is_invited_is_in_no_string_but_the_explanation() {
        CallInPlan plan = fewest(Meeting.ofTwoGroups());
        assertThat(plan).hasToString("CallInPlan[FEWEST, 2026-03-02, 2 seats, 6 reached, 2 not reached]");
        assertThat(plan.seats().get(0)).hasToString("Seat[MANDATORY]");
        assertThat(plan.open().get(0)).hasToString("OpenSeat[1 missing]");
        assertThat(plan.oneMore().orElseThrow().toString()).doesNotContain("I-");
    }

    @Test
    void the_explanation_in_english() {
        assertThat(fewest(Meeting.ofTwoGroups()).explain(Language.ENGLISH)).isEqualTo("""
                Call-in on 2026-03-02, planned as of 2026-03-02 under Meeting: the fewest seats that reach everyone
                A proposal; human beings decide. Who is invited is secret.
                Seats: 2. Reached: 6 of 8. Expected to hear the message: 4.33.
                Fewer seats cannot do; that is proven.
                - group G-1: 4 of 4 reached, 4 expected
                - group G-2: 2 of 4 reached, 0.33 expected
                Seats:
                - individual I-1 (G-1): obliged to come [supervision U-1: probation since 2025-11-22, until 2026-09-17]; attends: 1 of 1 (published: Wheeler and others); alone reaches I-1, I-2, I-3, I-4; a refusal would cost a reach of 4
                - individual I-5 (G-2): free to stay away; attends: 1 of 6 (published: Wheeler and others); alone reaches I-5, I-6; a refusal would cost a reach of 0.33
                One seat more would add nothing
                Groups in feud in one session: G-1 and G-2 [relation R-1: feud since 2026-01-21]:
                - practice knows: one session under heavy security: search of visitors, escorts, strong police presence (Glasgow, BMJ 2008)
                - practice knows: separate sessions the same evening, one for each group (New Haven)
                Not reached:
                - individual I-7: neither they nor anyone tied to them can be invited
                - individual I-8: neither they nor anyone tied to them can be invited
                Not seated, because it cannot be told whether they can be invited (1):
                - individual I-7: would add 0.33; missing: the birth date of individual I-7
                """);
    }

    @Test
    void the_explanation_in_swedish() {
        assertThat(fewest(Meeting.ofTwoGroups()).explain(Language.SWEDISH)).isEqualTo("""
                Call-in den 2026-03-02, planerat den 2026-03-02 enligt Möte: så få platser som möjligt för att nå alla
                Ett förslag; människor beslutar. Vilka som bjuds in är hemligt.
                Platser: 2. Nås: 6 av 8. Väntas höra budskapet: 4,33.
                Färre platser räcker inte; det är bevisat.
                - grupp G-1: 4 av 4 nås, 4 väntas höra budskapet
                - grupp G-2: 2 av 4 nås, 0,33 väntas höra budskapet
                Platser:
                - individ I-1 (G-1): skyldig att komma [övervakning U-1: skyddstillsyn sedan 2025-11-22, till och med 2026-09-17]; kommer: 1 av 1 (publicerat: Wheeler and others); når ensam I-1, I-2, I-3, I-4; ett nej skulle minska räckvidden med 4
                - individ I-5 (G-2): frivilligt; kommer: 1 av 6 (publicerat: Wheeler and others); når ensam I-5, I-6; ett nej skulle minska räckvidden med 0,33
                En plats till skulle inte ge något
                Grupper i konflikt i samma möte: G-1 och G-2 [relation R-1: konflikt sedan 2026-01-21]:
                - så har det gjorts: ett möte under hög säkerhet: visitation, eskort, stor polisnärvaro (Glasgow, BMJ 2008)
                - så har det gjorts: skilda möten samma kväll, ett för varje grupp (New Haven)
                Nås inte:
                - individ I-7: varken individen eller någon med koppling till individen kan bjudas in
                - individ I-8: varken individen eller någon med koppling till individen kan bjudas in
                Får ingen plats, eftersom det inte kan avgöras om de kan bjudas in (1):
                - individ I-7: skulle ge ytterligare 0,33; saknas: födelsedatum för individ I-7
                """);
    }

    @Test
    void what_cannot_be_planned_is_refused() {
        Meeting meeting = Meeting.ofTwoGroups();
        assertThatThrownBy(() -> CallInPlanner.fewest(meeting.situation(), POLICY, DAY, DAY.minusDays(1)))
                .hasMessage("The session (2026-03-01) is before the day of the plan (2026-03-02)."
                        + " Plan on an earlier day, or for a later session.");
        assertThatThrownBy(() -> withSeats(meeting, -1)).hasMessage("The number of seats is -1. Make it 0 or more.");
        assertThatThrownBy(
                        () -> CallInPlanner.fewest(meeting.situation(), POLICY, DAY, DAY, Set.of(new GroupId("G-9"))))
                .hasMessage("The situation does not hold the group G-9. Name one of its groups().");
        Policy unranked =
                Policies.parse(Meeting.POLICY_TEXT.replaceAll("(?s)\"groups\": .*?\\},\\s*\"callIn\"", "\"callIn\""));
        assertThatThrownBy(() -> CallInPlanner.fewest(meeting.situation(), unranked, DAY, DAY))
                .hasMessage("The policy meeting does not say which groups come first."
                        + " Add its part \"groups\", or name the groups.");
        Policy without =
                Policies.parse(Meeting.POLICY_TEXT.replaceAll("(?s)\"callIn\": .*?\\},\\s*\"risk\"", "\"risk\""));
        assertThatThrownBy(() -> CallInPlanner.fewest(meeting.situation(), without, DAY, DAY))
                .hasMessage("The policy meeting does not say how a call-in is planned. Add its part \"callIn\".");
        LocalDate before = LocalDate.of(2019, 1, 1);
        assertThatThrownBy(() ->
                        CallInPlanner.fewest(meeting.situation(), POLICY, before, before, Set.of(new GroupId("G-1"))))
                .hasMessage("The parameter ties of the policy meeting has no value on 2019-01-01."
                        + " Give it one, or plan for another day.");
    }
}
