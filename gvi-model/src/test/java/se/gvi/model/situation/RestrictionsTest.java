// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.gvi.model.coverage.Coverage;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.fixture.Given;
import se.gvi.model.group.GroupId;
import se.gvi.model.id.RecordId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.membership.Membership;
import se.gvi.model.records.Records;
import se.gvi.model.rights.RequestDecision;
import se.gvi.model.rights.RequestOutcome;
import se.gvi.model.rights.Right;
import se.gvi.model.rights.RightsRequest;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Confidentiality;
import se.gvi.model.source.Provenance;
import se.gvi.model.source.Recorded;
import se.gvi.model.source.Regime;
import se.gvi.model.source.Source;
import se.gvi.model.source.SourceId;
import se.gvi.model.time.DateSpan;

/** What people ask about their own data has its effect on every answer of a situation. */
final class RestrictionsTest {

    private static final IndividualId ASKS = IndividualId.of("I-1");
    private static final IndividualId OTHER = IndividualId.of("I-2");
    private static final GroupId NORTH = GroupId.of("G-1");
    private static final SourceId BOARD = SourceId.of("board");
    private static final DateSpan LAST_MONTH = Given.span("2026-05-01", "2026-06-01");
    private static final RecordRef MEMBERSHIP = new RecordRef(RecordKind.MEMBERSHIP, "M-1");

    private static final List<Recorded> RECORDS = List.of(
            Given.coverage("T-1", RecordKind.MEMBERSHIP).build(),
            Given.coverage("T-2", RecordKind.SUPERVISION).build(),
            Given.coverage("T-3", RecordKind.TIE).build(),
            Given.coverage("T-4", RecordKind.INDIVIDUAL).build(),
            Given.group("G-1").build(),
            Given.individual("I-1").build(),
            Given.individual("I-2").build(),
            Given.individual("I-3").build(),
            Given.membership("M-1", "I-1", "G-1").build(),
            Given.membership("M-2", "I-2", "G-1").build(),
            Given.tie("B-1", "I-1", "I-2").build(),
            Given.probation("U-1", "I-1").build());

    private static Source board() {
        return Given.source(BOARD.value())
                .branch(AuthorityBranch.SOCIAL_SERVICES)
                .regime(Regime.GDPR_SOCIAL_BOARD)
                .confidentiality(Confidentiality.SOCIAL_SERVICES)
                .build();
    }

    private static Situation situation(Recorded... more) {
        return situation(RECORDS, more);
    }

    private static Situation situation(List<Recorded> records, Recorded... more) {
        Records.Builder builder =
                Records.builder(Given.SITE).add(Given.source("police").build()).add(board());
        records.forEach(builder::add);
        List.of(more).forEach(builder::add);
        return Situation.of(builder.build());
    }

    /** The records, supplied by the social board, which is under GDPR. */
    private static Situation fromTheBoard(Recorded... more) {
        return situation(
                RECORDS.stream()
                        .<Recorded>map(record -> record instanceof Coverage
                                ? record
                                : record.withProvenance(Provenance.of(BOARD, Given.during(Given.RECORDED))))
                        .toList(),
                more);
    }

    private static RightsRequest.Builder request(Right right, RecordRef... about) {
        return Given.request("Q-1", "I-1", right).records(about.length == 0 ? null : List.of(about));
    }

    private static RequestDecision decided(RequestOutcome outcome) {
        return new RequestDecision(outcome, Given.ANALYST, Given.FOCUSED, "Uppgiften är omtvistad.");
    }

    private static RightsRequest granted(Right right, RecordRef... about) {
        return request(right, about).decision(decided(RequestOutcome.GRANTED)).build();
    }

    private static List<RecordId> ids(List<? extends Recorded> records) {
        return records.stream().map(Recorded::id).toList();
    }

    @ParameterizedTest
    @EnumSource(
            value = Right.class,
            names = {"RESTRICTION", "OBJECTION"})
    void R49_what_is_restricted_is_in_no_answer_and_its_absence_means_nothing(Right right) {
        Situation situation = situation(granted(right, MEMBERSHIP));
        assertThat(situation.membershipsOf(ASKS)).isEmpty();
        assertThat(situation.groupsOf(ASKS, Given.RECORDED)).isEmpty();
        assertThat(situation.membersOf(NORTH, Given.RECORDED)).containsExactly(OTHER);
        assertThat(ids(situation.membershipsIn(NORTH)))
                .extracting(RecordId::value)
                .containsExactly("M-2");
        assertThat(ids(situation.recordsInUse().memberships()))
                .extracting(RecordId::value)
                .containsExactly("M-2");
        assertThat(situation.isComplete(RecordKind.MEMBERSHIP, ASKS, LAST_MONTH))
                .as("silence is unknown, not \"no\"")
                .isFalse();
        assertThat(situation.singledOut(RecordKind.MEMBERSHIP))
                .as("so that answers about groups see it")
                .containsExactly(ASKS);
        assertThat(situation.isRestricted(MEMBERSHIP)).isTrue();
    }

