// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.gvi.model.contact.AttemptOutcome;
import se.gvi.model.contact.CallIn;
import se.gvi.model.contact.CallInId;
import se.gvi.model.contact.CallInStatus;
import se.gvi.model.decision.Intervention;
import se.gvi.model.enforcement.EnforcementFocus;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.model.group.GroupId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.incident.IncidentId;
import se.gvi.model.incident.IncidentType;
import se.gvi.model.incident.Role;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.Provenance;
import se.gvi.model.source.SourceId;
import se.gvi.model.support.SupportCase;
import se.gvi.model.support.SupportStatus;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.fixture.Town;
import se.gvi.rules.policy.Policies;
import se.gvi.rules.policy.Policy;

final class LifeCycleTest {

    private static final Policy POLICY = Policies.bundled("sluta-skjut");
    private static final LocalDate TODAY = Town.TODAY;
    private static final GroupId GROUP = new GroupId("G-1");

    private static Town town() {
        return new Town()
                .people(2)
                .groups(2)
                .complete(RecordKind.NOTICE, RecordKind.FOCUS, RecordKind.GROUP, RecordKind.INCIDENT);
    }

    private static LifeCycle<GroupState> group(Town town) {
        return LifeCycles.of(town.situation(), POLICY, GROUP, TODAY);
    }

    /** Why a transition is refused. */
    private static Text refusal(Transition<?> transition) {
        assertThat(transition).isInstanceOf(Transition.Refused.class);
        return ((Transition.Refused<?>) transition).reason();
    }

    @Test
    void aGroupThatWasNeverToldCannotComeUnderFocus() {
        Transition<GroupState> move = group(town()).move(GroupState.UNDER_FOCUS);

        assertThat(refusal(move))
                .isEqualTo(Text.of(
                        "Group G-1 cannot go from \"identified\" to \"under increased focus\":"
                                + " \"told the message\" comes before. Missing: a notice to the group."
                                + " Record it first.",
                        "Grupp G-1 kan inte gå från \"identifierad\" till \"under ökat fokus\":"
                                + " \"har fått budskapet\" kommer före. Saknas: ett budskap till gruppen."
                                + " Registrera det först."));
        assertThat(((Transition.Refused<?>) move).missing()).hasSize(1);
    }

    @Test
    void aGroupThatWasToldCanComeUnderFocus() {
        LifeCycle<GroupState> told = group(town().notice("G-1", TODAY.minusDays(10)));

        assertThat(told.state()).isEqualTo(GroupState.NOTIFIED);
        assertThat(told.stage().sinceDay()).contains(TODAY.minusDays(10));
        assertThat(told.possible()).contains(GroupState.DISSOLVED);
    }

    @Test
    void whetherAGroupWasToldLeavesTheMoveOpen() {
        LifeCycle<GroupState> open = group(new Town().groups(1));

        assertThat(open.possible()).contains(GroupState.NOTIFIED, GroupState.UNDER_FOCUS);
        Transition<GroupState> move = open.move(GroupState.UNDER_FOCUS);
        assertThat(move).isInstanceOf(Transition.Undetermined.class);
        assertThat(((Transition.Undetermined<?>) move).missing()).isNotEmpty();
    }

    @Test
    void focusThatWasNotPrecededByTheMessageIsNoFocus() {
        Town town = town().notice("G-1", TODAY.minusDays(10))
                .incident(IncidentType.SHOTS_FIRED, TODAY.minusDays(8).toString())
                .focus("G-1", "E-1", DateSpan.from(TODAY.minusDays(5)));

        assertThat(group(town).state()).isEqualTo(GroupState.UNDER_FOCUS);
        Situation before = town.situation();
        EnforcementFocus focus = before.focusesOn(GROUP).get(0);
        EnforcementFocus tooEarly =
                focus.toBuilder().span(DateSpan.from(TODAY.minusDays(15))).build();
        assertThat(LifeCycles.of(before, focus, TODAY).possible()).contains(FocusState.REVIEWED);
        assertThat(LifeCycles.of(before, tooEarly, TODAY).state()).isEqualTo(FocusState.PROPOSED);
    }

