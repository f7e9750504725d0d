// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.sensitivity;

import se.gvi.simulation.chance.Chance;

/**
 * Points that leave out no part of the range of any factor (McKay, Beckman and Conover 1979): of as many equal parts as
 * there are points, each holds one point. So far fewer points than those of a grid show how the outcome changes with every
 * factor.
 *
 * <p>The values of a factor are drawn apart from those of the others: one more factor leaves them as they are.
 */
public final class LatinHypercube {

    private static final int PARTS_OF_A_STRATUM = 1 << 20;

    private LatinHypercube() {}

    /**
     * Draws points.
     *
     * @param points how many, at least 1
     * @param factors how many factors, at least 1
     * @param seed any number; the same gives the same points
     * @return the points, none of them on the border of its part
     * @throws IllegalArgumentException if a number is too small
     */
    public static Points of(int points, int factors, long seed) {
        return spread(points, factors, 1, seed);
    }

    /**
     * Draws points several times, and keeps those whose nearest two are farthest apart.
     *
     * @param points how many, at least 1
     * @param factors how many factors, at least 1
     * @param tries how many times they are drawn, at least 1; the work grows with the square of the points
     * @param seed any number; the first try is that of {@link #of}
     * @return the points of the best try, the first of several that are as good
     * @throws IllegalArgumentException if a number is too small
     */
    public static Points spread(int points, int factors, int tries, long seed) {
        Check.atLeast("points", points, 1);
        Check.atLeast("factors", factors, 1);
        Check.atLeast("tries", tries, 1);
        Chance chance = Chance.of(seed).stream("latin hypercube", 0);
        double[][] best = drawn(points, factors, chance.child(0));
        double farthest = tries == 1 ? 0 : nearest(best);
        for (int attempt = 1; attempt < tries; attempt++) {
            double[][] other = drawn(points, factors, chance.child(attempt));
            double distance = nearest(other);
            if (distance > farthest) {
                farthest = distance;
                best = other;
            }
        }
        return new Points(best, factors);
    }

    /** A place drawn from its own stream in each part of the range of each factor, in an order of the points. */
    static double[][] drawn(int points, int factors, Chance chance) {
        double[][] values = new double[points][factors];
        for (int factor = 0; factor < factors; factor++) {
            Chance lots = chance.child(factor);
            int[] parts = shuffled(points, lots);
            for (int point = 0; point < points; point++) {
                double within = (lots.below(PARTS_OF_A_STRATUM) + 0.5) / PARTS_OF_A_STRATUM;
                values[point][factor] = (parts[point] + within) / points;
            }
        }
        return values;
    }

    /** Every order of the numbers is as likely. */
    static int[] shuffled(int number, Chance lots) {
        int[] order = new int[number];
        for (int i = 0; i < number; i++) {
            int place = lots.below(i + 1);
            order[i] = order[place];
            order[place] = i;
        }
        return order;
    }

    /** The square of the smallest distance of two points. */
    private static double nearest(double[][] values) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int one = 0; one < values.length; one++) {
            for (int other = 0; other < one; other++) {
                double sum = 0;
                for (int factor = 0; factor < values[one].length; factor++) {
                    double apart = values[one][factor] - values[other][factor];
                    sum += apart * apart;
                }
                nearest = StrictMath.min(nearest, sum);
            }
        }
        return nearest;
    }
}
