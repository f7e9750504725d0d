// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import se.gvi.model.finding.Text;
import se.gvi.model.individual.Individual;
import se.gvi.model.time.PartialDate;
import se.gvi.rules.reason.Truth;

/** An individual's age, as far as the birth date is known. */
final class Age {

    private static final Text BIRTH_DATE = Text.of("the birth date", "födelsedatum");
    private static final Text EXACT_BIRTH_DATE = Text.of("the exact birth date", "exakt födelsedatum");

    private Age() {}

    static Truth atLeast(Period age, Subject subject, Notes notes) {
        Individual individual =
                subject.situation().individual(subject.individual()).orElseThrow();
        Optional<PartialDate> birth = individual.birthDate();
        if (birth.isEmpty()) {
            notes.lacks(individual.id(), BIRTH_DATE);
            return Truth.UNKNOWN;
        }
        boolean ifBornFirst = reached(birth.get().earliest(), age, subject.asOf());
        boolean ifBornLast = reached(birth.get().latest(), age, subject.asOf());
        if (ifBornFirst != ifBornLast) {
            notes.restsOn(individual);
            notes.lacks(individual.id(), EXACT_BIRTH_DATE);
            return Truth.UNKNOWN;
        }
        notes.restsOn(individual);
        return Truth.of(ifBornFirst);
    }

    private static boolean reached(LocalDate birth, Period age, LocalDate day) {
        LocalDate birthday = birth.plus(age);
        boolean leapDay = birth.getDayOfMonth() == 29 && birth.getMonthValue() == 2 && birthday.getDayOfMonth() == 28;
        return !(leapDay ? birthday.plusDays(1) : birthday).isAfter(day);
    }
}