    @Test
    void afterFocusTheGroupIsToldAgainOrTheEarlierMessageStands() {
        Town town = town().notice("G-1", TODAY.minusDays(60))
                .incident(IncidentType.SHOTS_FIRED, TODAY.minusDays(50).toString())
                .focus("G-1", "E-1", DateSpan.of(TODAY.minusDays(45), TODAY.minusDays(15)));

        assertThat(group(town).state()).isEqualTo(GroupState.FOCUS_ENDED);
        assertThat(group(town.notice("G-1", TODAY.minusDays(3))).state()).isEqualTo(GroupState.NOTIFIED);
    }

    @Test
    void aNewRoleOpensAnIncidentAgain() {
        Town town = town().incident(IncidentType.SHOTS_FIRED, "2026-02-01").classified("E-1", "G-1", "");
        IncidentId incident = new IncidentId("E-1");

        assertThat(LifeCycles.of(town.situation(), POLICY, incident, TODAY).state())
                .isEqualTo(IncidentState.ATTRIBUTED);
        Situation later = Situation.of(Town.records(town.involved("I-1", "E-1", Role.SUSPECT).all().stream()
                .map(record -> record.id().kind() == RecordKind.INVOLVEMENT
                        ? record.withProvenance(
                                Provenance.of(new SourceId("S-1"), Instant.parse("2026-03-02T09:00:00Z")))
                        : record)
                .toList()));
        assertThat(LifeCycles.of(later, POLICY, incident, TODAY).state()).isEqualTo(IncidentState.IN_SCOPE);
        assertThat(later.classificationOf(incident)).isPresent();
    }

    @Test
    void anIncidentOfAKindThatIsNotReviewedIsOutOfScope() {
        Town town = town().incident(IncidentType.DRUG_TRAFFICKING, "2026-02-01");

        assertThat(LifeCycles.of(town.situation(), POLICY, new IncidentId("E-1"), TODAY)
                        .state())
                .isEqualTo(IncidentState.OUT_OF_SCOPE);
    }

    @Test
    void aCallInIsHeldAfterItsRehearsal() {
        CallIn planned = CallIn.builder()
                .id(new CallInId("CI-1"))
                .date(TODAY.plusDays(5))
                .status(CallInStatus.PLANNED)
                .groups(List.of(GROUP))
                .provenance(Provenance.of(new SourceId("S-1"), Instant.parse("2026-02-01T08:00:00Z")))
                .build();
        LifeCycle<CallInState> cycle = LifeCycles.of(planned, TODAY);

        assertThat(cycle.state()).isEqualTo(CallInState.PLANNED);
        assertThat(refusal(cycle.move(CallInState.HELD)).en())
                .isEqualTo("Call-in CI-1 cannot go from \"planned\" to \"held\":"
                        + " \"participants fixed\" comes before. Missing: the day on which the"
                        + " participants were fixed. Record it first.");
        CallIn rehearsed = planned.toBuilder()
                .participantsFixedOn(TODAY.minusDays(9))
                .rehearsedOn(TODAY.minusDays(1))
                .build();
        assertThat(LifeCycles.of(rehearsed, TODAY).move(CallInState.HELD)).isInstanceOf(Transition.Allowed.class);
        assertThat(LifeCycles.of(rehearsed, TODAY.plusDays(9)).possible()).containsExactly(CallInState.HELD);
    }

    @Test
    void notToBeReachedIsAnEnd() {
        Town town = town().notified("I-1", TODAY.minusDays(4), AttemptOutcome.LETTER_LEFT);
        LifeCycle<NotificationState> letter = LifeCycles.of(
                town.situation().notificationsOf(new IndividualId("I-1")).get(0), TODAY);

        assertThat(letter.state()).isEqualTo(NotificationState.LETTER_LEFT);
        assertThat(refusal(letter.move(NotificationState.DELIVERED)).en())
                .isEqualTo("Custom notification N-1 cannot go from \"letter left\" to \"delivered\":"
                        + " \"letter left\" is an end. Start a new record if it begins again.");
    }

