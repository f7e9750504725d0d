// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.statistics;

import java.util.function.IntToDoubleFunction;

/** The probability of all that is no more probable than what was seen, for distributions with one peak. */
final class TwoSided {

    /** R's: probabilities that differ by less count as equal. */
    private static final double FUZZ = 1 + 1e-7;

    private TwoSided() {}

    static double smallestProbability(
            int seen,
            int peak,
            int first,
            int last,
            IntToDoubleFunction probability,
            IntToDoubleFunction atMost,
            IntToDoubleFunction moreThan) {
        double limit = probability.applyAsDouble(seen) * FUZZ;
        if (probability.applyAsDouble(peak) <= limit) {
            return 1;
        }
        if (seen < peak) {
            int other = firstAbove(peak, last, limit, probability);
            return Math.min(1, atMost.applyAsDouble(seen) + (other > last ? 0 : moreThan.applyAsDouble(other - 1)));
        }
        int other = lastBelow(first, peak, limit, probability);
        return Math.min(1, moreThan.applyAsDouble(seen - 1) + (other < first ? 0 : atMost.applyAsDouble(other)));
    }

    /** The first value above the peak that is improbable enough; {@code last + 1} if there is none. */
    private static int firstAbove(int peak, int last, double limit, IntToDoubleFunction probability) {
        long low = peak;
        long step = 1;
        while (low + step <= last && probability.applyAsDouble((int) (low + step)) > limit) {
            low += step;
            step *= 2;
        }
        long high = Math.min(low + step, last + 1L);
        while (high - low > 1) {
            long middle = (low + high) / 2;
            if (probability.applyAsDouble((int) middle) > limit) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (int) high;
    }

    /** The last value below the peak that is improbable enough; {@code first - 1} if there is none. */
    private static int lastBelow(int first, int peak, double limit, IntToDoubleFunction probability) {
        int low = first - 1;
        int high = peak;
        while (high - low > 1) {
            int middle = low + (high - low) / 2;
            if (probability.applyAsDouble(middle) > limit) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return low;
    }
}
