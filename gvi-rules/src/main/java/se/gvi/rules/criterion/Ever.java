// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.time.LocalDate;
import java.time.Period;
import se.gvi.model.individual.Individual;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.time.DateSpan;
import se.gvi.model.time.PartialDate;

/**
 * All days on which something about somebody can have happened. A source that says "never" has to cover them all: a
 * coverage that begins with the strategy says nothing about the days before.
 */
final class Ever {

    /** Nobody recorded is older: a birth date longer ago is refused as implausible. It is no number of policy. */
    private static final Period LIFE = Period.ofYears(100);

    private Ever() {}

    /** From the birth, or a long life ago if it is not recorded, until today, both inclusive. */
    static DateSpan untilToday(Subject subject) {
        return DateSpan.of(beginning(subject), subject.asOf().plusDays(1));
    }

    /** The same without today. */
    static DateSpan before(Subject subject) {
        return DateSpan.of(beginning(subject), subject.asOf());
    }

    private static LocalDate beginning(Subject subject) {
        LocalDate longAgo = subject.asOf().minus(LIFE);
        return subject.id() instanceof IndividualId id
                ? subject.situation()
                        .individual(id)
                        .flatMap(Individual::birthDate)
                        .map(PartialDate::earliest)
                        .filter(subject.asOf()::isAfter)
                        .orElse(longAgo)
                : longAgo;
    }
}
