// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.violence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.gvi.simulation.chance.Chance;
import se.gvi.simulation.evidence.Figures;

/** What is simulated agrees with what is known of such processes, within the error of a simulation of that length. */
final class ContagionTest {

    private static final LocalDate START = LocalDate.of(2000, 1, 1);
    private static final double CHICAGO =
            Figures.bundled("contagion-share-chicago").value();
    private static final Delay WEEK = new Delay.Exponential(7);
    private static final int YEARS = 100;
    private static final int DAYS = 36_525;

    /** In one of a hundred long series, the largest distance times the root of the length is larger. */
    private static final double KOLMOGOROV_1_PERCENT = 1.628;

    private static ViolenceParameters contagion(double ratio) {
        return ViolenceParameters.assumed()
                .withContagion(ratio, 0.8)
                .withDelays(WEEK, WEEK)
                .withOutcomes(0, 0);
    }

    private static List<ViolentEvent> run(ViolenceParameters parameters, long seed, int groups, double rateEach) {
        Network network = Networks.groups(groups, 2, rateEach).build();
        return new ViolenceProcess(network, parameters, START).run(Chance.of(seed), DAYS);
    }

    @Test
    void the_rate_of_all_events_is_the_background_by_one_less_the_branching_ratio() {
        for (double ratio : new double[] {0, 0.3, CHICAGO}) {
            double perDay = 10 * 0.02 / (1 - ratio);
            // The variance of the number of events is the mean times 1 / (1 - ratio)^2 in the long run.
            double error = Math.sqrt(perDay * DAYS) / (1 - ratio);
            assertThat((double) run(contagion(ratio), 11, 10, 0.02).size())
                    .as("branching ratio %s", ratio)
                    .isCloseTo(perDay * DAYS, within(4 * error));
        }
    }

    @Test
    void years_vary_as_much_as_contagion_makes_them() {
        List<ViolentEvent> events = run(contagion(0.5), 12, 10, 0.05);
        double[] years = new double[YEARS];
        events.forEach(event -> years[(int) (event.time() * YEARS / DAYS)]++);
        double mean = Arrays.stream(years).average().orElseThrow();
        double variance = Arrays.stream(years)
                        .map(count -> (count - mean) * (count - mean))
                        .sum()
                / (YEARS - 1);
        assertThat(variance / mean)
                .as("1 / (1 - 0.5)^2, and the error of a variance of %s numbers", YEARS)
                .isCloseTo(4, within(4 * 4 * Math.sqrt(2.0 / YEARS)));
    }

    @Test
    void cascades_have_the_mean_size_of_those_of_Chicago() {
        Map<Integer, Integer> sizes = sizes(run(contagion(CHICAGO), 13, 10, 0.02));
        double mean =
                sizes.values().stream().mapToInt(Integer::intValue).average().orElseThrow();
        double error = Math.sqrt(CHICAGO / Math.pow(1 - CHICAGO, 3) / sizes.size());
        assertThat(mean).isCloseTo(1 / (1 - CHICAGO), within(4 * error));
        assertThat(1 / (1 - CHICAGO))
                .isCloseTo(Figures.bundled("mean-cascade-chicago").value(), within(0.05));
    }

    @Test
    void the_sizes_of_cascades_are_distributed_as_Borel_says() {
        Map<Integer, Integer> sizes = sizes(run(contagion(CHICAGO), 14, 10, 0.05));
        int largest = 12;
        double chiSquare = 0;
        double left = 1;
        int counted = 0;
        for (int size = 1; size <= largest; size++) {
            int wanted = size;
            int found =
                    (int) sizes.values().stream().filter(each -> each == wanted).count();
            double expected = borel(CHICAGO, size) * sizes.size();
            chiSquare += (found - expected) * (found - expected) / expected;
            left -= borel(CHICAGO, size);
            counted += found;
        }
        double expected = left * sizes.size();
        chiSquare += Math.pow(sizes.size() - counted - expected, 2) / expected;
        assertThat(chiSquare)
                .as("chi-square of 12 degrees of freedom: 99.9 percent lie below 32.9")
                .isLessThan(32.9);
    }

