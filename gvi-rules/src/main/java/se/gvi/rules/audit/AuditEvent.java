// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.finding.Text;
import se.gvi.model.id.PractitionerId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.id.Reference;
import se.gvi.model.invariant.Invariant;
import se.gvi.model.invariant.Requirements;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Purpose;
import se.gvi.model.source.Recorded;
import se.gvi.model.source.Regime;
import se.gvi.model.source.Source;
import se.gvi.model.source.SourceId;

/**
 * One operation on personal data: which, when, by whom, for what and why, on which records and, if they left the
 * branch, for whom (brottsdatalagen 3:5 with brottsdataförordningen 3:4; Directive (EU) 2016/680 art. 25; lag (2001:454)
 * 10 §).
 *
 * <p>It names people by pseudonym and practitioners by service id, and holds neither a name nor a personal number nor
 * anything of what the records say. Ids and texts that hold a personal number are refused.
 */
public final class AuditEvent {

    /** The most records that one event names; what touches more is several operations, for instance one a group. */
    public static final int MOST_RECORDS = 10_000;

    private static final Text LABEL = Text.of("the audit event", "logghändelsen");

    private record State(
            AuditOperation operation,
            Instant at,
            PractitionerId by,
            AuthorityBranch branch,
            @Nullable Purpose purpose,
            @Nullable LogPurpose logPurpose,
            String justification,
            List<RecordRef> records,
            List<Regime> regimes,
            @Nullable AuthorityBranch recipientBranch,
            @Nullable String recipientAbroad,
            @Nullable PractitionerId receivedBy) {

        State {
            Requirements event = new Requirements(() -> LABEL);
            event.member("operation", operation);
            event.member("at", at);
            event.member("by", by);
            event.member("branch", branch);
            event.member("justification", justification);
            event.text("justification", justification, Invariant.SHORT);
            if (logPurpose == null) {
                event.member("purpose", purpose);
                records = event.entries("records", records);
                regimes = event.entries("regimes", regimes).stream().sorted().toList();
            } else {
                records = List.copyOf(records);
                regimes = List.copyOf(regimes);
            }
            if (operation == AuditOperation.DISCLOSURE) {
                event.member("recipient.branch", recipientBranch);
            }
            if (operation == AuditOperation.TRANSFER) {
                event.member("recipient.abroad", recipientAbroad);
            }
            event.text("recipient.abroad", recipientAbroad, Invariant.SHORT);
            event.verify();
            requireNoOther(operation, recipientBranch, AuditOperation.DISCLOSURE, "branch");
            requireNoOther(operation, recipientAbroad, AuditOperation.TRANSFER, "recipient abroad");
            if (receivedBy != null && recipientBranch == null && recipientAbroad == null) {
                throw new IllegalArgumentException("The audit event is a " + operation
                        + " and names who received the data. Only a DISCLOSURE or a TRANSFER has a recipient.");
            }
            if (records.size() > MOST_RECORDS) {
                throw new IllegalArgumentException("The audit event names " + records.size() + " records, more than "
                        + MOST_RECORDS + ". Divide the operation, for instance one for each group.");
            }
        }

        private static void requireNoOther(
                AuditOperation operation, @Nullable Object recipient, AuditOperation needed, String what) {
            if (recipient != null && operation != needed) {
                throw new IllegalArgumentException("The audit event is a " + operation + " and names a " + what
                        + " as recipient. Only a " + needed + " has one.");
            }
        }
    }

    private final State state;

    private AuditEvent(State state) {
        this.state = state;
    }

    /**
     * Starts an event.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The event of reading the log itself. */
    static AuditEvent of(LogReading reading) {
        return new AuditEvent(new State(
                AuditOperation.READING,
                reading.at(),
                reading.reader(),
                reading.branch(),
                null,
                reading.purpose(),
                reading.justification(),
                List.of(),
                List.of(),
                null,
                null,
                null));
    }

    /**
     * Returns what was done.
     *
     * @return the operation
     */
    public AuditOperation operation() {
        return state.operation();
    }

    /**
     * Returns when.
     *
     * @return the moment, as the host said it
     */
    public Instant at() {
        return state.at();
    }

