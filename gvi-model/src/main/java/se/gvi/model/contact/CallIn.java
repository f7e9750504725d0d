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
import se.gvi.model.finding.Text;
import se.gvi.model.group.GroupId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.id.Reference;
import se.gvi.model.invariant.Requirements;
import se.gvi.model.source.Fact;
import se.gvi.model.source.Provenance;

/**
 * A call-in: the scripted meeting at which selected members of violent groups hear, face to face, that the violence
 * must stop, that help is there, and that the whole group answers for the next shot. Those who come carry the
 * message to their groups.
 */
public final class CallIn implements Fact {

    private static final Text MEETING = Text.of("the meeting", "mötet");

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record State(
            @JsonProperty("id") CallInId id,
            @JsonProperty("date") LocalDate date,
            @JsonProperty("status") CallInStatus status,
            @JsonProperty("groups") List<GroupId> groups,
            @JsonProperty("participantsFixedOn") @Nullable LocalDate participantsFixedOn,
            @JsonProperty("rehearsedOn") @Nullable LocalDate rehearsedOn,
            @JsonProperty("followedUpOn") @Nullable LocalDate followedUpOn,
            @JsonProperty("provenance") Provenance provenance) {

        State {
            Requirements record = new Requirements(() -> RecordRef.label(RecordKind.CALL_IN, id));
            record.member("id", id);
            record.member("date", date);
            record.member("status", status);
            groups = record.entries("groups", groups);
            record.member("provenance", provenance);
            record.order(
                    MEETING, date, Text.of("the choice of participants", "valet av deltagare"), participantsFixedOn);
            record.order(MEETING, date, Text.of("the rehearsal", "genrepet"), rehearsedOn);
            record.order(Text.of("the follow-up", "uppföljningen"), followedUpOn, MEETING, date);
            record.verify();
        }
    }

    private final State state;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private CallIn(State state) {
        this.state = state;
    }

    @JsonValue
    private State state() {
        return state;
    }

    /**
     * Starts a call-in. Everything is required but {@code participantsFixedOn}, {@code rehearsedOn} and
     * {@code followedUpOn}.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a call-in like this one.
     *
     * @return a builder with every member of this call-in
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = state.id();
        builder.date = state.date();
        builder.status = state.status();
        builder.groups = state.groups();
        builder.participantsFixedOn = state.participantsFixedOn();
        builder.rehearsedOn = state.rehearsedOn();
        builder.followedUpOn = state.followedUpOn();
        builder.provenance = state.provenance();
        return builder;
    }

    @Override
    public CallInId id() {
        return state.id();
    }

    /**
     * Returns the day of the meeting.
     *
     * @return the day
     */
    public LocalDate date() {
        return state.date();
    }

    /**
     * Returns how far it has come.
     *
     * @return the status
     */
    public CallInStatus status() {
        return state.status();
    }

    /**
     * Returns the groups represented, or to be represented.
     *
     * @return an immutable list: the groups
     */
    public List<GroupId> groups() {
        return state.groups();
    }

    /**
     * Returns when it was fixed who is invited.
     *
     * @return the day, or empty if not recorded
     */
    public Optional<LocalDate> participantsFixedOn() {
        return Optional.ofNullable(state.participantsFixedOn());
    }

    /**
     * Returns when it was rehearsed without the invited.
     *
     * @return the day, or empty if not recorded
     */
    public Optional<LocalDate> rehearsedOn() {
        return Optional.ofNullable(state.rehearsedOn());
    }

    /**
     * Returns when it was followed up.
     *
     * @return the day, or empty if not recorded
     */
    public Optional<LocalDate> followedUpOn() {
        return Optional.ofNullable(state.followedUpOn());
    }

    @Override
    public Provenance provenance() {
        return state.provenance();
    }

    @Override
    public List<Reference> references() {
        return Reference.collect()
                .addAll("/groups", state.groups())
                .add("/provenance/source", state.provenance().source())
                .toList();
    }

    @Override
    public CallIn withProvenance(Provenance provenance) {
        return toBuilder().provenance(provenance).build();
    }

    /** Equal if all members are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CallIn callIn && state.equals(callIn.state);
    }

    @Override
    public int hashCode() {
        return state.hashCode();
    }

    /** The id alone. */
    @Override
    public String toString() {
        return "CallIn[" + id() + "]";
    }

    /** Collects the members of a call-in. */
    public static final class Builder {

        private @Nullable CallInId id;
        private @Nullable LocalDate date;
        private @Nullable CallInStatus status;
        private @Nullable List<GroupId> groups;
        private @Nullable LocalDate participantsFixedOn;
        private @Nullable LocalDate rehearsedOn;
        private @Nullable LocalDate followedUpOn;
        private @Nullable Provenance provenance;

        private Builder() {}

        /**
         * Sets the id.
         *
         * @param value the id
         * @return this builder
         */
        public Builder id(CallInId value) {
            this.id = value;
            return this;
        }

        /**
         * Sets the day of the meeting.
         *
         * @param value the day
         * @return this builder
         */
        public Builder date(LocalDate value) {
            this.date = value;
            return this;
        }

        /**
         * Sets how far it has come.
         *
         * @param value the status
         * @return this builder
         */
        public Builder status(CallInStatus value) {
            this.status = value;
            return this;
        }

        /**
         * Sets the groups represented, or to be represented.
         *
         * @param value the groups, each once, at least one
         * @return this builder
         */
        public Builder groups(List<GroupId> value) {
            this.groups = value;
            return this;
        }

        /**
         * Sets when it was fixed who is invited.
         *
         * @param value the day, or null if not recorded
         * @return this builder
         */
        public Builder participantsFixedOn(@Nullable LocalDate value) {
            this.participantsFixedOn = value;
            return this;
        }

        /**
         * Sets when it was rehearsed without the invited.
         *
         * @param value the day, or null if not recorded
         * @return this builder
         */
        public Builder rehearsedOn(@Nullable LocalDate value) {
            this.rehearsedOn = value;
            return this;
        }

        /**
         * Sets when it was followed up.
         *
         * @param value the day, or null if not recorded
         * @return this builder
         */
        public Builder followedUpOn(@Nullable LocalDate value) {
            this.followedUpOn = value;
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
         * Makes the call-in.
         *
         * @return the call-in
         * @throws InvalidValueException if a required member is missing or a value cannot be
         */
        @SuppressWarnings("NullAway") // State checks what is missing
        public CallIn build() {
            return new CallIn(
                    new State(id, date, status, groups, participantsFixedOn, rehearsedOn, followedUpOn, provenance));
        }
    }
}
