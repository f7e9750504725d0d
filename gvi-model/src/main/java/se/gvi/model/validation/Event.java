// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import java.time.LocalDate;
import java.util.List;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.time.PartialDate;

/**
 * Something a record dates.
 *
 * @param at the record
 * @param member the pointer of the date within the record, or of the reference to the record that holds the date
 * @param date the date as it is recorded
 * @param earliest the first day it can be
 * @param latest the last day it can be
 * @param persons to whom it happened or who did it
 * @param past whether the record says that it has happened; otherwise it may lie ahead when recorded
 * @param ofTheLiving whether it cannot happen after the person's death
 */
record Event(
        Placed<?> at,
        String member,
        Object date,
        LocalDate earliest,
        LocalDate latest,
        List<IndividualId> persons,
        boolean past,
        boolean ofTheLiving) {

    /** Something that happened to living persons on a day. */
    static Event on(Placed<?> at, String member, LocalDate day, IndividualId... persons) {
        return new Event(at, member, day, day, day, List.of(persons), true, true);
    }

    /** Something that happened to living persons on a day that may be known to the month or year only. */
    static Event on(Placed<?> at, String member, PartialDate date, IndividualId... persons) {
        return new Event(at, member, date, date.earliest(), date.latest(), List.of(persons), true, true);
    }

    /** The same, which may also be planned. */
    Event mayLieAhead() {
        return new Event(at, member, date, earliest, latest, persons, false, ofTheLiving);
    }

    /** The same, which may also come after the person's death. */
    Event mayFollowDeath() {
        return new Event(at, member, date, earliest, latest, persons, past, false);
    }
}
