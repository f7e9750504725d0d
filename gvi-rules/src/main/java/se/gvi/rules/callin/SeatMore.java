// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.callin;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import se.gvi.model.individual.IndividualId;

/**
 * What one seat more would add.
 *
 * @param comeIn who would be invited then and is not now
 * @param goOut who is invited now and would not be then; others would take the place
 * @param gain by how many people the expected reach would rise
 * @param proof how sure it is that one seat more cannot add more
 */
public record SeatMore(
        @JsonProperty(value = "comeIn", required = true) List<IndividualId> comeIn,
        @JsonProperty(value = "goOut", required = true) List<IndividualId> goOut,
        @JsonProperty(value = "gain", required = true) double gain,
        @JsonProperty(value = "proof", required = true) Proof proof) {

    /**
     * One seat more.
     *
     * @param comeIn who would be invited then
     * @param goOut who would not be
     * @param gain by how many people the expected reach would rise
     * @param proof how sure that is
     */
    public SeatMore {
        comeIn = List.copyOf(comeIn);
        goOut = List.copyOf(goOut);
        Objects.requireNonNull(proof, "proof");
    }

    /** The gain alone: who would be invited is secret. */
    @Override
    public String toString() {
        return "SeatMore[" + gain + "]";
    }
}
