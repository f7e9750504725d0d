// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.membership;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.group.GroupId;
import se.gvi.model.id.PractitionerId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.id.Reference;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.invariant.Requirements;
import se.gvi.model.source.Claim;
import se.gvi.model.source.Provenance;
import se.gvi.model.time.DateSpan;

/**
 * The claim that an individual has a place in a group over a span of days: who assessed it, on what evidence, and when
 * it is to be looked at again. It is bounded in time and can be wrong; nobody simply <em>is</em> a gang member.
 *
 * <p>Evidence that is absent was not recorded; evidence that is empty was recorded as none. Evidence without any
 * {@linkplain EvidenceKind#standsAlone() ground} makes no membership.
 */
public final class Membership implements Claim {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record State(
            @JsonProperty("id") MembershipId id,
            @JsonProperty("individual") IndividualId individual,
            @JsonProperty("group") GroupId group,
            @JsonProperty("standing") Standing standing,
            @JsonProperty("span") DateSpan span,
            @JsonProperty("evidence") @Nullable List<MembershipEvidence> evidence,
            @JsonProperty("assessedBy") PractitionerId assessedBy,
            @JsonProperty("assessedOn") LocalDate assessedOn,
            @JsonProperty("reviewBy") @Nullable LocalDate reviewBy,
            @JsonProperty("provenance") Provenance provenance) {

        State {
            Requirements record = new Requirements(() -> RecordRef.label(RecordKind.MEMBERSHIP, id));
            record.member("id", id);
            record.member("individual", individual);
            record.member("group", group);
            record.member("standing", standing);
            record.member("span", span);
            evidence = record.distinct("evidence", evidence);
            if (evidence != null
                    && !evidence.isEmpty()
                    && evidence.stream().noneMatch(MembershipEvidence::standsAlone)) {
                record.refuse(
                        FindingCode.GROUND_NOT_ACCEPTED, Map.of("member", "evidence", "grounds", kinds(evidence)));
            }
            record.member("assessedBy", assessedBy);
            record.member("assessedOn", assessedOn);
            record.member("provenance", provenance);
            if (reviewBy != null && assessedOn != null && !reviewBy.isAfter(assessedOn)) {
                record.refuse(FindingCode.ENDS_BEFORE_IT_IS_MADE, Map.of("made", assessedOn, "lapses", reviewBy));
            }
            record.verify();
        }

        private static String kinds(List<MembershipEvidence> evidence) {
            return evidence.stream()
                    .map(piece -> piece.kind().name())
                    .distinct()
                    .collect(Collectors.joining(", "));
        }
    }

    private final State state;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private Membership(State state) {
        this.state = state;
    }

    @JsonValue
    private State state() {
        return state;
    }

    /**
     * Starts a membership. Everything but evidence and review date is required.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a membership like this one.
     *
     * @return a builder with every member of this membership
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = state.id();
        builder.individual = state.individual();
        builder.group = state.group();
        builder.standing = state.standing();
        builder.span = state.span();
        builder.evidence = state.evidence();
        builder.assessedBy = state.assessedBy();
        builder.assessedOn = state.assessedOn();
        builder.reviewBy = state.reviewBy();
        builder.provenance = state.provenance();
        return builder;
    }

    @Override
    public MembershipId id() {
        return state.id();
    }

    /**
     * Returns whose place it is.
     *
     * @return the individual
     */
    public IndividualId individual() {
        return state.individual();
    }

    /**
     * Returns the group the place is in.
     *
     * @return the group
     */
    public GroupId group() {
        return state.group();
    }

    /**
     * Returns which place is claimed.
     *
     * @return the standing
     */
    public Standing standing() {
        return state.standing();
    }

    /**
     * Returns the days for which it is claimed.
     *
     * @return the span
     */
    public DateSpan span() {
        return state.span();
    }

    /**
     * Returns what the claim rests on.
     *
     * @return an immutable list; a list without entries says that there is no evidence, empty that none was recorded
     */
    public Optional<List<MembershipEvidence>> evidence() {
        return Optional.ofNullable(state.evidence());
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
     * Returns the day by which the claim is to be confirmed or removed.
     *
     * @return the first day on which the review is overdue, or empty if none was set
     */
    @Override
    public Optional<LocalDate> lapsesOn() {
        return Optional.ofNullable(state.reviewBy());
    }

    @Override
    public Provenance provenance() {
        return state.provenance();
    }

    @Override
    public List<Reference> references() {
        Reference.Collector references =
                Reference.collect().add("/individual", individual()).add("/group", group());
        List<MembershipEvidence> evidence = evidence().orElse(List.of());
        for (int i = 0; i < evidence.size(); i++) {
            references.add("/evidence/" + i + "/source", evidence.get(i).source());
        }
        return references.add("/provenance/source", provenance().source()).toList();
    }

    @Override
    public Membership withProvenance(Provenance provenance) {
        return toBuilder().provenance(provenance).build();
    }

    /** Two memberships are equal if all their members are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Membership membership && state.equals(membership.state);
    }

    @Override
    public int hashCode() {
        return state.hashCode();
    }

    /** The id alone. */
    @Override
    public String toString() {
        return "Membership[" + id() + "]";
    }

    /** Collects the members of a membership. */
    public static final class Builder {

        private @Nullable MembershipId id;
        private @Nullable IndividualId individual;
        private @Nullable GroupId group;
        private @Nullable Standing standing;
        private @Nullable DateSpan span;
        private @Nullable List<MembershipEvidence> evidence;
        private @Nullable PractitionerId assessedBy;
        private @Nullable LocalDate assessedOn;
        private @Nullable LocalDate reviewBy;
        private @Nullable Provenance provenance;

        private Builder() {}

        /**
         * Sets the id.
         *
         * @param value the id
         * @return this builder
         */
        public Builder id(MembershipId value) {
            this.id = value;
            return this;
        }

        /**
         * Sets whose place it is.
         *
         * @param value the individual
         * @return this builder
         */
        public Builder individual(IndividualId value) {
            this.individual = value;
            return this;
        }

        /**
         * Sets the group the place is in.
         *
         * @param value the group
         * @return this builder
         */
        public Builder group(GroupId value) {
            this.group = value;
            return this;
        }

        /**
         * Sets which place is claimed.
         *
         * @param value the standing
         * @return this builder
         */
        public Builder standing(Standing value) {
            this.standing = value;
            return this;
        }

        /**
         * Sets the days for which it is claimed.
         *
         * @param value the span
         * @return this builder
         */
        public Builder span(DateSpan value) {
            this.span = value;
            return this;
        }

        /**
         * Sets what the claim rests on.
         *
         * @param value the evidence, each piece once; a list without entries if there is none, null if not recorded
         * @return this builder
         */
        public Builder evidence(@Nullable List<MembershipEvidence> value) {
            this.evidence = value;
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
         * Sets the day by which the claim is to be confirmed or removed.
         *
         * @param value the first day on which the review is overdue, or null if none was set
         * @return this builder
         */
        public Builder reviewBy(@Nullable LocalDate value) {
            this.reviewBy = value;
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
         * Makes the membership.
         *
         * @return the membership
         * @throws InvalidValueException if a required member is missing or a value cannot be
         */
        @SuppressWarnings("NullAway") // State checks what is missing
        public Membership build() {
            return new Membership(new State(
                    id, individual, group, standing, span, evidence, assessedBy, assessedOn, reviewBy, provenance));
        }
    }
}
