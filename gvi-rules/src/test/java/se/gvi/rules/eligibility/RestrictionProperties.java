// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import se.gvi.model.decision.Intervention;
import se.gvi.model.id.PractitionerId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.id.Reference;
import se.gvi.model.incident.IncidentType;
import se.gvi.model.incident.Role;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.individual.SupervisionKind;
import se.gvi.model.rights.RequestDecision;
import se.gvi.model.rights.RequestOutcome;
import se.gvi.model.rights.Right;
import se.gvi.model.rights.RightsRequest;
import se.gvi.model.rights.RightsRequestId;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.Recorded;
import se.gvi.rules.assessment.Assessment;
import se.gvi.rules.fixture.Answers;
import se.gvi.rules.fixture.Town;
import se.gvi.rules.fixture.Towns;
import se.gvi.rules.policy.Policies;
import se.gvi.rules.policy.Policy;

/** What must not be used is not read as "no": an answer stays as it was, or becomes open. */
final class RestrictionProperties {

    @Provide
    Arbitrary<Situation> towns() {
        return new Towns().situations();
    }

    private static final IndividualId ASKS = new IndividualId("I-1");

    private static RightsRequest granted(@Nullable List<RecordRef> records) {
        return RightsRequest.builder()
                .id(RightsRequestId.of("Q-1"))
                .individual(ASKS)
                .right(Right.RESTRICTION)
                .records(records)
                .receivedOn(LocalDate.of(2026, 2, 1))
                .decision(new RequestDecision(
                        RequestOutcome.GRANTED,
                        new PractitionerId("P-1"),
                        LocalDate.of(2026, 2, 2),
                        "It cannot be established that the records are right."))
                .provenance(Town.PROVENANCE)
                .build();
    }

    /** Somebody who may be invited. */
    private static Town eligible() {
        return new Town()
                .people(1)
                .groups(2)
                .born("I-1", "1999-01-01")
                .member("I-1", "G-1")
                .feud("G-1", "G-2")
                .supervised("I-1", SupervisionKind.PROBATION)
                .complete(
                        RecordKind.INDIVIDUAL,
                        RecordKind.MEMBERSHIP,
                        RecordKind.SUPERVISION,
                        RecordKind.INVOLVEMENT,
                        RecordKind.ASSESSMENT,
                        RecordKind.INVITATION,
                        RecordKind.CALL_IN);
    }

    private static Eligibility callIn(Situation situation) {
        return Eligibility.test(situation, Policies.bundled("sluta-skjut"), Town.TODAY, ASKS, Intervention.CALL_IN);
    }

    private static Eligibility support(Situation situation) {
        return Eligibility.test(situation, Policies.bundled("sluta-skjut"), Town.TODAY, ASKS, Intervention.SUPPORT);
    }

    @Example
    void R49_after_a_restriction_the_verdict_is_open_and_not_no() {
        assertThat(callIn(eligible().situation()).verdict()).isEqualTo(Verdict.ELIGIBLE);
        RecordRef membership = new RecordRef(RecordKind.MEMBERSHIP, "M-1");
        for (List<RecordRef> about : List.of(List.of(membership), List.of(RecordRef.to(ASKS)))) {
            assertThat(callIn(eligible().add(granted(about)).situation()).verdict())
                    .as("without %s", about)
                    .isEqualTo(Verdict.UNDETERMINED);
        }
        assertThat(callIn(eligible().add(granted(null)).situation()).verdict())
                .as("without anything")
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Example
    void without_the_record_that_excludes_nobody_becomes_eligible() {
        Town held = eligible().supervised("I-1", SupervisionKind.CUSTODY);
        assertThat(callIn(held.situation()).verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
        List<RecordRef> custody = List.of(new RecordRef(RecordKind.SUPERVISION, "U-2"));
        assertThat(callIn(held.add(granted(custody)).situation()).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Example
    void whose_part_as_a_victim_must_not_be_used_is_not_said_to_be_alive() {
        Town town = eligible().incident(IncidentType.HOMICIDE, "2025-11-18").involved("I-1", "E-1", Role.VICTIM);
        assertThat(support(town.situation()).verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
        List<RecordRef> part = List.of(new RecordRef(RecordKind.INVOLVEMENT, "V-1"));
        Situation restricted = town.add(granted(part)).situation();
        assertThat(support(restricted).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(restricted.isRestricted(RecordKind.INVOLVEMENT, ASKS)).isTrue();
        assertThat(restricted.isRestricted(RecordKind.INDIVIDUAL, ASKS)).isFalse();
    }

    /** A request names no record about others only; that would be a finding. */
    private static boolean concerns(Recorded record) {
        List<RecordRef> people = Stream.concat(
                        Stream.of(RecordRef.to(record.id())),
                        record.references().stream().map(Reference::target))
                .filter(target -> target.kind() == RecordKind.INDIVIDUAL)
                .toList();
        return people.isEmpty() || people.contains(RecordRef.to(ASKS));
    }

    @Property(tries = 80)
    void R49_an_answer_stays_as_it_was_or_becomes_open(@ForAll("towns") Situation situation, @ForAll Random random) {
        List<RecordRef> about = new ArrayList<>();
        for (RecordKind kind : RecordKind.values()) {
            if (kind != RecordKind.SOURCE) {
                situation.records().recorded(kind).forEach(record -> {
                    if (random.nextInt(2) == 0 && concerns(record)) {
                        about.add(RecordRef.to(record.id()));
                    }
                });
            }
        }
        Situation restricted = Town.of(situation)
                .add(granted(random.nextInt(4) == 0 || about.isEmpty() ? null : about))
                .situation();
        for (Policy policy : Answers.BUNDLED) {
            List<Eligibility> before = Answers.eligibilities(Assessment.of(situation, policy, Town.TODAY));
            List<Eligibility> after = Answers.eligibilities(Assessment.of(restricted, policy, Town.TODAY));
            assertThat(after).hasSameSizeAs(before);
            for (int i = 0; i < before.size(); i++) {
                Verdict then = before.get(i).verdict();
                assertThat(after.get(i).verdict())
                        .as(
                                "%s %s under %s",
                                before.get(i).about(), before.get(i).intervention(), policy.ref())
                        .isIn(then, Verdict.UNDETERMINED);
                Statistics.label("became open").collect(then != after.get(i).verdict());
            }
        }
        Statistics.label("became open").coverage(by -> by.check(true).count(count -> count > 0));
    }
}
