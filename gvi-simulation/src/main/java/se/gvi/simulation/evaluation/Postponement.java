// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.evaluation;

import java.time.YearMonth;
import java.util.Objects;
import se.gvi.model.finding.Text;
import se.gvi.simulation.statistics.RateRatio;

/**
 * Whether what a trial stopped came back after its end. What was merely postponed shows as more than before the start
 * once the trial is over. As long as it goes on, or nobody counted after it, this cannot be known; and what comes back
 * years later, or spread thin, is not seen.
 *
 * @param from the first month after the end that begins a period
 * @param to the last month that was counted
 * @param later the time after the end compared with the same calendar months before the start, for each month
 * @param whole the trial and the time after it together, compared with the same calendar months before the start
 */
public record Postponement(YearMonth from, YearMonth to, RateRatio later, RateRatio whole) {

    /**
     * Whether what a trial stopped came back after its end.
     *
     * @param from the first month after the end that begins a period
     * @param to the last month that was counted
     * @param later the time after the end compared with before the start
     * @param whole the trial and the time after it together, compared with before the start
     */
    public Postponement {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(later, "later");
        Objects.requireNonNull(whole, "whole");
    }

    /** What can be said. */
    public enum Answer {
        /** More after the end than before the start: the interval for {@link Postponement#later()} lies above 1. */
        CAME_BACK(Text.of(
                "There were more than before the start: some of what the trial stopped may only have been postponed.",
                "Det blev fler än före starten: en del av det som försöket stoppade kan bara ha skjutits upp.")),

        /** Fewer in all, the time after the end included: the interval for {@link Postponement#whole()} lies below 1. */
        NOT_ALL_CAME_BACK(Text.of(
                "Counted together with the trial there were still fewer: not all was merely postponed.",
                "Räknat tillsammans med försöket blev det ändå färre: allt har inte bara skjutits upp.")),

        /** Neither. */
        CANNOT_TELL(Text.of(
                "Whether anything was merely postponed, the counts cannot tell.",
                "Om något bara skjutits upp går inte att avgöra."));

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
        if (later.interval(Evaluation.LEVEL).low() > 1) {
            return Answer.CAME_BACK;
        }
        return whole.interval(Evaluation.LEVEL).high() < 1 ? Answer.NOT_ALL_CAME_BACK : Answer.CANNOT_TELL;
    }
}
