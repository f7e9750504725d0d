// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.group.GroupId;
import se.gvi.model.id.PractitionerId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.id.Reference;
import se.gvi.model.invariant.Requirements;
import se.gvi.model.source.Claim;
import se.gvi.model.source.Provenance;

/**
 * Whether an incident was group-member-involved (GMI), on the offender's and the victim's side, as an incident
 * review assessed it. Every classification is kept: the one assessed last counts, the others are its history.
 */
public final class GmiClassification implements Claim {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record State(
            @JsonProperty("id") ClassificationId id,
            @JsonProperty("incident") IncidentId incident,
            @JsonProperty("offenderSide") GroupInvolvement offenderSide,
            @JsonProperty("victimSide") GroupInvolvement victimSide,
            @JsonProperty("offenderGroups") @Nullable List<GroupId> offenderGroups,
            @JsonProperty("victimGroups") @Nullable List<GroupId> victimGroups,
            @JsonProperty("motive") @Nullable Motive motive,
            @JsonProperty("assessedBy") PractitionerId assessedBy,
            @JsonProperty("assessedOn") LocalDate assessedOn,
            @JsonProperty("provenance") Provenance provenance) {

        State {
            Requirements record = new Requirements(() -> RecordRef.label(RecordKind.CLASSIFICATION, id));
            record.member("id", id);
            record.member("incident", incident);
            record.member("offenderSide", offenderSide);
            record.member("victimSide", victimSide);
            offenderGroups = record.distinct("offenderGroups", offenderGroups);
            victimGroups = record.distinct("victimGroups", victimGroups);
            record.member("assessedBy", assessedBy);
            record.member("assessedOn", assessedOn);
            record.member("provenance", provenance);
            record.verify();
        }
    }

    private final State state;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private GmiClassification(State state) {
        this.state = state;
    }

    @JsonValue
    private State state() {
        return state;
    }

    /**
     * Starts a classification. Everything is required but {@code offenderGroups}, {@code victimGroups} and
     * {@code motive}.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a classification like this one.
     *
     * @return a builder with every member of this classification
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = state.id();
        builder.incident = state.incident();
        builder.offenderSide = state.offenderSide();
        builder.victimSide = state.victimSide();
        builder.offenderGroups = state.offenderGroups();
        builder.victimGroups = state.victimGroups();
        builder.motive = state.motive();
        builder.assessedBy = state.assessedBy();
        builder.assessedOn = state.assessedOn();
        builder.provenance = state.provenance();
        return builder;
    }

    @Override
    public ClassificationId id() {
        return state.id();
    }

    /**
     * Returns the incident.
     *
     * @return the incident
     */
    public IncidentId incident() {
        return state.incident();
    }

    /**
     * Returns whether an offender was a group member.
     *
     * @return the grade
     */
    public GroupInvolvement offenderSide() {
        return state.offenderSide();
    }

    /**
     * Returns whether a victim was a group member.
     *
     * @return the grade
     */
    public GroupInvolvement victimSide() {
        return state.victimSide();
    }

    /**
     * Returns the groups on the offender's side.
     *
     * @return an immutable list: the groups; without entries if there is none, empty if it was not recorded
     */
    public Optional<List<GroupId>> offenderGroups() {
        return Optional.ofNullable(state.offenderGroups());
    }

    /**
     * Returns the groups on the victim's side.
     *
     * @return an immutable list: the groups; without entries if there is none, empty if it was not recorded
     */
    public Optional<List<GroupId>> victimGroups() {
        return Optional.ofNullable(state.victimGroups());
    }

    /**
     * Returns what the review found the motive to be. It does not change whether a side was involved.
     *
     * @return the motive, or empty if not recorded
     */
    public Optional<Motive> motive() {
        return Optional.ofNullable(state.motive());
    }

    @Override
    public PractitionerId assessedBy() {
        return state.assessedBy();
    }

    @Override
    public LocalDate assessedOn() {
        return state.assessedOn();
    }

