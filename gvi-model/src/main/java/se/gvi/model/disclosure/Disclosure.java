// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.disclosure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.id.PractitionerId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.id.Reference;
import se.gvi.model.invariant.Invariant;
import se.gvi.model.invariant.Requirements;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Fact;
import se.gvi.model.source.Provenance;
import se.gvi.model.source.Purpose;

/**
 * What one party handed to others: which members of which records, on which ground, for which purpose, why that was
 * necessary, how good the data are, and which human being decided (offentlighets- och sekretesslagen ch. 10;
 * brottsdatalagen 2:4, 2:15 and 2:22). Whoever received something is told when it is corrected or erased
 * (brottsdataförordningen 2:1, GDPR art. 19).
 */
public final class Disclosure implements Fact {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record State(
            @JsonProperty("id") DisclosureId id,
            @JsonProperty("sender") AuthorityBranch sender,
            @JsonProperty("recipients") List<AuthorityBranch> recipients,
            @JsonProperty("records") List<RecordRef> records,
            @JsonProperty("members") List<String> members,
            @JsonProperty("ground") String ground,
            @JsonProperty("purpose") Purpose purpose,
            @JsonProperty("necessity") String necessity,
            @JsonProperty("quality") String quality,
            @JsonProperty("decidedBy") PractitionerId decidedBy,
            @JsonProperty("disclosedAt") Instant disclosedAt,
            @JsonProperty("provenance") Provenance provenance) {

        State {
            Requirements record = new Requirements(() -> RecordRef.label(RecordKind.DISCLOSURE, id));
            record.member("id", id);
            record.member("sender", sender);
            recipients = record.entries("recipients", recipients);
            records = record.entries("records", records);
            members = record.textEntries("members", members, Invariant.SHORT);
            record.member("ground", ground);
            record.text("ground", ground, Invariant.SHORT);
            record.member("purpose", purpose);
            record.member("necessity", necessity);
            record.text("necessity", necessity, Invariant.LONG);
            record.member("quality", quality);
            record.text("quality", quality, Invariant.LONG);
            record.member("decidedBy", decidedBy);
            record.member("disclosedAt", disclosedAt);
            record.member("provenance", provenance);
            if (sender != null && recipients.contains(sender)) {
                record.refuse(FindingCode.DISCLOSED_TO_ITSELF, Map.of());
            }
            record.verify();
        }
    }

    private final State state;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private Disclosure(State state) {
        this.state = state;
    }

    @JsonValue
    private State state() {
        return state;
    }

    /**
     * Starts a disclosure. Every member is required.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a disclosure like this one.
     *
     * @return a builder with every member of this one
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = state.id();
        builder.sender = state.sender();
        builder.recipients = state.recipients();
        builder.records = state.records();
        builder.members = state.members();
        builder.ground = state.ground();
        builder.purpose = state.purpose();
        builder.necessity = state.necessity();
        builder.quality = state.quality();
        builder.decidedBy = state.decidedBy();
        builder.disclosedAt = state.disclosedAt();
        builder.provenance = state.provenance();
        return builder;
    }

    @Override
    public DisclosureId id() {
        return state.id();
    }

    /**
     * Returns who handed it over.
     *
     * @return the branch
     */
    public AuthorityBranch sender() {
        return state.sender();
    }

    /**
     * Returns who received it.
     *
     * @return an immutable list of at least one branch, each once, without the sender
     */
    public List<AuthorityBranch> recipients() {
        return state.recipients();
    }

    /**
     * Returns which records it concerned.
     *
     * @return an immutable list of at least one record, each once
     */
    public List<RecordRef> records() {
        return state.records();
    }

    /**
     * Returns which members of them were handed over.
     *
     * @return an immutable list of at least one name in the format, as in {@code memberships.standing}, each once
     */
    public List<String> members() {
        return state.members();
    }

    /**
     * Returns the ground on which it was handed over.
     *
     * @return the provision, 1 to 200 characters
     */
    public String ground() {
        return state.ground();
    }

    /**
     * Returns what it was handed over for.
     *
     * @return the purpose
     */
    public Purpose purpose() {
        return state.purpose();
    }

    /**
     * Returns why it was necessary and proportionate, or which duty left no choice.
     *
     * @return 1 to 4000 characters
     */
    public String necessity() {
        return state.necessity();
    }

