// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.promise;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Objects;
import se.gvi.model.finding.Text;

/**
 * The last day on which something is in time. Counted from a day that is known only to the month or year, it lies between
 * two days.
 *
 * @param earliest the first day it can be, inclusive
 * @param latest the last day it can be, inclusive; the same as the first if the day it is counted from is known
 */
public record Deadline(
        @JsonProperty(value = "earliest", required = true) LocalDate earliest,
        @JsonProperty(value = "latest", required = true) LocalDate latest) {

    /**
     * A deadline.
     *
     * @param earliest the first day it can be
     * @param latest the last day it can be
     */
    public Deadline {
        Objects.requireNonNull(earliest, "earliest");
        Objects.requireNonNull(latest, "latest");
    }

    /**
     * Tells whether it has certainly passed.
     *
     * @param day the day
     * @return true if even the last day it can be is before that day
     */
    public boolean isOverOn(LocalDate day) {
        return latest.isBefore(day);
    }

    /** How it reads behind the word "by". */
    Text label() {
        return earliest.equals(latest)
                ? Text.same(earliest.toString())
                : Text.of(
                        earliest + " or, counted from the last possible day, " + latest,
                        earliest + " eller, räknat från den sista möjliga dagen, " + latest);
    }
}
