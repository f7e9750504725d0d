// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.relation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
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
import se.gvi.model.time.PartialDate;

/**
 * Two individuals seen together in crime: stopped, arrested or offending. Ties are the network over which a message
 * given at a call-in can travel. Kinship is no tie. Which of the two stands first means nothing.
 */
public final class Tie implements Fact {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record State(
            @JsonProperty("id") TieId id,
            @JsonProperty("tieKind") TieKind tieKind,
            @JsonProperty("first") IndividualId first,
            @JsonProperty("second") IndividualId second,
            @JsonProperty("dates") @Nullable List<PartialDate> dates,
            @JsonProperty("provenance") Provenance provenance) {

        State {
            Requirements record = new Requirements(() -> RecordRef.label(RecordKind.TIE, id));
            record.member("id", id);
            record.member("tieKind", tieKind);
            record.member("first", first);
            record.member("second", second);
            dates = record.distinct("dates", dates);
            record.member("provenance", provenance);
            if (first != null && first.equals(second)) {
                record.refuse(FindingCode.RELATION_WITH_ITSELF, Map.of("party", first.label()));
            }
            record.verify();
        }
    }

    private final State state;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private Tie(State state) {
        this.state = state;
    }

    @JsonValue
    private State state() {
        return state;
    }

    /**
     * Starts a tie. Everything is required but {@code dates}.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a tie like this one.
     *
     * @return a builder with every member of this tie
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = state.id();
        builder.tieKind = state.tieKind();
        builder.first = state.first();
        builder.second = state.second();
        builder.dates = state.dates();
        builder.provenance = state.provenance();
        return builder;
    }

    @Override
    public TieId id() {
        return state.id();
    }

    /**
     * Returns in what circumstances.
     *
     * @return the kind
     */
    public TieKind tieKind() {
        return state.tieKind();
    }

    /**
     * Returns one of the two.
     *
     * @return the individual
     */
    public IndividualId first() {
        return state.first();
    }

    /**
     * Returns the other.
     *
     * @return the individual
     */
    public IndividualId second() {
        return state.second();
    }

    /**
     * Returns when they were seen together.
     *
     * @return an immutable list: the dates, as precisely as they are known; without entries if there is none, empty
     *      if it was not recorded
     */
    public Optional<List<PartialDate>> dates() {
        return Optional.ofNullable(state.dates());
    }

    @Override
    public Provenance provenance() {
        return state.provenance();
    }

    @Override
    public List<Reference> references() {
        return Reference.collect()
                .add("/first", state.first())
                .add("/second", state.second())
                .add("/provenance/source", state.provenance().source())
                .toList();
    }

    /**
     * Returns the other individual.
     *
     * @param individual one of the two
     * @return the other, or empty if the tie does not concern the individual
     */
    public Optional<IndividualId> other(IndividualId individual) {
        if (individual.equals(first())) {
            return Optional.of(second());
        }
        return individual.equals(second()) ? Optional.of(first()) : Optional.empty();
    }

    @Override
    public Tie withProvenance(Provenance provenance) {
        return toBuilder().provenance(provenance).build();
    }

    /** Equal if all members are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Tie tie && state.equals(tie.state);
    }

    @Override
    public int hashCode() {
        return state.hashCode();
    }

    /** The id alone. */
    @Override
    public String toString() {
        return "Tie[" + id() + "]";
    }

    /** Collects the members of a tie. */
    public static final class Builder {

        private @Nullable TieId id;
        private @Nullable TieKind tieKind;
        private @Nullable IndividualId first;
        private @Nullable IndividualId second;
        private @Nullable List<PartialDate> dates;
        private @Nullable Provenance provenance;

        private Builder() {}

        /**
         * Sets the id.
         *
         * @param value the id
         * @return this builder
         */
        public Builder id(TieId value) {
            this.id = value;
            return this;
        }

        /**
         * Sets in what circumstances.
         *
         * @param value the kind
         * @return this builder
         */
        public Builder tieKind(TieKind value) {
            this.tieKind = value;
            return this;
        }

        /**
         * Sets one of the two.
         *
         * @param value the individual
         * @return this builder
         */
        public Builder first(IndividualId value) {
            this.first = value;
            return this;
        }

        /**
         * Sets the other.
         *
         * @param value the individual
         * @return this builder
         */
        public Builder second(IndividualId value) {
            this.second = value;
            return this;
        }

        /**
         * Sets when they were seen together.
         *
         * @param value the dates, as precisely as they are known, each once; a list without entries if there is
         *      none, null if not recorded
         * @return this builder
         */
        public Builder dates(@Nullable List<PartialDate> value) {
            this.dates = value;
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
         * Makes the tie.
         *
         * @return the tie
         * @throws InvalidValueException if a required member is missing or a value cannot be
         */
        @SuppressWarnings("NullAway") // State checks what is missing
        public Tie build() {
            return new Tie(new State(id, tieKind, first, second, dates, provenance));
        }
    }
}
