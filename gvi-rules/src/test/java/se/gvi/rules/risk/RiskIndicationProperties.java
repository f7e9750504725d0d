// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import se.gvi.model.assessment.RiskSide;
import se.gvi.model.incident.Role;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.situation.Situation;
import se.gvi.rules.fixture.Town;
import se.gvi.rules.fixture.Towns;
import se.gvi.rules.policy.Policies;
import se.gvi.rules.policy.Policy;
import se.gvi.rules.reason.Truth;

/** What one more role in an incident does to what Sluta skjut indicates. */
@Domain(DomainContext.Global.class)
@Domain(Towns.class)
final class RiskIndicationProperties {

    private static final Policy POLICY = Policies.bundled("sluta-skjut");

    /** An individual before and after it got one more role in a recorded incident. */
    private record Change(RiskIndication before, RiskIndication after) {

        static Optional<Change> of(Situation situation, int individual, int incident, Role role) {
            if (situation.incidents().isEmpty()) {
                return Optional.empty();
            }
            IndividualId id = situation.individuals().get(individual).id();
            String event = situation
                    .incidents()
                    .get(incident % situation.incidents().size())
                    .id()
                    .value();
            return Town.of(situation)
                    .involved(id.value(), event, role)
                    .ifValid()
                    .map(more -> new Change(by(situation, id), by(more, id)));
        }

        private static RiskIndication by(Situation situation, IndividualId id) {
            return RiskIndication.of(situation, POLICY, Town.TODAY, id, RiskSide.VIOLENCE_BY);
        }
    }

    @Property(tries = 500)
    void being_suspected_never_lowers_the_risk_of_violence_by(
            @ForAll Situation situation,
            @ForAll @IntRange(max = 4) int individual,
            @ForAll @IntRange(max = 9) int event) {
        Change.of(situation, individual, event, Role.SUSPECT).ifPresent(change -> {
            assertThat(change.after().lowest())
                    .isGreaterThanOrEqualTo(change.before().lowest());
            assertThat(change.after().highest())
                    .isGreaterThanOrEqualTo(change.before().highest());
            Statistics.label("raised")
                    .collect(change.after().lowest().compareTo(change.before().lowest()) > 0);
        });
        Statistics.label("raised").coverage(raised -> raised.check(true).count(count -> count > 0));
    }

    @Property(tries = 500)
    void being_a_victim_never_raises_the_risk_of_violence_by(
            @ForAll Situation situation,
            @ForAll @IntRange(max = 4) int individual,
            @ForAll @IntRange(max = 9) int event) {
        Change.of(situation, individual, event, Role.VICTIM).ifPresent(change -> {
            assertThat(change.after().lowest())
                    .isLessThanOrEqualTo(change.before().lowest());
            assertThat(change.after().highest())
                    .isLessThanOrEqualTo(change.before().highest());
        });
    }

    @Property(tries = 200)
    void whoever_is_at_a_level_is_at_every_lower_one(
            @ForAll Situation situation, @ForAll @IntRange(max = 4) int individual) {
        IndividualId id = situation.individuals().get(individual).id();
        for (RiskSide side : RiskSide.values()) {
            RiskIndication indication = RiskIndication.of(situation, POLICY, Town.TODAY, id, side);
            List<RiskIndication.Level> levels = indication.levels();
            for (int i = 1; i < levels.size(); i++) {
                RiskIndication.Level higher = levels.get(i - 1);
                assertThat(higher.level()).isGreaterThan(levels.get(i).level());
                if (higher.reasons().truth() == Truth.MET) {
                    assertThat(levels.get(i).reasons().truth()).isEqualTo(Truth.MET);
                }
            }
            assertThat(indication.determined()).isEqualTo(indication.lowest().equals(indication.highest()));
        }
    }
}
