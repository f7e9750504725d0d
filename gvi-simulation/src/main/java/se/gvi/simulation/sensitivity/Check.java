// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.sensitivity;

/** What an argument must be. */
final class Check {

    /** Of an array of Java, less some. */
    private static final int MOST = Integer.MAX_VALUE - 8;

    private Check() {}

    static void atLeast(String what, int value, int least) {
        if (value < least) {
            throw new IllegalArgumentException(
                    "The number of " + what + " is " + value + ". Give at least " + least + ".");
        }
    }

    static int size(long points) {
        if (points > MOST) {
            throw new IllegalArgumentException(
                    "There would be " + points + " points. Give fewer, so that there are at most " + MOST + ".");
        }
        return (int) points;
    }

    static double[] outputs(double[] outputs, int expected) {
        if (outputs.length != expected) {
            throw new IllegalArgumentException("There are " + outputs.length + " outcomes of " + expected
                    + " points. Give one for each point, in their order; NaN for a run that failed.");
        }
        for (int i = 0; i < outputs.length; i++) {
            if (Double.isInfinite(outputs[i])) {
                throw new IllegalArgumentException("The outcome of point " + i + " is " + outputs[i]
                        + ". Give a finite number, or NaN for a run that failed.");
            }
        }
        return outputs.clone();
    }

    static void level(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException(
                    "The level is " + level + ". Give one between 0 and 1, such as 0.95 for confidence.");
        }
    }

    static void smallest(double smallest) {
        if (!(smallest > 0 && smallest < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "The smallest that matters is " + smallest + ". Give a positive, finite number.");
        }
    }
}
