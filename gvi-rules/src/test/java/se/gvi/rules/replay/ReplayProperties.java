// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import se.gvi.model.decision.Intervention;
import se.gvi.model.incident.IncidentType;
import se.gvi.model.incident.Role;
import se.gvi.model.individual.Individual;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.Provenance;
import se.gvi.model.source.Recorded;
import se.gvi.rules.fixture.Answers;
import se.gvi.rules.fixture.Town;
import se.gvi.rules.fixture.Towns;
import se.gvi.rules.policy.Policy;

@Domain(DomainContext.Global.class)
@Domain(Towns.class)
final class ReplayProperties {

    private static final Instant MEETING = Instant.parse("2026-03-02T12:00:00Z");
    private static final Instant LATER = Instant.parse("2026-03-02T13:00:00Z");

    private static Stream<DecisionRecord> records(Situation situation, Policy policy) {
        return situation.individuals().stream()
                .map(Individual::id)
                .flatMap(individual -> policy.interventions().stream()
                        .filter(step -> step != Intervention.ENFORCEMENT_FOCUS)
                        .map(step -> Inquiry.about(individual, step, Town.TODAY).knownAt(MEETING)))
                .map(inquiry -> DecisionRecord.of(situation, policy, inquiry));
    }

    @Property(tries = 10)
    void a_record_is_read_as_it_was_written_and_replayed_with_the_same_bytes(@ForAll Situation situation) {
        for (Policy policy : Answers.BUNDLED) {
            records(situation, policy).forEach(record -> {
                DecisionRecord read = DecisionRecord.fromJson(record.toJson());
                assertThat(read).isEqualTo(record);
                assertThat(read.replay(situation, policy).same()).isTrue();
                assertThat(read.replay(situation, policy).again().orElseThrow().toJson())
                        .isEqualTo(record.toJson());
            });
        }
    }

    @Property(tries = 10)
    void the_order_of_records_changes_no_byte(@ForAll Situation situation, @ForAll Random random) {
        List<Recorded> shuffled = new ArrayList<>(Town.of(situation).all());
        Collections.shuffle(shuffled, random);
        Situation other = Situation.of(Town.records(shuffled));
        for (Policy policy : Answers.BUNDLED) {
            records(situation, policy)
                    .forEach(record ->
                            assertThat(record.replay(other, policy).same()).isTrue());
        }
    }

    @Property(tries = 10)
    void nothing_that_became_known_later_changes_a_byte(@ForAll Situation situation) {
        Town town = Town.of(situation);
        List<Recorded> before = town.all();
        town.incident(IncidentType.HOMICIDE, Town.TODAY.toString());
        town.involved("I-1", town.latestIncident(), Role.SUSPECT);
        town.involved("I-2", town.latestIncident(), Role.VICTIM);
        List<Recorded> grown = new ArrayList<>();
        for (Recorded record : town.all()) {
            Provenance provenance = record.provenance();
            grown.add(
                    before.contains(record)
                            ? record.withProvenance(provenance.withdrawn(LATER))
                            : record.withProvenance(Provenance.of(provenance.source(), LATER)));
        }
        Situation later = Situation.of(Town.records(grown));
        for (Policy policy : Answers.BUNDLED) {
            records(situation, policy)
                    .forEach(record ->
                            assertThat(record.replay(later, policy).same()).isTrue());
        }
    }
}
