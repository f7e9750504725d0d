// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.retention;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import se.gvi.model.finding.Text;

/**
 * A dated fact without which a day cannot be computed.
 *
 * @param fact its name: an {@link AnchorKind}, {@code UNDER_18_AT_OFFENCE} or {@code PRISON_TIME}
 * @param what what is not known
 * @param settles what would follow once it is known
 */
public record MissingAnchor(
        @JsonProperty(value = "fact", required = true) String fact,
        @JsonProperty(value = "what", required = true) Text what,
        @JsonProperty(value = "settles", required = true) Text settles) {

    /** The name of the age at the offence as a missing fact. */
    public static final String UNDER_18_AT_OFFENCE = "UNDER_18_AT_OFFENCE";

    /** The name of what time in prison there was as a missing fact. */
    public static final String PRISON_TIME = "PRISON_TIME";

    /**
     * A missing fact.
     *
     * @param fact its name
     * @param what what is not known
     * @param settles what would follow once it is known
     */
    public MissingAnchor {
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(settles, "settles");
    }
}
