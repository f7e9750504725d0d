// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.city;

import java.time.LocalDate;
import java.util.List;
import se.gvi.model.individual.SupervisionKind;

/**
 * Somebody who does not exist, in a group that does not.
 *
 * @param group the number of the group
 * @param born the day of birth
 * @param joined the first day in the group
 * @param left the first day no longer in the group; the day after the last if still in it
 * @param activity how often they take part in violence beside the others of the group
 * @param spells custody, probation and parole, one after the other
 */
record Person(int group, LocalDate born, LocalDate joined, LocalDate left, double activity, List<Spell> spells) {

    /** Custody, probation or parole on some days. */
    record Spell(SupervisionKind kind, LocalDate from, LocalDate until) {}

    /** Whether two were in their groups on the same day, on or after a first day. */
    boolean overlaps(Person other, LocalDate first) {
        LocalDate from = latest(latest(joined, other.joined), first);
        return from.isBefore(left) && from.isBefore(other.left);
    }

    static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
