// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class DetectabilityTest {

    private static Detectability of(JsonNode input) {
        return new Detectability(
                input.get("baseline_per_month").doubleValue(),
                input.get("true_rate_ratio").doubleValue(),
                input.get("alpha").doubleValue());
    }

    @Test
    void powerIsWhatRSums() {
        for (String member : new String[] {"power", "spot_checks"}) {
            for (JsonNode vector : Golden.vectors("power.json", member)) {
                JsonNode input = vector.get("input");
                JsonNode output = vector.get("output");
                Detectability effect = of(input);
                double before = input.get("months_before").doubleValue();
                double after = input.get("months_after").doubleValue();
                Golden.same(input.toString(), effect.power(before, after), output.get("power_two_sided"));
                Golden.same(input.toString(), effect.powerForFall(before, after), output.get("power_one_sided_less"));
                if (output.has("power_wald_phi1")) {
                    Golden.same("normal", effect.normalPower(before, after, 1), output.get("power_wald_phi1"));
                    Golden.same("dispersed", effect.normalPower(before, after, 2), output.get("power_wald_phi2"));
                }
            }
        }
    }

    @Test
    void monthsAreWhatRFinds() {
        for (JsonNode vector : Golden.vectors("power.json", "months_needed")) {
            JsonNode input = vector.get("input");
            JsonNode output = vector.get("output");
            Detectability effect = of(input);
            double target = input.get("target_power").doubleValue();
            double before = input.get("months_before").doubleValue();
            int most = input.get("search_max_months").intValue();
            assertThat(effect.monthsUntil(target, before, most))
                    .as(vector.get("id").textValue())
                    .isEqualTo(months(output.get("months_two_sided")));
            assertThat(effect.monthsUntilFall(target, before, most))
                    .as(vector.get("id").textValue())
                    .isEqualTo(months(output.get("months_one_sided")));
        }
    }

    private static OptionalInt months(JsonNode months) {
        return months.isNull() ? OptionalInt.empty() : OptionalInt.of(months.intValue());
    }

    @Test
    void aSmallCityCannotSeeAHalvingWithinAYear() {
        Detectability halved = new Detectability(1, 0.5, 0.05);
        Golden.same("power", halved.power(36, 24), 0.527736792406796, 1e-10);
        assertThat(new Detectability(3.5, 0.5, 0.05).monthsUntil(0.8, 36, 120)).hasValue(10);
        assertThat(new Detectability(10, 0.5, 0.05).monthsUntilFall(0.8, 36, 120))
                .hasValue(3);
        assertThat(new Detectability(1, 0.5, 0.05).monthsUntil(0.8, 36, 24)).isEmpty();
        assertThat(new Detectability(2, 1, 0.05).power(36, 24))
                .as("false alarms are rarer than accepted, because counts are whole")
                .isLessThan(0.05);
    }

    @Test
    void whatCannotBeAskedIsRefusedWithItsRemedy() {
        assertThatThrownBy(() -> new Detectability(0, 1, 0.05))
                .hasMessage("The rate is 0.0. Give a positive, finite number.");
        assertThatThrownBy(() -> new Detectability(1, 0.5, 0.05).power(0, 1))
                .hasMessage("The number of months before is 0.0. Give a positive, finite number.");
        assertThatThrownBy(() -> new Detectability(1, 0.5, 0.05).monthsUntil(0.8, 1, 0))
                .hasMessage("The last month is 0.0. Give a positive, finite number.");
    }
}
