// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.gvi.simulation.chance.Chance;

/**
 * Points from which the variance of the outcome is shared out among the factors (Saltelli et al. 2010, Computer Physics
 * Communications 181, 259-270, doi 10.1016/j.cpc.2009.09.018). Each row is two points drawn apart from each other, and for
 * each factor the first of them with that factor's value from the second. The two points of all rows are a {@link
 * LatinHypercube} in twice as many dimensions, not a sequence of Sobol; that spreads them well enough where the luck of
 * runs is larger than the error of the points.
 *
 * <p>One more factor leaves the values of the others as they are. Immutable.
 */
public final class SobolDesign {

    private final int factors;
    private final int rows;
    private final Points points;
    private final Chance lots;

    private SobolDesign(int factors, int rows, long seed) {
        this.factors = factors;
        this.rows = rows;
        Chance chance = Chance.of(seed);
        this.lots = chance.stream("bootstrap", 0);
        int width = Check.size(factors + 2L);
        double[][] values = new double[Check.size((long) rows * width)][];
        double[][] first = LatinHypercube.drawn(rows, factors, chance.stream("sobol", 0));
        double[][] second = LatinHypercube.drawn(rows, factors, chance.stream("sobol", 1));
        for (int row = 0; row < rows; row++) {
            values[row * width] = first[row];
            values[row * width + 1] = second[row];
            for (int factor = 0; factor < factors; factor++) {
                double[] mixed = first[row].clone();
                mixed[factor] = second[row][factor];
                values[row * width + 2 + factor] = mixed;
            }
        }
        this.points = new Points(values, factors);
    }

    /**
     * Draws rows.
     *
     * @param factors how many factors, at least 1
     * @param rows how many rows, at least 2; hundreds are needed to tell something, and how many is seen by the width of
     *     the intervals
     * @param seed any number; the same gives the same design, and the same intervals for the same outcomes
     * @return the design, with (factors + 2) times rows points
     * @throws IllegalArgumentException if a number is too small, or there would be more points than an array holds
     */
    public static SobolDesign of(int factors, int rows, long seed) {
        Check.atLeast("factors", factors, 1);
        Check.atLeast("rows", rows, 2);
        return new SobolDesign(factors, rows, seed);
    }

    /**
     * Returns the points, row by row, so that an experiment that is broken off leaves whole rows.
     *
     * @return the points: of each row the first, the second, and for each factor the first with the value of that factor
     *     from the second
     */
    public Points points() {
        return points;
    }

    /**
     * Shares the variance out: first-order indices as in Saltelli et al. 2010, total indices as in Jansen 1999 (Computer
     * Physics Communications 117, 35-43). A row with an outcome that is not a number is left out as a whole, and counted.
     * Intervals are percentiles of as many bootstraps of the rows: near what they
     * say, not exact. Of 400 designs of 64 rows of Ishigami's function, those of 0.95 held the truth 92 to 98 times of 100.
     *
     * <p>If every run has luck of its own, luck counts as one more factor that acts together with all others, and raises
     * every total index. Give outcomes with common luck, or means of many runs, or add a factor that does nothing: its
     * total index shows how much is luck.
     *
     * @param outputs the outcome at each point, in the order of {@link #points}; NaN for a run that failed
     * @param resamples how many bootstraps, so many that one at least lies beyond each end of the intervals; 1000 is usual
     * @param level the confidence of the intervals, between 0 and 1
     * @return the indices
     * @throws IllegalArgumentException if there is not one outcome for each point, one is infinite, the level is not
     *     between 0 and 1, or the bootstraps are too few for it
     */
    public SobolIndices indices(double[] outputs, int resamples, double level) {
        double[][] complete = complete(Check.outputs(outputs, points.size()));
        Check.level(level);
        if (resamples * (1 - level) / 2 < 1) {
            throw new IllegalArgumentException("The number of bootstraps is " + resamples + ", too few for a level of "
                    + level + ". Give at least " + (long) StrictMath.ceil(2 / (1 - level)) + ".");
        }
        int used = complete.length;
        int dropped = rows - used;
        double variance = used < 2 || same(complete) ? 0 : new Shares(complete, factors, all(used)).variance();
        if (variance == 0) {
            return new SobolIndices(List.of(), used, dropped, variance);
        }
        return new SobolIndices(estimates(complete, resamples, level), used, dropped, variance);
    }

    private double[][] complete(double[] outcomes) {
        int width = factors + 2;
        List<double[]> complete = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            double[] outcome = Arrays.copyOfRange(outcomes, row * width, (row + 1) * width);
            if (Arrays.stream(outcome).noneMatch(Double::isNaN)) {
                complete.add(outcome);
            }
        }
        return complete.toArray(double[][]::new);
    }

    private static boolean same(double[][] complete) {
        return Arrays.stream(complete).allMatch(row -> row[0] == complete[0][0] && row[1] == complete[0][0]);
    }

    private static int[] all(int used) {
        int[] all = new int[used];
        Arrays.setAll(all, row -> row);
        return all;
    }

    private List<SobolIndex> estimates(double[][] complete, int resamples, double level) {
        int used = complete.length;
        double[][][] drawn = new double[SobolIndex.KINDS][factors][resamples];
        for (int resample = 0; resample < resamples; resample++) {
            Chance chance = lots.child(resample);
            int[] chosen = new int[used];
            Arrays.setAll(chosen, row -> chance.below(used));
            Shares shares = new Shares(complete, factors, chosen);
            for (int factor = 0; factor < factors; factor++) {
                for (int kind = 0; kind < SobolIndex.KINDS; kind++) {
                    drawn[kind][factor][resample] = shares.of(kind, factor);
                }
            }
        }
        Shares shares = new Shares(complete, factors, all(used));
        List<SobolIndex> indices = new ArrayList<>();
        for (int factor = 0; factor < factors; factor++) {
            Estimate[] each = new Estimate[SobolIndex.KINDS];
            for (int kind = 0; kind < each.length; kind++) {
                each[kind] = between(shares.of(kind, factor), drawn[kind][factor], level);
            }
            indices.add(new SobolIndex(factor, each[0], each[1], each[2]));
        }
        return indices;
    }

    /** A bootstrap without variance tells nothing, so the interval has no end then. */
    private static Estimate between(double value, double[] drawn, double level) {
        Arrays.sort(drawn);
        if (Double.isNaN(drawn[drawn.length - 1])) {
            return new Estimate(value, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
        int beyond = (int) (drawn.length * (1 - level) / 2);
        return new Estimate(value, drawn[beyond], drawn[drawn.length - 1 - beyond]);
    }

    /** How many factors and rows there are. */
    @Override
    public String toString() {
        return "SobolDesign[" + rows + " rows of " + factors + " factors]";
    }
}
