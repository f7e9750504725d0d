// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.individual;

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
import se.gvi.model.invariant.Requirements;
import se.gvi.model.source.Fact;
import se.gvi.model.source.Provenance;
import se.gvi.model.time.PartialDate;

/**
 * A pseudonymous person: an id and, where it is known, a birth date to the day, the month or the year. There is no
 * name, no address, and no role: roles belong to involvements.
 */
public final class Individual implements Fact {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record State(
            @JsonProperty("id") IndividualId id,
            @JsonProperty("birthDate") @Nullable PartialDate birthDate,
            @JsonProperty("deathDate") @Nullable PartialDate deathDate,
            @JsonProperty("protectedIdentity") @Nullable Boolean protectedIdentity,
            @JsonProperty("provenance") Provenance provenance) {

        State {
            Requirements record = new Requirements(() -> RecordRef.label(RecordKind.INDIVIDUAL, id));
            record.member("id", id);
            record.member("provenance", provenance);
            record.verify();
        }
    }

    private final State state;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private Individual(State state) {
        this.state = state;
    }

    @JsonValue
    private State state() {
        return state;
    }

    /**
     * Starts an individual. Everything is required but {@code birthDate}, {@code deathDate} and {@code
     * protectedIdentity}.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts an individual like this one.
     *
     * @return a builder with every member of this individual
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = state.id();
        builder.birthDate = state.birthDate();
        builder.deathDate = state.deathDate();
        builder.protectedIdentity = state.protectedIdentity();
        builder.provenance = state.provenance();
        return builder;
    }

    @Override
    public IndividualId id() {
        return state.id();
    }

    /**
     * Returns when the person was born.
     *
     * @return the date, as precisely as it is known, or empty if not recorded
     */
    public Optional<PartialDate> birthDate() {
        return Optional.ofNullable(state.birthDate());
    }

    /**
     * Returns when the person died.
     *
     * @return the date, as precisely as it is known, or empty if the person is not recorded as dead
     */
    public Optional<PartialDate> deathDate() {
        return Optional.ofNullable(state.deathDate());
    }

    /**
     * Tells whether the person's identity is protected (offentlighets- och sekretesslagen 21:3, folkbokföringslagen 16 §).
     * Then nobody is shown anything from which the person could be found.
     *
     * @return true if so, false if the source says that it is not, empty if not recorded
     */
    public Optional<Boolean> protectedIdentity() {
        return Optional.ofNullable(state.protectedIdentity());
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
    public Individual withProvenance(Provenance provenance) {
        return toBuilder().provenance(provenance).build();
    }

    /** Equal if all members are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Individual individual && state.equals(individual.state);
    }

    @Override
    public int hashCode() {
        return state.hashCode();
    }

    /** The id alone. */
    @Override
    public String toString() {
        return "Individual[" + id() + "]";
    }

    /** Collects the members of an individual. */
    public static final class Builder {

        private @Nullable IndividualId id;
        private @Nullable PartialDate birthDate;
        private @Nullable PartialDate deathDate;
        private @Nullable Boolean protectedIdentity;
        private @Nullable Provenance provenance;

        private Builder() {}

        /**
         * Sets the id.
         *
         * @param value the id
         * @return this builder
         */
        public Builder id(IndividualId value) {
            this.id = value;
            return this;
        }

        /**
         * Sets when the person was born.
         *
         * @param value the date, as precisely as it is known, or null if not recorded
         * @return this builder
         */
        public Builder birthDate(@Nullable PartialDate value) {
            this.birthDate = value;
            return this;
        }

        /**
         * Sets when the person died.
         *
         * @param value the date, as precisely as it is known, or null if the person is not recorded as dead
         * @return this builder
         */
        public Builder deathDate(@Nullable PartialDate value) {
            this.deathDate = value;
            return this;
        }

        /**
         * Sets whether the person's identity is protected.
         *
         * @param value true if so, false if the source says that it is not, null if not recorded
         * @return this builder
         */
        public Builder protectedIdentity(@Nullable Boolean value) {
            this.protectedIdentity = value;
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
         * Makes the individual.
         *
         * @return the individual
         * @throws InvalidValueException if a required member is missing or a value cannot be
         */
        @SuppressWarnings("NullAway") // State checks what is missing
        public Individual build() {
            return new Individual(new State(id, birthDate, deathDate, protectedIdentity, provenance));
        }
    }
}
