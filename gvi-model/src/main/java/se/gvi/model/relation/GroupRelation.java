// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.relation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.group.GroupId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.id.Reference;
import se.gvi.model.invariant.Requirements;
import se.gvi.model.source.Fact;
import se.gvi.model.source.Provenance;
import se.gvi.model.time.DateSpan;

/**
 * An alliance or a feud between two groups over a span of days. Which of the two stands first means nothing.
 */
public final class GroupRelation implements Fact {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record State(
            @JsonProperty("id") RelationId id,
            @JsonProperty("relationKind") RelationKind relationKind,
            @JsonProperty("first") GroupId first,
            @JsonProperty("second") GroupId second,
            @JsonProperty("span") DateSpan span,
            @JsonProperty("provenance") Provenance provenance) {

        State {
            Requirements record = new Requirements(() -> RecordRef.label(RecordKind.RELATION, id));
            record.member("id", id);
            record.member("relationKind", relationKind);
            record.member("first", first);
            record.member("second", second);
            record.member("span", span);
            record.member("provenance", provenance);
            if (first != null && first.equals(second)) {
                record.refuse(FindingCode.RELATION_WITH_ITSELF, Map.of("party", first.label()));
            }
            record.verify();
        }
    }

    private final State state;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private GroupRelation(State state) {
        this.state = state;
    }

    @JsonValue
    private State state() {
        return state;
    }

    /**
     * Starts a relation. Every member is required.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a relation like this one.
     *
     * @return a builder with every member of this relation
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = state.id();
        builder.relationKind = state.relationKind();
        builder.first = state.first();
        builder.second = state.second();
        builder.span = state.span();
        builder.provenance = state.provenance();
        return builder;
    }

    @Override
    public RelationId id() {
        return state.id();
    }

    /**
     * Returns its kind.
     *
     * @return the kind
     */
    public RelationKind relationKind() {
        return state.relationKind();
    }

    /**
     * Returns one of the two.
     *
     * @return the group
     */
    public GroupId first() {
        return state.first();
    }

    /**
     * Returns the other.
     *
     * @return the group
     */
    public GroupId second() {
        return state.second();
    }

    /**
     * Returns the days on which it holds.
     *
     * @return the span
     */
    public DateSpan span() {
        return state.span();
    }

    @Override
    public Provenance provenance() {
        return state.provenance();
    }

    @Override
    public List<Reference> references() {
        return Reference.collect()
                .add("/first", state.first())
                .add("/second", state.second())
                .add("/provenance/source", state.provenance().source())
                .toList();
    }

    /**
     * Returns the other group.
     *
     * @param group one of the two
     * @return the other, or empty if the relation does not concern the group
     */
    public Optional<GroupId> other(GroupId group) {
        if (group.equals(first())) {
            return Optional.of(second());
        }
        return group.equals(second()) ? Optional.of(first()) : Optional.empty();
    }

    @Override
    public GroupRelation withProvenance(Provenance provenance) {
        return toBuilder().provenance(provenance).build();
    }

    /** Equal if all members are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof GroupRelation groupRelation && state.equals(groupRelation.state);
    }

    @Override
    public int hashCode() {
        return state.hashCode();
    }

    /** The id alone. */
    @Override
    public String toString() {
        return "GroupRelation[" + id() + "]";
    }

    /** Collects the members of a relation. */
    public static final class Builder {

        private @Nullable RelationId id;
        private @Nullable RelationKind relationKind;
        private @Nullable GroupId first;
        private @Nullable GroupId second;
        private @Nullable DateSpan span;
        private @Nullable Provenance provenance;

        private Builder() {}

        /**
         * Sets the id.
         *
         * @param value the id
         * @return this builder
         */
        public Builder id(RelationId value) {
            this.id = value;
            return this;
        }

        /**
         * Sets its kind.
         *
         * @param value the kind
         * @return this builder
         */
        public Builder relationKind(RelationKind value) {
            this.relationKind = value;
            return this;
        }

        /**
         * Sets one of the two.
         *
         * @param value the group
         * @return this builder
         */
        public Builder first(GroupId value) {
            this.first = value;
            return this;
        }

        /**
         * Sets the other.
         *
         * @param value the group
         * @return this builder
         */
        public Builder second(GroupId value) {
            this.second = value;
            return this;
        }

        /**
         * Sets the days on which it holds.
         *
         * @param value the span
         * @return this builder
         */
        public Builder span(DateSpan value) {
            this.span = value;
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
         * Makes the relation.
         *
         * @return the relation
         * @throws InvalidValueException if a required member is missing or a value cannot be
         */
        @SuppressWarnings("NullAway") // State checks what is missing
        public GroupRelation build() {
            return new GroupRelation(new State(id, relationKind, first, second, span, provenance));
        }
    }
}
