// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.erasure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.id.Reference;
import se.gvi.model.invariant.Form;
import se.gvi.model.invariant.Invariant;
import se.gvi.model.invariant.Requirements;
import se.gvi.model.source.Fact;
import se.gvi.model.source.Provenance;

/**
 * What is left of a record that was erased: its kind, when it went and by which rule. It names nobody and no record. The
 * mark, if there is one, is made with a secret key of the holder from what the record claimed; with the key one can tell
 * whether the very same claim is brought back, and the marks of two claims about one person have nothing in common.
 */
public final class Tombstone implements Fact {

    /** How a mark is written: the bytes of a keyed hash, two hexadecimal digits each. */
    private static final String MARK = "[0-9a-f]{64}";

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record State(
            @JsonProperty("id") TombstoneId id,
            @JsonProperty("records") RecordKind records,
            @JsonProperty("erasedOn") LocalDate erasedOn,
            @JsonProperty("rule") String rule,

            @JsonProperty("mark") @Form(Tombstone.MARK) @Nullable String mark,

            @JsonProperty("provenance") Provenance provenance) {

        State {
            Requirements record = new Requirements(() -> RecordRef.label(RecordKind.TOMBSTONE, id));
            record.member("id", id);
            record.member("records", records);
            record.member("erasedOn", erasedOn);
            record.member("rule", rule);
            record.text("rule", rule, Invariant.SHORT);
            record.member("provenance", provenance);
            if (mark != null && !Pattern.matches(MARK, mark)) {
                record.refuse(FindingCode.BAD_TEXT, Map.of("member", "mark", "longest", 64));
            }
            record.verify();
        }
    }

    private final State state;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private Tombstone(State state) {
        this.state = state;
    }

    @JsonValue
    private State state() {
        return state;
    }

    /**
     * Starts a tombstone. Everything is required but {@code mark}.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a tombstone like this one.
     *
     * @return a builder with every member of this one
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = state.id();
        builder.records = state.records();
        builder.erasedOn = state.erasedOn();
        builder.rule = state.rule();
        builder.mark = state.mark();
        builder.provenance = state.provenance();
        return builder;
    }

    @Override
    public TombstoneId id() {
        return state.id();
    }

    /**
     * Returns what kind of record it was.
     *
     * @return the kind
     */
    public RecordKind records() {
        return state.records();
    }

    /**
     * Returns when it was erased.
     *
     * @return the day
     */
    public LocalDate erasedOn() {
        return state.erasedOn();
    }

    /**
     * Returns by which rule.
     *
     * @return the rule, 1 to 200 characters
     */
    public String rule() {
        return state.rule();
    }

    /**
     * Returns the mark of what the record claimed.
     *
     * @return 64 hexadecimal digits, or empty if none was made
     */
    public Optional<String> mark() {
        return Optional.ofNullable(state.mark());
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

    @Override
    public Tombstone withProvenance(Provenance provenance) {
        return toBuilder().provenance(provenance).build();
    }

    /** Equal if all members are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Tombstone tombstone && state.equals(tombstone.state);
    }

    @Override
    public int hashCode() {
        return state.hashCode();
    }

    /** The id alone. */
    @Override
    public String toString() {
        return "Tombstone[" + id() + "]";
    }

    /** Collects the members of a tombstone. */
    public static final class Builder {

        private @Nullable TombstoneId id;
        private @Nullable RecordKind records;
        private @Nullable LocalDate erasedOn;
        private @Nullable String rule;
        private @Nullable String mark;
        private @Nullable Provenance provenance;

        private Builder() {}

        /**
         * Sets the id.
         *
         * @param value the id
         * @return this builder
         */
        public Builder id(TombstoneId value) {
            this.id = value;
            return this;
        }

        /**
         * Sets what kind of record it was.
         *
         * @param value the kind
         * @return this builder
         */
        public Builder records(RecordKind value) {
            this.records = value;
            return this;
        }

        /**
         * Sets when it was erased.
         *
         * @param value the day
         * @return this builder
         */
        public Builder erasedOn(LocalDate value) {
            this.erasedOn = value;
            return this;
        }

        /**
         * Sets by which rule.
         *
         * @param value the rule, 1 to 200 characters
         * @return this builder
         */
        public Builder rule(String value) {
            this.rule = value;
            return this;
        }

        /**
         * Sets the mark of what the record claimed.
         *
         * @param value 64 hexadecimal digits in small letters, or null if none was made
         * @return this builder
         */
        public Builder mark(@Nullable String value) {
            this.mark = value;
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
         * Makes the tombstone.
         *
         * @return it
         * @throws InvalidValueException if a required member is missing or a value cannot be
         */
        @SuppressWarnings("NullAway") // State checks what is missing
        public Tombstone build() {
            return new Tombstone(new State(id, records, erasedOn, rule, mark, provenance));
        }
    }
}
