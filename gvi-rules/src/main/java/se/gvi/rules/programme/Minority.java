// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.programme;

import java.time.LocalDate;
import java.util.Optional;
import se.gvi.model.finding.Text;
import se.gvi.model.individual.Individual;
import se.gvi.model.time.PartialDate;

/**
 * Whether somebody is below the age of majority on a day, as far as the birth date is known. Whoever may be a minor is
 * treated as one wherever a duty depends on it (rule R34).
 */
public enum Minority {
    /** Below the age of majority on every day on which the person can have been born. */
    MINOR("a minor", "minderårig"),
    /** Has reached the age of majority, on whichever of these days the person was born. */
    ADULT("an adult", "vuxen"),
    /** The birth date is not known, or not well enough, or it is not known which age holds. */
    MAY_BE_MINOR("perhaps a minor", "kanske minderårig");

    private final Text label;

    Minority(String en, String sv) {
        this.label = Text.of(en, sv);
    }

    /**
     * Tells whether somebody is a minor. A person turns a year older on the birthday; born on 29 February, on 1 March in
     * other years.
     *
     * @param individual the person
     * @param day the day
     * @param rules the ages
     * @return which; {@link #MAY_BE_MINOR} if it cannot be told
     * @throws IllegalArgumentException if the rules say nothing of the age of majority on that day
     */
    public static Minority of(Individual individual, LocalDate day, ProgrammeRules rules) {
        return below(rules.age(AgeThreshold.MAJORITY, day), individual.birthDate(), day)
                .map(below -> below ? MINOR : ADULT)
                .orElse(MAY_BE_MINOR);
    }

    /**
     * Tells whether somebody is below an age.
     *
     * @param age the age
     * @param birth the birth date, or empty if none is recorded
     * @param day the day
     * @return true or false, or empty if it cannot be told
     */
    public static Optional<Boolean> below(DatedAge age, Optional<PartialDate> birth, LocalDate day) {
        if (age.years().isEmpty() || birth.isEmpty()) {
            return Optional.empty();
        }
        LocalDate latestBirth = day.minusYears(age.years().getAsInt());
        boolean ifBornFirst = birth.get().earliest().isAfter(latestBirth);
        boolean ifBornLast = birth.get().latest().isAfter(latestBirth);
        return ifBornFirst == ifBornLast ? Optional.of(ifBornFirst) : Optional.empty();
    }

    /**
     * Tells whether what is due to a minor is due to this person.
     *
     * @return false only for {@link #ADULT}
     */
    public boolean countsAsMinor() {
        return this != ADULT;
    }

    /**
     * Returns how it reads in a sentence.
     *
     * @return for instance "perhaps a minor"
     */
    public Text label() {
        return label;
    }
}
