// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.contact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.id.Reference;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.invariant.Requirements;
import se.gvi.model.source.Fact;
import se.gvi.model.source.Provenance;

/**
 * The invitation of one individual to one call-in, and whether the individual came.
 */
public final class Invitation implements Fact {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record State(
            @JsonProperty("id") InvitationId id,
            @JsonProperty("callIn") CallInId callIn,
            @JsonProperty("individual") IndividualId individual,
            @JsonProperty("basis") InvitationBasis basis,
            @JsonProperty("attendance") @Nullable Attendance attendance,
            @JsonProperty("provenance") Provenance provenance) {

        State {
            Requirements record = new Requirements(() -> RecordRef.label(RecordKind.INVITATION, id));
            record.member("id", id);
            record.member("callIn", callIn);
            record.member("individual", individual);
            record.member("basis", basis);
            record.member("provenance", provenance);
            record.verify();
        }
    }

    private final State state;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private Invitation(State state) {
        this.state = state;
    }

    @JsonValue
    private State state() {
        return state;
    }

    /**
     * Starts an invitation. Everything is required but {@code attendance}.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts an invitation like this one.
     *
     * @return a builder with every member of this invitation
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = state.id();
        builder.callIn = state.callIn();
        builder.individual = state.individual();
        builder.basis = state.basis();
        builder.attendance = state.attendance();
        builder.provenance = state.provenance();
        return builder;
    }

    @Override
    public InvitationId id() {
        return state.id();
    }

    /**
     * Returns the call-in.
     *
     * @return the call-in
     */
    public CallInId callIn() {
        return state.callIn();
    }

    /**
     * Returns who is invited.
     *
     * @return the individual
     */
    public IndividualId individual() {
        return state.individual();
    }

    /**
     * Returns on what basis.
     *
     * @return the basis
     */
    public InvitationBasis basis() {
        return state.basis();
    }

    /**
     * Returns whether the individual came.
     *
     * @return the attendance, or empty if not recorded
     */
    public Optional<Attendance> attendance() {
        return Optional.ofNullable(state.attendance());
    }

    @Override
    public Provenance provenance() {
        return state.provenance();
    }

    @Override
    public List<Reference> references() {
        return Reference.collect()
                .add("/callIn", state.callIn())
                .add("/individual", state.individual())
                .add("/provenance/source", state.provenance().source())
                .toList();
    }

    @Override
    public Invitation withProvenance(Provenance provenance) {
        return toBuilder().provenance(provenance).build();
    }

    /** Equal if all members are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Invitation invitation && state.equals(invitation.state);
    }

    @Override
    public int hashCode() {
        return state.hashCode();
    }

    /** The id alone. */
    @Override
    public String toString() {
        return "Invitation[" + id() + "]";
    }

    /** Collects the members of an invitation. */
    public static final class Builder {

        private @Nullable InvitationId id;
        private @Nullable CallInId callIn;
        private @Nullable IndividualId individual;
        private @Nullable InvitationBasis basis;
        private @Nullable Attendance attendance;
        private @Nullable Provenance provenance;

        private Builder() {}

        /**
         * Sets the id.
         *
         * @param value the id
         * @return this builder
         */
        public Builder id(InvitationId value) {
            this.id = value;
            return this;
        }

        /**
         * Sets the call-in.
         *
         * @param value the call-in
         * @return this builder
         */
        public Builder callIn(CallInId value) {
            this.callIn = value;
            return this;
        }

        /**
         * Sets who is invited.
         *
         * @param value the individual
         * @return this builder
         */
        public Builder individual(IndividualId value) {
            this.individual = value;
            return this;
        }

        /**
         * Sets on what basis.
         *
         * @param value the basis
         * @return this builder
         */
        public Builder basis(InvitationBasis value) {
            this.basis = value;
            return this;
        }

        /**
         * Sets whether the individual came.
         *
         * @param value the attendance, or null if not recorded
         * @return this builder
         */
        public Builder attendance(@Nullable Attendance value) {
            this.attendance = value;
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
         * Makes the invitation.
         *
         * @return the invitation
         * @throws InvalidValueException if a required member is missing or a value cannot be
         */
        @SuppressWarnings("NullAway") // State checks what is missing
        public Invitation build() {
            return new Invitation(new State(id, callIn, individual, basis, attendance, provenance));
        }
    }
}
