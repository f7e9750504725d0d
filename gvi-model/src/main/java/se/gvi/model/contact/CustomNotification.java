// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.contact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.id.Reference;
import se.gvi.model.incident.IncidentId;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.invariant.Requirements;
import se.gvi.model.source.Fact;
import se.gvi.model.source.Provenance;

/**
 * A custom notification: one individual told the message face to face, usually by police and social services at an
 * unannounced visit. It is no interrogation.
 */
public final class CustomNotification implements Fact {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record State(
            @JsonProperty("id") NotificationId id,
            @JsonProperty("individual") IndividualId individual,
            @JsonProperty("trigger") NotificationTrigger trigger,
            @JsonProperty("incident") @Nullable IncidentId incident,
            @JsonProperty("decidedOn") LocalDate decidedOn,
            @JsonProperty("attempts") @Nullable List<Attempt> attempts,
            @JsonProperty("provenance") Provenance provenance) {

        State {
            Requirements record = new Requirements(() -> RecordRef.label(RecordKind.NOTIFICATION, id));
            record.member("id", id);
            record.member("individual", individual);
            record.member("trigger", trigger);
            record.member("decidedOn", decidedOn);
            attempts = record.distinct("attempts", attempts);
            record.member("provenance", provenance);
            record.verify();
        }
    }

    private final State state;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private CustomNotification(State state) {
        this.state = state;
    }

    @JsonValue
    private State state() {
        return state;
    }

    /**
     * Starts a custom notification. Everything is required but {@code incident} and {@code attempts}.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a custom notification like this one.
     *
     * @return a builder with every member of this custom notification
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = state.id();
        builder.individual = state.individual();
        builder.trigger = state.trigger();
        builder.incident = state.incident();
        builder.decidedOn = state.decidedOn();
        builder.attempts = state.attempts();
        builder.provenance = state.provenance();
        return builder;
    }

    @Override
    public NotificationId id() {
        return state.id();
    }

    /**
     * Returns who is to be told.
     *
     * @return the individual
     */
    public IndividualId individual() {
        return state.individual();
    }

    /**
     * Returns what it answers to.
     *
     * @return the trigger
     */
    public NotificationTrigger trigger() {
        return state.trigger();
    }

    /**
     * Returns the incident that triggered it.
     *
     * @return the incident, or empty if it was triggered by none
     */
    public Optional<IncidentId> incident() {
        return Optional.ofNullable(state.incident());
    }

    /**
     * Returns when it was decided.
     *
     * @return the day
     */
    public LocalDate decidedOn() {
        return state.decidedOn();
    }

    /**
     * Returns the attempts made.
     *
     * @return an immutable list: the attempts, in any order; without entries if there is none, empty if it was not
     *      recorded
     */
    public Optional<List<Attempt>> attempts() {
        return Optional.ofNullable(state.attempts());
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
     * Returns when the message was delivered.
     *
     * @return the day of the first attempt that was {@link AttemptOutcome#DELIVERED}, or empty if none was
     */
    public Optional<LocalDate> deliveredOn() {
        return attempts().orElse(List.of()).stream()
                .filter(attempt -> attempt.outcome() == AttemptOutcome.DELIVERED)
                .map(Attempt::date)
                .min(LocalDate::compareTo);
    }

    @Override
    public CustomNotification withProvenance(Provenance provenance) {
        return toBuilder().provenance(provenance).build();
    }

    /** Equal if all members are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CustomNotification customNotification && state.equals(customNotification.state);
    }

    @Override
    public int hashCode() {
        return state.hashCode();
    }

    /** The id alone. */
    @Override
    public String toString() {
        return "CustomNotification[" + id() + "]";
    }

    /** Collects the members of a custom notification. */
    public static final class Builder {

        private @Nullable NotificationId id;
        private @Nullable IndividualId individual;
        private @Nullable NotificationTrigger trigger;
        private @Nullable IncidentId incident;
        private @Nullable LocalDate decidedOn;
        private @Nullable List<Attempt> attempts;
        private @Nullable Provenance provenance;

        private Builder() {}

        /**
         * Sets the id.
         *
         * @param value the id
         * @return this builder
         */
        public Builder id(NotificationId value) {
            this.id = value;
            return this;
        }

        /**
         * Sets who is to be told.
         *
         * @param value the individual
         * @return this builder
         */
        public Builder individual(IndividualId value) {
            this.individual = value;
            return this;
        }

        /**
         * Sets what it answers to.
         *
         * @param value the trigger
         * @return this builder
         */
        public Builder trigger(NotificationTrigger value) {
            this.trigger = value;
            return this;
        }

        /**
         * Sets the incident that triggered it.
         *
         * @param value the incident, or null if it was triggered by none
         * @return this builder
         */
        public Builder incident(@Nullable IncidentId value) {
            this.incident = value;
            return this;
        }

        /**
         * Sets when it was decided.
         *
         * @param value the day
         * @return this builder
         */
        public Builder decidedOn(LocalDate value) {
            this.decidedOn = value;
            return this;
        }

        /**
         * Sets the attempts made.
         *
         * @param value the attempts, in any order, each once; a list without entries if there is none, null if not
         *      recorded
         * @return this builder
         */
        public Builder attempts(@Nullable List<Attempt> value) {
            this.attempts = value;
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
         * Makes the custom notification.
         *
         * @return the custom notification
         * @throws InvalidValueException if a required member is missing or a value cannot be
         */
        @SuppressWarnings("NullAway") // State checks what is missing
        public CustomNotification build() {
            return new CustomNotification(
                    new State(id, individual, trigger, incident, decidedOn, attempts, provenance));
        }
    }
}
