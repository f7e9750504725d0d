// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.finding.Text;
import se.gvi.model.id.PractitionerId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.individual.SupervisionKind;
import se.gvi.model.records.Records;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Purpose;
import se.gvi.model.source.Regime;
import se.gvi.rules.fixture.Town;

final class AuditEventTest {

    @Test
    void R29_the_operations_are_the_seven_of_the_ordinance() {
        assertThat(Arrays.stream(AuditOperation.values()).map(AuditOperation::label))
                .containsExactly(
                        Text.of("collection", "insamling"),
                        Text.of("alteration", "ändring"),
                        Text.of("reading", "läsning"),
                        Text.of("disclosure", "utlämning"),
                        Text.of(
                                "transfer to a third country or an international organisation",
                                "överföring till tredjeland eller internationell organisation"),
                        Text.of("combination", "sammanföring"),
                        Text.of("erasure", "radering"));
    }

    @Test
    void R29_an_event_without_its_parts_is_refused_with_all_that_is_missing() {
        assertThatThrownBy(() -> AuditEvent.builder().build())
                .isInstanceOfSatisfying(InvalidValueException.class, refused -> {
                    assertThat(refused)
                            .hasMessage("the audit event lacks the member operation, which is required. Add it.");
                    assertThat(Arrays.stream(refused.getSuppressed()).map(Throwable::getMessage))
                            .containsExactly(
                                    "the audit event lacks the member at, which is required. Add it.",
                                    "the audit event lacks the member by, which is required. Add it.",
                                    "the audit event lacks the member branch, which is required. Add it.",
                                    "the audit event lacks the member justification, which is required. Add it.",
                                    "the audit event lacks the member purpose, which is required. Add it.",
                                    "The member records of the audit event is empty. It needs at least one entry.",
                                    "The member regimes of the audit event is empty. It needs at least one entry.");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\u0000b"})
    void R29_a_justification_is_a_text(String justification) {
        isRefused(Logs.reading().justification(justification), FindingCode.BAD_TEXT);
    }

    @Test
    void R29_a_justification_has_at_most_200_characters() {
        Logs.reading().justification("å".repeat(200)).build();
        isRefused(Logs.reading().justification("å".repeat(201)), FindingCode.BAD_TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"seen 20200108-2383", "900101+9802", "19701063 2391 asked"})
    void R29_no_text_holds_a_personal_number(String text) {
        isRefused(Logs.reading().justification(text), FindingCode.PERSONAL_NUMBER_IN_TEXT);
        isRefused(
                Logs.reading().operation(AuditOperation.TRANSFER).transferredTo(text),
                FindingCode.PERSONAL_NUMBER_IN_TEXT);
    }

    private static void isRefused(AuditEvent.Builder event, FindingCode code) {
        assertThatThrownBy(event::build)
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void R29_a_disclosure_names_the_branch_that_receives_and_a_transfer_the_body_abroad() {
        assertThatThrownBy(() ->
                        Logs.reading().operation(AuditOperation.DISCLOSURE).build())
                .hasMessage("the audit event lacks the member recipient.branch, which is required. Add it.");
        assertThatThrownBy(
                        () -> Logs.reading().operation(AuditOperation.TRANSFER).build())
                .hasMessage("the audit event lacks the member recipient.abroad, which is required. Add it.");
    }

    @ParameterizedTest
    @EnumSource(
            value = AuditOperation.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DISCLOSURE", "TRANSFER"})
    void nothing_else_has_a_recipient(AuditOperation operation) {
        AuditEvent.Builder event = Logs.reading().operation(operation);
        assertThatThrownBy(() -> Logs.reading()
                        .operation(operation)
                        .disclosedTo(AuthorityBranch.POLICE)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The audit event is a " + operation
                        + " and names a branch as recipient. Only a DISCLOSURE has one.");
        assertThatThrownBy(() -> Logs.reading()
                        .operation(operation)
                        .transferredTo("Elsewhere")
                        .build())
                .hasMessage("The audit event is a " + operation
                        + " and names a recipient abroad as recipient. Only a TRANSFER has one.");
        assertThatThrownBy(() -> event.receivedBy(PractitionerId.of("F-2")).build())
                .hasMessage("The audit event is a " + operation
                        + " and names who received the data. Only a DISCLOSURE or a TRANSFER has a recipient.");
    }

    @Test
    void an_event_names_no_record_twice_and_not_too_many() {
        isRefused(
                Logs.reading()
                        .concerning(
                                List.of(Logs.individual("I-1"), Logs.individual("I-1")), List.of(Regime.LED_POLICE)),
                FindingCode.REPEATED_ENTRY);
        List<RecordRef> many = IntStream.rangeClosed(0, AuditEvent.MOST_RECORDS)
                .mapToObj(i -> Logs.individual("I-" + i))
                .toList();
        assertThatThrownBy(() -> Logs.reading()
                        .concerning(many, List.of(Regime.LED_POLICE))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The audit event names 10001 records, more than 10000. Divide the operation, for instance"
                        + " one for each group.");
    }

    @Test
    void R31_data_of_social_services_show_by_the_regime_of_their_source() {
        assertThat(Logs.week().stream().filter(AuditEvent::concernsSocialServices))
                .extracting(AuditEvent::operation)
                .containsExactly(AuditOperation.READING, AuditOperation.ALTERATION, AuditOperation.COMBINATION);
    }

    @Test
    void records_of_a_situation_bring_their_individuals_and_regimes() {
        Situation situation = new Town()
                .people(2)
                .supervised("I-2", SupervisionKind.PROBATION)
                .situation();
        AuditEvent event = Logs.reading()
                .concerning(situation, situation.records().supervisions())
                .build();
        RecordRef supervision =
                RecordRef.to(situation.records().supervisions().get(0).id());
        assertThat(event.records()).containsExactly(supervision, Logs.individual("I-2"));
        assertThat(event.individuals()).containsExactly(Logs.individual("I-2"));
        assertThat(event.regimes())
                .containsExactly(situation.records().sources().get(0).regime());
    }

    @Test
    void records_of_another_situation_are_refused() {
        Situation situation = new Town().people(1).situation();
        Situation other = new Town().situation();
        Situation none = Situation.of(Records.builder(other.site()).build());
        assertThatThrownBy(() -> Logs.reading().concerning(none, situation.individuals()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The situation does not hold the source of individual I-1, so that its regime cannot be"
                        + " told. Pass the situation that the record comes from.");
    }

    @Test
    void an_event_tells_what_it_was_given() {
        AuditEvent event = Logs.week().get(4);
        assertThat(event.operation()).isEqualTo(AuditOperation.DISCLOSURE);
        assertThat(event.at()).isEqualTo(Instant.parse("2026-03-04T13:30:00Z"));
        assertThat(event.by()).isEqualTo(Logs.OFFICER);
        assertThat(event.branch()).isEqualTo(AuthorityBranch.POLICE);
        assertThat(event.purpose()).contains(Purpose.DIRECT_COMMUNICATION);
        assertThat(event.logPurpose()).isEmpty();
        assertThat(event.justification()).isEqualTo("Safety of the coming talk.");
        assertThat(event.records()).containsExactly(new RecordRef(RecordKind.INDIVIDUAL, "I-017"));
        assertThat(event.regimes()).containsExactly(Regime.LED_POLICE);
        assertThat(event.recipientBranch()).contains(AuthorityBranch.PROBATION);
        assertThat(event.recipientAbroad()).isEmpty();
        assertThat(event.receivedBy()).contains(PractitionerId.of("F-2"));
    }

    @Test
    void events_are_equal_by_what_they_say_and_show_nothing_of_it() {
        assertThat(Logs.reading().build())
                .isEqualTo(Logs.reading().build())
                .hasSameHashCodeAs(Logs.reading().build());
        assertThat(Logs.reading().build())
                .isNotEqualTo(Logs.reading().justification("Other.").build())
                .hasToString("AuditEvent[READING]");
    }
}
