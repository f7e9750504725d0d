// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.experiment;

/** How much the table of an experiment tells of a run. */
public enum Detail {
    /** One line for each run: what it was, what happened in all, and what was done. */
    RUN,
    /**
     * A line for each month of each run, counted from 0 at the start of the trial: what happened in it. The last month
     * may be short: the column {@code days} says how long each is.
     */
    MONTH
}
