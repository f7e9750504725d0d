// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.individual;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.id.Reference;
import se.gvi.model.invariant.Requirements;
import se.gvi.model.source.Fact;
import se.gvi.model.source.Provenance;
import se.gvi.model.time.DateSpan;

/**
 * Probation, parole or custody of an individual over a span of days. Live probation or parole is the only ground on
 * which anyone can be obliged to attend a call-in (brottsbalken 26:10-11). An end in the future is the planned end.
 */
public final class Supervision implements Fact {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record State(
            @JsonProperty("id") SupervisionId id,
            @JsonProperty("individual") IndividualId individual,
            @JsonProperty("supervisionKind") SupervisionKind supervisionKind,
            @JsonProperty("span") DateSpan span,
            @JsonProperty("provenance") Provenance provenance) {

        State {
            Requirements record = new Requirements(() -> RecordRef.label(RecordKind.SUPERVISION, id));
            record.member("id", id);
            record.member("individual", individual);
            record.member("supervisionKind", supervisionKind);
            record.member("span", span);
            record.member("provenance", provenance);
            record.verify();
        }
    }

    private final State state;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private Supervision(State state) {
        this.state = state;
    }

    @JsonValue
    private State state() {
        return state;
    }

    /**
     * Starts a supervision. Every member is required.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a supervision like this one.
     *
     * @return a builder with every member of this supervision
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = state.id();
        builder.individual = state.individual();
        builder.supervisionKind = state.supervisionKind();
        builder.span = state.span();
        builder.provenance = state.provenance();
        return builder;
    }

    @Override
    public SupervisionId id() {
        return state.id();
    }

    /**
     * Returns whom it concerns.
     *
     * @return the individual
     */
    public IndividualId individual() {
        return state.individual();
    }

    /**
     * Returns its kind.
     *
     * @return the kind
     */
    public SupervisionKind supervisionKind() {
        return state.supervisionKind();
    }

    /**
     * Returns the days on which it holds.
     *
     * @return the span
     */
    public DateSpan span() {
        return state.span();
    }

    @Override
    public Provenance provenance() {
        return state.provenance();
    }

    @Override
    public List<Reference> references() {
        return Reference.collect()
                .add("/individual", state.individual())
                .add("/provenance/source", state.provenance().source())
                .toList();
    }

    @Override
    public Supervision withProvenance(Provenance provenance) {
        return toBuilder().provenance(provenance).build();
    }

    /** Equal if all members are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Supervision supervision && state.equals(supervision.state);
    }

    @Override
    public int hashCode() {
        return state.hashCode();
    }

    /** The id alone. */
    @Override
    public String toString() {
        return "Supervision[" + id() + "]";
    }

    /** Collects the members of a supervision. */
    public static final class Builder {

        private @Nullable SupervisionId id;
        private @Nullable IndividualId individual;
        private @Nullable SupervisionKind supervisionKind;
        private @Nullable DateSpan span;
        private @Nullable Provenance provenance;

        private Builder() {}

        /**
         * Sets the id.
         *
         * @param value the id
         * @return this builder
         */
        public Builder id(SupervisionId value) {
            this.id = value;
            return this;
        }

        /**
         * Sets whom it concerns.
         *
         * @param value the individual
         * @return this builder
         */
        public Builder individual(IndividualId value) {
            this.individual = value;
            return this;
        }

        /**
         * Sets its kind.
         *
         * @param value the kind
         * @return this builder
         */
        public Builder supervisionKind(SupervisionKind value) {
            this.supervisionKind = value;
            return this;
        }

        /**
         * Sets the days on which it holds.
         *
         * @param value the span
         * @return this builder
         */
        public Builder span(DateSpan value) {
            this.span = value;
            return this;
        }

        /**
         * Sets who supplied the record and when it became known.
         *
         * @param value the provenance
         * @return this builder
         */
        public Builder provenance(Provenance value) {
            this.provenance = value;
            return this;
        }

        /**
         * Makes the supervision.
         *
         * @return the supervision
         * @throws InvalidValueException if a required member is missing or a value cannot be
         */
        @SuppressWarnings("NullAway") // State checks what is missing
        public Supervision build() {
            return new Supervision(new State(id, individual, supervisionKind, span, provenance));
        }
    }
}
