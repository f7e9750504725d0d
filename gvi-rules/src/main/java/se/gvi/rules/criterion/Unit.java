// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Period;
import se.gvi.model.finding.Text;

/** What a number of a policy counts. */
public enum Unit {
    /** Days. */
    @JsonProperty("days")
    DAYS("days", Text.of("day", "dag"), Text.of("days", "dagar")),
    /** Calendar months. */
    @JsonProperty("months")
    MONTHS("months", Text.of("month", "månad"), Text.of("months", "månader")),
    /** Years. */
    @JsonProperty("years")
    YEARS("years", Text.of("year", "år"), Text.of("years", "år")),
    /** Incidents, members, sources, criteria: whatever the parameter is about. */
    @JsonProperty("count")
    COUNT("count", Text.same(""), Text.same("")),
    /** Points that a criterion adds. */
    @JsonProperty("points")
    POINTS("points", Text.of("point", "poäng"), Text.of("points", "poäng")),
    /** A part of a whole, such as 1 of 6. */
    @JsonProperty("share")
    SHARE("share", Text.same(""), Text.same(""));

    private final String word;
    private final Text one;
    private final Text many;

    Unit(String word, Text one, Text many) {
        this.word = word;
        this.one = one;
        this.many = many;
    }

    /**
     * Returns the word that policies use.
     *
     * @return for instance {@code months}
     */
    public String word() {
        return word;
    }

    /**
     * Returns a number with its unit, as people say it.
     *
     * @param number the number
     * @return for instance "24 months", "1 month"
     */
    public Text say(int number) {
        Text label = number == 1 ? one : many;
        return Text.of((number + " " + label.en()).strip(), (number + " " + label.sv()).strip());
    }

    /**
     * Returns the time that a number of this unit takes.
     *
     * @param number the number
     * @return the period
     * @throws IllegalArgumentException if the unit is no unit of time
     */
    public Period period(int number) {
        return switch (this) {
            case DAYS -> Period.ofDays(number);
            case MONTHS -> Period.ofMonths(number);
            case YEARS -> Period.ofYears(number);
            case COUNT, POINTS, SHARE ->
                throw new IllegalArgumentException("A number of " + word + " is no time. Use days, months or years.");
        };
    }
}
