// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.retention;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import se.gvi.model.finding.Text;

/**
 * What a rule of retention, or the choice of a rule, rests on.
 *
 * @param kind whether it was published, decided locally, or is not settled
 * @param citation the provision, who decided it, or what is not settled
 */
public record RetentionBasis(
        @JsonProperty(value = "kind", required = true) Kind kind,
        @JsonProperty(value = "citation", required = true) Text citation) {

    /** What something can rest on. */
    public enum Kind {
        /** A published text. */
        PUBLISHED("published", "publicerat"),
        /** A decision of the controller, or an example of this library that the controller has to decide upon. */
        LOCAL("local", "lokalt"),
        /** A reading of a text that a lawyer has to confirm. */
        UNSETTLED("unsettled", "inte avgjort");

        private final Text label;

        Kind(String en, String sv) {
            this.label = Text.of(en, sv);
        }

        /**
         * Returns how pages say it.
         *
         * @return for instance "published"
         */
        public Text label() {
            return label;
        }
    }

    /**
     * A basis.
     *
     * @param kind whether it was published, decided locally, or is not settled
     * @param citation the provision, who decided it, or what is not settled
     */
    public RetentionBasis {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(citation, "citation");
    }

    /**
     * Returns the basis in words.
     *
     * @return for instance "published: polisens brottsdatalag 4 kap. 8 §"
     */
    public Text inWords() {
        return Text.of(kind.label().en() + ": " + citation.en(), kind.label().sv() + ": " + citation.sv());
    }
}