    /**
     * Returns what the recipients were told of how right, complete, current and reliable the data are.
     *
     * @return 1 to 4000 characters
     */
    public String quality() {
        return state.quality();
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
     * Returns when it was handed over.
     *
     * @return the moment
     */
    public Instant disclosedAt() {
        return state.disclosedAt();
    }

    @Override
    public Provenance provenance() {
        return state.provenance();
    }

    @Override
    public List<Reference> references() {
        Reference.Collector references = Reference.collect();
        for (int i = 0; i < records().size(); i++) {
            references.add("/records/" + i, records().get(i));
        }
        return references.add("/provenance/source", provenance().source()).toList();
    }

    @Override
    public Disclosure withProvenance(Provenance provenance) {
        return toBuilder().provenance(provenance).build();
    }

    /** Equal if all members are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Disclosure disclosure && state.equals(disclosure.state);
    }

    @Override
    public int hashCode() {
        return state.hashCode();
    }

    /** The id alone. */
    @Override
    public String toString() {
        return "Disclosure[" + id() + "]";
    }

    /** Collects the members of a disclosure. */
    public static final class Builder {

        private @Nullable DisclosureId id;
        private @Nullable AuthorityBranch sender;
        private @Nullable List<AuthorityBranch> recipients;
        private @Nullable List<RecordRef> records;
        private @Nullable List<String> members;
        private @Nullable String ground;
        private @Nullable Purpose purpose;
        private @Nullable String necessity;
        private @Nullable String quality;
        private @Nullable PractitionerId decidedBy;
        private @Nullable Instant disclosedAt;
        private @Nullable Provenance provenance;

        private Builder() {}

        /**
         * Sets the id.
         *
         * @param value the id
         * @return this builder
         */
        public Builder id(DisclosureId value) {
            this.id = value;
            return this;
        }

        /**
         * Sets who handed it over.
         *
         * @param value the branch
         * @return this builder
         */
        public Builder sender(AuthorityBranch value) {
            this.sender = value;
            return this;
        }

        /**
         * Sets who received it.
         *
         * @param value at least one branch, each once, without the sender
         * @return this builder
         */
        public Builder recipients(List<AuthorityBranch> value) {
            this.recipients = value;
            return this;
        }

        /**
         * Sets which records it concerned.
         *
         * @param value at least one record, each once
         * @return this builder
         */
        public Builder records(List<RecordRef> value) {
            this.records = value;
            return this;
        }

        /**
         * Sets which members of them were handed over.
         *
         * @param value at least one name in the format, as in {@code memberships.standing}, each once
         * @return this builder
         */
        public Builder members(List<String> value) {
            this.members = value;
            return this;
        }

        /**
         * Sets the ground on which it was handed over.
         *
         * @param value the provision, 1 to 200 characters
         * @return this builder
         */
        public Builder ground(String value) {
            this.ground = value;
            return this;
        }

        /**
         * Sets what it was handed over for.
         *
         * @param value the purpose
         * @return this builder
         */
        public Builder purpose(Purpose value) {
            this.purpose = value;
            return this;
        }

        /**
         * Sets why it was necessary and proportionate, or which duty left no choice.
         *
         * @param value 1 to 4000 characters
         * @return this builder
         */
        public Builder necessity(String value) {
            this.necessity = value;
            return this;
        }

        /**
         * Sets what the recipients were told of how right, complete, current and reliable the data are.
         *
         * @param value 1 to 4000 characters
         * @return this builder
         */
        public Builder quality(String value) {
            this.quality = value;
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
         * Sets when it was handed over.
         *
         * @param value the moment
         * @return this builder
         */
        public Builder disclosedAt(Instant value) {
            this.disclosedAt = value;
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
         * Makes the disclosure.
         *
         * @return it
         * @throws InvalidValueException if a required member is missing or a value cannot be
         */
        @SuppressWarnings("NullAway") // State checks what is missing
        public Disclosure build() {
            return new Disclosure(new State(
                    id,
                    sender,
                    recipients,
                    records,
                    members,
                    ground,
                    purpose,
                    necessity,
                    quality,
                    decidedBy,
                    disclosedAt,
                    provenance));
        }
    }
}
