// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.notification;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.Text;
import se.gvi.model.time.PartialDate;

/**
 * A day, as far as it is known.
 *
 * @param earliest the first day it can be, inclusive, or null if it is not known how early it can be
 * @param latest the last day it can be, inclusive
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PossibleDay(
        @JsonProperty("earliest") @Nullable LocalDate earliest,

        @JsonProperty(value = "latest", required = true) LocalDate latest) {

    /**
     * A day, as far as it is known.
     *
     * @param earliest the first day it can be, or null if it is not known how early it can be
     * @param latest the last day it can be
     * @throws IllegalArgumentException if the first is after the last
     */
    public PossibleDay {
        Objects.requireNonNull(latest, "latest");
        if (earliest != null && earliest.isAfter(latest)) {
            throw new IllegalArgumentException(
                    "A day cannot be " + earliest + " at the earliest and " + latest + " at the latest. Swap the two.");
        }
    }

    static PossibleDay of(LocalDate day) {
        return new PossibleDay(day, day);
    }

    static PossibleDay of(PartialDate date, LocalDate atTheLatest) {
        LocalDate latest = date.latest().isAfter(atTheLatest) ? atTheLatest : date.latest();
        return new PossibleDay(date.earliest(), latest);
    }

    static PossibleDay notAfter(LocalDate day) {
        return new PossibleDay(null, day);
    }

    PossibleDay plus(Period time) {
        return new PossibleDay(earliest == null ? null : earliest.plus(time), latest.plus(time));
    }

    /** The same, but not later than a day. */
    PossibleDay noLaterThan(LocalDate last) {
        return new PossibleDay(
                earliest != null && earliest.isAfter(last) ? last : earliest, latest.isAfter(last) ? last : latest);
    }

    /**
     * Tells whether the day is known.
     *
     * @return true if it can be one day only
     */
    public boolean exact() {
        return latest.equals(earliest);
    }

    /**
     * Returns the day as people say it.
     *
     * @return for instance "2026-03-02", or "2026-03-01 to 2026-03-31"
     */
    public Text label() {
        if (exact()) {
            return Text.same(latest.toString());
        }
        return earliest == null
                ? Text.of(latest + " or earlier", latest + " eller tidigare")
                : Text.of(earliest + " to " + latest, earliest + " till " + latest);
    }
}
