// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.time.Period;
import java.util.Set;
import se.gvi.model.finding.Text;
import se.gvi.model.incident.IncidentType;
import se.gvi.model.incident.Role;
import se.gvi.rules.reason.Truth;

/**
 * Did the individual have one of the roles in at least so many incidents of the types within the window?
 *
 * <p>Roles that no longer count, because the suspicion was dropped, are left out; so are incidents outside the strategy.
 * Published uses: Leicester Phoenix (suspected of serious violence, weapons or drug trafficking in the past 12-24
 * months), South West England (three serious violent offences, the last within 24 months), Washington DC (connection to
 * a shooting within 12 months).
 */
final class RecentInvolvement implements Catalogued {

    static final Parameter<Set<Role>> ROLES = new Parameter.Words<>("roles", Role.class);
    static final Parameter<Set<IncidentType>> TYPES = new Parameter.Words<>("types", IncidentType.class);
    static final Parameter<Period> WITHIN = new Parameter.Time("within");
    static final Parameter<Integer> COUNT = new Parameter.Count("count");

    private static final Definition DEFINITION = Definition.ofIndividuals(
            "involvement.recent",
            Text.of(
                    "was {roles} in at least {count} incident(s) of {types} within {within}",
                    "var {roles} i minst {count} händelse(r) av typ {types} inom {within}"),
            "Leicester Phoenix; ISRCTN35233331 (South West England); NICJR (Washington DC)",
            ROLES,
            TYPES,
            WITHIN,
            COUNT);

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Needs needs() {
        return Reads.INVOLVEMENTS;
    }

    @Override
    public Truth test(Subject subject, Arguments arguments, Notes notes) {
        return Involvements.atLeast(
                arguments.get(COUNT),
                arguments.get(ROLES),
                arguments.get(TYPES),
                subject.within(arguments.get(WITHIN)),
                subject,
                notes);
    }
}
