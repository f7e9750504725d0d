// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.notification;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import se.gvi.rules.reason.Answer;

/**
 * How far the partnership came in reaching somebody since an occasion arose. Attempts are not contacts: only a message
 * that was delivered is one, face to face or at a call-in.
 *
 * @param told whether the individual was told, with the contacts as evidence
 * @param attempts how many attempts are certainly recorded since then, those that delivered the message included
 * @param contacts how many of them certainly delivered the message
 * @param letterLeft whether the written statement was left
 */
public record Reached(
        @JsonProperty(value = "told", required = true) Answer told,
        @JsonProperty(value = "attempts", required = true) int attempts,
        @JsonProperty(value = "contacts", required = true) int contacts,

        @JsonProperty(value = "letterLeft", required = true) boolean letterLeft) {

    /**
     * How far the partnership came.
     *
     * @param told whether the individual was told
     * @param attempts how many attempts are recorded
     * @param contacts how many delivered the message
     * @param letterLeft whether the written statement was left
     */
    public Reached {
        Objects.requireNonNull(told, "told");
    }
}