    @Override
    public Provenance provenance() {
        return state.provenance();
    }

    @Override
    public List<Reference> references() {
        return Reference.collect()
                .add("/incident", state.incident())
                .addAll("/offenderGroups", state.offenderGroups())
                .addAll("/victimGroups", state.victimGroups())
                .add("/provenance/source", state.provenance().source())
                .toList();
    }

    /**
     * A classification does not lapse.
     *
     * @return always empty
     */
    @Override
    public Optional<LocalDate> lapsesOn() {
        return Optional.empty();
    }

    @Override
    public GmiClassification withProvenance(Provenance provenance) {
        return toBuilder().provenance(provenance).build();
    }

    /** Equal if all members are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof GmiClassification gmiClassification && state.equals(gmiClassification.state);
    }

    @Override
    public int hashCode() {
        return state.hashCode();
    }

    /** The id alone. */
    @Override
    public String toString() {
        return "GmiClassification[" + id() + "]";
    }

    /** Collects the members of a classification. */
    public static final class Builder {

        private @Nullable ClassificationId id;
        private @Nullable IncidentId incident;
        private @Nullable GroupInvolvement offenderSide;
        private @Nullable GroupInvolvement victimSide;
        private @Nullable List<GroupId> offenderGroups;
        private @Nullable List<GroupId> victimGroups;
        private @Nullable Motive motive;
        private @Nullable PractitionerId assessedBy;
        private @Nullable LocalDate assessedOn;
        private @Nullable Provenance provenance;

        private Builder() {}

        /**
         * Sets the id.
         *
         * @param value the id
         * @return this builder
         */
        public Builder id(ClassificationId value) {
            this.id = value;
            return this;
        }

        /**
         * Sets the incident.
         *
         * @param value the incident
         * @return this builder
         */
        public Builder incident(IncidentId value) {
            this.incident = value;
            return this;
        }

        /**
         * Sets whether an offender was a group member.
         *
         * @param value the grade
         * @return this builder
         */
        public Builder offenderSide(GroupInvolvement value) {
            this.offenderSide = value;
            return this;
        }

        /**
         * Sets whether a victim was a group member.
         *
         * @param value the grade
         * @return this builder
         */
        public Builder victimSide(GroupInvolvement value) {
            this.victimSide = value;
            return this;
        }

        /**
         * Sets the groups on the offender's side.
         *
         * @param value the groups, each once; a list without entries if there is none, null if not recorded
         * @return this builder
         */
        public Builder offenderGroups(@Nullable List<GroupId> value) {
            this.offenderGroups = value;
            return this;
        }

        /**
         * Sets the groups on the victim's side.
         *
         * @param value the groups, each once; a list without entries if there is none, null if not recorded
         * @return this builder
         */
        public Builder victimGroups(@Nullable List<GroupId> value) {
            this.victimGroups = value;
            return this;
        }

        /**
         * Sets what the review found the motive to be. It does not change whether a side was involved.
         *
         * @param value the motive, or null if not recorded
         * @return this builder
         */
        public Builder motive(@Nullable Motive value) {
            this.motive = value;
            return this;
        }

        /**
         * Sets who made the assessment.
         *
         * @param value the assessor
         * @return this builder
         */
        public Builder assessedBy(PractitionerId value) {
            this.assessedBy = value;
            return this;
        }

        /**
         * Sets when it was made.
         *
         * @param value the day
         * @return this builder
         */
        public Builder assessedOn(LocalDate value) {
            this.assessedOn = value;
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
         * Makes the classification.
         *
         * @return the classification
         * @throws InvalidValueException if a required member is missing or a value cannot be
         */
        @SuppressWarnings("NullAway") // State checks what is missing
        public GmiClassification build() {
            return new GmiClassification(new State(
                    id,
                    incident,
                    offenderSide,
                    victimSide,
                    offenderGroups,
                    victimGroups,
                    motive,
                    assessedBy,
                    assessedOn,
                    provenance));
        }
    }
}
