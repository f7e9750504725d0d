// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.lifecycle;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Objects;
import se.gvi.model.finding.Text;
import se.gvi.rules.reason.MissingFact;

/**
 * Whether something can go on to a state.
 *
 * @param <S> the states
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Transition.Allowed.class, name = "allowed"),
    @JsonSubTypes.Type(value = Transition.Refused.class, name = "refused"),
    @JsonSubTypes.Type(value = Transition.Undetermined.class, name = "undetermined")
})
public sealed interface Transition<S extends Enum<S> & State<S>> {

    /**
     * Returns the state in which it is.
     *
     * @return the state
     */
    S from();

    /**
     * Returns the state to which it would go.
     *
     * @return the state
     */
    S to();

    /**
     * It can. That says nothing of whether it should: people decide.
     *
     * @param <S> the states
     * @param from the state in which it is
     * @param to the state to which it would go
     */
    record Allowed<S extends Enum<S> & State<S>>(
            @JsonProperty(value = "from", required = true) S from,
            @JsonProperty(value = "to", required = true) S to) implements Transition<S> {

        /**
         * It can.
         *
         * @param from the state in which it is
         * @param to the state to which it would go
         */
        public Allowed {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
        }
    }

    /**
     * It cannot.
     *
     * @param <S> the states
     * @param from the state in which it is
     * @param to the state to which it would go
     * @param reason why not, and what would help
     * @param missing the facts that must come first; none if nothing leads there
     */
    record Refused<S extends Enum<S> & State<S>>(
            @JsonProperty(value = "from", required = true) S from,
            @JsonProperty(value = "to", required = true) S to,
            @JsonProperty(value = "reason", required = true) Text reason,

            @JsonProperty(value = "missing", required = true)
            List<MissingFact> missing)
            implements Transition<S> {

        /**
         * It cannot.
         *
         * @param from the state in which it is
         * @param to the state to which it would go
         * @param reason why not, and what would help
         * @param missing the facts that must come first
         */
        public Refused {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(reason, "reason");
            missing = List.copyOf(missing);
        }
    }

    /**
     * It cannot be told, because it is not known where it is.
     *
     * @param <S> the states
     * @param from the state in which it certainly is, unless it is further
     * @param to the state to which it would go
     * @param missing what is not recorded and would tell, at least one fact
     */
    record Undetermined<S extends Enum<S> & State<S>>(
            @JsonProperty(value = "from", required = true) S from,
            @JsonProperty(value = "to", required = true) S to,

            @JsonProperty(value = "missing", required = true)
            List<MissingFact> missing)
            implements Transition<S> {

        /**
         * It cannot be told.
         *
         * @param from the state in which it certainly is, unless it is further
         * @param to the state to which it would go
         * @param missing what is not recorded and would tell
         * @throws IllegalArgumentException if nothing is missing
         */
        public Undetermined {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            missing = List.copyOf(missing);
            if (missing.isEmpty()) {
                throw new IllegalArgumentException("A transition to " + to
                        + " is undetermined but names no missing fact. Say which record would tell.");
            }
        }
    }
}
