// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.group;

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
import se.gvi.model.invariant.Invariant;
import se.gvi.model.invariant.Requirements;
import se.gvi.model.source.Fact;
import se.gvi.model.source.Provenance;

/**
 * A street group: any set of people whose violence has a group dynamic. It need not have a name, a sign, a territory
 * or a hierarchy, and what it is called makes no difference to what is open for it. It holds no list of its members:
 * memberships name the group.
 */
public final class Group implements Fact {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record State(
            @JsonProperty("id") GroupId id,
            @JsonProperty("name") @Nullable String name,
            @JsonProperty("aliases") @Nullable List<String> aliases,
            @JsonProperty("groupKind") @Nullable GroupKind groupKind,
            @JsonProperty("areas") @Nullable List<String> areas,
            @JsonProperty("sizeEstimate") @Nullable SizeEstimate sizeEstimate,
            @JsonProperty("statuses") @Nullable List<GroupStatusSpan> statuses,
            @JsonProperty("audits") @Nullable List<LocalDate> audits,
            @JsonProperty("provenance") Provenance provenance) {

        State {
            Requirements record = new Requirements(() -> RecordRef.label(RecordKind.GROUP, id));
            record.member("id", id);
            record.text("name", name, Invariant.SHORT);
            aliases = record.texts("aliases", aliases, Invariant.SHORT);
            areas = record.texts("areas", areas, Invariant.SHORT);
            statuses = record.distinct("statuses", statuses);
            audits = record.distinct("audits", audits);
            record.member("provenance", provenance);
            record.verify();
        }
    }

    private final State state;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private Group(State state) {
        this.state = state;
    }

    @JsonValue
    private State state() {
        return state;
    }

    /**
     * Starts a group. Everything is required but {@code name}, {@code aliases}, {@code groupKind}, {@code areas},
     * {@code sizeEstimate}, {@code statuses} and {@code audits}.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a group like this one.
     *
     * @return a builder with every member of this group
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = state.id();
        builder.name = state.name();
        builder.aliases = state.aliases();
        builder.groupKind = state.groupKind();
        builder.areas = state.areas();
        builder.sizeEstimate = state.sizeEstimate();
        builder.statuses = state.statuses();
        builder.audits = state.audits();
        builder.provenance = state.provenance();
        return builder;
    }

    @Override
    public GroupId id() {
        return state.id();
    }

    /**
     * Returns its name.
     *
     * @return a name of 1 to 200 characters, or empty if it has none
     */
    public Optional<String> name() {
        return Optional.ofNullable(state.name());
    }

    /**
     * Returns its other names.
     *
     * @return an immutable list: the names; without entries if there is none, empty if it was not recorded
     */
    public Optional<List<String>> aliases() {
        return Optional.ofNullable(state.aliases());
    }

    /**
     * Returns what practitioners call it.
     *
     * @return the kind, or empty if not recorded
     */
    public Optional<GroupKind> groupKind() {
        return Optional.ofNullable(state.groupKind());
    }

    /**
     * Returns where it hangs out.
     *
     * @return an immutable list: area codes of the site; without entries if there is none, empty if it was not
     *      recorded
     */
    public Optional<List<String>> areas() {
        return Optional.ofNullable(state.areas());
    }

    /**
     * Returns how many people practitioners think take part.
     *
     * @return the estimate, or empty if not recorded
     */
    public Optional<SizeEstimate> sizeEstimate() {
        return Optional.ofNullable(state.sizeEstimate());
    }

    /**
     * Returns its status over time.
     *
     * @return an immutable list: the spans, none overlapping another; without entries if there is none, empty if it
     *      was not recorded
     */
    public Optional<List<GroupStatusSpan>> statuses() {
        return Optional.ofNullable(state.statuses());
    }

    /**
     * Returns the days on which a group audit went through the group.
     *
     * @return an immutable list: the days; without entries if there is none, empty if it was not recorded
     */
    public Optional<List<LocalDate>> audits() {
        return Optional.ofNullable(state.audits());
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
     * Returns its status on a day.
     *
     * @param day the day
     * @return the status, or empty if none is recorded for that day
     */
    public Optional<GroupStatus> statusOn(LocalDate day) {
        return statuses().orElse(List.of()).stream()
                .filter(status -> status.span().contains(day))
                .map(GroupStatusSpan::status)
                .findFirst();
    }

    @Override
    public Group withProvenance(Provenance provenance) {
        return toBuilder().provenance(provenance).build();
    }

    /** Equal if all members are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Group group && state.equals(group.state);
    }

    @Override
    public int hashCode() {
        return state.hashCode();
    }

    /** The id alone. */
    @Override
    public String toString() {
        return "Group[" + id() + "]";
    }

    /** Collects the members of a group. */
    public static final class Builder {

        private @Nullable GroupId id;
        private @Nullable String name;
        private @Nullable List<String> aliases;
        private @Nullable GroupKind groupKind;
        private @Nullable List<String> areas;
        private @Nullable SizeEstimate sizeEstimate;
        private @Nullable List<GroupStatusSpan> statuses;
        private @Nullable List<LocalDate> audits;
        private @Nullable Provenance provenance;

        private Builder() {}

        /**
         * Sets the id.
         *
         * @param value the id
         * @return this builder
         */
        public Builder id(GroupId value) {
            this.id = value;
            return this;
        }

        /**
         * Sets its name.
         *
         * @param value a name of 1 to 200 characters, or null if it has none
         * @return this builder
         */
        public Builder name(@Nullable String value) {
            this.name = value;
            return this;
        }

        /**
         * Sets its other names.
         *
         * @param value the names, each once; a list without entries if there is none, null if not recorded
         * @return this builder
         */
        public Builder aliases(@Nullable List<String> value) {
            this.aliases = value;
            return this;
        }

        /**
         * Sets what practitioners call it.
         *
         * @param value the kind, or null if not recorded
         * @return this builder
         */
        public Builder groupKind(@Nullable GroupKind value) {
            this.groupKind = value;
            return this;
        }

        /**
         * Sets where it hangs out.
         *
         * @param value area codes of the site, each once; a list without entries if there is none, null if not
         *      recorded
         * @return this builder
         */
        public Builder areas(@Nullable List<String> value) {
            this.areas = value;
            return this;
        }

        /**
         * Sets how many people practitioners think take part.
         *
         * @param value the estimate, or null if not recorded
         * @return this builder
         */
        public Builder sizeEstimate(@Nullable SizeEstimate value) {
            this.sizeEstimate = value;
            return this;
        }

        /**
         * Sets its status over time.
         *
         * @param value the spans, none overlapping another, each once; a list without entries if there is none, null
         *      if not recorded
         * @return this builder
         */
        public Builder statuses(@Nullable List<GroupStatusSpan> value) {
            this.statuses = value;
            return this;
        }

        /**
         * Sets the days on which a group audit went through the group.
         *
         * @param value the days, each once; a list without entries if there is none, null if not recorded
         * @return this builder
         */
        public Builder audits(@Nullable List<LocalDate> value) {
            this.audits = value;
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
         * Makes the group.
         *
         * @return the group
         * @throws InvalidValueException if a required member is missing or a value cannot be
         */
        @SuppressWarnings("NullAway") // State checks what is missing
        public Group build() {
            return new Group(
                    new State(id, name, aliases, groupKind, areas, sizeEstimate, statuses, audits, provenance));
        }
    }
}
