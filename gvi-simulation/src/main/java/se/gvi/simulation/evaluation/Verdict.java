// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.evaluation;

import se.gvi.model.finding.Text;

/** What the data of a trial say about its effect. */
public enum Verdict {
    /** The outcome fell, and no check gives reason to doubt that the trial did it. */
    SUPPORTS(Text.of("The data support an effect.", "Data talar för en effekt.")),

    /** The outcome did not fall, or less than the trial was to achieve. */
    DOES_NOT_SUPPORT(Text.of("The data do not support an effect.", "Data talar inte för en effekt.")),

    /** The data are compatible with an effect and with none. */
    CANNOT_TELL(Text.of("The data cannot tell.", "Data räcker inte för att avgöra."));

    private final Text text;

    Verdict(Text text) {
        this.text = text;
    }

    /**
     * Returns the verdict in words.
     *
     * @return a sentence
     */
    public Text text() {
        return text;
    }
}
