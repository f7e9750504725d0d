// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.support;

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
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.id.Reference;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.invariant.Requirements;
import se.gvi.model.source.Fact;
import se.gvi.model.source.Provenance;

/**
 * The offer of help to one individual and how it went. The offer is made together with the warning; success is that
 * the individual is alive, unhurt and out of prison.
 */
public final class SupportCase implements Fact {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record State(
            @JsonProperty("id") SupportCaseId id,
            @JsonProperty("individual") IndividualId individual,
            @JsonProperty("status") SupportStatus status,
            @JsonProperty("offeredOn") LocalDate offeredOn,
            @JsonProperty("requestedOn") @Nullable LocalDate requestedOn,
            @JsonProperty("firstContactOn") @Nullable LocalDate firstContactOn,
            @JsonProperty("endedOn") @Nullable LocalDate endedOn,
            @JsonProperty("needs") @Nullable List<SupportNeed> needs,
            @JsonProperty("consents") @Nullable List<Consent> consents,
            @JsonProperty("exit") @Nullable ExitPreparation exit,
            @JsonProperty("provenance") Provenance provenance) {

        State {
            Requirements record = new Requirements(() -> RecordRef.label(RecordKind.SUPPORT_CASE, id));
            record.member("id", id);
            record.member("individual", individual);
            record.member("status", status);
            record.member("offeredOn", offeredOn);
            needs = record.distinct("needs", needs);
            consents = record.distinct("consents", consents);
            record.member("provenance", provenance);
            record.order(
                    Text.of("the request", "begäran"), requestedOn, Text.of("the offer", "erbjudandet"), offeredOn);
            record.order(
                    Text.of("the first contact", "den första kontakten"),
                    firstContactOn,
                    Text.of("the offer", "erbjudandet"),
                    offeredOn);
            record.order(Text.of("the end", "avslutet"), endedOn, Text.of("the offer", "erbjudandet"), offeredOn);
            record.verify();
        }
    }

    private final State state;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private SupportCase(State state) {
        this.state = state;
    }

    @JsonValue
    private State state() {
        return state;
    }

    /**
     * Starts a support case. Everything is required but {@code requestedOn}, {@code firstContactOn}, {@code
     * endedOn}, {@code needs}, {@code consents} and {@code exit}.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a support case like this one.
     *
     * @return a builder with every member of this support case
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = state.id();
        builder.individual = state.individual();
        builder.status = state.status();
        builder.offeredOn = state.offeredOn();
        builder.requestedOn = state.requestedOn();
        builder.firstContactOn = state.firstContactOn();
        builder.endedOn = state.endedOn();
        builder.needs = state.needs();
        builder.consents = state.consents();
        builder.exit = state.exit();
        builder.provenance = state.provenance();
        return builder;
    }

    @Override
    public SupportCaseId id() {
        return state.id();
    }

    /**
     * Returns to whom help was offered.
     *
     * @return the individual
     */
    public IndividualId individual() {
        return state.individual();
    }

    /**
     * Returns how far it has come.
     *
     * @return the status
     */
    public SupportStatus status() {
        return state.status();
    }

    /**
     * Returns when help was offered.
     *
     * @return the day
     */
    public LocalDate offeredOn() {
        return state.offeredOn();
    }

    /**
     * Returns when the individual asked for it.
     *
     * @return the day, or empty if not recorded
     */
    public Optional<LocalDate> requestedOn() {
        return Optional.ofNullable(state.requestedOn());
    }

    /**
     * Returns when the first contact was made.
     *
     * @return the day, or empty if not recorded
     */
    public Optional<LocalDate> firstContactOn() {
        return Optional.ofNullable(state.firstContactOn());
    }