    /**
     * Returns who did it.
     *
     * @return the service id
     */
    public PractitionerId by() {
        return state.by();
    }

    /**
     * Returns for which party the practitioner acted.
     *
     * @return the branch
     */
    public AuthorityBranch branch() {
        return state.branch();
    }

    /**
     * Returns what it was done for.
     *
     * @return the purpose, or empty if the log itself was read
     */
    public Optional<Purpose> purpose() {
        return Optional.ofNullable(state.purpose());
    }

    /**
     * Returns what the log itself was read for.
     *
     * @return the purpose, or empty if the operation was one on records
     */
    public Optional<LogPurpose> logPurpose() {
        return Optional.ofNullable(state.logPurpose());
    }

    /**
     * Returns why it was done, in the practitioner's words.
     *
     * @return 1 to 200 characters
     */
    public String justification() {
        return state.justification();
    }

    /**
     * Returns which records it concerned, individuals among them.
     *
     * @return an immutable list without repetition; empty only if the log itself was read
     */
    public List<RecordRef> records() {
        return state.records();
    }

    /**
     * Returns the individuals among the records.
     *
     * @return an immutable list, in the order of the records
     */
    public List<RecordRef> individuals() {
        return state.records().stream()
                .filter(record -> record.kind() == RecordKind.INDIVIDUAL)
                .toList();
    }

    /**
     * Returns under which regimes the sources of the records process them.
     *
     * @return an immutable list in the order of the regimes; empty only if the log itself was read
     */
    public List<Regime> regimes() {
        return state.regimes();
    }

    /**
     * Tells whether data of social services were among the records, so that the access has to be reviewable (lag
     * (2001:454) 10 §).
     *
     * @return true if one of the sources is the social board's
     */
    public boolean concernsSocialServices() {
        return state.regimes().contains(Regime.GDPR_SOCIAL_BOARD);
    }

    /**
     * Returns to which branch the data were disclosed.
     *
     * @return the branch; present if and only if the operation is a disclosure
     */
    public Optional<AuthorityBranch> recipientBranch() {
        return Optional.ofNullable(state.recipientBranch());
    }

    /**
     * Returns to whom abroad the data were transferred.
     *
     * @return the authority of a third country, or the international organisation; present if and only if the
     *     operation is a transfer
     */
    public Optional<String> recipientAbroad() {
        return Optional.ofNullable(state.recipientAbroad());
    }

    /**
     * Returns who at the recipient got the data.
     *
     * @return the service id, or empty if that is not known
     */
    public Optional<PractitionerId> receivedBy() {
        return Optional.ofNullable(state.receivedBy());
    }

    /** Two events are equal if all they say is. */
    @Override
    public boolean equals(Object other) {
        return other instanceof AuditEvent event && state.equals(event.state);
    }

    /** {@inheritDoc} */
    @Override
    public int hashCode() {
        return state.hashCode();
    }

    /** The operation alone. */
    @Override
    public String toString() {
        return "AuditEvent[" + operation() + "]";
    }

    /** Collects what an event says. */
    public static final class Builder {

        private @Nullable AuditOperation operation;
        private @Nullable Instant at;
        private @Nullable PractitionerId by;
        private @Nullable AuthorityBranch branch;
        private @Nullable Purpose purpose;
        private @Nullable String justification;
        private List<RecordRef> records = List.of();
        private List<Regime> regimes = List.of();
        private @Nullable AuthorityBranch recipientBranch;
        private @Nullable String recipientAbroad;
        private @Nullable PractitionerId receivedBy;

        private Builder() {}

        /**
         * Sets what is done.
         *
         * @param value the operation
         * @return this builder
         */
        public Builder operation(AuditOperation value) {
            this.operation = value;
            return this;
        }

        /**
         * Sets when.
         *
         * @param value the moment, by the host's clock
         * @return this builder
         */
        public Builder at(Instant value) {
            this.at = value;
            return this;
        }

