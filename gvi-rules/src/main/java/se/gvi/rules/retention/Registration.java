// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.retention;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Another registration concerning the same person, which can let data live longer if it was made in time. A trivial
 * entry is none: polisens brottsdatalag 4:7 speaks of the person's connection to criminal activity, and an entry of fines
 * does not count in the criminal-records register (lag 1998:620, 18 §).
 *
 * @param on the day on which it was made
 * @param lastDay the last day on which it may itself be kept, inclusive, or null if the same rule holds for it
 */
public record Registration(LocalDate on, @Nullable LocalDate lastDay) {

    /**
     * A registration.
     *
     * @param on the day on which it was made
     * @param lastDay its own last permitted day, or null
     * @throws IllegalArgumentException if it would have to go before it was made
     */
    public Registration {
        Objects.requireNonNull(on, "on");
        if (lastDay != null && lastDay.isBefore(on)) {
            throw new IllegalArgumentException("The registration of " + on + " would have to go on " + lastDay
                    + ", before it was made. Swap the days or leave the second one out.");
        }
    }

    /**
     * A registration for which the same rule holds.
     *
     * @param on the day on which it was made
     * @return the registration
     */
    public static Registration of(LocalDate on) {
        return new Registration(on, null);
    }

    /**
     * Returns the last day on which it may itself be kept.
     *
     * @return the day, inclusive, or empty if the same rule holds for it
     */
    public Optional<LocalDate> ownLastDay() {
        return Optional.ofNullable(lastDay);
    }
}
