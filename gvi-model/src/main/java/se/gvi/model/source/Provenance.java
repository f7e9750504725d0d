// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.finding.Text;

/**
 * Who supplied a record and from when until when the partnership relied on it. What a record says may have been true
 * long before; this tells when it was <em>known</em>.
 *
 * @param source who supplied it
 * @param recordedAt when it became known to the partnership
 * @param withdrawnAt when it was withdrawn or replaced, or null while it stands
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Provenance(
        @JsonProperty("source") SourceId source,
        @JsonProperty("recordedAt") Instant recordedAt,
        @JsonProperty("withdrawnAt") @Nullable Instant withdrawnAt) {

    /**
     * A provenance.
     *
     * @param source who supplied the record
     * @param recordedAt when it became known
     * @param withdrawnAt when it was withdrawn, or null
     * @throws InvalidValueException with {@link FindingCode#WITHDRAWN_BEFORE_RECORDED} if it was withdrawn earlier
     *     than it was recorded
     */
    public Provenance {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(recordedAt, "recordedAt");
        if (withdrawnAt != null && withdrawnAt.isBefore(recordedAt)) {
            throw new InvalidValueException(
                    FindingCode.WITHDRAWN_BEFORE_RECORDED,
                    Map.of(
                            "record", Text.of("The record", "Posten"),
                            "withdrawn", withdrawnAt,
                            "recorded", recordedAt));
        }
    }

    /**
     * The provenance of a record that stands.
     *
     * @param source who supplied it
     * @param recordedAt when it became known
     * @return the provenance
     */
    public static Provenance of(SourceId source, Instant recordedAt) {
        return new Provenance(source, recordedAt, null);
    }

    /**
     * The same, withdrawn.
     *
     * @param at when the record was withdrawn or replaced
     * @return the provenance
     * @throws InvalidValueException if that is before it was recorded
     */
    public Provenance withdrawn(Instant at) {
        return new Provenance(source, recordedAt, Objects.requireNonNull(at, "at"));
    }

    /**
     * Returns when the record was withdrawn.
     *
     * @return the moment, or empty while it stands
     */
    public Optional<Instant> withdrawal() {
        return Optional.ofNullable(withdrawnAt);
    }

    /**
     * Tells whether the record stands: it was never withdrawn.
     *
     * @return true if so
     */
    public boolean stands() {
        return withdrawnAt == null;
    }

    /**
     * Returns what was known of the record at a moment: a later withdrawal was not.
     *
     * @param moment the moment, inclusive
     * @return the provenance as known then, or empty if the record itself was not known yet
     */
    public Optional<Provenance> knownAt(Instant moment) {
        if (recordedAt.isAfter(moment)) {
            return Optional.empty();
        }
        return Optional.of(withdrawnAt != null && withdrawnAt.isAfter(moment) ? of(source, recordedAt) : this);
    }
}
