// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.statistics;

/**
 * Every way to turn a series of counts as on a ring, so that each period but the true one is taken as the start. Counts
 * keep their neighbours, so a series whose periods resemble each other is not taken for proof; but a trend is broken
 * where the ends meet.
 *
 * @param difference the mean count after the start minus the mean count before
 * @param pLower the share of turns with a difference as low or lower, the true one included
 * @param pHigher the share of turns with a difference as high or higher, the true one included
 * @param pTwoSided the share of turns with a difference as far from 0 or farther, the true one included
 */
public record CircularShift(double difference, double pLower, double pHigher, double pTwoSided) {

    /**
     * Goes through every turn.
     *
     * @param counts the counts, in order of time
     * @param start the first count after the start, from 0
     * @return the shares
     * @throws IllegalArgumentException if a count is negative, or none lies before the start, or none after
     */
    public static CircularShift of(long[] counts, int start) {
        long[] series = Check.counts("the counts", counts);
        if (start < 1 || start >= series.length) {
            throw new IllegalArgumentException("Count " + start + " of " + series.length
                    + " leaves nothing before or nothing after. Give one between 1 and " + (series.length - 1) + ".");
        }
        long seen = weighted(series, start, 0);
        int lower = 0;
        int higher = 0;
        int both = 0;
        for (int turn = 0; turn < series.length; turn++) {
            long difference = weighted(series, start, turn);
            lower += difference <= seen ? 1 : 0;
            higher += difference >= seen ? 1 : 0;
            both += Math.abs(difference) >= Math.abs(seen) ? 1 : 0;
        }
        double all = series.length;
        double difference = (double) seen / ((long) start * (series.length - start));
        return new CircularShift(difference, lower / all, higher / all, both / all);
    }

    /** The difference of means, times both numbers of periods: a whole number. */
    private static long weighted(long[] series, int start, int turn) {
        long sum = 0;
        for (int period = 0; period < series.length; period++) {
            long count = series[(period + turn) % series.length];
            sum = Math.addExact(sum, period < start ? -count * (series.length - start) : count * start);
        }
        return sum;
    }
}