    /** The cascades by the number of their first event; those that can have been cut off at the end are left out. */
    private static Map<Integer, Integer> sizes(List<ViolentEvent> events) {
        Map<Integer, Integer> sizes = new HashMap<>();
        for (ViolentEvent event : events) {
            if (events.get(event.root()).time() < DAYS - 40 * WEEK.mean()) {
                sizes.merge(event.root(), 1, Integer::sum);
            }
        }
        return sizes;
    }

    private static double borel(double ratio, int size) {
        double logFactorial = 0;
        for (int i = 2; i <= size; i++) {
            logFactorial += Math.log(i);
        }
        return Math.exp(-ratio * size + (size - 1) * Math.log(ratio * size) - logFactorial);
    }

    @Test
    void Borel_says_what_independent_software_says() {
        // R 4.2.2: exp(-a * n) * (a * n)^(n - 1) / factorial(n) for a = 0.1
        assertThat(borel(0.1, 1)).isCloseTo(0.90483741803596, within(1e-14));
        assertThat(borel(CHICAGO, 1)).isCloseTo(Math.exp(-CHICAGO), within(1e-15));
        double sum = 0;
        for (int size = 1; size < 2000; size++) {
            sum += borel(CHICAGO, size);
        }
        assertThat(sum).isCloseTo(1, within(1e-9));
    }

    @Test
    void rescaled_by_what_was_to_be_expected_the_pauses_are_those_of_plain_chance() {
        Season boston = Season.published("boston");
        for (Delay delay : List.of(WEEK, new Delay.Gamma(2.5, 20), new Delay.Gamma(0.6, 10))) {
            ViolenceParameters parameters = contagion(0.5)
                    .withDelays(delay, new Delay.Exponential(3))
                    .withSeason(boston)
                    .withOutsideRate(0.02);
            Network network = Networks.groups(6, 2, 0.02)
                    .feud(Networks.feud(0, 1))
                    .feud(Networks.feud(2, 3))
                    .build();
            ViolenceProcess process = new ViolenceProcess(network, parameters, START);
            List<ViolentEvent> events = process.run(Chance.of(15), 7300);
            assertThat(events.size()).isGreaterThan(1500);
            assertThat(kolmogorov(process.residuals(events)))
                    .as("%s, all groups together", delay)
                    .isLessThan(KOLMOGOROV_1_PERCENT);
            assertThat(kolmogorov(process.residuals(events, 0)))
                    .as("%s, one group", delay)
                    .isLessThan(KOLMOGOROV_1_PERCENT);
        }
    }

    @Test
    void another_branching_ratio_than_the_one_simulated_is_found_out() {
        Network network = Networks.groups(6, 2, 0.02).build();
        ViolenceProcess simulated = new ViolenceProcess(network, contagion(0.5), START);
        ViolenceProcess supposed = new ViolenceProcess(network, contagion(0.1), START);
        List<ViolentEvent> events = simulated.run(Chance.of(16), 7300);
        assertThat(kolmogorov(simulated.residuals(events))).isLessThan(KOLMOGOROV_1_PERCENT);
        assertThat(kolmogorov(supposed.residuals(events))).isGreaterThan(2 * KOLMOGOROV_1_PERCENT);
    }

    /** The largest distance from uniform of what should be exponential, times the root of how many there are. */
    private static double kolmogorov(double[] residuals) {
        double[] uniform = Arrays.stream(residuals)
                .map(residual -> 1 - Math.exp(-residual))
                .sorted()
                .toArray();
        double distance = 0;
        for (int i = 0; i < uniform.length; i++) {
            distance = Math.max(distance, (i + 1.0) / uniform.length - uniform[i]);
            distance = Math.max(distance, uniform[i] - (double) i / uniform.length);
        }
        return distance * Math.sqrt(uniform.length);
    }
}
