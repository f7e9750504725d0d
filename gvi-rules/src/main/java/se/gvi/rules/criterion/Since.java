// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import se.gvi.model.contact.Attendance;
import se.gvi.model.incident.IncidentType;
import se.gvi.model.incident.Role;
import se.gvi.rules.reason.Answer;
import se.gvi.rules.reason.Argument;
import se.gvi.rules.reason.Basis;

/**
 * Criteria of the catalogue over the days since something happened, rather than over a window of the policy: what follow-up
 * asks. Each window takes in the day on which it begins and the day as of which it is asked.
 */
public final class Since {

    private static final Criterion TOLD = new RecentContact();
    private static final Criterion HURT = new RecentInvolvement();
    private static final Criterion CUSTODY = new CustodyRecent();
    private static final Criterion ALIVE = new PersonAlive();

    private Since() {}

    /**
     * Tells whether an individual was told the message, as {@code contact.recent} does.
     *
     * @param subject the individual on the day that is asked about
     * @param day the first day
     * @param attendances who counts as told at a call-in
     * @return the answer
     * @throws IllegalArgumentException if the first day is after the day that is asked about
     */
    public static Answer told(Subject subject, LocalDate day, Set<Attendance> attendances) {
        Arguments.Builder arguments = Arguments.builder();
        words(arguments, Contacts.ATTENDANCES, attendances);
        window(arguments, RecentContact.WITHIN, subject, day);
        return TOLD.explain(subject, arguments.build());
    }

    /**
     * Tells whether an individual was the victim of an incident, as {@code involvement.recent} does.
     *
     * @param subject the individual on the day that is asked about
     * @param day the first day
     * @param types the kinds of incident that hurt people
     * @return the answer
     * @throws IllegalArgumentException if the first day is after the day that is asked about
     */
    public static Answer hurt(Subject subject, LocalDate day, Set<IncidentType> types) {
        Arguments.Builder arguments = Arguments.builder();
        words(arguments, RecentInvolvement.ROLES, EnumSet.of(Role.VICTIM));
        words(arguments, RecentInvolvement.TYPES, types);
        window(arguments, RecentInvolvement.WITHIN, subject, day);
        arguments.put(RecentInvolvement.COUNT, 1, shown(RecentInvolvement.COUNT, Unit.COUNT, 1));
        return HURT.explain(subject, arguments.build());
    }

    /**
     * Tells whether an individual was in custody, as {@code custody.recent} does.
     *
     * @param subject the individual on the day that is asked about
     * @param day the first day
     * @return the answer
     * @throws IllegalArgumentException if the first day is after the day that is asked about
     */
    public static Answer inCustody(Subject subject, LocalDate day) {
        Arguments.Builder arguments = Arguments.builder();
        window(arguments, CustodyRecent.WITHIN, subject, day);
        return CUSTODY.explain(subject, arguments.build());
    }

    /**
     * Tells whether an individual is alive, as {@code person.alive} does.
     *
     * @param subject the individual on the day that is asked about
     * @return the answer
     */
    public static Answer alive(Subject subject) {
        return ALIVE.explain(subject, Arguments.builder().build());
    }

    private static <E extends Enum<E>> void words(
            Arguments.Builder arguments, Parameter<Set<E>> parameter, Set<E> words) {
        arguments.put(parameter, words, new Argument(parameter.name(), Terms.list(words), Basis.literal()));
    }

    private static void window(Arguments.Builder arguments, Parameter<Period> within, Subject subject, LocalDate day) {
        if (day.isAfter(subject.asOf())) {
            throw new IllegalArgumentException("The days since " + day + " begin after the day that is asked about, "
                    + subject.asOf() + ". Ask as of a later day.");
        }
        int days = Math.toIntExact(ChronoUnit.DAYS.between(day, subject.asOf()));
        arguments.put(within, Period.ofDays(days), shown(within, Unit.DAYS, days));
    }

    private static Argument shown(Parameter<?> parameter, Unit unit, int number) {
        return new Argument(parameter.name(), unit.say(number), Basis.literal());
    }
}
