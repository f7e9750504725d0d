// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.gvi.model.fixture.Given;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.records.Records;
import se.gvi.model.rights.RequestDecision;
import se.gvi.model.rights.RequestOutcome;
import se.gvi.model.rights.Right;
import se.gvi.model.rights.RightsRequest;
import se.gvi.model.source.Recorded;
import se.gvi.model.time.DateSpan;

/** Laws of what people's requests keep out of use. */
final class RestrictionsProperties {

    private static final int PEOPLE = 4;
    private static final DateSpan LAST_MONTH = Given.span("2026-05-01", "2026-06-01");

    @Provide
    Arbitrary<List<Recorded>> records() {
        return Arbitraries.randomValue(RestrictionsProperties::drawn);
    }

    private static List<Recorded> drawn(Random random) {
        List<Recorded> records = new ArrayList<>();
        records.add(Given.group("G-1").build());
        for (RecordKind kind : List.of(RecordKind.MEMBERSHIP, RecordKind.TIE, RecordKind.SUPERVISION)) {
            records.add(Given.coverage("T-" + kind.section(), kind).build());
        }
        for (int i = 1; i <= PEOPLE; i++) {
            records.add(Given.individual("I-" + i).build());
            if (random.nextBoolean()) {
                records.add(Given.membership("M-" + i, "I-" + i, "G-1").build());
            }
            if (random.nextBoolean()) {
                records.add(Given.probation("U-" + i, "I-" + i).build());
            }
            if (i > 1 && random.nextBoolean()) {
                records.add(Given.tie("B-" + i, "I-" + i, "I-" + (i - 1)).build());
            }
        }
        return records;
    }

    private static List<Recorded> withRequests(List<Recorded> records, Random random) {
        List<Recorded> more = new ArrayList<>(records);
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            more.add(request("Q-" + i, records, random));
        }
        return more;
    }

    private static RightsRequest request(String id, List<Recorded> records, Random random) {
        RecordRef asks = new RecordRef(RecordKind.INDIVIDUAL, "I-" + (1 + random.nextInt(PEOPLE)));
        List<RecordRef> named = records.stream()
                .filter(record -> record.id().kind() != RecordKind.GROUP && random.nextInt(3) == 0)
                .filter(record -> concerns(record, asks))
                .map(record -> RecordRef.to(record.id()))
                .toList();
        RequestOutcome outcome = one(random, RequestOutcome.values());
        return Given.request(id, asks.id(), one(random, Right.values()))
                .receivedOn(Given.RECORDED)
                .records(named.isEmpty() ? null : named)
                .decision(new RequestDecision(outcome, Given.ANALYST, Given.RECORDED, "Beslut."))
                .build();
    }

    /** A request names no record about others only; that would be a finding. */
    private static boolean concerns(Recorded record, RecordRef person) {
        return record.id().kind() == RecordKind.COVERAGE
                || RecordRef.to(record.id()).equals(person)
                || record.references().stream()
                        .anyMatch(reference -> reference.target().equals(person));
    }

    @SafeVarargs
    private static <T> T one(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }

    private static Situation situation(List<Recorded> records) {
        Records.Builder builder =
                Records.builder(Given.SITE).add(Given.source("police").build());
        records.forEach(builder::add);
        return Situation.of(builder.build());
    }

    @Property(tries = 100)
    void without_requests_every_record_is_in_use(@ForAll("records") List<Recorded> records) {
        Situation situation = situation(records);
        assertThat(situation.recordsInUse()).isSameAs(situation.records());
    }

    @Property(tries = 100)
    void the_order_of_records_is_irrelevant(@ForAll("records") List<Recorded> records, @ForAll Random random) {
        List<Recorded> one = withRequests(records, random);
        List<Recorded> two = new ArrayList<>(one);
        Collections.shuffle(two, random);
        Situation first = situation(one);
        Situation second = situation(two);
        for (Recorded record : one) {
            RecordRef ref = RecordRef.to(record.id());
            assertThat(second.isRestricted(ref)).as("%s", ref).isEqualTo(first.isRestricted(ref));
        }
        for (RecordKind kind : RecordKind.values()) {
            assertThat(List.<Object>copyOf(second.recordsInUse().all(kind)))
                    .containsExactlyInAnyOrderElementsOf(
                            List.copyOf(first.recordsInUse().all(kind)));
        }
    }

    @Property(tries = 200)
    void what_vanished_is_never_told_as_no(@ForAll("records") List<Recorded> records, @ForAll Random random) {
        Situation all = situation(records);
        Situation less = situation(withRequests(records, random));
        for (int i = 1; i <= PEOPLE; i++) {
            IndividualId somebody = IndividualId.of("I-" + i);
            unknownIfLess(
                    all.membershipsOf(somebody), less.membershipsOf(somebody), less, RecordKind.MEMBERSHIP, somebody);
            unknownIfLess(all.tiesOf(somebody), less.tiesOf(somebody), less, RecordKind.TIE, somebody);
            unknownIfLess(
                    all.supervisionsOf(somebody),
                    less.supervisionsOf(somebody),
                    less,
                    RecordKind.SUPERVISION,
                    somebody);
        }
    }

    private static void unknownIfLess(
            List<?> before, List<?> after, Situation situation, RecordKind kind, IndividualId about) {
        assertThat(situation.isComplete(kind, about, LAST_MONTH))
                .as("%s about %s: %d of %d in use", kind, about, after.size(), before.size())
                .isEqualTo(after.size() == before.size());
    }
}
