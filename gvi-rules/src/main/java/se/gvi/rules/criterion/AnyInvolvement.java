// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.util.Set;
import se.gvi.model.finding.Text;
import se.gvi.model.incident.IncidentType;
import se.gvi.model.incident.Role;
import se.gvi.rules.reason.Truth;

/**
 * Did the individual up to today have one of the roles in at least so many incidents of the types, however long ago?
 *
 * <p>The South West England trial asks for at least three serious violent offences, of which the latest within 24
 * months: this criterion with three, and {@code involvement.recent} with one. That there were not so many is known
 * only if roles are recorded completely from the birth, or from a hundred years ago if the birth date is not
 * recorded.
 */
final class AnyInvolvement implements Catalogued {

    private static final Parameter<Set<Role>> ROLES = new Parameter.Words<>("roles", Role.class);
    private static final Parameter<Set<IncidentType>> TYPES = new Parameter.Words<>("types", IncidentType.class);
    private static final Parameter<Integer> COUNT = new Parameter.Count("count");

    private static final Definition DEFINITION = Definition.ofIndividuals(
            "involvement.any",
            Text.of(
                    "was ever {roles} in at least {count} incident(s) of {types}",
                    "har någon gång varit {roles} i minst {count} händelse(r) av typ {types}"),
            "ISRCTN35233331 (South West England)",
            ROLES,
            TYPES,
            COUNT);

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Needs needs() {
        return Reads.INVOLVEMENTS.and(Reads.BIRTHS);
    }

    @Override
    public Truth test(Subject subject, Arguments arguments, Notes notes) {
        return Involvements.atLeast(
                arguments.get(COUNT),
                arguments.get(ROLES),
                arguments.get(TYPES),
                Ever.untilToday(subject),
                subject,
                notes);
    }
}
