// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.rights;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.id.Reference;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.invariant.Requirements;
import se.gvi.model.source.Fact;
import se.gvi.model.source.Provenance;

/**
 * What a person asked about the data held about them, and what a named human being decided. It is a fact like every
 * other, and has its effect on every later answer: while it is open towards a party under GDPR (GDPR art. 18), or once it is
 * granted, the records it names are not used, and what only they say is unknown.
 */
public final class RightsRequest implements Fact {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record State(
            @JsonProperty("id") RightsRequestId id,
            @JsonProperty("individual") IndividualId individual,
            @JsonProperty("right") Right right,
            @JsonProperty("records") @Nullable List<RecordRef> records,
            @JsonProperty("receivedOn") LocalDate receivedOn,
            @JsonProperty("decision") @Nullable RequestDecision decision,
            @JsonProperty("liftedOn") @Nullable LocalDate liftedOn,
            @JsonProperty("provenance") Provenance provenance) {

        State {
            Requirements record = new Requirements(() -> RecordRef.label(RecordKind.RIGHTS_REQUEST, id));
            record.member("id", id);
            record.member("individual", individual);
            record.member("right", right);
            records = record.distinct("records", records);
            record.member("receivedOn", receivedOn);
            record.member("provenance", provenance);
            Text received = Text.of("the request", "begäran");
            record.order(
                    Text.of("the decision on it", "beslutet om den"),
                    decision == null ? null : decision.decidedOn(),
                    received,
                    receivedOn);
            record.order(Text.of("the end of its effect", "slutet på dess verkan"), liftedOn, received, receivedOn);
            record.verify();
        }
    }

    private final State state;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private RightsRequest(State state) {
        this.state = state;
    }

    @JsonValue
    private State state() {
        return state;
    }

    /**
     * Starts a person's request. Everything is required but {@code records}, {@code decision} and {@code liftedOn}.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a person's request like this one.
     *
     * @return a builder with every member of this one
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = state.id();
        builder.individual = state.individual();
        builder.right = state.right();
        builder.records = state.records();
        builder.receivedOn = state.receivedOn();
        builder.decision = state.decision();
        builder.liftedOn = state.liftedOn();
        builder.provenance = state.provenance();
        return builder;
    }

    @Override
    public RightsRequestId id() {
        return state.id();
    }

    /**
     * Returns who asked.
     *
     * @return the individual whom the data are about
     */
    public IndividualId individual() {
        return state.individual();
    }

    /**
     * Returns what was asked for.
     *
     * @return the right
     */
    public Right right() {
        return state.right();
    }

    /**
     * Returns which records it is about.
     *
     * @return an immutable list of records, each once; empty if it is about everything held about the person
     */
    public Optional<List<RecordRef>> records() {
        return Optional.ofNullable(state.records());
    }

    /**
     * Returns when it came in.
     *
     * @return the day
     */
    public LocalDate receivedOn() {
        return state.receivedOn();
    }

    /**
     * Returns what was decided.
     *
     * @return the decision, or empty while the request is open
     */
    public Optional<RequestDecision> decision() {
        return Optional.ofNullable(state.decision());
    }

    /**
     * Returns when a restriction or an objection ceased to have effect.
     *
     * @return the first day on which the records may be used again, told on that day or later; or empty
     */
    public Optional<LocalDate> liftedOn() {
        return Optional.ofNullable(state.liftedOn());
    }

    @Override
    public Provenance provenance() {
        return state.provenance();
    }

    @Override
    public List<Reference> references() {
        Reference.Collector references = Reference.collect().add("/individual", individual());
        List<RecordRef> named = records().orElse(List.of());
        for (int i = 0; i < named.size(); i++) {
            references.add("/records/" + i, named.get(i));
        }
        return references.add("/provenance/source", provenance().source()).toList();
    }

    /**
     * Tells whether a decision is still owed.
     *
     * @return true while nothing is decided
     */
    public boolean open() {
        return state.decision() == null;
    }

    /**
     * Tells whether the records must not be used: it was asked that they be corrected, erased, restricted or not used, it
     * was not refused, and the effect was not lifted. A granted request keeps its effect on versions that were not yet
     * withdrawn.
     *
     * @param byAsking whether asking alone has effect, as towards parties under GDPR (art. 18); if not, only a decision
     *     has
     * @return true if so
     */
    public boolean restricts(boolean byAsking) {
        if (right() == Right.ACCESS || state.liftedOn() != null) {
            return false;
        }
        RequestDecision decision = state.decision();
        return decision == null ? byAsking : decision.outcome() == RequestOutcome.GRANTED;
    }

    @Override
    public RightsRequest withProvenance(Provenance provenance) {
        return toBuilder().provenance(provenance).build();
    }

    /** Equal if all members are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof RightsRequest rightsRequest && state.equals(rightsRequest.state);
    }

    @Override
    public int hashCode() {
        return state.hashCode();
    }

    /** The id alone. */
    @Override
    public String toString() {
        return "RightsRequest[" + id() + "]";
    }

    /** Collects the members of a person's request. */
    public static final class Builder {

        private @Nullable RightsRequestId id;
        private @Nullable IndividualId individual;
        private @Nullable Right right;
        private @Nullable List<RecordRef> records;
        private @Nullable LocalDate receivedOn;
        private @Nullable RequestDecision decision;
        private @Nullable LocalDate liftedOn;
        private @Nullable Provenance provenance;

        private Builder() {}

        /**
         * Sets the id.
         *
         * @param value the id
         * @return this builder
         */
        public Builder id(RightsRequestId value) {
            this.id = value;
            return this;
        }

        /**
         * Sets who asked.
         *
         * @param value the individual whom the data are about
         * @return this builder
         */
        public Builder individual(IndividualId value) {
            this.individual = value;
            return this;
        }

        /**
         * Sets what was asked for.
         *
         * @param value the right
         * @return this builder
         */
        public Builder right(Right value) {
            this.right = value;
            return this;
        }

        /**
         * Sets which records it is about.
         *
         * @param value records, each once, or null if it is about everything held about the person
         * @return this builder
         */
        public Builder records(@Nullable List<RecordRef> value) {
            this.records = value;
            return this;
        }

        /**
         * Sets when it came in.
         *
         * @param value the day
         * @return this builder
         */
        public Builder receivedOn(LocalDate value) {
            this.receivedOn = value;
            return this;
        }

        /**
         * Sets what was decided.
         *
         * @param value the decision, or null while the request is open
         * @return this builder
         */
        public Builder decision(@Nullable RequestDecision value) {
            this.decision = value;
            return this;
        }

        /**
         * Sets when a restriction or an objection ceased to have effect.
         *
         * @param value the first day on which the records may be used again, or null
         * @return this builder
         */
        public Builder liftedOn(@Nullable LocalDate value) {
            this.liftedOn = value;
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
         * Makes the person's request.
         *
         * @return it
         * @throws InvalidValueException if a required member is missing or a value cannot be
         */
        @SuppressWarnings("NullAway") // State checks what is missing
        public RightsRequest build() {
            return new RightsRequest(
                    new State(id, individual, right, records, receivedOn, decision, liftedOn, provenance));
        }
    }
}
