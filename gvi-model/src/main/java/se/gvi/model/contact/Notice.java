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
import se.gvi.model.group.GroupId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.id.Reference;
import se.gvi.model.invariant.Requirements;
import se.gvi.model.source.Fact;
import se.gvi.model.source.Provenance;

/**
 * That a group has received the message: at a call-in at which it was represented, through a custom notification to
 * one of its members, or otherwise. Without a notice there is no enforcement focus.
 */
public final class Notice implements Fact {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record State(
            @JsonProperty("id") NoticeId id,
            @JsonProperty("group") GroupId group,
            @JsonProperty("date") LocalDate date,
            @JsonProperty("callIn") @Nullable CallInId callIn,
            @JsonProperty("notification") @Nullable NotificationId notification,
            @JsonProperty("provenance") Provenance provenance) {

        State {
            Requirements record = new Requirements(() -> RecordRef.label(RecordKind.NOTICE, id));
            record.member("id", id);
            record.member("group", group);
            record.member("date", date);
            record.member("provenance", provenance);
            record.verify();
        }
    }

    private final State state;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private Notice(State state) {
        this.state = state;
    }

    @JsonValue
    private State state() {
        return state;
    }

    /**
     * Starts a notice. Everything is required but {@code callIn} and {@code notification}.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a notice like this one.
     *
     * @return a builder with every member of this notice
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = state.id();
        builder.group = state.group();
        builder.date = state.date();
        builder.callIn = state.callIn();
        builder.notification = state.notification();
        builder.provenance = state.provenance();
        return builder;
    }

    @Override
    public NoticeId id() {
        return state.id();
    }

    /**
     * Returns which group was told.
     *
     * @return the group
     */
    public GroupId group() {
        return state.group();
    }

    /**
     * Returns when.
     *
     * @return the day
     */
    public LocalDate date() {
        return state.date();
    }

    /**
     * Returns the call-in that carried the message.
     *
     * @return the call-in, or empty if it was carried otherwise
     */
    public Optional<CallInId> callIn() {
        return Optional.ofNullable(state.callIn());
    }

    /**
     * Returns the custom notification that carried the message.
     *
     * @return the notification, or empty if it was carried otherwise
     */
    public Optional<NotificationId> notification() {
        return Optional.ofNullable(state.notification());
    }

    @Override
    public Provenance provenance() {
        return state.provenance();
    }

    @Override
    public List<Reference> references() {
        return Reference.collect()
                .add("/group", state.group())
                .add("/callIn", state.callIn())
                .add("/notification", state.notification())
                .add("/provenance/source", state.provenance().source())
                .toList();
    }

    @Override
    public Notice withProvenance(Provenance provenance) {
        return toBuilder().provenance(provenance).build();
    }

    /** Equal if all members are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Notice notice && state.equals(notice.state);
    }

    @Override
    public int hashCode() {
        return state.hashCode();
    }

    /** The id alone. */
    @Override
    public String toString() {
        return "Notice[" + id() + "]";
    }

    /** Collects the members of a notice. */
    public static final class Builder {

        private @Nullable NoticeId id;
        private @Nullable GroupId group;
        private @Nullable LocalDate date;
        private @Nullable CallInId callIn;
        private @Nullable NotificationId notification;
        private @Nullable Provenance provenance;

        private Builder() {}

        /**
         * Sets the id.
         *
         * @param value the id
         * @return this builder
         */
        public Builder id(NoticeId value) {
            this.id = value;
            return this;
        }

        /**
         * Sets which group was told.
         *
         * @param value the group
         * @return this builder
         */
        public Builder group(GroupId value) {
            this.group = value;
            return this;
        }

        /**
         * Sets when.
         *
         * @param value the day
         * @return this builder
         */
        public Builder date(LocalDate value) {
            this.date = value;
            return this;
        }

        /**
         * Sets the call-in that carried the message.
         *
         * @param value the call-in, or null if it was carried otherwise
         * @return this builder
         */
        public Builder callIn(@Nullable CallInId value) {
            this.callIn = value;
            return this;
        }

        /**
         * Sets the custom notification that carried the message.
         *
         * @param value the notification, or null if it was carried otherwise
         * @return this builder
         */
        public Builder notification(@Nullable NotificationId value) {
            this.notification = value;
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
         * Makes the notice.
         *
         * @return the notice
         * @throws InvalidValueException if a required member is missing or a value cannot be
         */
        @SuppressWarnings("NullAway") // State checks what is missing
        public Notice build() {
            return new Notice(new State(id, group, date, callIn, notification, provenance));
        }
    }
}