        /**
         * Sets who does it.
         *
         * @param practitioner the service id
         * @param ofBranch the party for which the practitioner acts
         * @return this builder
         */
        public Builder by(PractitionerId practitioner, AuthorityBranch ofBranch) {
            this.by = practitioner;
            this.branch = ofBranch;
            return this;
        }

        /**
         * Sets what it is done for.
         *
         * @param value the purpose
         * @return this builder
         */
        public Builder purpose(Purpose value) {
            this.purpose = value;
            return this;
        }

        /**
         * Sets why it is done.
         *
         * @param value 1 to 200 characters, without names and personal numbers
         * @return this builder
         */
        public Builder justification(String value) {
            this.justification = value;
            return this;
        }

        /**
         * Sets which records it concerns and under which regimes their sources process them. Name the individuals
         * too, so that it can be told later about whom it was.
         *
         * @param refs the records, at least one and at most {@value AuditEvent#MOST_RECORDS}, none twice
         * @param ofRegimes the regimes, at least one, none twice
         * @return this builder
         */
        public Builder concerning(Collection<RecordRef> refs, Collection<Regime> ofRegimes) {
            this.records = List.copyOf(refs);
            this.regimes = List.copyOf(ofRegimes);
            return this;
        }

        /**
         * Sets which records it concerns, with the individuals that they name, and finds the regimes of their sources.
         *
         * @param situation what holds the sources
         * @param touched the records, at least one
         * @return this builder
         * @throws IllegalArgumentException if the situation does not hold the source of a record
         */
        public Builder concerning(Situation situation, Collection<? extends Recorded> touched) {
            Map<SourceId, Regime> regimeOf = new HashMap<>();
            for (Source source : situation.records().sources()) {
                regimeOf.put(source.id(), source.regime());
            }
            Set<RecordRef> refs = new LinkedHashSet<>();
            Set<Regime> found = EnumSet.noneOf(Regime.class);
            for (Recorded record : touched) {
                refs.add(RecordRef.to(record.id()));
                record.references().stream()
                        .map(Reference::target)
                        .filter(target -> target.kind() == RecordKind.INDIVIDUAL)
                        .forEach(refs::add);
                Regime regime = regimeOf.get(record.provenance().source());
                if (regime == null) {
                    throw new IllegalArgumentException("The situation does not hold the source of "
                            + record.id().label().en() + ", so that its regime cannot be told. Pass the situation"
                            + " that the record comes from.");
                }
                found.add(regime);
            }
            return concerning(refs, found);
        }

        /**
         * Sets to which branch the data are disclosed. Needed for a disclosure, and for nothing else.
         *
         * @param recipient the branch
         * @return this builder
         */
        public Builder disclosedTo(AuthorityBranch recipient) {
            this.recipientBranch = recipient;
            return this;
        }

        /**
         * Sets to whom abroad the data are transferred. Needed for a transfer, and for nothing else.
         *
         * @param recipient the authority of a third country or the international organisation: 1 to 200 characters
         * @return this builder
         */
        public Builder transferredTo(String recipient) {
            this.recipientAbroad = recipient;
            return this;
        }

        /**
         * Sets who at the recipient gets the data, as far as that is known.
         *
         * @param recipient the service id
         * @return this builder
         */
        public Builder receivedBy(PractitionerId recipient) {
            this.receivedBy = recipient;
            return this;
        }

        /**
         * Makes the event.
         *
         * @return the event
         * @throws InvalidValueException if something is missing or cannot be: with {@link FindingCode#MISSING_MEMBER},
         *     {@link FindingCode#BAD_TEXT}, {@link FindingCode#PERSONAL_NUMBER_IN_TEXT}, {@link FindingCode#EMPTY_LIST}
         *     or {@link FindingCode#REPEATED_ENTRY}
         * @throws IllegalArgumentException if there is a recipient and the operation has none, or there are too many
         *     records
         */
        @SuppressWarnings("NullAway") // State checks what is missing
        public AuditEvent build() {
            return new AuditEvent(new State(
                    operation,
                    at,
                    by,
                    branch,
                    purpose,
                    null,
                    justification,
                    records,
                    regimes,
                    recipientBranch,
                    recipientAbroad,
                    receivedBy));
        }
    }
}
