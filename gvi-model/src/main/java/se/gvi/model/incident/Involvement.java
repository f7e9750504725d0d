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
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.id.Reference;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.invariant.Requirements;
import se.gvi.model.source.Fact;
import se.gvi.model.source.Provenance;

/**
 * The role of an individual in an incident. When a suspicion is dropped or ends in acquittal, the day is recorded
 * and the role no longer counts from that day (polisens brottsdatalag 4:5). When the person is charged, the day of the
 * charge and the day of the judgment are recorded, and between them a prosecution is open.
 */
public final class Involvement implements Fact {

    private static final Text CHARGE = Text.of("the charge", "åtalet");

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record State(
            @JsonProperty("id") InvolvementId id,
            @JsonProperty("individual") IndividualId individual,
            @JsonProperty("incident") IncidentId incident,
            @JsonProperty("role") Role role,
            @JsonProperty("chargedOn") @Nullable LocalDate chargedOn,
            @JsonProperty("judgedOn") @Nullable LocalDate judgedOn,
            @JsonProperty("droppedOn") @Nullable LocalDate droppedOn,
            @JsonProperty("provenance") Provenance provenance) {

        State {
            Requirements record = new Requirements(() -> RecordRef.label(RecordKind.INVOLVEMENT, id));
            record.member("id", id);
            record.member("individual", individual);
            record.member("incident", incident);
            record.member("role", role);
            record.member("provenance", provenance);
            boolean ofSuspicion = chargedOn != null || judgedOn != null || droppedOn != null;
            if (ofSuspicion && role != null && role != Role.SUSPECT && role != Role.CONVICTED) {
                record.refuse(FindingCode.UNKNOWN_VALUE, Map.of("member", "role", "allowed", "SUSPECT, CONVICTED"));
            }
            record.order(Text.of("the judgment", "domen"), judgedOn, CHARGE, chargedOn);
            record.order(Text.of("the end of the suspicion", "den avslutade misstanken"), droppedOn, CHARGE, chargedOn);
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
     * Starts an involvement. Everything is required but {@code chargedOn}, {@code judgedOn} and {@code
     * droppedOn}.
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
        builder.chargedOn = state.chargedOn();
        builder.judgedOn = state.judgedOn();
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
     * Returns when the person was charged with the offence.
     *
     * @return the first day on which a prosecution was open, or empty if none is recorded
     */
    public Optional<LocalDate> chargedOn() {
        return Optional.ofNullable(state.chargedOn());
    }

    /**
     * Returns when the court decided the charge.
     *
     * @return the first day on which the prosecution was no longer open, or empty if not recorded
     */
    public Optional<LocalDate> judgedOn() {
        return Optional.ofNullable(state.judgedOn());
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

    /**
     * Tells whether a prosecution is open on a day, as far as it is recorded: a charge without a recorded end is open.
     *
     * @param day the day
     * @return true from the day of the charge until the day before the judgment, or before the suspicion was dropped if
     *     that came first; false if no charge is recorded
     */
    public boolean openProsecutionOn(LocalDate day) {
        boolean charged = chargedOn().map(first -> !day.isBefore(first)).orElse(false);
        return charged && judgedOn().map(day::isBefore).orElse(true) && countsOn(day);
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
        private @Nullable LocalDate chargedOn;
        private @Nullable LocalDate judgedOn;
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
         * Sets when the person was charged with the offence.
         *
         * @param value the first day on which a prosecution was open, or null if none is recorded
         * @return this builder
         */
        public Builder chargedOn(@Nullable LocalDate value) {
            this.chargedOn = value;
            return this;
        }

        /**
         * Sets when the court decided the charge.
         *
         * @param value the first day on which the prosecution was no longer open, or null if not recorded
         * @return this builder
         */
        public Builder judgedOn(@Nullable LocalDate value) {
            this.judgedOn = value;
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
            return new Involvement(
                    new State(id, individual, incident, role, chargedOn, judgedOn, droppedOn, provenance));
        }
    }
}
