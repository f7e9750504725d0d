// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.support;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import se.gvi.model.individual.IndividualId;

/**
 * How somebody has fared since help was first offered, or since the first warning if that came before.
 *
 * @param individual the individual
 * @param since the first day
 * @param overall the whole time until today
 * @param periods the time in periods of the policy's length, the first one first; none if the policy has no value
 */
public record Outcome(
        @JsonProperty(value = "individual", required = true) IndividualId individual,
        @JsonProperty(value = "since", required = true) LocalDate since,
        @JsonProperty(value = "overall", required = true) OutcomePeriod overall,

        @JsonProperty(value = "periods", required = true) List<OutcomePeriod> periods) {

    /**
     * How somebody has fared.
     *
     * @param individual the individual
     * @param since the first day
     * @param overall the whole time until today
     * @param periods the time in periods
     */
    public Outcome {
        Objects.requireNonNull(individual, "individual");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(overall, "overall");
        periods = List.copyOf(periods);
    }
}
