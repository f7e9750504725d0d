// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.evaluation;

import java.time.YearMonth;
import java.util.Objects;
import se.gvi.model.finding.Text;

/**
 * Something else that happened while a trial was watched and that moves its outcome on its own: a pandemic, another
 * operation of the police, another way of counting.
 *
 * @param what what happened, as the beginning of a sentence: "The pandemic"
 * @param from the month in which it began
 * @param everywhere whether it struck the places compared with as well; if not, no comparison can take it out
 */
public record Disturbance(Text what, YearMonth from, boolean everywhere) {

    /**
     * Something else that happened.
     *
     * @param what what happened, as the beginning of a sentence
     * @param from the month in which it began
     * @param everywhere whether it struck the places compared with as well
     */
    public Disturbance {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(from, "from");
    }

    /**
     * Something that struck the places compared with as well, such as a pandemic.
     *
     * @param what what happened, as the beginning of a sentence
     * @param from the month in which it began
     * @return the disturbance
     */
    public static Disturbance everywhere(Text what, YearMonth from) {
        return new Disturbance(what, from, true);
    }

    /**
     * Something that struck the trial's place alone, such as another way of counting there.
     *
     * @param what what happened, as the beginning of a sentence
     * @param from the month in which it began
     * @return the disturbance
     */
    public static Disturbance here(Text what, YearMonth from) {
        return new Disturbance(what, from, false);
    }
}
