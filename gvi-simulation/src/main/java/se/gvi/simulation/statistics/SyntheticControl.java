// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A mixture of other places that goes as the treated place went before the start (Abadie, Diamond and Hainmueller 2010),
 * fitted to the outcome alone: weights that are not negative and sum to 1, with the smallest sum of squared gaps before
 * the start. What the place does otherwise than its mixture afterwards may be the effect, if the mixture followed it
 * well before.
 *
 * <p>Where several mixtures fit equally well, a trace of preference for even weights decides between
 * them.
 *
 * <p>Immutable.
 */
public final class SyntheticControl {

    /** The trace of preference for even weights, as a share of the mean square of the outcome. */
    private static final double EVENNESS = 1e-12;

    private final double[] treated;
    private final Map<String, double[]> donors;
    private final int before;
    private final double[] weights;

    private SyntheticControl(double[] treated, Map<String, double[]> donors, int before) {
        this.treated = treated;
        this.donors = donors;
        this.before = before;
        this.weights = Simplex.closest(treated, new ArrayList<>(donors.values()), before, EVENNESS);
    }

    /**
     * Mixes other places.
     *
     * @param treated the outcome of the treated place in each period, such as events for each 100,000 inhabitants
     * @param donors the outcome of each other place in the same periods, by its name; at least one
     * @param before how many periods lie before the start; at least 1, and fewer than there are
     * @return the mixture
     * @throws IllegalArgumentException if there is no other place, the numbers of periods differ, no period lies before
     *     the start or none after, or a value is not finite
     */
    public static SyntheticControl of(double[] treated, Map<String, double[]> donors, int before) {
        finite("the treated place", treated);
        if (donors.isEmpty()) {
            throw new IllegalArgumentException("There is no place to mix. Give at least one without the intervention.");
        }
        if (before < 1 || before >= treated.length) {
            throw new IllegalArgumentException(before + " of " + treated.length + " periods lie before the start. Give"
                    + " at least one before and one after.");
        }
        Map<String, double[]> copies = new LinkedHashMap<>();
        donors.forEach((name, values) -> {
            if (values.length != treated.length) {
                throw new IllegalArgumentException(
                        name + " has " + values.length + " periods, but the treated place has " + treated.length
                                + ". Give the same periods for both.");
            }
            finite(name, values);
            copies.put(name, values.clone());
        });
        return new SyntheticControl(treated.clone(), copies, before);
    }

    private static void finite(String place, double[] values) {
        for (int period = 0; period < values.length; period++) {
            Check.finite("Period " + (period + 1) + " of " + place, values[period]);
        }
    }

    /**
     * Returns the share of each place in the mixture.
     *
     * @return an immutable map by name, in the order given; the values sum to 1
     */
    public Map<String, Double> weights() {
        Map<String, Double> shares = new LinkedHashMap<>();
        int index = 0;
        for (String name : donors.keySet()) {
            shares.put(name, weights[index]);
            index++;
        }
        return Collections.unmodifiableMap(shares);
    }

    /**
     * Returns what the mixture did.
     *
     * @return an immutable list, a value for each period
     */
    public List<Double> synthetic() {
        List<Double> values = new ArrayList<>();
        for (int period = 0; period < treated.length; period++) {
            values.add(mixed(period));
        }
        return Collections.unmodifiableList(values);
    }

    /**
     * Returns what the treated place did beyond its mixture.
     *
     * @return an immutable list, a value for each period
     */
    public List<Double> gaps() {
        List<Double> values = new ArrayList<>();
        for (int period = 0; period < treated.length; period++) {
            values.add(gap(period));
        }
        return Collections.unmodifiableList(values);
    }

    /**
     * Returns the sum of squared gaps before the start, which is what the weights make small.
     *
     * @return the sum
     */
    public double objective() {
        return squares(0, before);
    }

    /**
     * Returns the root of the mean squared gap before the start: how well the mixture follows.
     *
     * @return the root
     */
    public double errorBefore() {
        return Math.sqrt(squares(0, before) / before);
    }

    /**
     * Returns the root of the mean squared gap from the start on.
     *
     * @return the root
     */
    public double errorAfter() {
        return Math.sqrt(squares(before, treated.length) / (treated.length - before));
    }

    /**
     * Returns by what the gaps grew with the start.
     *
     * @return {@link #errorAfter()} divided by {@link #errorBefore()}; infinity or not a number if the mixture fits
     *     without any gap
     */
    public double growth() {
        return errorAfter() / errorBefore();
    }

    /**
     * Returns the mean gap from the start on: the estimated effect for each period.
     *
     * @return the mean, negative if the place had less than its mixture
     */
    public double meanGapAfter() {
        double sum = 0;
        for (int period = before; period < treated.length; period++) {
            sum += gap(period);
        }
        return sum / (treated.length - before);
    }

    /**
     * Pretends for each other place that it was the treated one, mixing the rest without the place that was, and asks
     * whose gaps grew most.
     *
     * @return how {@link #growth()} of the treated place ranks; {@link PlaceboRank#pHigher()} is the share of places
     *     whose gaps grew as much
     * @throws IllegalStateException if there are not at least two other places
     */
    public PlaceboRank placebo() {
        if (donors.size() < 2) {
            throw new IllegalStateException(
                    "There is one comparison place, so nothing can be pretended about it. Give" + " at least two.");
        }
        Map<String, Double> growths = new LinkedHashMap<>();
        donors.forEach((name, values) -> {
            Map<String, double[]> others = new LinkedHashMap<>(donors);
            others.remove(name);
            growths.put(name, new SyntheticControl(values, others, before).growth());
        });
        return new PlaceboRank(growth(), growths);
    }

    private double mixed(int period) {
        double sum = 0;
        int index = 0;
        for (double[] values : donors.values()) {
            sum += weights[index] * values[period];
            index++;
        }
        return sum;
    }

    private double gap(int period) {
        return treated[period] - mixed(period);
    }

    private double squares(int from, int to) {
        double sum = 0;
        for (int period = from; period < to; period++) {
            sum += gap(period) * gap(period);
        }
        return sum;
    }
}
