// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

final class PoissonRateTest {

    @Test
    void isWhatRComputes() {
        for (JsonNode vector : Golden.vectors("poisson_one_rate.json", "vectors")) {
            String id = vector.get("id").textValue();
            JsonNode input = vector.get("input");
            JsonNode output = vector.get("output");
            PoissonRate rate = PoissonRate.of(
                    input.get("count").longValue(), input.get("exposure").doubleValue());
            double supposed = input.get("null_rate").doubleValue();
            Golden.same(id, rate.rate(), output.get("rate"));
            Golden.same(id, rate.pTwoSided(supposed), output.get("p_value_two_sided"));
            Golden.same(id, rate.pLower(supposed), output.get("p_value_less"));
            Golden.same(id, rate.pHigher(supposed), output.get("p_value_greater"));
            Golden.same(id, rate.interval(0.95).low(), output.get("conf95_low"));
            Golden.same(id, rate.interval(0.95).high(), output.get("conf95_high"));
            Golden.same(id, rate.interval(0.90).low(), output.get("conf90_low"));
            Golden.same(id, rate.interval(0.90).high(), output.get("conf90_high"));
            Golden.same(id, rate.atMost(0.95), output.get("upper95_one_sided"));
            Golden.same(id, rate.atLeast(0.95), output.get("lower95_one_sided"));
        }
    }

    @Test
    void noEventInAYearStillAllowsThreeThoughNeverSurely() {
        PoissonRate none = PoissonRate.of(0, 1);
        assertThat(none.interval(0.95).low()).isZero();
        Golden.same("upper limit", none.interval(0.95).high(), 3.68887945411394, 1e-13);
        Golden.same("one-sided", none.atMost(0.95), 2.99573227355399, 1e-13);
        assertThat(none.pHigher(1)).isEqualTo(1);
    }

    @Test
    void whatCannotBeIsRefusedWithItsRemedy() {
        assertThatThrownBy(() -> PoissonRate.of(-1, 1)).hasMessage("The count is -1. A count is never negative.");
        assertThatThrownBy(() -> PoissonRate.of(1, 0))
                .hasMessage("The exposure is 0.0. Give a positive, finite number.");
        assertThatThrownBy(() -> PoissonRate.of(1, 1).interval(95))
                .hasMessage("The level is 95.0. Give one between 0 and 1, such as 0.95 for confidence.");
        assertThatThrownBy(() -> PoissonRate.of(1, 1).pTwoSided(Double.NaN))
                .hasMessage("The supposed rate is NaN. Give a positive, finite number.");
        assertThatThrownBy(() -> new Interval(2, 1, 0.95))
                .hasMessage("An interval from 2.0 to 1.0 has no inside. Give the lower limit first.");
    }
}
