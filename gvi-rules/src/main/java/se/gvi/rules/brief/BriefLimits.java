// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.brief;

import java.time.LocalDate;
import se.gvi.model.time.DateSpan;

/**
 * How much a brief tells. These are no numbers of a policy: they decide what is shown, never what is found.
 *
 * @param days of how many days incidents are told, the day of the brief included
 * @param rows how many rows a list has at most; how many are left out is said
 */
public record BriefLimits(int days, int rows) {

    private static final BriefLimits DEFAULTS = new BriefLimits(30, 6);

    /**
     * Limits.
     *
     * @param days of how many days incidents are told
     * @param rows how many rows a list has at most
     * @throws IllegalArgumentException if one of them is less than 1
     */
    public BriefLimits {
        atLeastOne("days of incidents", days);
        atLeastOne("rows of a list", rows);
    }

    private static void atLeastOne(String what, int number) {
        if (number < 1) {
            throw new IllegalArgumentException(
                    "The number of " + what + " in a brief is " + number + ". Make it 1 or more.");
        }
    }

    /**
     * What fits on a few sheets of paper.
     *
     * @return 30 days and 6 rows
     */
    public static BriefLimits defaults() {
        return DEFAULTS;
    }

    /** The days of which incidents are told. */
    DateSpan window(LocalDate asOf) {
        return DateSpan.of(asOf.minusDays(days - 1L), asOf.plusDays(1));
    }
}
