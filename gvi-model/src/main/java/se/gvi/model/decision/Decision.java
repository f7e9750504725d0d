// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.id.PractitionerId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.id.Reference;
import se.gvi.model.invariant.Invariant;
import se.gvi.model.invariant.Requirements;
import se.gvi.model.source.Fact;
import se.gvi.model.source.Provenance;

/**
 * What a named human being decided about an individual or a group, when, and why. No part of the library makes one:
 * findings inform, people decide (brottsdatalagen 2:19, GDPR art. 22).
 */
public final class Decision implements Fact {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record State(
            @JsonProperty("id") DecisionId id,
            @JsonProperty("about") RecordRef about,
            @JsonProperty("intervention") Intervention intervention,
            @JsonProperty("outcome") DecisionOutcome outcome,
            @JsonProperty("decidedBy") PractitionerId decidedBy,
            @JsonProperty("decidedAt") Instant decidedAt,
            @JsonProperty("motivation") String motivation,
            @JsonProperty("bestInterests") @Nullable String bestInterests,
            @JsonProperty("provenance") Provenance provenance) {

        State {
            Requirements record = new Requirements(() -> RecordRef.label(RecordKind.DECISION, id));
            record.member("id", id);
            record.member("about", about);
            record.member("intervention", intervention);
            record.member("outcome", outcome);
            record.member("decidedBy", decidedBy);
            record.member("decidedAt", decidedAt);
            record.member("motivation", motivation);
            record.text("motivation", motivation, Invariant.LONG);
            record.text("bestInterests", bestInterests, Invariant.LONG);
            record.member("provenance", provenance);
            if (about != null && about.kind() != RecordKind.INDIVIDUAL && about.kind() != RecordKind.GROUP) {
                record.refuse(FindingCode.UNKNOWN_VALUE, Map.of("member", "about", "allowed", "INDIVIDUAL, GROUP"));
            }
            record.verify();
        }
    }

    private final State state;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private Decision(State state) {
        this.state = state;
    }

    @JsonValue
    private State state() {
        return state;
    }

    /**
     * Starts a decision. Everything is required but {@code bestInterests}.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a decision like this one.
     *
     * @return a builder with every member of this decision
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = state.id();
        builder.about = state.about();
        builder.intervention = state.intervention();
        builder.outcome = state.outcome();
        builder.decidedBy = state.decidedBy();
        builder.decidedAt = state.decidedAt();
        builder.motivation = state.motivation();
        builder.bestInterests = state.bestInterests();
        builder.provenance = state.provenance();
        return builder;
    }

    @Override
    public DecisionId id() {
        return state.id();
    }

    /**
     * Returns whom or what it is about.
     *
     * @return an individual or a group
     */
    public RecordRef about() {
        return state.about();
    }

    /**
     * Returns which step it is about.
     *
     * @return the step
     */
    public Intervention intervention() {
        return state.intervention();
    }

    /**
     * Returns what was decided.
     *
     * @return the outcome
     */
    public DecisionOutcome outcome() {
        return state.outcome();
    }

    /**
     * Returns who decided.
     *
     * @return the decider
     */
    public PractitionerId decidedBy() {
        return state.decidedBy();
    }

    /**
     * Returns when.
     *
     * @return the moment
     */
    public Instant decidedAt() {
        return state.decidedAt();
    }

    /**
     * Returns why.
     *
     * @return the decider's own words, 1 to 4000 characters; never shown by the library
     */
    public String motivation() {
        return state.motivation();
    }

    /**
     * Returns how the best interests of a child were weighed (Convention on the Rights of the Child, art. 3).
     *
     * @return 1 to 4000 characters, or empty if not recorded
     */
    public Optional<String> bestInterests() {
        return Optional.ofNullable(state.bestInterests());
    }

    @Override
    public Provenance provenance() {
        return state.provenance();
    }

    @Override
    public List<Reference> references() {
        return Reference.collect()
                .add("/about", state.about())
                .add("/provenance/source", state.provenance().source())
                .toList();
    }

    @Override
    public Decision withProvenance(Provenance provenance) {
        return toBuilder().provenance(provenance).build();
    }

    /** Equal if all members are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Decision decision && state.equals(decision.state);
    }

    @Override
    public int hashCode() {
        return state.hashCode();
    }

    /** The id alone. */
    @Override
    public String toString() {
        return "Decision[" + id() + "]";
    }

    /** Collects the members of a decision. */
    public static final class Builder {

        private @Nullable DecisionId id;
        private @Nullable RecordRef about;
        private @Nullable Intervention intervention;
        private @Nullable DecisionOutcome outcome;
        private @Nullable PractitionerId decidedBy;
        private @Nullable Instant decidedAt;
        private @Nullable String motivation;
        private @Nullable String bestInterests;
        private @Nullable Provenance provenance;

        private Builder() {}

        /**
         * Sets the id.
         *
         * @param value the id
         * @return this builder
         */
        public Builder id(DecisionId value) {
            this.id = value;
            return this;
        }

        /**
         * Sets whom or what it is about.
         *
         * @param value an individual or a group
         * @return this builder
         */
        public Builder about(RecordRef value) {
            this.about = value;
            return this;
        }

        /**
         * Sets which step it is about.
         *
         * @param value the step
         * @return this builder
         */
        public Builder intervention(Intervention value) {
            this.intervention = value;
            return this;
        }

        /**
         * Sets what was decided.
         *
         * @param value the outcome
         * @return this builder
         */
        public Builder outcome(DecisionOutcome value) {
            this.outcome = value;
            return this;
        }

        /**
         * Sets who decided.
         *
         * @param value the decider
         * @return this builder
         */
        public Builder decidedBy(PractitionerId value) {
            this.decidedBy = value;
            return this;
        }

        /**
         * Sets when.
         *
         * @param value the moment
         * @return this builder
         */
        public Builder decidedAt(Instant value) {
            this.decidedAt = value;
            return this;
        }

        /**
         * Sets why.
         *
         * @param value the decider's own words, 1 to 4000 characters; never shown by the library
         * @return this builder
         */
        public Builder motivation(String value) {
            this.motivation = value;
            return this;
        }

        /**
         * Sets how the best interests of a child were weighed.
         *
         * @param value 1 to 4000 characters, or null if not recorded
         * @return this builder
         */
        public Builder bestInterests(@Nullable String value) {
            this.bestInterests = value;
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
         * Makes the decision.
         *
         * @return the decision
         * @throws InvalidValueException if a required member is missing or a value cannot be
         */
        @SuppressWarnings("NullAway") // State checks what is missing
        public Decision build() {
            return new Decision(new State(
                    id, about, intervention, outcome, decidedBy, decidedAt, motivation, bestInterests, provenance));
        }
    }
}
