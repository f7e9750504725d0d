// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.decision;

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
import se.gvi.model.id.PractitionerId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.id.Reference;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.invariant.Invariant;
import se.gvi.model.invariant.Requirements;
import se.gvi.model.source.Fact;
import se.gvi.model.source.Provenance;
import se.gvi.model.time.DateSpan;

/**
 * What is planned for one individual until when: the ground on which a person may be on the list at all. Lists without a
 * planned, time-limited step were used for everything but help, and are refused (Chicago's strategic subject list, see
 * the report of the city's inspector general of January 2020). When the plan ends, so does the place on the list.
 *
 * <p>About a child it says why it is in the child's best interests (Convention on the Rights of the Child, art. 3), and
 * when the guardians were told, or why they were not.
 */
public final class InterventionPlan implements Fact {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record State(
            @JsonProperty("id") PlanId id,
            @JsonProperty("individual") IndividualId individual,
            @JsonProperty("steps") List<Intervention> steps,
            @JsonProperty("span") DateSpan span,
            @JsonProperty("decidedBy") PractitionerId decidedBy,
            @JsonProperty("decidedOn") LocalDate decidedOn,
            @JsonProperty("motivation") String motivation,
            @JsonProperty("bestInterests") @Nullable String bestInterests,
            @JsonProperty("guardiansToldOn") @Nullable LocalDate guardiansToldOn,
            @JsonProperty("guardiansNotToldWhy") @Nullable String guardiansNotToldWhy,
            @JsonProperty("provenance") Provenance provenance) {

        State {
            Requirements record = new Requirements(() -> RecordRef.label(RecordKind.PLAN, id));
            record.member("id", id);
            record.member("individual", individual);
            steps = record.entries("steps", steps);
            record.member("span", span);
            record.member("decidedBy", decidedBy);
            record.member("decidedOn", decidedOn);
            record.member("motivation", motivation);
            record.text("motivation", motivation, Invariant.LONG);
            record.text("bestInterests", bestInterests, Invariant.LONG);
            record.text("guardiansNotToldWhy", guardiansNotToldWhy, Invariant.LONG);
            record.member("provenance", provenance);
            if (span != null && span.end().isEmpty()) {
                record.refuse(FindingCode.PLAN_WITHOUT_END, Map.of());
            }
            record.order(
                    Text.of("the plan", "planen"),
                    span == null ? null : span.from(),
                    Text.of("the decision on it", "beslutet om den"),
                    decidedOn);
            record.verify();
        }
    }

    private final State state;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private InterventionPlan(State state) {
        this.state = state;
    }

    @JsonValue
    private State state() {
        return state;
    }

    /**
     * Starts an intervention plan. Everything is required but {@code bestInterests}, {@code guardiansToldOn} and {@code guardiansNotToldWhy}.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts an intervention plan like this one.
     *
     * @return a builder with every member of this one
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = state.id();
        builder.individual = state.individual();
        builder.steps = state.steps();
        builder.span = state.span();
        builder.decidedBy = state.decidedBy();
        builder.decidedOn = state.decidedOn();
        builder.motivation = state.motivation();
        builder.bestInterests = state.bestInterests();
        builder.guardiansToldOn = state.guardiansToldOn();
        builder.guardiansNotToldWhy = state.guardiansNotToldWhy();
        builder.provenance = state.provenance();
        return builder;
    }

    @Override
    public PlanId id() {
        return state.id();
    }

    /**
     * Returns for whom it is.
     *
     * @return the individual
     */
    public IndividualId individual() {
        return state.individual();
    }

    /**
     * Returns what is planned.
     *
     * @return an immutable list of at least one step, each once
     */
    public List<Intervention> steps() {
        return state.steps();
    }

    /**
     * Returns when it applies.
     *
     * @return a span of days with an end
     */
    public DateSpan span() {
        return state.span();
    }

    /**
     * Returns who decided it.
     *
     * @return the decider
     */
    public PractitionerId decidedBy() {
        return state.decidedBy();
    }

    /**
     * Returns when it was decided.
     *
     * @return the day, not after the first day of the plan
     */
    public LocalDate decidedOn() {
        return state.decidedOn();
    }

    /**
     * Returns why.
     *
     * @return the decider's own words, 1 to 4000 characters; never shown by the library but to the person
     */
    public String motivation() {
        return state.motivation();
    }

    /**
     * Returns how the child's best interests were weighed.
     *
     * @return 1 to 4000 characters, or empty if not recorded
     */
    public Optional<String> bestInterests() {
        return Optional.ofNullable(state.bestInterests());
    }

