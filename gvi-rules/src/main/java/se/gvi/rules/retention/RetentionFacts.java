// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.retention;

import com.google.common.collect.ImmutableTable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.gvi.model.id.RecordRef;
import se.gvi.model.individual.SupervisionId;

/**
 * What the host knows of records beyond what they say: when a judgment became final, when the need was considered, what is
 * kept as evidence, what was archived, which custody was a sentence. None of it is a limit; limits are computed.
 */
public final class RetentionFacts {

    /** The host knows nothing more. */
    public static final RetentionFacts NONE = builder().build();

    private final ImmutableTable<RecordRef, AnchorKind, LocalDate> anchors;
    private final Map<RecordRef, LocalDate> restricted;
    private final Map<RecordRef, LocalDate> archived;
    private final Map<SupervisionId, Boolean> sentences;

    private RetentionFacts(Builder builder) {
        this.anchors = builder.anchors.build();
        this.restricted = Map.copyOf(builder.restricted);
        this.archived = Map.copyOf(builder.archived);
        this.sentences = Map.copyOf(builder.sentences);
    }

    /**
     * Starts with nothing.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    Map<AnchorKind, LocalDate> anchors(RecordRef record) {
        return anchors.row(record);
    }

    boolean restrictedOn(RecordRef record, LocalDate day) {
        return since(restricted, record, day);
    }

    boolean archivedOn(RecordRef record, LocalDate day) {
        return since(archived, record, day);
    }

    private static boolean since(Map<RecordRef, LocalDate> days, RecordRef record, LocalDate day) {
        return Optional.ofNullable(days.get(record))
                .filter(from -> !day.isBefore(from))
                .isPresent();
    }

    Optional<Boolean> sentence(SupervisionId custody) {
        return Optional.ofNullable(sentences.get(custody));
    }

    /** Collects what the host knows. */
    public static final class Builder {

        private final ImmutableTable.Builder<RecordRef, AnchorKind, LocalDate> anchors = ImmutableTable.builder();
        private final Map<RecordRef, LocalDate> restricted = new HashMap<>();
        private final Map<RecordRef, LocalDate> archived = new HashMap<>();
        private final Map<SupervisionId, Boolean> sentences = new HashMap<>();

        private Builder() {}

        /**
         * Says when something happened that a limit is counted from. {@link AnchorKind#LAST_REVIEW} is how a host records
         * that somebody considered whether the record is still needed.
         *
         * @param record the record
         * @param kind what happened; each only once for a record
         * @param day when
         * @return this builder
         */
        public Builder day(RecordRef record, AnchorKind kind, LocalDate day) {
            anchors.put(record, kind, day);
            return this;
        }

        /**
         * Says that a record is restricted: kept as evidence though it would have to go (brottsdatalagen 2:16), or
         * contested.
         *
         * @param record the record
         * @param from the first day
         * @return this builder
         */
        public Builder restricted(RecordRef record, LocalDate from) {
            restricted.put(Objects.requireNonNull(record, "record"), Objects.requireNonNull(from, "from"));
            return this;
        }

        /**
         * Says that a record was archived (brottsdatalagen 2:17). Where the provision takes that right away, it goes
         * nevertheless.
         *
         * @param record the record
         * @param from the first day
         * @return this builder
         */
        public Builder archived(RecordRef record, LocalDate from) {
            archived.put(Objects.requireNonNull(record, "record"), Objects.requireNonNull(from, "from"));
            return this;
        }

        /**
         * Says whether custody was the serving of a sentence, closed youth care or care with special discharge.
         *
         * @param custody the record of custody
         * @param sentence false if it was remand
         * @return this builder
         */
        public Builder sentence(SupervisionId custody, boolean sentence) {
            sentences.put(custody, sentence);
            return this;
        }

        /**
         * Makes the facts.
         *
         * @return the facts
         * @throws IllegalArgumentException if the same day of the same record was given twice
         */
        public RetentionFacts build() {
            return new RetentionFacts(this);
        }
    }
}
