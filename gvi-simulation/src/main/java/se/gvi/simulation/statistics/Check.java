// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.statistics;

/** What an argument must be. */
final class Check {

    private Check() {}

    static double level(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException(
                    "The level is " + level + ". Give one between 0 and 1, such as 0.95 for confidence.");
        }
        return level;
    }

    static double positive(String what, double value) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(what + " is " + value + ". Give a positive, finite number.");
        }
        return value;
    }

    static double notNegative(String what, double value) {
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(what + " is " + value + ". Give a finite number that is not negative.");
        }
        return value;
    }

    static double finite(String what, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(what + " is " + value + ". Give a finite number.");
        }
        return value;
    }

    static long count(String what, long value) {
        if (value < 0) {
            throw new IllegalArgumentException(what + " is " + value + ". A count is never negative.");
        }
        return value;
    }

    static long[] counts(String what, long[] values) {
        for (int i = 0; i < values.length; i++) {
            count("Number " + (i + 1) + " of " + what, values[i]);
        }
        return values.clone();
    }
}
