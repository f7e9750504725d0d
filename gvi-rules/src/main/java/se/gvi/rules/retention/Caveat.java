// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.retention;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import se.gvi.model.finding.Text;

/**
 * Something that an answer leaves to a lawyer or to the controller.
 *
 * @param kind what kind of thing
 * @param text what, in a sentence
 */
public record Caveat(
        @JsonProperty(value = "kind", required = true) Kind kind,
        @JsonProperty(value = "text", required = true) Text text) {

    /** What an answer can leave open. */
    public enum Kind {
        /** It rests on a reading of the text that nobody has confirmed. */
        UNSETTLED_READING,
        /** It rests on a reading of the text that the controller decided upon. */
        LOCAL_READING,
        /** The act was not read as it stands on the day of the question. */
        LAW_NOT_READ,
        /** Which rule applies to such records was decided locally, or is an example to decide upon. */
        LOCAL_CHOICE,
        /** Which rule applies to such records is not settled. */
        UNSETTLED_CHOICE,
        /** A recorded day was taken for the day that the rule speaks of. */
        TAKEN_FOR,
        /** The provision takes away the right to archive instead of erasing. */
        NOT_ARCHIVABLE,
        /** The rule itself leaves something out. */
        OF_THE_RULE
    }

    /**
     * A caveat.
     *
     * @param kind what kind of thing
     * @param text what, in a sentence
     */
    public Caveat {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
    }
}
