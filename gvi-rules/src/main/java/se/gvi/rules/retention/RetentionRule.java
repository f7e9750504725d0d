// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.retention;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.Text;
import se.gvi.model.time.DateSpan;

/**
 * One time limit, as one provision has it. Rules are data: {@link RetentionRules} reads them.
 *
 * @param id its name, such as {@code PBDL 4:7 st2 m1}: the act, chapter and section, paragraph and sentence
 * @param validity the days on which this wording is known to be in force
 * @param knownUntil the last day up to which the act was read; what came later is not known here
 * @param basis the provision, or who decided the rule
 * @param appliesTo what kind of data it is about
 * @param anchor what happened on the day from which it counts
 * @param years how many years it gives
 * @param months how many months it gives besides
 * @param countedFrom from the day itself, or from the end of its calendar year
 * @param prisonTimeCounts false if time in prison or closed care is left out of the count
 * @param renewal how another registration of the same person lets the data live longer
 * @param longestYears how many years after the judgment renewal can last at most, or null if there is no such limit
 * @param ownTimeFirst true if the rule's own time holds even where it is longer than that
 * @param yearsUnder18 how many years it gives if the person was under 18 at the offence, or null if age is no matter
 * @param archivable false if the provision takes away the right to archive instead of erasing
 * @param gives what kind of day it gives
 * @param caveat what an answer under it leaves open, or null
 */
public record RetentionRule(
        String id,
        DateSpan validity,
        LocalDate knownUntil,
        RetentionBasis basis,
        Text appliesTo,
        AnchorKind anchor,
        int years,
        int months,
        CountedFrom countedFrom,
        boolean prisonTimeCounts,
        Renewal renewal,
        @Nullable Integer longestYears,
        boolean ownTimeFirst,
        @Nullable Integer yearsUnder18,
        boolean archivable,
        Gives gives,
        @Nullable Text caveat) {

    /** Where the count begins. */
    public enum CountedFrom {
        /** On the day itself. */
        DAY,
        /** At the end of the calendar year in which the day lies. */
        YEAR_END
    }

    /** How another registration of the same person lets data live longer. */
    public enum Renewal {
        /** Not at all. */
        NONE,
        /** A later one that was made in time lets older data live as long as any may be processed. */
        LATER_REGISTRATION,
        /** As long as any entry has to stay, none goes, older or newer. */
        ANY_ENTRY
    }

    /** What kind of day a rule gives. */
    public enum Gives {
        /** The last day on which the data may be processed, inclusive. */
        LAST_DAY,
        /** The day by which it has to be considered again whether they are needed. */
        REVIEW,
        /** The first day on which the person may no longer be found as a suspect, though the data may remain. */
        NOT_SEARCHABLE_FROM
    }

    /**
     * A rule.
     *
     * @param id its name
     * @param validity the days on which this wording is known to be in force
     * @param knownUntil the last day up to which the act was read
     * @param basis the provision, or who decided the rule
     * @param appliesTo what kind of data it is about
     * @param anchor what happened on the day from which it counts
     * @param years how many years it gives, 0 or more
     * @param months how many months it gives besides, 0 or more
     * @param countedFrom from the day itself, or from the end of its calendar year
     * @param prisonTimeCounts false if time in prison is left out of the count
     * @param renewal how another registration lets the data live longer
     * @param longestYears how many years after the judgment renewal can last at most, or null
     * @param ownTimeFirst true if the rule's own time holds even where it is longer than that
     * @param yearsUnder18 how many years it gives if the person was under 18 at the offence, or null
     * @param archivable false if the provision takes away the right to archive instead of erasing
     * @param gives what kind of day it gives
     * @param caveat what an answer under it leaves open, or null
     * @throws IllegalArgumentException if years or months are negative, or it gives a review after no time
     */
    public RetentionRule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(knownUntil, "knownUntil");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(appliesTo, "appliesTo");
        Objects.requireNonNull(anchor, "anchor");
        Objects.requireNonNull(countedFrom, "countedFrom");
        Objects.requireNonNull(renewal, "renewal");
        Objects.requireNonNull(gives, "gives");
        if (years < 0 || months < 0) {
            throw new IllegalArgumentException("The rule " + id + " counts " + years + " years and " + months
                    + " months. Neither can be negative.");
        }
        if (gives == Gives.REVIEW && years + months == 0) {
            throw new IllegalArgumentException(
                    "The rule " + id + " calls for a review after no time. Say after how many months.");
        }
    }

    /**
     * Returns how many years renewal can last at most, counted from the judgment.
     *
     * @return the years, or empty if there is no such limit
     */
    public Optional<Integer> longest() {
        return Optional.ofNullable(longestYears);
    }

    /**
     * Returns how many years it gives if the person was under 18 at the offence.
     *
     * @return the years, or empty if age is no matter
     */
    public Optional<Integer> under18() {
        return Optional.ofNullable(yearsUnder18);
    }

    /**
     * Returns how long it is, in words.
     *
     * @return for instance "3 years" or "6 months"
     */
    public Text length() {
        return length(years);
    }

    /** The length with another number of years. */
    Text length(int otherYears) {
        Text inYears = Text.of(otherYears + (otherYears == 1 ? " year" : " years"), otherYears + " år");
        Text inMonths =
                Text.of(months + (months == 1 ? " month" : " months"), months + (months == 1 ? " månad" : " månader"));
        if (months == 0) {
            return inYears;
        }
        return otherYears == 0
                ? inMonths
                : Text.of(inYears.en() + " and " + inMonths.en(), inYears.sv() + " och " + inMonths.sv());
    }
}
