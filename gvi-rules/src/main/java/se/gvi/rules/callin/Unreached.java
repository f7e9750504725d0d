// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.callin;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import se.gvi.model.finding.Text;
import se.gvi.model.individual.IndividualId;

/**
 * Somebody of the groups to whom the plan brings the message by nobody.
 *
 * @param individual the individual
 * @param reason why
 */
public record Unreached(
        @JsonProperty(value = "individual", required = true) IndividualId individual,
        @JsonProperty(value = "reason", required = true) Reason reason) {

    /** Why nobody brings the message. */
    public enum Reason {
        /** Neither the individual nor anyone tied to the individual can be invited. */
        NOBODY_TO_INVITE(Text.of(
                "neither they nor anyone tied to them can be invited",
                "varken individen eller någon med koppling till individen kan bjudas in")),
        /** Somebody could bring it, but the seats bring more elsewhere. */
        NO_SEAT_LEFT(Text.of(
                "somebody could bring it, but the seats reach more elsewhere",
                "någon skulle kunna föra fram det, men platserna når fler på annat håll"));

        private final Text label;

        Reason(Text label) {
            this.label = label;
        }

        /**
         * Returns how it reads in a sentence.
         *
         * @return the words
         */
        public Text label() {
            return label;
        }
    }

    /**
     * Somebody not reached.
     *
     * @param individual the individual
     * @param reason why
     */
    public Unreached {
        Objects.requireNonNull(individual, "individual");
        Objects.requireNonNull(reason, "reason");
    }
}
