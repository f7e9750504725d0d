// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.gvi.model.finding.Language;
import se.gvi.model.id.RecordKind;
import se.gvi.model.incident.IncidentType;
import se.gvi.model.incident.Involvement;
import se.gvi.model.incident.Role;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.individual.SupervisionKind;
import se.gvi.model.records.Records;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.Provenance;
import se.gvi.model.source.SourceId;
import se.gvi.rules.fixture.Town;

/** A search by identity brings up the twelve capacities of polisens brottsdatalag 3:5 and nothing else. */
final class IdentitySearchTest {

    private static final IndividualId ONE = new IndividualId("I-1");

    private static Town with(Role role) {
        return new Town()
                .people(2)
                .groups(1)
                .member("I-1", "G-1")
                .supervised("I-1", SupervisionKind.PROBATION)
                .asksForHelp("I-1", Town.TODAY.minusDays(5))
                .incident(IncidentType.NONFATAL_SHOOTING, "2026-02-01")
                .involved("I-1", "E-1", role)
                .involved("I-2", "E-1", Role.WITNESS);
    }

    @Test
    void R33_there_are_twelve_capacities_in_the_order_of_the_provision() {
        assertThat(Arrays.stream(Capacity.values()).map(Capacity::point))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 12).boxed().toList());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void R33_only_a_role_in_one_of_the_capacities_brings_a_person_up(Role role) {
        IdentitySearch found = IdentitySearch.in(with(role).situation(), ONE, Town.TODAY);
        if (role == Role.OTHER) {
            assertThat(found.hits()).isEmpty();
        } else {
            assertThat(found.hits())
                    .extracting(IdentitySearch.Hit::capacity)
                    .containsExactly(
                            switch (role) {
                                case SUSPECT, CONVICTED -> Capacity.SUSPECTED;
                                case VICTIM -> Capacity.INJURED_PARTY;
                                default -> Capacity.WITNESS;
                            });
        }
    }

    @Test
    void R33_memberships_supervision_and_support_bring_nobody_up_and_are_not_told() {
        Town town = new Town()
                .people(1)
                .groups(1)
                .member("I-1", "G-1")
                .supervised("I-1", SupervisionKind.PROBATION)
                .asksForHelp("I-1", Town.TODAY.minusDays(5));
        IdentitySearch found = IdentitySearch.in(town.situation(), ONE, Town.TODAY);
        IdentitySearch unknown = IdentitySearch.in(new Town().situation(), ONE, Town.TODAY);

        assertThat(found).as("the same as for somebody unknown").isEqualTo(unknown);
        assertThat(found.explain(Language.ENGLISH)).isEqualTo("""
                        Search for I-1 on 2026-03-02: only the capacities of polisens brottsdatalag 3:5 are brought up.
                        - nothing
                        """);
        assertThat(found.explain(Language.SWEDISH)).isEqualTo("""
                        Sökning på I-1 den 2026-03-02: bara uppgifter enligt 3 kap. 5 § polisens brottsdatalag tas fram.
                        - inget
                        """);
    }

    @Test
    void R33_a_suspicion_that_was_dropped_brings_nobody_up_from_that_day() {
        Situation situation = with(Role.OTHER).situation();
        Town town = Town.of(situation);
        town.involved("I-1", "E-1", Role.SUSPECT);
        Situation dropped = situation.reducedTo(Town.records(town.all().stream()
                .map(record -> record instanceof Involvement part && part.role() == Role.SUSPECT
                        ? part.toBuilder().droppedOn(Town.TODAY).build()
                        : record)
                .toList()));

        assertThat(IdentitySearch.in(dropped, ONE, Town.TODAY.minusDays(1)).hits())
                .hasSize(1);
        assertThat(IdentitySearch.in(dropped, ONE, Town.TODAY).hits()).isEmpty();
    }

    @Test
    void R33_what_other_parties_recorded_is_not_searched() {
        Situation situation = with(Role.SUSPECT).situation();
        Provenance probation = Provenance.of(new SourceId("S-3"), Instant.parse("2026-03-02T05:00:00Z"));
        Records.Builder builder = Mixed.parties(situation.records());
        for (RecordKind kind : RecordKind.values()) {
            if (kind != RecordKind.SOURCE) {
                situation.records().recorded(kind).forEach(record -> builder.add(record.withProvenance(probation)));
            }
        }
        assertThat(IdentitySearch.in(situation.reducedTo(builder.build()), ONE, Town.TODAY)
                        .hits())
                .isEmpty();
    }

    @Test
    void R33_a_hit_says_in_which_capacity_and_where() {
        assertThat(IdentitySearch.in(with(Role.VICTIM).situation(), ONE, Town.TODAY)
                        .explain(Language.SWEDISH))
                .endsWith("\n- målsägande (3:5, 6): händelse E-1\n");
    }
}
