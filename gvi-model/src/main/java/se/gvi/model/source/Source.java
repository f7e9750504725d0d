// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.invariant.Invariant;
import se.gvi.model.invariant.Requirements;

/**
 * One delivery of records: who supplied them, under which regime, for which purpose, on which legal basis and as of
 * which day. Every record names its source. What a source has recorded <em>completely</em> is said by coverage.
 */
public final class Source {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record State(
            @JsonProperty("id") SourceId id,
            @JsonProperty("branch") AuthorityBranch branch,
            @JsonProperty("regime") Regime regime,
            @JsonProperty("purpose") Purpose purpose,
            @JsonProperty("legalBasis") String legalBasis,
            @JsonProperty("controller") String controller,

            @JsonProperty("confidentiality") Confidentiality confidentiality,

            @JsonProperty("migratedFrom") @Nullable String migratedFrom,
            @JsonProperty("asOf") LocalDate asOf) {

        State {
            Requirements record = new Requirements(() -> RecordRef.label(RecordKind.SOURCE, id));
            record.member("id", id);
            record.member("branch", branch);
            record.member("regime", regime);
            record.member("purpose", purpose);
            record.member("legalBasis", legalBasis);
            record.text("legalBasis", legalBasis, Invariant.SHORT);
            record.member("controller", controller);
            record.text("controller", controller, Invariant.SHORT);
            record.member("confidentiality", confidentiality);
            record.text("migratedFrom", migratedFrom, Invariant.SHORT);
            record.member("asOf", asOf);
            record.verify();
        }
    }

    private final State state;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private Source(State state) {
        this.state = state;
    }

    @JsonValue
    private State state() {
        return state;
    }

    /**
     * Starts a source. Everything is required but {@code migratedFrom}.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a source like this one.
     *
     * @return a builder with every member of this source
     */
    public Builder toBuilder() {
        return new Builder()
                .id(id())
                .branch(branch())
                .regime(regime())
                .purpose(purpose())
                .legalBasis(legalBasis())
                .controller(controller())
                .confidentiality(confidentiality())
                .migratedFrom(state.migratedFrom())
                .asOf(asOf());
    }

    /**
     * Returns the id.
     *
     * @return the id that records name
     */
    public SourceId id() {
        return state.id();
    }

    /**
     * Returns which party supplied the records.
     *
     * @return the branch of an authority
     */
    public AuthorityBranch branch() {
        return state.branch();
    }

    /**
     * Returns the legal regime under which that party processes them.
     *
     * @return the regime
     */
    public Regime regime() {
        return state.regime();
    }

    /**
     * Returns what they were supplied for.
     *
     * @return the purpose
     */
    public Purpose purpose() {
        return state.purpose();
    }

    /**
     * Returns the legal basis on which they were supplied, as the supplier states it.
     *
     * @return a citation of 1 to 200 characters
     */
    public String legalBasis() {
        return state.legalBasis();
    }

    /**
     * Returns who decides why and how the supplier processes the records, and answers for it: the authority or board,
     * not the branch's staff (GDPR art. 4(7), brottsdatalagen 1:6).
     *
     * @return the name of the body, 1 to 200 characters
     */
    public String controller() {
        return state.controller();
    }

    /**
     * Returns which provision keeps the records secret at the supplier.
     *
     * @return the provision, or {@link Confidentiality#NONE}
     */
    public Confidentiality confidentiality() {
        return state.confidentiality();
    }

    /**
     * Returns the earlier register that the records were moved from. Each of them then tells when it was first collected,
     * so that moving prolongs nothing.
     *
     * @return the name of the register, 1 to 200 characters, or empty if the records were not moved
     */
    public Optional<String> migratedFrom() {
        return Optional.ofNullable(state.migratedFrom());
    }

    /**
     * Returns the day up to which the supplier had looked.
     *
     * @return the day, inclusive
     */
    public LocalDate asOf() {
        return state.asOf();
    }

    /** Two sources are equal if all their members are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Source source && state.equals(source.state);
    }

    /** {@inheritDoc} */
    @Override
    public int hashCode() {
        return state.hashCode();
    }

    /** The id alone. */
    @Override
    public String toString() {
        return "Source[" + id() + "]";
    }

    /** Collects the members of a source. */
    public static final class Builder {

        private @Nullable SourceId id;
        private @Nullable AuthorityBranch branch;
        private @Nullable Regime regime;
        private @Nullable Purpose purpose;
        private @Nullable String legalBasis;
        private @Nullable String controller;
        private @Nullable Confidentiality confidentiality;
        private @Nullable String migratedFrom;
        private @Nullable LocalDate asOf;

        private Builder() {}

        /**
         * Sets the id.
         *
         * @param value the id that records name
         * @return this builder
         */
        public Builder id(SourceId value) {
            this.id = value;
            return this;
        }

        /**
         * Sets the party that supplied the records.
         *
         * @param value the branch of an authority
         * @return this builder
         */
        public Builder branch(AuthorityBranch value) {
            this.branch = value;
            return this;
        }

        /**
         * Sets the legal regime.
         *
         * @param value the regime
         * @return this builder
         */
        public Builder regime(Regime value) {
            this.regime = value;
            return this;
        }

        /**
         * Sets the purpose.
         *
         * @param value the purpose
         * @return this builder
         */
        public Builder purpose(Purpose value) {
            this.purpose = value;
            return this;
        }

        /**
         * Sets the legal basis.
         *
         * @param value a citation of 1 to 200 characters
         * @return this builder
         */
        public Builder legalBasis(String value) {
            this.legalBasis = value;
            return this;
        }

        /**
         * Sets who decides why and how the supplier processes the records.
         *
         * @param value the name of the body, 1 to 200 characters
         * @return this builder
         */
        public Builder controller(String value) {
            this.controller = value;
            return this;
        }

        /**
         * Sets which provision keeps the records secret at the supplier.
         *
         * @param value the provision, or {@link Confidentiality#NONE}
         * @return this builder
         */
        public Builder confidentiality(Confidentiality value) {
            this.confidentiality = value;
            return this;
        }

        /**
         * Sets the earlier register that the records were moved from.
         *
         * @param value the name of the register, 1 to 200 characters, or null if the records were not moved
         * @return this builder
         */
        public Builder migratedFrom(@Nullable String value) {
            this.migratedFrom = value;
            return this;
        }

        /**
         * Sets the day up to which the supplier had looked.
         *
         * @param value the day, inclusive
         * @return this builder
         */
        public Builder asOf(LocalDate value) {
            this.asOf = value;
            return this;
        }

        /**
         * Makes the source.
         *
         * @return the source
         * @throws InvalidValueException if a member is missing or cannot be
         */
        @SuppressWarnings("NullAway") // State checks what is missing
        public Source build() {
            return new Source(new State(
                    id, branch, regime, purpose, legalBasis, controller, confidentiality, migratedFrom, asOf));
        }
    }
}
