// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.evaluation;

import java.util.Objects;
import java.util.Optional;
import se.gvi.model.finding.Text;
import se.gvi.simulation.statistics.FourCells;
import se.gvi.simulation.statistics.RateRatio;

/**
 * What happened beside a trial, where what it stops might go: in a neighbouring place, or to another crime.
 *
 * @param beside its name
 * @param named whether it was named at registration; what is chosen later may be chosen by its result
 * @param ratio the time after compared with the time before, for each month; empty if it was named at registration but
 *     is not among the data
 * @param relative the same beside the sum of all comparison places: whether it rose more than elsewhere; empty without
 *     comparison or data
 */
public record Displacement(String beside, boolean named, Optional<RateRatio> ratio, Optional<FourCells> relative) {

    /**
     * What happened beside a trial.
     *
     * @param beside its name
     * @param named whether it was named at registration
     * @param ratio the time after compared with the time before
     * @param relative the same beside the sum of all comparison places
     */
    public Displacement {
        Objects.requireNonNull(beside, "beside");
        Objects.requireNonNull(ratio, "ratio");
        Objects.requireNonNull(relative, "relative");
    }

    /** What can be said. */
    public enum Answer {
        /** The interval for the ratio lies above 1. */
        ROSE(Text.of("It rose.", "Det ökade.")),

        /** The interval for the ratio lies below 1. */
        FELL(Text.of("It fell too.", "Det minskade också.")),

        /** The counts are compatible with a rise and with none, or there are none. */
        CANNOT_TELL(Text.of("Whether it rose, the counts cannot tell.", "Om det ökade går inte att avgöra."));

        private final Text text;

        Answer(Text text) {
            this.text = text;
        }

        /**
         * Returns the answer in words.
         *
         * @return a sentence
         */
        public Text text() {
            return text;
        }
    }

    /**
     * Returns what can be said.
     *
     * @return the answer at 95 %
     */
    public Answer answer() {
        if (ratio.filter(each -> each.interval(Evaluation.LEVEL).low() > 1).isPresent()) {
            return Answer.ROSE;
        }
        return ratio.filter(each -> each.interval(Evaluation.LEVEL).high() < 1).isPresent()
                ? Answer.FELL
                : Answer.CANNOT_TELL;
    }
}
