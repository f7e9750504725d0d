// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.audit;

import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.gvi.model.id.PractitionerId;
import se.gvi.model.time.DateSpan;

/**
 * Whose accesses to which data in which period.
 *
 * @param user whose, or null for everybody's
 * @param days from the first day, inclusive, until the day of its end, exclusive
 * @param zone where those days begin and end
 * @param socialServicesOnly whether only accesses to data of social services count (lag (2001:454) 10 §)
 */
public record AccessQuery(@Nullable PractitionerId user, DateSpan days, ZoneId zone, boolean socialServicesOnly) {

    /**
     * A query.
     *
     * @param user whose, or null
     * @param days the period
     * @param zone where its days begin and end
     * @param socialServicesOnly whether only accesses to data of social services count
     */
    public AccessQuery {
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(zone, "zone");
    }

    /**
     * Everybody's accesses to all data in a period.
     *
     * @param days from the first day, inclusive, until the day of its end, exclusive
     * @param zone where those days begin and end
     * @return the query
     */
    public static AccessQuery in(DateSpan days, ZoneId zone) {
        return new AccessQuery(null, days, zone, false);
    }

    /**
     * The same for one user only.
     *
     * @param practitioner whose accesses
     * @return the query
     */
    public AccessQuery by(PractitionerId practitioner) {
        return new AccessQuery(Objects.requireNonNull(practitioner, "practitioner"), days, zone, socialServicesOnly);
    }

    /**
     * The same for data of social services only. Readings of the log itself then do not count.
     *
     * @return the query
     */
    public AccessQuery ofSocialServices() {
        return new AccessQuery(user, days, zone, true);
    }

    /** Whose, or empty for everybody's. */
    Optional<PractitionerId> ofUser() {
        return Optional.ofNullable(user);
    }

    boolean asksFor(AuditEvent event) {
        return (user == null || user.equals(event.by()))
                && days.contains(event.at().atZone(zone).toLocalDate())
                && (!socialServicesOnly || event.concernsSocialServices());
    }
}
