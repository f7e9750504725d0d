// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.coverage;

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
import se.gvi.model.individual.IndividualId;
import se.gvi.model.invariant.Requirements;
import se.gvi.model.source.Fact;
import se.gvi.model.source.Provenance;
import se.gvi.model.time.DateSpan;

/**
 * What a source has recorded completely, about whom and for which days. Only where coverage is complete does silence
 * mean "no"; everywhere else a missing record means "unknown".
 *
 * <p>Where several coverages speak of the same kind, individual and day, the least complete one counts.
 */
public final class Coverage implements Fact {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record State(
            @JsonProperty("id") CoverageId id,
            @JsonProperty("records") RecordKind records,
            @JsonProperty("completeness") Completeness completeness,
            @JsonProperty("span") DateSpan span,
            @JsonProperty("individuals") @Nullable List<IndividualId> individuals,
            @JsonProperty("provenance") Provenance provenance) {

        State {
            Requirements record = new Requirements(() -> RecordRef.label(RecordKind.COVERAGE, id));
            record.member("id", id);
            record.member("records", records);
            record.member("completeness", completeness);
            record.member("span", span);
            individuals = record.distinct("individuals", individuals);
            record.member("provenance", provenance);
            record.verify();
        }
    }

    private final State state;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private Coverage(State state) {
        this.state = state;
    }

    @JsonValue
    private State state() {
        return state;
    }

    /**
     * Starts a coverage. Everything is required but {@code individuals}.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a coverage like this one.
     *
     * @return a builder with every member of this coverage
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = state.id();
        builder.records = state.records();
        builder.completeness = state.completeness();
        builder.span = state.span();
        builder.individuals = state.individuals();
        builder.provenance = state.provenance();
        return builder;
    }

    @Override
    public CoverageId id() {
        return state.id();
    }

    /**
     * Returns which kind of record it speaks of.
     *
     * @return the kind
     */
    public RecordKind records() {
        return state.records();
    }

    /**
     * Returns how much of them the source has recorded.
     *
     * @return the completeness
     */
    public Completeness completeness() {
        return state.completeness();
    }

    /**
     * Returns the days it speaks of: the days on which the recorded things happened or held.
     *
     * @return the span
     */
    public DateSpan span() {
        return state.span();
    }

    /**
     * Returns about whom it speaks.
     *
     * @return an immutable list: the individuals; without entries if there is none, empty if it was about everyone
     */
    public Optional<List<IndividualId>> individuals() {
        return Optional.ofNullable(state.individuals());
    }

    @Override
    public Provenance provenance() {
        return state.provenance();
    }

    @Override
    public List<Reference> references() {
        return Reference.collect()
                .addAll("/individuals", state.individuals())
                .add("/provenance/source", state.provenance().source())
                .toList();
    }

    @Override
    public Coverage withProvenance(Provenance provenance) {
        return toBuilder().provenance(provenance).build();
    }

    /** Equal if all members are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Coverage coverage && state.equals(coverage.state);
    }

    @Override
    public int hashCode() {
        return state.hashCode();
    }

    /** The id alone. */
    @Override
    public String toString() {
        return "Coverage[" + id() + "]";
    }

    /** Collects the members of a coverage. */
    public static final class Builder {

        private @Nullable CoverageId id;
        private @Nullable RecordKind records;
        private @Nullable Completeness completeness;
        private @Nullable DateSpan span;
        private @Nullable List<IndividualId> individuals;
        private @Nullable Provenance provenance;

        private Builder() {}

        /**
         * Sets the id.
         *
         * @param value the id
         * @return this builder
         */
        public Builder id(CoverageId value) {
            this.id = value;
            return this;
        }

        /**
         * Sets which kind of record it speaks of.
         *
         * @param value the kind
         * @return this builder
         */
        public Builder records(RecordKind value) {
            this.records = value;
            return this;
        }

        /**
         * Sets how much of them the source has recorded.
         *
         * @param value the completeness
         * @return this builder
         */
        public Builder completeness(Completeness value) {
            this.completeness = value;
            return this;
        }

        /**
         * Sets the days it speaks of: the days on which the recorded things happened or held.
         *
         * @param value the span
         * @return this builder
         */
        public Builder span(DateSpan value) {
            this.span = value;
            return this;
        }

        /**
         * Sets about whom it speaks.
         *
         * @param value the individuals, each once; a list without entries if there is none, null if about everyone
         * @return this builder
         */
        public Builder individuals(@Nullable List<IndividualId> value) {
            this.individuals = value;
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
         * Makes the coverage.
         *
         * @return the coverage
         * @throws InvalidValueException if a required member is missing or a value cannot be
         */
        @SuppressWarnings("NullAway") // State checks what is missing
        public Coverage build() {
            return new Coverage(new State(id, records, completeness, span, individuals, provenance));
        }
    }
}
