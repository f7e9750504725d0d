// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.id.Reference;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.invariant.Requirements;
import se.gvi.model.source.Fact;
import se.gvi.model.source.Provenance;

/**
 * The role of an individual in an incident. When a suspicion is dropped or ends in acquittal, the day is recorded
 * and the role no longer counts from that day (polisens brottsdatalag 4:5).
 */
public final class Involvement implements Fact {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record State(
            @JsonProperty("id") InvolvementId id,
            @JsonProperty("individual") IndividualId individual,
            @JsonProperty("incident") IncidentId incident,
            @JsonProperty("role") Role role,
            @JsonProperty("droppedOn") @Nullable LocalDate droppedOn,
            @JsonProperty("provenance") Provenance provenance) {

        State {
            Requirements record = new Requirements(() -> RecordRef.label(RecordKind.INVOLVEMENT, id));
            record.member("id", id);
            record.member("individual", individual);
            record.member("incident", incident);
            record.member("role", role);
            record.member("provenance", provenance);
            if (droppedOn != null && role != null && role != Role.SUSPECT && role != Role.CONVICTED) {
                record.refuse(FindingCode.UNKNOWN_VALUE, Map.of("member", "role", "allowed", "SUSPECT, CONVICTED"));
            }
            record.verify();
        }
    }

    private final State state;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private Involvement(State state) {
        this.state = state;
    }

    @JsonValue
    private State state() {
        return state;
    }

    /**
     * Starts an involvement. Everything is required but {@code droppedOn}.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts an involvement like this one.
     *
     * @return a builder with every member of this involvement
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = state.id();
        builder.individual = state.individual();
        builder.incident = state.incident();
        builder.role = state.role();
        builder.droppedOn = state.droppedOn();
        builder.provenance = state.provenance();
        return builder;
    }

    @Override
    public InvolvementId id() {
        return state.id();
    }

    /**
     * Returns whose role it is.
     *
     * @return the individual
     */
    public IndividualId individual() {
        return state.individual();
    }

    /**
     * Returns in which incident.
     *
     * @return the incident
     */
    public IncidentId incident() {
        return state.incident();
    }

    /**
     * Returns the role.
     *
     * @return the role
     */
    public Role role() {
        return state.role();
    }

    /**
     * Returns when the suspicion was dropped or ended in acquittal.
     *
     * @return the first day on which the role no longer counts, or empty if it stands
     */
    public Optional<LocalDate> droppedOn() {
        return Optional.ofNullable(state.droppedOn());
    }

    @Override
    public Provenance provenance() {
        return state.provenance();
    }

    @Override
    public List<Reference> references() {
        return Reference.collect()
                .add("/individual", state.individual())
                .add("/incident", state.incident())
                .add("/provenance/source", state.provenance().source())
                .toList();
    }

    /**
     * Tells whether the role counts on a day.
     *
     * @param day the day
     * @return false from the day on which the suspicion was dropped
     */
    public boolean countsOn(LocalDate day) {
        return droppedOn().map(day::isBefore).orElse(true);
    }

    @Override
    public Involvement withProvenance(Provenance provenance) {
        return toBuilder().provenance(provenance).build();
    }

    /** Equal if all members are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Involvement involvement && state.equals(involvement.state);
    }

    @Override
    public int hashCode() {
        return state.hashCode();
    }

    /** The id alone. */
    @Override
    public String toString() {
        return "Involvement[" + id() + "]";
    }

    /** Collects the members of an involvement. */
    public static final class Builder {

        private @Nullable InvolvementId id;
        private @Nullable IndividualId individual;
        private @Nullable IncidentId incident;
        private @Nullable Role role;
        private @Nullable LocalDate droppedOn;
        private @Nullable Provenance provenance;

        private Builder() {}

        /**
         * Sets the id.
         *
         * @param value the id
         * @return this builder
         */
        public Builder id(InvolvementId value) {
            this.id = value;
            return this;
        }

        /**
         * Sets whose role it is.
         *
         * @param value the individual
         * @return this builder
         */
        public Builder individual(IndividualId value) {
            this.individual = value;
            return this;
        }

        /**
         * Sets in which incident.
         *
         * @param value the incident
         * @return this builder
         */
        public Builder incident(IncidentId value) {
            this.incident = value;
            return this;
        }

        /**
         * Sets the role.
         *
         * @param value the role
         * @return this builder
         */
        public Builder role(Role value) {
            this.role = value;
            return this;
        }

        /**
         * Sets when the suspicion was dropped or ended in acquittal.
         *
         * @param value the first day on which the role no longer counts, or null if it stands
         * @return this builder
         */
        public Builder droppedOn(@Nullable LocalDate value) {
            this.droppedOn = value;
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
         * Makes the involvement.
         *
         * @return the involvement
         * @throws InvalidValueException if a required member is missing or a value cannot be
         */
        @SuppressWarnings("NullAway") // State checks what is missing
        public Involvement build() {
            return new Involvement(new State(id, individual, incident, role, droppedOn, provenance));
        }
    }
}
