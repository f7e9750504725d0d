// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.violence;

import se.gvi.simulation.chance.Chance;

/** How long it takes until an incident brings about another, in days. */
public sealed interface Delay {

    /**
     * Returns how long it takes on average.
     *
     * @return days, positive
     */
    double mean();

    /**
     * Draws how long it takes once.
     *
     * @param chance what to draw from
     * @return days, not negative
     */
    double draw(Chance chance);

    /**
     * Returns how likely it is that it takes no longer than some days.
     *
     * @param days the days, not negative
     * @return a probability
     */
    double within(double days);

    /**
     * A delay whose end is as likely at any moment: most incidents follow soon.
     *
     * @param mean days on average, positive
     */
    record Exponential(double mean) implements Delay {

        /**
         * Checks the mean.
         *
         * @param mean days on average, positive
         * @throws IllegalArgumentException if it is not
         */
        public Exponential {
            requirePositive("mean delay", mean);
        }

        @Override
        public double draw(Chance chance) {
            return chance.exponential(mean);
        }

        @Override
        public double within(double days) {
            return -StrictMath.expm1(-days / mean);
        }
    }

    /**
     * A delay with a shape: above 1, an answer needs some time to prepare; below 1, it comes at once or after long.
     *
     * @param shape the shape of the gamma distribution, positive; at 1 it is {@link Exponential}
     * @param mean days on average, positive
     */
    record Gamma(double shape, double mean) implements Delay {

        /**
         * Checks the members.
         *
         * @param shape the shape, positive
         * @param mean days on average, positive
         * @throws IllegalArgumentException if one is not
         */
        public Gamma {
            requirePositive("shape of the delay", shape);
            requirePositive("mean delay", mean);
        }

        @Override
        public double draw(Chance chance) {
            return chance.gamma(shape, mean);
        }

        @Override
        public double within(double days) {
            return IncompleteGamma.lower(shape, days * shape / mean);
        }
    }

    private static void requirePositive(String what, double value) {
        if (!(value > 0) || value == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("The " + what + " is " + value + ". Give a positive number.");
        }
    }
}
