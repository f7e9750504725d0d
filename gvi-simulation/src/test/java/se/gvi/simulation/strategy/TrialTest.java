// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.gvi.model.contact.Attendance;
import se.gvi.model.contact.CallIn;
import se.gvi.model.contact.InvitationBasis;
import se.gvi.model.finding.Severity;
import se.gvi.model.finding.Text;
import se.gvi.model.individual.SupervisionKind;
import se.gvi.rules.callin.CallInPlan;
import se.gvi.rules.callin.CallInPlanner;
import se.gvi.rules.callin.Seat;
import se.gvi.rules.policy.Policies;
import se.gvi.rules.policy.Policy;
import se.gvi.simulation.city.City;
import se.gvi.simulation.city.CityGenerator;
import se.gvi.simulation.city.CityParameter;
import se.gvi.simulation.city.CityParameters;
import se.gvi.simulation.evidence.Figure;
import se.gvi.simulation.evidence.Origin;
import se.gvi.simulation.fixture.Cities;
import se.gvi.simulation.violence.ViolentEvent;

/** What a strategy does to a city. */
final class TrialTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);
    private static final LocalDate START = LocalDate.of(2024, 6, 1);
    private static final Policy SLUTA_SKJUT = Policies.bundled("sluta-skjut");
    private static final City CITY = city(1);

    private static City city(long seed) {
        CityParameters.Builder town = Cities.small(AS_OF);
        Cities.set(town, CityParameter.INCIDENTS_PER_YEAR, 80);
        Cities.set(town, CityParameter.GROUP_INVOLVED_SHARE, 1);
        Cities.set(town, CityParameter.SUPERVISED_SHARE, 0.3);
        Cities.set(town, CityParameter.UNKNOWN_SHARE, 0);
        return CityGenerator.city(seed, town.build());
    }

    private static Figure share(double value) {
        return new Figure("test", Text.same("test"), List.of(value), Origin.ASSUMED, Text.same("test"));
    }

    private static Strategy everything() {
        return Strategies.callIns(SLUTA_SKJUT, 6).withTalks(1, 5);
    }

    private static String bits(List<ViolentEvent> events) {
        return events.stream()
                .map(event -> Long.toHexString(Double.doubleToLongBits(event.time())) + event)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void look() {
        for (int i = 0; i < 3; i++) {
            Trial trial = Trial.of(city(i), START, everything());
            System.out.println(trial.tally() + " " + trial.after().size() + " of "
                    + trial.without().size());
        }
    }

    @Test
    void doing_nothing_reproduces_the_city_bit_for_bit() {
        Trial trial = Trial.of(CITY, START, Strategies.nothing());
        assertThat(bits(trial.events())).isEqualTo(bits(CITY.events()));
        assertThat(trial.tally()).isEqualTo(new Tally(0, 0, 0, 0, 0, 0, 0));
    }
}
