// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.enforcement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.finding.Text;
import se.gvi.model.group.GroupId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.id.Reference;
import se.gvi.model.incident.IncidentId;
import se.gvi.model.invariant.Requirements;
import se.gvi.model.source.Fact;
import se.gvi.model.source.Provenance;
import se.gvi.model.time.DateSpan;

/**
 * Increased focus on a group that went on with violence after it had the message. It needs an earlier notice; it is
 * reviewed; it ends.
 */
public final class EnforcementFocus implements Fact {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record State(
            @JsonProperty("id") FocusId id,
            @JsonProperty("group") GroupId group,
            @JsonProperty("trigger") IncidentId trigger,
            @JsonProperty("decidedOn") @Nullable LocalDate decidedOn,
            @JsonProperty("span") DateSpan span,
            @JsonProperty("reviews") @Nullable List<LocalDate> reviews,
            @JsonProperty("endReason") @Nullable FocusEnd endReason,
            @JsonProperty("measures") @Nullable List<Measure> measures,
            @JsonProperty("provenance") Provenance provenance) {

        State {
            Requirements record = new Requirements(() -> RecordRef.label(RecordKind.FOCUS, id));
            record.member("id", id);
            record.member("group", group);
            record.member("trigger", trigger);
            record.member("span", span);
            reviews = record.distinct("reviews", reviews);
            measures = record.distinct("measures", measures);
            record.member("provenance", provenance);
            record.order(
                    Text.of("the start of the focus", "starten av det ökade fokuset"),
                    span == null ? null : span.from(),
                    Text.of("the decision", "beslutet"),
                    decidedOn);
            record.verify();
        }
    }

    private final State state;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private EnforcementFocus(State state) {
        this.state = state;
    }

    @JsonValue
    private State state() {
        return state;
    }

    /**
     * Starts an enforcement focus. Everything is required but {@code decidedOn}, {@code reviews}, {@code endReason}
     * and {@code measures}.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts an enforcement focus like this one.
     *
     * @return a builder with every member of this enforcement focus
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = state.id();
        builder.group = state.group();
        builder.trigger = state.trigger();
        builder.decidedOn = state.decidedOn();
        builder.span = state.span();
        builder.reviews = state.reviews();
        builder.endReason = state.endReason();
        builder.measures = state.measures();
        builder.provenance = state.provenance();
        return builder;
    }

    @Override
    public FocusId id() {
        return state.id();
    }

    /**
     * Returns the group in focus.
     *
     * @return the group
     */
    public GroupId group() {
        return state.group();
    }

    /**
     * Returns the incident that triggered it.
     *
     * @return the incident
     */
    public IncidentId trigger() {
        return state.trigger();
    }

    /**
     * Returns when the partnership decided it.
     *
     * @return the day, or empty if not recorded
     */
    public Optional<LocalDate> decidedOn() {
        return Optional.ofNullable(state.decidedOn());
    }

    /**
     * Returns the days on which it runs.
     *
     * @return the span; without an end it is running
     */
    public DateSpan span() {
        return state.span();
    }

    /**
     * Returns the days on which it was reviewed.
     *
     * @return an immutable list: the days; without entries if there is none, empty if it was not recorded
     */
    public Optional<List<LocalDate>> reviews() {
        return Optional.ofNullable(state.reviews());
    }

    /**
     * Returns why it ended.
     *
     * @return the reason, or empty if not recorded
     */
    public Optional<FocusEnd> endReason() {
        return Optional.ofNullable(state.endReason());
    }

    /**
     * Returns the measures taken.
     *
     * @return an immutable list: the measures; without entries if there is none, empty if it was not recorded
     */
    public Optional<List<Measure>> measures() {
        return Optional.ofNullable(state.measures());
    }

    @Override
    public Provenance provenance() {
        return state.provenance();
    }

    @Override
    public List<Reference> references() {
        Reference.Collector references =
                Reference.collect().add("/group", group()).add("/trigger", trigger());
        List<Measure> measures = measures().orElse(List.of());
        for (int i = 0; i < measures.size(); i++) {
            references.add("/measures/" + i + "/individual", measures.get(i).individual());
        }
        return references.add("/provenance/source", provenance().source()).toList();
    }

    @Override
    public EnforcementFocus withProvenance(Provenance provenance) {
        return toBuilder().provenance(provenance).build();
    }

    /** Equal if all members are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof EnforcementFocus enforcementFocus && state.equals(enforcementFocus.state);
    }

    @Override
    public int hashCode() {
        return state.hashCode();
    }

    /** The id alone. */
    @Override
    public String toString() {
        return "EnforcementFocus[" + id() + "]";
    }

    /** Collects the members of an enforcement focus. */
    public static final class Builder {

        private @Nullable FocusId id;
        private @Nullable GroupId group;
        private @Nullable IncidentId trigger;
        private @Nullable LocalDate decidedOn;
        private @Nullable DateSpan span;
        private @Nullable List<LocalDate> reviews;
        private @Nullable FocusEnd endReason;
        private @Nullable List<Measure> measures;
        private @Nullable Provenance provenance;

        private Builder() {}

        /**
         * Sets the id.
         *
         * @param value the id
         * @return this builder
         */
        public Builder id(FocusId value) {
            this.id = value;
            return this;
        }

        /**
         * Sets the group in focus.
         *
         * @param value the group
         * @return this builder
         */
        public Builder group(GroupId value) {
            this.group = value;
            return this;
        }

        /**
         * Sets the incident that triggered it.
         *
         * @param value the incident
         * @return this builder
         */
        public Builder trigger(IncidentId value) {
            this.trigger = value;
            return this;
        }

        /**
         * Sets when the partnership decided it.
         *
         * @param value the day, or null if not recorded
         * @return this builder
         */
        public Builder decidedOn(@Nullable LocalDate value) {
            this.decidedOn = value;
            return this;
        }

        /**
         * Sets the days on which it runs.
         *
         * @param value the span; without an end it is running
         * @return this builder
         */
        public Builder span(DateSpan value) {
            this.span = value;
            return this;
        }

        /**
         * Sets the days on which it was reviewed.
         *
         * @param value the days, each once; a list without entries if there is none, null if not recorded
         * @return this builder
         */
        public Builder reviews(@Nullable List<LocalDate> value) {
            this.reviews = value;
            return this;
        }

        /**
         * Sets why it ended.
         *
         * @param value the reason, or null if not recorded
         * @return this builder
         */
        public Builder endReason(@Nullable FocusEnd value) {
            this.endReason = value;
            return this;
        }

        /**
         * Sets the measures taken.
         *
         * @param value the measures, each once; a list without entries if there is none, null if not recorded
         * @return this builder
         */
        public Builder measures(@Nullable List<Measure> value) {
            this.measures = value;
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
         * Makes the enforcement focus.
         *
         * @return the enforcement focus
         * @throws InvalidValueException if a required member is missing or a value cannot be
         */
        @SuppressWarnings("NullAway") // State checks what is missing
        public EnforcementFocus build() {
            return new EnforcementFocus(
                    new State(id, group, trigger, decidedOn, span, reviews, endReason, measures, provenance));
        }
    }
}