    @Test
    void what_is_restricted_is_still_held() {
        Situation situation = situation(granted(Right.RESTRICTION, MEMBERSHIP));
        assertThat(situation.records().memberships()).hasSize(2);
        assertThat(situation.rightsRequestsOf(ASKS)).hasSize(1);
    }

    @Test
    void others_and_other_kinds_are_untouched() {
        Situation situation = situation(granted(Right.RESTRICTION, MEMBERSHIP));
        assertThat(situation.isComplete(RecordKind.MEMBERSHIP, OTHER, LAST_MONTH))
                .isTrue();
        assertThat(situation.isComplete(RecordKind.SUPERVISION, ASKS, LAST_MONTH))
                .isTrue();
        assertThat(situation.supervisionsOf(ASKS)).hasSize(1);
        assertThat(situation.individual(ASKS).orElseThrow().birthDate()).isPresent();
    }

    @Test
    void a_contact_that_one_end_has_restricted_is_unknown_about_the_other_end_too() {
        Situation situation = situation(granted(Right.RESTRICTION, new RecordRef(RecordKind.TIE, "B-1")));
        assertThat(situation.tiesOf(OTHER)).isEmpty();
        assertThat(situation.isComplete(RecordKind.TIE, OTHER, LAST_MONTH)).isFalse();
        assertThat(situation.isComplete(RecordKind.TIE, IndividualId.of("I-3"), LAST_MONTH))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Right.class,
            names = {"CORRECTION", "ERASURE", "RESTRICTION", "OBJECTION"})
    void asking_alone_has_effect_towards_a_party_under_GDPR_only(Right right) {
        RightsRequest asked =
                request(right, MEMBERSHIP).receivedOn(Given.RECORDED).build();
        assertThat(fromTheBoard(asked).membershipsOf(ASKS)).isEmpty();
        assertThat(situation(asked).membershipsOf(ASKS)).hasSize(1);
        assertThat(situation(asked).isRestricted(MEMBERSHIP)).isFalse();
        assertThat(situation(asked).isComplete(RecordKind.MEMBERSHIP, ASKS, LAST_MONTH))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Regime.class,
            names = {"LED_POLICE", "LED_PROBATION"})
    void under_the_law_enforcement_directive_only_a_decision_has_effect(Regime regime) {
        Source led = Given.source("led")
                .branch(regime == Regime.LED_POLICE ? AuthorityBranch.POLICE : AuthorityBranch.PROBATION)
                .regime(regime)
                .build();
        Membership held = Given.membership("M-1", "I-1", "G-1")
                .provenance(Provenance.of(led.id(), Given.during(Given.RECORDED)))
                .build();
        for (Right right : List.of(Right.RESTRICTION, Right.OBJECTION)) {
            for (RightsRequest request : List.of(request(right).build(), granted(right))) {
                Records records = Given.recordsAndWhatTheyName(held, request);
                Situation situation = Situation.of(
                        Records.builder(Given.SITE).add(led).addAll(records).build());
                assertThat(situation.membershipsOf(ASKS).isEmpty())
                        .as("%s, %s", right, request.open() ? "asked" : "granted")
                        .isEqualTo(!request.open());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Right.class)
    void a_request_that_was_refused_has_no_effect(Right right) {
        assertUnaffected(fromTheBoard(request(right)
                .receivedOn(Given.FOCUSED)
                .decision(decided(RequestOutcome.REFUSED))
                .build()));
    }

    @ParameterizedTest
    @EnumSource(Right.class)
    void a_request_whose_effect_was_lifted_has_none(Right right) {
        assertUnaffected(situation(request(right)
                .decision(decided(RequestOutcome.GRANTED))
                .liftedOn(Given.RECORDED)
                .build()));
    }

    @Test
    void a_request_to_see_has_no_effect_even_if_granted() {
        assertUnaffected(fromTheBoard(granted(Right.ACCESS)));
    }

    @Test
    void a_withdrawn_request_has_no_effect() {
        assertUnaffected(situation(request(Right.RESTRICTION)
                .decision(decided(RequestOutcome.GRANTED))
                .provenance(Given.withdrawn("2026-03-10", "2026-03-11"))
                .build()));
    }

    private static void assertUnaffected(Situation situation) {
        assertThat(situation.recordsInUse()).isSameAs(situation.records());
        assertThat(situation.membershipsOf(ASKS)).hasSize(1);
        assertThat(situation.isComplete(RecordKind.MEMBERSHIP, ASKS, LAST_MONTH))
                .isTrue();
        assertThat(situation.isRestricted(MEMBERSHIP)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Right.class,
            names = {"CORRECTION", "ERASURE"})
    void what_came_in_after_a_request_to_correct_or_erase_is_used(Right right) {
        Membership old = Given.membership("M-1", "I-1", "G-1")
                .provenance(Given.recorded("2026-03-09"))
                .build();
        Membership corrected = Given.membership("M-3", "I-1", "G-2")
                .provenance(Given.recorded("2026-03-10"))
                .build();
        Situation situation = Situation.of(Given.recordsAndWhatTheyName(
                old,
                corrected,
                request(right).decision(decided(RequestOutcome.GRANTED)).build()));
        assertThat(situation.membershipsOf(ASKS))
                .as("recorded on the day of the request, and the day after")
                .containsExactly(corrected);
    }

    @ParameterizedTest
    @EnumSource(
            value = Right.class,
            names = {"RESTRICTION", "OBJECTION"})
    void a_restriction_is_about_what_comes_in_later_too(Right right) {
        Membership later = Given.membership("M-3", "I-1", "G-1")
                .provenance(Given.recorded("2026-03-10"))
                .build();
        assertThat(Situation.of(Given.recordsAndWhatTheyName(later, granted(right)))
                        .membershipsOf(ASKS))
                .isEmpty();
    }

    @Test
    void a_request_reaches_no_records_about_others() {
        assertThatExceptionOfType(InvalidSituationException.class)
                .isThrownBy(() -> situation(granted(Right.RESTRICTION, new RecordRef(RecordKind.MEMBERSHIP, "M-2"))))
                .satisfies(refused -> assertThat(refused.report().counts())
                        .containsOnlyKeys(FindingCode.REQUEST_ABOUT_SOMEBODY_ELSE));
    }

    @Test
    void a_request_without_records_is_about_everything_and_the_person_can_still_be_found() {
        Situation situation = situation(granted(Right.RESTRICTION));
        assertThat(situation.membershipsOf(ASKS)).isEmpty();
        assertThat(situation.tiesOf(ASKS)).isEmpty();
        assertThat(situation.supervisionsOf(ASKS)).isEmpty();
        assertThat(situation.individual(ASKS)).isPresent();
        assertThat(situation.individual(ASKS).orElseThrow().birthDate()).isEqualTo(Optional.empty());
        assertThat(situation.isComplete(RecordKind.INDIVIDUAL, ASKS, LAST_MONTH))
                .as("nor is it known that the person lives")
                .isFalse();
        assertThat(situation.individual(OTHER).orElseThrow().birthDate()).isPresent();
    }

    @Test
    void what_the_parties_did_is_accounted_for_all_the_same() {
        Situation situation = situation(
                granted(Right.RESTRICTION), Given.disclosure("X-1", MEMBERSHIP).build());
        assertThat(situation.disclosuresOf(MEMBERSHIP)).hasSize(1);
        assertThat(situation.groups()).hasSize(1);
    }

    @Test
    void before_the_request_was_recorded_the_records_were_in_use() {
        RightsRequest request = request(Right.RESTRICTION)
                .decision(decided(RequestOutcome.GRANTED))
                .provenance(Given.recorded("2026-06-10"))
                .build();
        Situation situation = situation(request);
        assertThat(situation.membershipsOf(ASKS)).isEmpty();
        Situation before = situation.knownAt(Given.during(Given.day("2026-06-09")));
        assertThat(before.membershipsOf(ASKS)).hasSize(1);
        assertThat(before.isComplete(RecordKind.MEMBERSHIP, ASKS, LAST_MONTH)).isTrue();
        assertThat(before.isRestricted(MEMBERSHIP)).isFalse();
        assertThat(situation.knownAt(Given.during(Given.day("2026-06-10"))).membershipsOf(ASKS))
                .isEmpty();
    }
}
