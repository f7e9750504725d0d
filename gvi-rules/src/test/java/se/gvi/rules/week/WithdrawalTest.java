// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Severity;
import se.gvi.model.id.RecordKind;
import se.gvi.model.incident.IncidentType;
import se.gvi.model.incident.Role;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.Recorded;
import se.gvi.rules.fixture.Town;

/** A record was withdrawn after the meeting, and others still name it. */
final class WithdrawalTest {

    private static final Town TOWN = new Town()
            .people(2)
            .groups(1)
            .born("I-1", "1999-05-05")
            .member("I-1", "G-1")
            .member("I-2", "G-1")
            .incident(IncidentType.SHOTS_FIRED, "2026-02-20")
            .involved("I-1", "E-1", Role.SUSPECT)
            .callIn(Town.TODAY.minusDays(50), "G-1")
            .notice("G-1", Town.TODAY.minusDays(50));

    private static Situation withdrawn(RecordKind kind) {
        List<Recorded> records = TOWN.all().stream()
                .map(record -> record.id().kind() == kind
                        ? record.withProvenance(record.provenance().withdrawn(Busy.MEETING.plusSeconds(1)))
                        : record)
                .toList();
        return Situation.of(Town.records(records));
    }

    @Test
    void anIncidentThatWasWithdrawnTakesItsInvolvementsAlong() {
        Situation situation = withdrawn(RecordKind.INCIDENT);
        assertThat(situation.involvementsOf(new IndividualId("I-1"))).isEmpty();
        assertThat(situation.records().involvements()).hasSize(1);
        assertThat(situation.report().counts()).containsEntry(FindingCode.REFERENCE_TO_WITHDRAWN, 1L);
    }

    @Test
    void aMeetingOfThePastIsToldOfNoWarningThatCameLater() {
        Situation then = withdrawn(RecordKind.INCIDENT).knownAt(Busy.MEETING);
        assertThat(then.report().counts()).isEqualTo(TOWN.situation().report().counts());
        assertThat(then.report().count(Severity.WARNING)).isZero();
        assertThat(then.involvementsOf(new IndividualId("I-1"))).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(WeeklyFunction.class)
    void everyQuestionIsAnsweredWhateverWasWithdrawn(WeeklyFunction function) {
        assertThat(Stream.of(
                                RecordKind.INDIVIDUAL,
                                RecordKind.GROUP,
                                RecordKind.INCIDENT,
                                RecordKind.CALL_IN,
                                RecordKind.MEMBERSHIP)
                        .map(WithdrawalTest::withdrawn)
                        .map(situation -> function.text(situation, Town.TODAY)))
                .doesNotContain("")
                .hasSize(5);
    }
}
