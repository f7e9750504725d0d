// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.evaluation;

import java.time.YearMonth;
import se.gvi.model.finding.Text;

/** How long each period of a series is. */
public enum Step {
    /** A calendar month. */
    MONTH(1, Text.of("a month", "en månad")),

    /** Three calendar months. */
    QUARTER(3, Text.of("a quarter", "ett kvartal")),

    /** Twelve calendar months. */
    YEAR(12, Text.of("a year", "ett år"));

    private final int months;
    private final Text text;

    Step(int months, Text text) {
        this.months = months;
        this.text = text;
    }

    /**
     * Returns how many months a period has.
     *
     * @return 1, 3 or 12
     */
    public int months() {
        return months;
    }

    /**
     * Writes the name of a period.
     *
     * @param first the first month of the period
     * @return the year alone if the period is one; else the month, such as 2018-10
     */
    public String name(YearMonth first) {
        return this == YEAR ? Integer.toString(first.getYear()) : first.toString();
    }

    Text text() {
        return text;
    }

    /** How many periods make half a year; one where a period is longer. */
    int perHalfYear() {
        return Math.max(1, 6 / months);
    }
}
