// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.finding.Text;
import se.gvi.model.invariant.Invariant;

/**
 * Who supplied a record and from when until when the partnership relied on it. What a record says may have been true
 * long before; this tells when it was <em>known</em>.
 *
 * @param source who supplied it
 * @param collectedOn the day on which its supplier first registered it, or null if that is the day of {@code recordedAt};
 *     it counts for how long the record may be kept, and moving the record to another system does not change it
 * @param recordedAt when it became known to the partnership
 * @param withdrawnAt when it was withdrawn or replaced, or null while it stands
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Provenance(
        @JsonProperty("source") SourceId source,
        @JsonProperty("collectedOn") @Nullable LocalDate collectedOn,
        @JsonProperty("recordedAt") Instant recordedAt,
        @JsonProperty("withdrawnAt") @Nullable Instant withdrawnAt) {

    /**
     * A provenance.
     *
     * @param source who supplied the record
     * @param collectedOn when its supplier first registered it, or null if that is the day of {@code recordedAt}
     * @param recordedAt when it became known
     * @param withdrawnAt when it was withdrawn, or null
     * @throws InvalidValueException with {@link FindingCode#OUT_OF_ORDER} if it became known more than a day before it was
     *     collected (less can be a matter of time zones)
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
        if (collectedOn != null) {
            Invariant.order(
                    Text.of("the record", "posten"),
                    Text.of("when it became known", "när uppgiften blev känd"),
                    LocalDate.ofInstant(recordedAt, ZoneOffset.UTC).plusDays(1),
                    Text.of("its collection", "när den samlades in"),
                    collectedOn);
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
        return new Provenance(source, null, recordedAt, null);
    }

    /**
     * The same, first registered on another day than it became known here.
     *
     * @param day the day on which its supplier first registered it
     * @return the provenance
     * @throws InvalidValueException if that is later than it became known
     */
    public Provenance collected(LocalDate day) {
        return new Provenance(source, Objects.requireNonNull(day, "day"), recordedAt, withdrawnAt);
    }

    /**
     * Returns the day on which the record was first registered, by whomever.
     *
     * @param zone the site's time zone, in which the moment it became known is a day
     * @return the day on which its supplier registered it, or it became known, if that was not earlier
     */
    public LocalDate firstRegisteredOn(ZoneId zone) {
        return collectedOn == null ? LocalDate.ofInstant(recordedAt, zone) : collectedOn;
    }

    /**
     * The same, withdrawn.
     *
     * @param at when the record was withdrawn or replaced
     * @return the provenance
     * @throws InvalidValueException if that is before it was recorded
     */
    public Provenance withdrawn(Instant at) {
        return new Provenance(source, collectedOn, recordedAt, Objects.requireNonNull(at, "at"));
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
        return Optional.of(
                withdrawnAt != null && withdrawnAt.isAfter(moment)
                        ? new Provenance(source, collectedOn, recordedAt, null)
                        : this);
    }
}
