// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.agreement;

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
import se.gvi.model.invariant.Invariant;
import se.gvi.model.invariant.Requirements;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Fact;
import se.gvi.model.source.Provenance;
import se.gvi.model.source.Purpose;
import se.gvi.model.time.DateSpan;

/**
 * What authorities have agreed in writing to do together: which branches, for which purposes, in which areas, from when
 * until when (lag (2023:196) on the municipalities' responsibility for crime prevention, 9 §). What one party does for
 * another lies within an agreement or is refused.
 *
 * <p>Nothing may be recorded under an agreement before its consequences for people were assessed (brottsdatalagen 3:7,
 * GDPR art. 35) and somebody answers for it.
 */
public final class CooperationAgreement implements Fact {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record State(
            @JsonProperty("id") AgreementId id,
            @JsonProperty("parties") List<AuthorityBranch> parties,
            @JsonProperty("purposes") List<Purpose> purposes,
            @JsonProperty("areas") @Nullable List<String> areas,
            @JsonProperty("span") DateSpan span,
            @JsonProperty("responsibleBody") @Nullable String responsibleBody,
            @JsonProperty("impactAssessment") @Nullable String impactAssessment,
            @JsonProperty("provenance") Provenance provenance) {

        State {
            Requirements record = new Requirements(() -> RecordRef.label(RecordKind.AGREEMENT, id));
            record.member("id", id);
            parties = record.entries("parties", parties);
            purposes = record.entries("purposes", purposes);
            areas = record.texts("areas", areas, Invariant.SHORT);
            record.member("span", span);
            record.text("responsibleBody", responsibleBody, Invariant.SHORT);
            record.text("impactAssessment", impactAssessment, Invariant.SHORT);
            record.member("provenance", provenance);
            if (parties.size() == 1) {
                record.refuse(FindingCode.AGREEMENT_OF_ONE, Map.of());
            }
            record.verify();
        }
    }

    private final State state;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private CooperationAgreement(State state) {
        this.state = state;
    }

    @JsonValue
    private State state() {
        return state;
    }

    /**
     * Starts a cooperation agreement. Everything is required but {@code areas}, {@code responsibleBody} and {@code impactAssessment}.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a cooperation agreement like this one.
     *
     * @return a builder with every member of this one
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = state.id();
        builder.parties = state.parties();
        builder.purposes = state.purposes();
        builder.areas = state.areas();
        builder.span = state.span();
        builder.responsibleBody = state.responsibleBody();
        builder.impactAssessment = state.impactAssessment();
        builder.provenance = state.provenance();
        return builder;
    }

    @Override
    public AgreementId id() {
        return state.id();
    }

    /**
     * Returns who agreed.
     *
     * @return an immutable list of at least two branches, each once
     */
    public List<AuthorityBranch> parties() {
        return state.parties();
    }

    /**
     * Returns what it is for.
     *
     * @return an immutable list of at least one purpose, each once
     */
    public List<Purpose> purposes() {
        return state.purposes();
    }

    /**
     * Returns where it applies.
     *
     * @return an immutable list of areas; empty if it applies to the whole site
     */
    public Optional<List<String>> areas() {
        return Optional.ofNullable(state.areas());
    }

    /**
     * Returns when it applies.
     *
     * @return the days
     */
    public DateSpan span() {
        return state.span();
    }

    /**
     * Returns who answers for it.
     *
     * @return the body, 1 to 200 characters, or empty if nobody is named yet
     */
    public Optional<String> responsibleBody() {
        return Optional.ofNullable(state.responsibleBody());
    }

    /**
     * Returns where the assessment of its consequences for people is kept.
     *
     * @return the reference of the impact assessment, 1 to 200 characters, or empty if none was made yet
     */
    public Optional<String> impactAssessment() {
        return Optional.ofNullable(state.impactAssessment());
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

    /**
     * Tells whether an act lies within the agreement, where no area is concerned.
     *
     * @param from who acts
     * @param to for or with whom
     * @param purpose what for
     * @param day when
     * @return true if both are parties, the purpose is agreed and the agreement applies on the day
     */
    public boolean covers(AuthorityBranch from, AuthorityBranch to, Purpose purpose, LocalDate day) {
        return parties().contains(from)
                && parties().contains(to)
                && purposes().contains(purpose)
                && span().contains(day);
    }

    @Override
    public CooperationAgreement withProvenance(Provenance provenance) {
        return toBuilder().provenance(provenance).build();
    }

    /** Equal if all members are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CooperationAgreement cooperationAgreement && state.equals(cooperationAgreement.state);
    }

    @Override
    public int hashCode() {
        return state.hashCode();
    }

    /** The id alone. */
    @Override
    public String toString() {
        return "CooperationAgreement[" + id() + "]";
    }

    /** Collects the members of a cooperation agreement. */
    public static final class Builder {

        private @Nullable AgreementId id;
        private @Nullable List<AuthorityBranch> parties;
        private @Nullable List<Purpose> purposes;
        private @Nullable List<String> areas;
        private @Nullable DateSpan span;
        private @Nullable String responsibleBody;
        private @Nullable String impactAssessment;
        private @Nullable Provenance provenance;

        private Builder() {}

        /**
         * Sets the id.
         *
         * @param value the id
         * @return this builder
         */
        public Builder id(AgreementId value) {
            this.id = value;
            return this;
        }

        /**
         * Sets who agreed.
         *
         * @param value at least two branches, each once
         * @return this builder
         */
        public Builder parties(List<AuthorityBranch> value) {
            this.parties = value;
            return this;
        }

        /**
         * Sets what it is for.
         *
         * @param value at least one purpose, each once
         * @return this builder
         */
        public Builder purposes(List<Purpose> value) {
            this.purposes = value;
            return this;
        }

        /**
         * Sets where it applies.
         *
         * @param value areas of 1 to 200 characters, each once, or null if it applies to the whole site
         * @return this builder
         */
        public Builder areas(@Nullable List<String> value) {
            this.areas = value;
            return this;
        }

        /**
         * Sets when it applies.
         *
         * @param value the days
         * @return this builder
         */
        public Builder span(DateSpan value) {
            this.span = value;
            return this;
        }

        /**
         * Sets who answers for it.
         *
         * @param value the body, 1 to 200 characters, or null if nobody is named yet
         * @return this builder
         */
        public Builder responsibleBody(@Nullable String value) {
            this.responsibleBody = value;
            return this;
        }

        /**
         * Sets where the assessment of its consequences for people is kept.
         *
         * @param value the reference of the impact assessment, 1 to 200 characters, or null if none was made yet
         * @return this builder
         */
        public Builder impactAssessment(@Nullable String value) {
            this.impactAssessment = value;
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
         * Makes the cooperation agreement.
         *
         * @return it
         * @throws InvalidValueException if a required member is missing or a value cannot be
         */
        @SuppressWarnings("NullAway") // State checks what is missing
        public CooperationAgreement build() {
            return new CooperationAgreement(
                    new State(id, parties, purposes, areas, span, responsibleBody, impactAssessment, provenance));
        }
    }
}
