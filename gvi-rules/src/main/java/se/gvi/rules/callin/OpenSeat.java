// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.callin;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import se.gvi.model.individual.IndividualId;
import se.gvi.rules.reason.MissingFact;

/**
 * Somebody who cannot be seated because it cannot be told whether the step is open, and what it would be worth to know.
 *
 * @param individual who
 * @param missing the facts of one smallest set of answers that would open the step
 * @param wouldReach whom the plan does not reach and the individual would
 * @param gain by how many people the expected reach would rise with the individual in a seat of their own
 */
public record OpenSeat(
        @JsonProperty(value = "individual", required = true) IndividualId individual,

        @JsonProperty(value = "missing", required = true) List<MissingFact> missing,
        @JsonProperty(value = "wouldReach", required = true) List<IndividualId> wouldReach,
        @JsonProperty(value = "gain", required = true) double gain) {

    /**
     * Somebody who cannot be seated yet.
     *
     * @param individual who
     * @param missing what is not recorded
     * @param wouldReach whom the individual would reach
     * @param gain by how many people the expected reach would rise
     */
    public OpenSeat {
        Objects.requireNonNull(individual, "individual");
        missing = List.copyOf(missing);
        wouldReach = List.copyOf(wouldReach);
    }

    /** The number of missing facts alone. */
    @Override
    public String toString() {
        return "OpenSeat[" + missing.size() + " missing]";
    }
}