    /**
     * Returns when it ended.
     *
     * @return the first day on which no support is given, or empty if it goes on
     */
    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(state.endedOn());
    }

    /**
     * Returns what help is needed.
     *
     * @return an immutable list: the needs; without entries if there is none, empty if it was not recorded
     */
    public Optional<List<SupportNeed>> needs() {
        return Optional.ofNullable(state.needs());
    }

    /**
     * Returns what the individual has agreed to.
     *
     * @return an immutable list: the consents, withdrawn ones included; without entries if there is none, empty if
     *      it was not recorded
     */
    public Optional<List<Consent>> consents() {
        return Optional.ofNullable(state.consents());
    }

    /**
     * Returns what is in place for leaving a criminal milieu.
     *
     * @return what is in place, or empty if not recorded
     */
    public Optional<ExitPreparation> exit() {
        return Optional.ofNullable(state.exit());
    }

    @Override
    public Provenance provenance() {
        return state.provenance();
    }

    @Override
    public List<Reference> references() {
        return Reference.collect()
                .add("/individual", state.individual())
                .add("/provenance/source", state.provenance().source())
                .toList();
    }

    @Override
    public SupportCase withProvenance(Provenance provenance) {
        return toBuilder().provenance(provenance).build();
    }

    /** Equal if all members are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SupportCase supportCase && state.equals(supportCase.state);
    }

    @Override
    public int hashCode() {
        return state.hashCode();
    }

    /** The id alone. */
    @Override
    public String toString() {
        return "SupportCase[" + id() + "]";
    }

    /** Collects the members of a support case. */
    public static final class Builder {

        private @Nullable SupportCaseId id;
        private @Nullable IndividualId individual;
        private @Nullable SupportStatus status;
        private @Nullable LocalDate offeredOn;
        private @Nullable LocalDate requestedOn;
        private @Nullable LocalDate firstContactOn;
        private @Nullable LocalDate endedOn;
        private @Nullable List<SupportNeed> needs;
        private @Nullable List<Consent> consents;
        private @Nullable ExitPreparation exit;
        private @Nullable Provenance provenance;

        private Builder() {}

        /**
         * Sets the id.
         *
         * @param value the id
         * @return this builder
         */
        public Builder id(SupportCaseId value) {
            this.id = value;
            return this;
        }

        /**
         * Sets to whom help was offered.
         *
         * @param value the individual
         * @return this builder
         */
        public Builder individual(IndividualId value) {
            this.individual = value;
            return this;
        }

        /**
         * Sets how far it has come.
         *
         * @param value the status
         * @return this builder
         */
        public Builder status(SupportStatus value) {
            this.status = value;
            return this;
        }

        /**
         * Sets when help was offered.
         *
         * @param value the day
         * @return this builder
         */
        public Builder offeredOn(LocalDate value) {
            this.offeredOn = value;
            return this;
        }

        /**
         * Sets when the individual asked for it.
         *
         * @param value the day, or null if not recorded
         * @return this builder
         */
        public Builder requestedOn(@Nullable LocalDate value) {
            this.requestedOn = value;
            return this;
        }

        /**
         * Sets when the first contact was made.
         *
         * @param value the day, or null if not recorded
         * @return this builder
         */
        public Builder firstContactOn(@Nullable LocalDate value) {
            this.firstContactOn = value;
            return this;
        }

        /**
         * Sets when it ended.
         *
         * @param value the first day on which no support is given, or null if it goes on
         * @return this builder
         */
        public Builder endedOn(@Nullable LocalDate value) {
            this.endedOn = value;
            return this;
        }

        /**
         * Sets what help is needed.
         *
         * @param value the needs, each once; a list without entries if there is none, null if not recorded
         * @return this builder
         */
        public Builder needs(@Nullable List<SupportNeed> value) {
            this.needs = value;
            return this;
        }

        /**
         * Sets what the individual has agreed to.
         *
         * @param value the consents, withdrawn ones included, each once; a list without entries if there is none,
         *      null if not recorded
         * @return this builder
         */
        public Builder consents(@Nullable List<Consent> value) {
            this.consents = value;
            return this;
        }

        /**
         * Sets what is in place for leaving a criminal milieu.
         *
         * @param value what is in place, or null if not recorded
         * @return this builder
         */
        public Builder exit(@Nullable ExitPreparation value) {
            this.exit = value;
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
         * Makes the support case.
         *
         * @return the support case
         * @throws InvalidValueException if a required member is missing or a value cannot be
         */
        @SuppressWarnings("NullAway") // State checks what is missing
        public SupportCase build() {
            return new SupportCase(new State(
                    id,
                    individual,
                    status,
                    offeredOn,
                    requestedOn,
                    firstContactOn,
                    endedOn,
                    needs,
                    consents,
                    exit,
                    provenance));
        }
    }
}