    @Test
    void supportIsNotCompletedWithoutAContact() {
        Town town = town().asksForHelp("I-1", TODAY.minusDays(4));
        SupportCase asked =
                town.situation().supportCasesOf(new IndividualId("I-1")).get(0);

        assertThat(LifeCycles.of(asked, TODAY).state()).isEqualTo(SupportState.REQUESTED);
        assertThat(LifeCycles.of(asked, TODAY).move(SupportState.COMPLETED)).isInstanceOf(Transition.Refused.class);
        SupportCase dropped = asked.toBuilder().status(SupportStatus.DROPPED).build();
        assertThat(LifeCycles.of(dropped, TODAY).possible()).contains(SupportState.DROPPED);
        SupportCase ended = dropped.toBuilder().endedOn(TODAY.minusDays(1)).build();
        assertThat(LifeCycles.of(ended, TODAY).state()).isEqualTo(SupportState.DROPPED);
        assertThat(LifeCycles.of(ended, TODAY).explain(Language.SWEDISH))
                .startsWith("stödärende SC-1, den 2026-03-02: avbrutet, sedan 2026-03-01\n");
    }

    @Test
    void selectionIsADecisionAndIsNotInferred() {
        Situation situation = town().complete(
                        RecordKind.DECISION,
                        RecordKind.INVITATION,
                        RecordKind.SUPPORT_CASE,
                        RecordKind.SUPERVISION,
                        RecordKind.MEMBERSHIP,
                        RecordKind.INVOLVEMENT)
                .situation();
        LifeCycle<CandidacyState> candidacy =
                LifeCycles.of(situation, POLICY, new IndividualId("I-1"), Intervention.CALL_IN, TODAY);

        assertThat(candidacy.state()).isEqualTo(CandidacyState.NOT_ELIGIBLE);
        assertThat(refusal(candidacy.move(CandidacyState.INVITED)).sv()).contains("\"behörig\" kommer före");
        assertThatThrownBy(() -> LifeCycles.of(situation, POLICY, new IndividualId("I-1"), Intervention.SUPPORT, TODAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Nobody is a candidate for SUPPORT. Ask about a call-in or a custom notification.");
    }

    static Stream<State<?>> states() {
        return List.<List<? extends State<?>>>of(
                        List.of(CallInState.values()),
                        List.of(CandidacyState.values()),
                        List.of(FocusState.values()),
                        List.of(GroupState.values()),
                        List.of(IncidentState.values()),
                        List.of(NotificationState.values()),
                        List.of(SupportState.values()))
                .stream()
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("states")
    void everyStateButTheFirstCanBeReached(State<?> state) {
        Enum<?> constant = (Enum<?>) state;
        boolean first = constant.equals(constant.getDeclaringClass().getEnumConstants()[0]);
        boolean follows = states().filter(other -> other.getClass().equals(state.getClass()))
                .anyMatch(other -> other.next().contains(state));
        assertThat(first || follows).isTrue();
    }

    @ParameterizedTest
    @MethodSource("states")
    void everyStateSaysWhatItIsCalledAndWhatItNeeds(State<?> state) {
        assertThat(List.of(
                        state.label().en(),
                        state.label().sv(),
                        state.needs().en(),
                        state.needs().sv()))
                .allMatch(words -> !words.isBlank());
    }

    @Test
    void nothingLeadsToFocusPastTheMessage() {
        assertThat(Stream.of(GroupState.values()).filter(state -> state.next().contains(GroupState.UNDER_FOCUS)))
                .containsExactly(GroupState.NOTIFIED, GroupState.FOCUS_ENDED);
    }
}
