// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.sensitivity;

import java.util.ArrayList;
import java.util.List;
import se.gvi.simulation.chance.Chance;

/**
 * Trajectories through the range of all factors on which one factor changes at a time (Morris 1991, "Factorial sampling
 * plans for preliminary computational experiments", Technometrics 33, 161-174): few points for many factors, to see which
 * ones are worth more. Each trajectory begins somewhere on a grid, and each step takes one factor, in a drawn order, up or
 * down by a little more than half its range. The change of the outcome by the step, for the whole range, is an effect of
 * the factor at that place.
 *
 * <p>One more trajectory leaves those before as they are. Immutable.
 */
public final class MorrisDesign {

    private final int factors;
    private final int trajectories;
    private final double step;
    private final Points points;
    /** By trajectory and step: which factor changes. */
    private final int[][] order;

    private MorrisDesign(int factors, int trajectories, int levels, long seed) {
        this.factors = factors;
        this.trajectories = trajectories;
        this.step = levels / (2.0 * (levels - 1));
        this.order = new int[trajectories][];
        double[][] values = new double[Check.size((long) trajectories * (factors + 1))][];
        Chance chance = Chance.of(seed).stream("morris", 0);
        for (int trajectory = 0; trajectory < trajectories; trajectory++) {
            Chance lots = chance.child(trajectory);
            order[trajectory] = LatinHypercube.shuffled(factors, lots);
            walk(order[trajectory], trajectory * (factors + 1), levels, lots, values);
        }
        this.points = new Points(values, factors);
    }

    /**
     * Draws trajectories.
     *
     * @param factors how many factors, at least 1
     * @param trajectories how many trajectories, at least 2, so that effects can be compared
     * @param levels how many values a factor can have, evenly from 0 to 1; even, at least 2. With 2, only the ends of the
     *     range are tried, and what lies between is not seen
     * @param seed any number; the same gives the same design
     * @return the design, with (factors + 1) times trajectories points
     * @throws IllegalArgumentException if a number is too small, the levels are odd, or there would be more points than
     *     an array holds
     */
    public static MorrisDesign of(int factors, int trajectories, int levels, long seed) {
        Check.atLeast("factors", factors, 1);
        Check.atLeast("trajectories", trajectories, 2);
        Check.atLeast("levels", levels, 2);
        if (levels % 2 != 0) {
            throw new IllegalArgumentException(
                    "The number of levels is " + levels + ". Give an even one, so that each level is tried as often.");
        }
        return new MorrisDesign(factors, trajectories, levels, seed);
    }

    /** From a lower half of the levels up, or from the upper half down, by half of the levels. */
    private static void walk(int[] order, int first, int levels, Chance lots, double[][] values) {
        int[] at = new int[order.length];
        boolean[] up = new boolean[order.length];
        for (int factor = 0; factor < at.length; factor++) {
            at[factor] = lots.below(levels);
            up[factor] = at[factor] < levels / 2;
        }
        values[first] = shares(at, levels);
        for (int i = 0; i < order.length; i++) {
            at[order[i]] += up[order[i]] ? levels / 2 : -levels / 2;
            values[first + i + 1] = shares(at, levels);
        }
    }

    private static double[] shares(int[] at, int levels) {
        double[] shares = new double[at.length];
        for (int factor = 0; factor < at.length; factor++) {
            shares[factor] = at[factor] / (levels - 1.0);
        }
        return shares;
    }

    /**
     * Returns the points, trajectory by trajectory and step by step, so that an experiment that is broken off leaves whole
     * trajectories.
     *
     * @return the points, all on the grid
     */
    public Points points() {
        return points;
    }

    /**
     * Finds what the factors did. A trajectory with an outcome that is not a number is left out as a whole, and counted.
     *
     * <p>If every run has luck of its own, a factor that does nothing has effects too. Give outcomes with common luck, or
     * means of many runs.
     *
     * @param outputs the outcome at each point, in the order of {@link #points}; NaN for a run that failed
     * @return the effects
     * @throws IllegalArgumentException if there is not one outcome for each point, or one is infinite
     */
    public MorrisEffects effects(double[] outputs) {
        double[] outcomes = Check.outputs(outputs, points.size());
        List<Integer> complete = new ArrayList<>();
        for (int trajectory = 0; trajectory < trajectories; trajectory++) {
            if (complete(trajectory, outcomes)) {
                complete.add(trajectory);
            }
        }
        double[][] effects = new double[factors][complete.size()];
        for (int i = 0; i < complete.size(); i++) {
            int trajectory = complete.get(i);
            for (int stage = 0; stage < factors; stage++) {
                int factor = order[trajectory][stage];
                effects[factor][i] = effect(trajectory * (factors + 1) + stage, factor, outcomes);
            }
        }
        List<MorrisEffect> list = new ArrayList<>();
        for (int factor = 0; factor < factors && !complete.isEmpty(); factor++) {
            list.add(MorrisEffect.of(factor, effects[factor]));
        }
        return new MorrisEffects(list, complete.size(), trajectories - complete.size());
    }

    private boolean complete(int trajectory, double[] outcomes) {
        int first = trajectory * (factors + 1);
        for (int point = first; point <= first + factors; point++) {
            if (Double.isNaN(outcomes[point])) {
                return false;
            }
        }
        return true;
    }

    private double effect(int point, int factor, double[] outcomes) {
        double change = (outcomes[point + 1] - outcomes[point]) / step;
        return points.at(point + 1, factor) > points.at(point, factor) ? change : -change;
    }

    /** How many factors and trajectories there are. */
    @Override
    public String toString() {
        return "MorrisDesign[" + trajectories + " trajectories of " + factors + " factors]";
    }
}
