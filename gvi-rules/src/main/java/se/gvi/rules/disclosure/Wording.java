// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.gvi.model.time.DateSpan;

/**
 * What a provision says over a span of days.
 *
 * @param validity the days on which this wording is in force
 * @param source the act that gave it this wording, for instance {@code SFS 2025:179}
 * @param requires the preconditions
 */
record Wording(DateSpan validity, String source, Condition requires) {

    /** The wording in force on a day, if it is recorded. */
    static Optional<Wording> on(LocalDate day, List<Wording> wordings) {
        return wordings.stream()
                .filter(wording -> wording.validity().contains(day))
                .findFirst();
    }
}
