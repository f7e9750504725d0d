// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.support;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.gvi.rules.reason.Argument;
import se.gvi.rules.reason.MissingFact;

/**
 * The first contact after a request for help.
 *
 * @param state how it stands
 * @param requestedOn the day of the request, or null if not recorded or not made by today
 * @param due the last day on which the contact is in time, or null if it is not known
 * @param within how soon the policy wants it, with its basis, or null if the policy has no value
 * @param madeOn the day on which it was made, or null if not recorded or not made by today
 * @param missing what would tell, if it cannot be determined
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FirstContact(
        @JsonProperty(value = "state", required = true) ContactState state,
        @JsonProperty("requestedOn") @Nullable LocalDate requestedOn,
        @JsonProperty("due") @Nullable LocalDate due,
        @JsonProperty("within") @Nullable Argument within,
        @JsonProperty("madeOn") @Nullable LocalDate madeOn,

        @JsonProperty(value = "missing", required = true) List<MissingFact> missing) {

    /**
     * A first contact.
     *
     * @param state how it stands
     * @param requestedOn the day of the request, or null
     * @param due the last day on which it is in time, or null
     * @param within how soon the policy wants it, or null
     * @param madeOn the day on which it was made, or null
     * @param missing what would tell
     * @throws IllegalArgumentException if it cannot be determined and nothing is missing, or the other way round
     */
    public FirstContact {
        Objects.requireNonNull(state, "state");
        missing = List.copyOf(missing);
        if ((state == ContactState.UNDETERMINED) == missing.isEmpty()) {
            throw new IllegalArgumentException("A first contact that is " + state + " names " + missing.size()
                    + " missing facts. Name them exactly if it is UNDETERMINED.");
        }
    }
}
