// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.statistics;

/**
 * Every way in which the same counts could have fallen before and after. If the start did nothing, and periods do not
 * resemble their neighbours, each way is equally likely. All ways are counted, none is drawn: sums of counts are whole
 * numbers, so they are counted by their sum, which is exact for any number of periods.
 *
 * @param difference the mean count after minus the mean count before
 * @param pLower the share of ways with a difference as low or lower
 * @param pHigher the share of ways with a difference as high or higher
 * @param pTwoSided the share of ways with a difference as far from 0 or farther
 */
public record Permutation(double difference, double pLower, double pHigher, double pTwoSided) {

    private static final long LARGEST = 20_000_000;

    /**
     * Goes through every way.
     *
     * @param before the counts before the start, at least one
     * @param after the counts after it, at least one
     * @return the shares
     * @throws IllegalArgumentException if there is no count before or none after, a count is negative, or counts are so
     *     many and so large that their sums cannot be counted
     */
    public static Permutation of(long[] before, long[] after) {
        Check.counts("the counts before", before);
        Check.counts("the counts after", after);
        if (before.length == 0 || after.length == 0) {
            throw new IllegalArgumentException("There is no count before, or none after. Give at least one of each.");
        }
        long early = sum(before);
        long late = sum(after);
        long total = early + late;
        if ((after.length + 1.0) * (total + 1.0) > LARGEST) {
            throw new IllegalArgumentException("There are " + after.length + " counts after and " + total
                    + " events in all, too many to go through every way. Use CircularShift, or longer periods.");
        }
        double[] ways = ways(before, after, (int) total);
        long all = (long) before.length + after.length;
        // The difference of means, times both numbers of periods: a whole number.
        long seen = late * all - total * after.length;
        double lower = 0;
        double higher = 0;
        double both = 0;
        double every = 0;
        for (int sum = 0; sum < ways.length; sum++) {
            long difference = sum * all - total * after.length;
            every += ways[sum];
            lower += difference <= seen ? ways[sum] : 0;
            higher += difference >= seen ? ways[sum] : 0;
            both += Math.abs(difference) >= Math.abs(seen) ? ways[sum] : 0;
        }
        double difference = (double) late / after.length - (double) early / before.length;
        return new Permutation(difference, lower / every, higher / every, both / every);
    }

    /** For each sum, the number of ways to choose as many counts as lie after that have it. */
    private static double[] ways(long[] before, long[] after, int total) {
        double[][] ways = new double[after.length + 1][total + 1];
        ways[0][0] = 1;
        for (long[] side : new long[][] {before, after}) {
            for (long count : side) {
                for (int chosen = after.length; chosen > 0; chosen--) {
                    for (int sum = total; sum >= count; sum--) {
                        ways[chosen][sum] += ways[chosen - 1][sum - (int) count];
                    }
                }
            }
        }
        return ways[after.length];
    }

    private static long sum(long[] counts) {
        long sum = 0;
        for (long count : counts) {
            sum = Math.addExact(sum, count);
        }
        return sum;
    }
}
