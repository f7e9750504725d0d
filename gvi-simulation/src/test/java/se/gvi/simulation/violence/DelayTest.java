// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.violence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.gvi.simulation.chance.Chance;

/** How long it takes. */
final class DelayTest {

    @Test
    void a_gamma_of_shape_one_is_exponential_and_of_whole_shape_a_sum_of_such() {
        for (double days : new double[] {0, 0.01, 1, 7, 30, 200}) {
            assertThat(new Delay.Gamma(1, 14).within(days))
                    .isCloseTo(new Delay.Exponential(14).within(days), within(1e-13));
            double x = days * 3 / 14;
            assertThat(new Delay.Gamma(3, 14).within(days))
                    .isCloseTo(1 - Math.exp(-x) * (1 + x + x * x / 2), within(1e-13));
        }
        assertThat(new Delay.Gamma(2, 14).within(Double.POSITIVE_INFINITY)).isEqualTo(1);
    }

    @Test
    void the_logarithm_of_the_gamma_function_is_that_of_factorials_and_half_integers() {
        double factorial = 0;
        for (int n = 1; n <= 50; n++) {
            assertThat(IncompleteGamma.logGamma(n)).isCloseTo(factorial, within(1e-12));
            factorial += Math.log(n);
        }
        assertThat(IncompleteGamma.logGamma(0.5)).isCloseTo(0.5 * Math.log(Math.PI), within(1e-13));
    }

    @Test
    void what_is_drawn_lies_within_as_often_as_it_says() {
        int draws = 20_000;
        for (Delay delay : List.of(new Delay.Exponential(14), new Delay.Gamma(2.5, 20), new Delay.Gamma(0.4, 5))) {
            Chance chance = Chance.of(21);
            for (double days : new double[] {1, 10, 30}) {
                int soon = 0;
                for (int i = 0; i < draws; i++) {
                    soon += delay.draw(chance) <= days ? 1 : 0;
                }
                double share = delay.within(days);
                assertThat(soon / (double) draws)
                        .as("%s within %s days", delay, days)
                        .isCloseTo(share, within(4 * Math.sqrt(share * (1 - share) / draws)));
            }
        }
    }
}
