// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.statistics;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * An effect among effects in places where nothing was started. If the start did nothing, each rank is equally likely.
 *
 * @param effect the effect in the treated place
 * @param placebos the effect in each other place, by its name; at least one
 */
public record PlaceboRank(double effect, Map<String, Double> placebos) {

    /**
     * An effect among placebos.
     *
     * @param effect the effect in the treated place
     * @param placebos the effect in each other place
     * @throws IllegalArgumentException if there is no other place
     */
    public PlaceboRank {
        placebos = Collections.unmodifiableSortedMap(new TreeMap<>(placebos));
        if (placebos.isEmpty()) {
            throw new IllegalArgumentException("There is no placebo to rank among. Give at least one other place.");
        }
    }

    /**
     * Returns where the treated place stands, lowest first.
     *
     * @return the rank, from 1 to {@link #places()}
     */
    public int rankFromLowest() {
        return 1
                + (int) placebos.values().stream().filter(each -> each < effect).count();
    }

    /**
     * Returns where the treated place stands, highest first.
     *
     * @return the rank, from 1 to {@link #places()}
     */
    public int rankFromHighest() {
        return 1
                + (int) placebos.values().stream().filter(each -> each > effect).count();
    }

    /**
     * Returns how many places there are, the treated one included.
     *
     * @return the number
     */
    public int places() {
        return placebos.size() + 1;
    }

    /**
     * Returns the share of places, the treated one included, with an effect as low or lower.
     *
     * @return the share, never below one over {@link #places()}
     */
    public double pLower() {
        return share(placebos.values().stream().filter(each -> each <= effect).count());
    }

    /**
     * Returns the share of places, the treated one included, with an effect as high or higher.
     *
     * @return the share, never below one over {@link #places()}
     */
    public double pHigher() {
        return share(placebos.values().stream().filter(each -> each >= effect).count());
    }

    /**
     * Returns the share of places, the treated one included, with an effect as far from 0 or farther.
     *
     * @return the share, never below one over {@link #places()}
     */
    public double pTwoSided() {
        return share(placebos.values().stream()
                .filter(each -> Math.abs(each) >= Math.abs(effect))
                .count());
    }

    private double share(long others) {
        return (1.0 + others) / places();
    }
}
