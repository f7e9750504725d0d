// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.evaluation;

import java.util.Objects;
import se.gvi.model.finding.Text;

/**
 * Why a verdict is what it is, in words for those who decide about the trial.
 *
 * @param kind what kind of reason it is
 * @param text the reason, with its figures
 */
public record Reason(Kind kind, Text text) {

    /**
     * Why a verdict is what it is.
     *
     * @param kind what kind of reason it is
     * @param text the reason
     */
    public Reason {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
    }

    /** The kinds of reasons. */
    public enum Kind {
        /** The interval for the ratio leaves out 1, on the side of a fall. */
        FALL(false),

        /** The interval for the ratio holds 1. */
        NO_CLEAR_CHANGE(true),

        /** The interval for the ratio lies at or above 1, or above the least effect that was looked for. */
        NO_FALL(false),

        /** There are too few events to notice the least effect that was looked for. */
        FEW_EVENTS(true),

        /** A trend that began before the start explains the fall as well, or might. */
        TREND(true),

        /** There are too few periods to tell a trend from an effect. */
        TREND_UNKNOWN(true),

        /** Another start, or another place of the start within a period, gives another answer. */
        START_MOVES_RESULT(true),

        /** There is no place to compare with. */
        NO_COMPARISON(true),

        /** Places without the trial changed as much, or might have. */
        COMPARISON(true),

        /** A place without the trial fell more from the same period on. */
        PLACEBO(true),

        /** Places without the trial did worse, so that an effect may hide behind a rise. */
        ROSE_LESS(true),

        /** Something else happened that no comparison takes out. */
        DISTURBANCE(true),

        /** The outcome rose beside the trial. */
        DISPLACEMENT(true),

        /** What was to be watched beside the trial is not among the data. */
        DISPLACEMENT_UNKNOWN(true),

        /** After the end of the trial there were more than before its start. */
        CAME_BACK(true),

        /** The latest half-year is no longer below the time before. */
        FADED(true),

        /** The trial was registered after its start. */
        REGISTERED_LATE(true),

        /** The start is not the registered one. */
        SENSITIVITY(true);

        private final boolean doubt;

        Kind(boolean doubt) {
            this.doubt = doubt;
        }

        /**
         * Returns whether an effect may hide behind the reason, so that the absence of a fall is not the absence of an
         * effect.
         *
         * @return whether it may
         */
        public boolean mayHideAnEffect() {
            return this == ROSE_LESS || this == DISTURBANCE;
        }

        /**
         * Returns whether the reason speaks against taking a fall for an effect.
         *
         * @return whether it does
         */
        public boolean isDoubt() {
            return doubt;
        }
    }
}
