// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.enforcement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Objects;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.finding.Text;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.invariant.Invariant;

/**
 * One measure towards one individual. The message is collective; every measure is individual and has its own legal
 * basis.
 *
 * @param individual whom it concerns
 * @param measureKind what it is
 * @param date the day it was taken
 * @param legalBasis the legal basis of this measure, 1 to 200 characters
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Measure(
        @JsonProperty("individual") IndividualId individual,
        @JsonProperty("measureKind") MeasureKind measureKind,
        @JsonProperty("date") LocalDate date,
        @JsonProperty("legalBasis") String legalBasis) {

    /**
     * Checks the members.
     *
     * @param individual whom it concerns
     * @param measureKind what it is
     * @param date the day it was taken
     * @param legalBasis the legal basis of this measure, 1 to 200 characters
     * @throws InvalidValueException if a member cannot be
     */
    public Measure {
        Objects.requireNonNull(individual, "individual");
        Objects.requireNonNull(measureKind, "measureKind");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(legalBasis, "legalBasis");
        Invariant.text(legalBasis, Text.of("the measure", "åtgärden"), "legalBasis", Invariant.SHORT);
    }

    /** The kind alone. */
    @Override
    public String toString() {
        return "Measure[" + measureKind + "]";
    }
}
