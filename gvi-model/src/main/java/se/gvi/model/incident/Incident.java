// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.id.Reference;
import se.gvi.model.invariant.Invariant;
import se.gvi.model.invariant.Requirements;
import se.gvi.model.source.Fact;
import se.gvi.model.source.Provenance;
import se.gvi.model.time.PartialDate;

/**
 * A violent incident or one that prepares violence. Who had which part in it is said by involvements; whether it was
 * group-member-involved, by classifications.
 */
public final class Incident implements Fact {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record State(
            @JsonProperty("id") IncidentId id,
            @JsonProperty("type") IncidentType type,
            @JsonProperty("date") PartialDate date,
            @JsonProperty("area") @Nullable String area,
            @JsonProperty("exclusion") @Nullable Exclusion exclusion,
            @JsonProperty("provenance") Provenance provenance) {

        State {
            Requirements record = new Requirements(() -> RecordRef.label(RecordKind.INCIDENT, id));
            record.member("id", id);
            record.member("type", type);
            record.member("date", date);
            record.text("area", area, Invariant.SHORT);
            record.member("provenance", provenance);
            record.verify();
        }
    }

    private final State state;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private Incident(State state) {
        this.state = state;
    }

    @JsonValue
    private State state() {
        return state;
    }

    /**
     * Starts an incident. Everything is required but {@code area} and {@code exclusion}.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts an incident like this one.
     *
     * @return a builder with every member of this incident
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = state.id();
        builder.type = state.type();
        builder.date = state.date();
        builder.area = state.area();
        builder.exclusion = state.exclusion();
        builder.provenance = state.provenance();
        return builder;
    }

    @Override
    public IncidentId id() {
        return state.id();
    }

    /**
     * Returns what happened.
     *
     * @return the type
     */
    public IncidentType type() {
        return state.type();
    }

    /**
     * Returns when it happened.
     *
     * @return the date, as precisely as it is known
     */
    public PartialDate date() {
        return state.date();
    }

    /**
     * Returns where it happened.
     *
     * @return an area code of the site, 1 to 200 characters, or empty if not recorded
     */
    public Optional<String> area() {
        return Optional.ofNullable(state.area());
    }

    /**
     * Returns why it is outside the strategy.
     *
     * @return the reason, or empty if it is not excluded
     */
    public Optional<Exclusion> exclusion() {
        return Optional.ofNullable(state.exclusion());
    }

    @Override
    public Provenance provenance() {
        return state.provenance();
    }

    @Override
    public List<Reference> references() {
        return Reference.collect()
                .add("/provenance/source", state.provenance().source())
                .toList();
    }

    @Override
    public Incident withProvenance(Provenance provenance) {
        return toBuilder().provenance(provenance).build();
    }

    /** Equal if all members are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Incident incident && state.equals(incident.state);
    }

    @Override
    public int hashCode() {
        return state.hashCode();
    }

    /** The id alone. */
    @Override
    public String toString() {
        return "Incident[" + id() + "]";
    }

    /** Collects the members of an incident. */
    public static final class Builder {

        private @Nullable IncidentId id;
        private @Nullable IncidentType type;
        private @Nullable PartialDate date;
        private @Nullable String area;
        private @Nullable Exclusion exclusion;
        private @Nullable Provenance provenance;

        private Builder() {}

        /**
         * Sets the id.
         *
         * @param value the id
         * @return this builder
         */
        public Builder id(IncidentId value) {
            this.id = value;
            return this;
        }

        /**
         * Sets what happened.
         *
         * @param value the type
         * @return this builder
         */
        public Builder type(IncidentType value) {
            this.type = value;
            return this;
        }

        /**
         * Sets when it happened.
         *
         * @param value the date, as precisely as it is known
         * @return this builder
         */
        public Builder date(PartialDate value) {
            this.date = value;
            return this;
        }

        /**
         * Sets where it happened.
         *
         * @param value an area code of the site, 1 to 200 characters, or null if not recorded
         * @return this builder
         */
        public Builder area(@Nullable String value) {
            this.area = value;
            return this;
        }

        /**
         * Sets why it is outside the strategy.
         *
         * @param value the reason, or null if it is not excluded
         * @return this builder
         */
        public Builder exclusion(@Nullable Exclusion value) {
            this.exclusion = value;
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
         * Makes the incident.
         *
         * @return the incident
         * @throws InvalidValueException if a required member is missing or a value cannot be
         */
        @SuppressWarnings("NullAway") // State checks what is missing
        public Incident build() {
            return new Incident(new State(id, type, date, area, exclusion, provenance));
        }
    }
}
