// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.experiment;

/**
 * Some runs of an experiment, in the order of the table: what one machine of several does.
 *
 * @param from the first, from 0
 * @param to the last, inclusive; one less than the first if there is none
 */
public record Runs(int from, int to) {

    /**
     * Checks the bounds.
     *
     * @param from the first, from 0
     * @param to the last, inclusive
     * @throws IllegalArgumentException if the first is negative or the last more than one before it
     */
    public Runs {
        if (from < 0 || to < from - 1) {
            throw new IllegalArgumentException(
                    "There are no runs " + from + ".." + to + ". Give the first, from 0, and the last, such as 0..99.");
        }
    }

    /**
     * Reads runs.
     *
     * @param text the first and the last, such as {@code 0..99}, or one alone
     * @return the runs
     * @throws IllegalArgumentException if it is something else
     */
    public static Runs parse(String text) {
        int dots = text.indexOf("..");
        try {
            return dots < 0
                    ? new Runs(Integer.parseInt(text), Integer.parseInt(text))
                    : new Runs(Integer.parseInt(text.substring(0, dots)), Integer.parseInt(text.substring(dots + 2)));
        } catch (NumberFormatException none) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" names no runs. Give the first and the last, such as 0..99.", none);
        }
    }

    /**
     * Returns how many there are.
     *
     * @return the number
     */
    public int count() {
        return to - from + 1;
    }

    /** The first and the last, such as {@code 0..99}. */
    @Override
    public String toString() {
        return from + ".." + to;
    }
}
