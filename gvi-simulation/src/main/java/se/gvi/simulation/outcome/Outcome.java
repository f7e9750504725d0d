// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.outcome;

import java.util.Objects;

/**
 * What is looked at in each run.
 *
 * @param column a column of the table that holds numbers, such as {@code events}
 * @param change whether it is the difference to what would have happened without the strategy: the column less the one of
 *     the same name with {@code _without}
 */
public record Outcome(String column, boolean change) {

    private static final String WITHOUT = "_without";

    /**
     * Checks the members.
     *
     * @param column a column of the table
     * @param change whether it is the difference to what would have happened without the strategy
     */
    public Outcome {
        Objects.requireNonNull(column, "column");
    }

    String without() {
        return column + WITHOUT;
    }

    /** The column, or the difference of two. */
    @Override
    public String toString() {
        return change ? column + " - " + without() : column;
    }
}
