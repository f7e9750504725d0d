// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.assessment;

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
import se.gvi.model.id.PractitionerId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.id.Reference;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.invariant.Requirements;
import se.gvi.model.source.Claim;
import se.gvi.model.source.Provenance;

/**
 * The risk on one side as a practitioner assessed it: signed, citing at least one recorded fact, and with a day on
 * which it lapses.
 */
public final class RiskAssessment implements Claim {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record State(
            @JsonProperty("id") AssessmentId id,
            @JsonProperty("individual") IndividualId individual,
            @JsonProperty("side") RiskSide side,
            @JsonProperty("level") RiskLevel level,
            @JsonProperty("cites") List<RecordRef> cites,
            @JsonProperty("assessedBy") PractitionerId assessedBy,
            @JsonProperty("assessedOn") LocalDate assessedOn,
            @JsonProperty("expiresOn") LocalDate expiresOn,
            @JsonProperty("provenance") Provenance provenance) {

        State {
            Requirements record = new Requirements(() -> RecordRef.label(RecordKind.ASSESSMENT, id));
            record.member("id", id);
            record.member("individual", individual);
            record.member("side", side);
            record.member("level", level);
            if (cites != null && cites.isEmpty()) {
                record.refuse(FindingCode.ASSESSMENT_WITHOUT_FACTS, Map.of());
            }
            cites = record.list("cites", cites);
            record.member("assessedBy", assessedBy);
            record.member("assessedOn", assessedOn);
            record.member("expiresOn", expiresOn);
            record.member("provenance", provenance);
            if (expiresOn != null && assessedOn != null && !expiresOn.isAfter(assessedOn)) {
                record.refuse(FindingCode.ENDS_BEFORE_IT_IS_MADE, Map.of("made", assessedOn, "lapses", expiresOn));
            }
            record.verify();
        }
    }

    private final State state;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private RiskAssessment(State state) {
        this.state = state;
    }

    @JsonValue
    private State state() {
        return state;
    }

    /**
     * Starts a risk assessment. Every member is required.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a risk assessment like this one.
     *
     * @return a builder with every member of this risk assessment
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = state.id();
        builder.individual = state.individual();
        builder.side = state.side();
        builder.level = state.level();
        builder.cites = state.cites();
        builder.assessedBy = state.assessedBy();
        builder.assessedOn = state.assessedOn();
        builder.expiresOn = state.expiresOn();
        builder.provenance = state.provenance();
        return builder;
    }

    @Override
    public AssessmentId id() {
        return state.id();
    }

    /**
     * Returns whom it concerns.
     *
     * @return the individual
     */
    public IndividualId individual() {
        return state.individual();
    }

    /**
     * Returns which risk.
     *
     * @return the side
     */
    public RiskSide side() {
        return state.side();
    }

    /**
     * Returns at which level.
     *
     * @return the level
     */
    public RiskLevel level() {
        return state.level();
    }

    /**
     * Returns the recorded facts it cites.
     *
     * @return an immutable list: the records
     */
    public List<RecordRef> cites() {
        return state.cites();
    }

    @Override
    public PractitionerId assessedBy() {
        return state.assessedBy();
    }

    @Override
    public LocalDate assessedOn() {
        return state.assessedOn();
    }

    /**
     * Returns the day on which the assessment lapses.
     *
     * @return the first day on which it no longer counts
     */
    public LocalDate expiresOn() {
        return state.expiresOn();
    }

    @Override
    public Provenance provenance() {
        return state.provenance();
    }

    @Override
    public List<Reference> references() {
        Reference.Collector references = Reference.collect().add("/individual", individual());
        for (int i = 0; i < cites().size(); i++) {
            references.add("/cites/" + i, cites().get(i));
        }
        return references.add("/provenance/source", provenance().source()).toList();
    }

    @Override
    public Optional<LocalDate> lapsesOn() {
        return Optional.of(state.expiresOn());
    }

    /**
     * Tells whether the assessment counts on a day.
     *
     * @param day the day
     * @return true from the day it was made until the day before it lapses
     */
    public boolean countsOn(LocalDate day) {
        return !day.isBefore(assessedOn()) && day.isBefore(expiresOn());
    }

    @Override
    public RiskAssessment withProvenance(Provenance provenance) {
        return toBuilder().provenance(provenance).build();
    }

    /** Equal if all members are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof RiskAssessment riskAssessment && state.equals(riskAssessment.state);
    }

    @Override
    public int hashCode() {
        return state.hashCode();
    }

    /** The id alone. */
    @Override
    public String toString() {
        return "RiskAssessment[" + id() + "]";
    }

    /** Collects the members of a risk assessment. */
    public static final class Builder {

        private @Nullable AssessmentId id;
        private @Nullable IndividualId individual;
        private @Nullable RiskSide side;
        private @Nullable RiskLevel level;
        private @Nullable List<RecordRef> cites;
        private @Nullable PractitionerId assessedBy;
        private @Nullable LocalDate assessedOn;
        private @Nullable LocalDate expiresOn;
        private @Nullable Provenance provenance;

        private Builder() {}

        /**
         * Sets the id.
         *
         * @param value the id
         * @return this builder
         */
        public Builder id(AssessmentId value) {
            this.id = value;
            return this;
        }

        /**
         * Sets whom it concerns.
         *
         * @param value the individual
         * @return this builder
         */
        public Builder individual(IndividualId value) {
            this.individual = value;
            return this;
        }

        /**
         * Sets which risk.
         *
         * @param value the side
         * @return this builder
         */
        public Builder side(RiskSide value) {
            this.side = value;
            return this;
        }

        /**
         * Sets at which level.
         *
         * @param value the level
         * @return this builder
         */
        public Builder level(RiskLevel value) {
            this.level = value;
            return this;
        }

        /**
         * Sets the recorded facts it cites.
         *
         * @param value the records, each once
         * @return this builder
         */
        public Builder cites(List<RecordRef> value) {
            this.cites = value;
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
         * Sets the day on which the assessment lapses.
         *
         * @param value the first day on which it no longer counts
         * @return this builder
         */
        public Builder expiresOn(LocalDate value) {
            this.expiresOn = value;
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
         * Makes the risk assessment.
         *
         * @return the risk assessment
         * @throws InvalidValueException if a required member is missing or a value cannot be
         */
        @SuppressWarnings("NullAway") // State checks what is missing
        public RiskAssessment build() {
            return new RiskAssessment(
                    new State(id, individual, side, level, cites, assessedBy, assessedOn, expiresOn, provenance));
        }
    }
}