    /**
     * Returns when the guardians of a child, or the social board, were told.
     *
     * @return the day, or empty if not recorded
     */
    public Optional<LocalDate> guardiansToldOn() {
        return Optional.ofNullable(state.guardiansToldOn());
    }

    /**
     * Returns why the guardians of a child were not told.
     *
     * @return 1 to 4000 characters, or empty if no exception was made
     */
    public Optional<String> guardiansNotToldWhy() {
        return Optional.ofNullable(state.guardiansNotToldWhy());
    }

    @Override
    public Provenance provenance() {
        return state.provenance();
    }

    @Override
    public List<Reference> references() {
        return Reference.collect()
                .add("/individual", state.individual())
                .add("/provenance/source", state.provenance().source())
                .toList();
    }

    @Override
    public InterventionPlan withProvenance(Provenance provenance) {
        return toBuilder().provenance(provenance).build();
    }

    /** Equal if all members are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof InterventionPlan interventionPlan && state.equals(interventionPlan.state);
    }

    @Override
    public int hashCode() {
        return state.hashCode();
    }

    /** The id alone. */
    @Override
    public String toString() {
        return "InterventionPlan[" + id() + "]";
    }

    /** Collects the members of an intervention plan. */
    public static final class Builder {

        private @Nullable PlanId id;
        private @Nullable IndividualId individual;
        private @Nullable List<Intervention> steps;
        private @Nullable DateSpan span;
        private @Nullable PractitionerId decidedBy;
        private @Nullable LocalDate decidedOn;
        private @Nullable String motivation;
        private @Nullable String bestInterests;
        private @Nullable LocalDate guardiansToldOn;
        private @Nullable String guardiansNotToldWhy;
        private @Nullable Provenance provenance;

        private Builder() {}

        /**
         * Sets the id.
         *
         * @param value the id
         * @return this builder
         */
        public Builder id(PlanId value) {
            this.id = value;
            return this;
        }

        /**
         * Sets for whom it is.
         *
         * @param value the individual
         * @return this builder
         */
        public Builder individual(IndividualId value) {
            this.individual = value;
            return this;
        }

        /**
         * Sets what is planned.
         *
         * @param value at least one step, each once
         * @return this builder
         */
        public Builder steps(List<Intervention> value) {
            this.steps = value;
            return this;
        }

        /**
         * Sets when it applies.
         *
         * @param value a span of days with an end
         * @return this builder
         */
        public Builder span(DateSpan value) {
            this.span = value;
            return this;
        }

        /**
         * Sets who decided it.
         *
         * @param value the decider
         * @return this builder
         */
        public Builder decidedBy(PractitionerId value) {
            this.decidedBy = value;
            return this;
        }

        /**
         * Sets when it was decided.
         *
         * @param value the day, not after the first day of the plan
         * @return this builder
         */
        public Builder decidedOn(LocalDate value) {
            this.decidedOn = value;
            return this;
        }

        /**
         * Sets why.
         *
         * @param value 1 to 4000 characters
         * @return this builder
         */
        public Builder motivation(String value) {
            this.motivation = value;
            return this;
        }

        /**
         * Sets how the child's best interests were weighed.
         *
         * @param value 1 to 4000 characters, or null if not recorded
         * @return this builder
         */
        public Builder bestInterests(@Nullable String value) {
            this.bestInterests = value;
            return this;
        }

        /**
         * Sets when the guardians of a child, or the social board, were told.
         *
         * @param value the day, or null if not recorded
         * @return this builder
         */
        public Builder guardiansToldOn(@Nullable LocalDate value) {
            this.guardiansToldOn = value;
            return this;
        }

        /**
         * Sets why the guardians of a child were not told.
         *
         * @param value 1 to 4000 characters, or null if no exception was made
         * @return this builder
         */
        public Builder guardiansNotToldWhy(@Nullable String value) {
            this.guardiansNotToldWhy = value;
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
         * Makes the intervention plan.
         *
         * @return it
         * @throws InvalidValueException if a required member is missing or a value cannot be
         */
        @SuppressWarnings("NullAway") // State checks what is missing
        public InterventionPlan build() {
            return new InterventionPlan(new State(
                    id,
                    individual,
                    steps,
                    span,
                    decidedBy,
                    decidedOn,
                    motivation,
                    bestInterests,
                    guardiansToldOn,
                    guardiansNotToldWhy,
                    provenance));
        }
    }
}
