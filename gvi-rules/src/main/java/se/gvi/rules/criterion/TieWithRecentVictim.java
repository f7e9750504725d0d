// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.time.Period;
import java.util.Set;
import se.gvi.model.finding.Text;
import se.gvi.model.incident.IncidentType;
import se.gvi.model.incident.Role;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.reason.Truth;

/**
 * Was somebody whom the individual has been seen with a victim of an incident of the types within the window?
 *
 * <p>Custom notifications go to the circle of a victim so that nobody retaliates (NNSC, Custom Notifications; Oakland). A
 * tie counts as far back as the policy says: Wheeler and others take arrests and stops together in three years. The
 * answer is about who was hurt; it never says that the individual will retaliate. Whom else the individual was a victim
 * or a suspect with is in {@link Circle}.
 */
final class TieWithRecentVictim implements Catalogued {

    private static final Parameter<Set<IncidentType>> TYPES = new Parameter.Words<>("types", IncidentType.class);
    private static final Parameter<Period> WITHIN = new Parameter.Time("within");
    private static final Parameter<Period> SEEN = new Parameter.Time("seen");

    private static final Definition DEFINITION = Definition.ofIndividuals(
            "tie.with-recent-victim",
            Text.of(
                    "was seen within {seen} with somebody who was a victim of {types} within {within}",
                    "har inom {seen} setts med någon som var brottsoffer för {types} inom {within}"),
            "NNSC, Custom Notifications; Ice City Almanac 2014 (Oakland); Wheeler et al., Choosing Representatives",
            TYPES,
            WITHIN,
            SEEN);

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Needs needs() {
        return Reads.TIES;
    }

    @Override
    public Truth test(Subject subject, Arguments arguments, Notes notes) {
        Circle circle = new Circle(subject, subject.within(arguments.get(SEEN)));
        return Tally.any(
                circle.others(),
                notes,
                (other, taking) -> {
                    Truth both = victim(other, arguments, subject, Notes.NONE).and(circle.seenWith(other, Notes.NONE));
                    if (both != Truth.NOT_MET) {
                        victim(other, arguments, subject, taking);
                        circle.seenWith(other, taking);
                    }
                    return both;
                },
                circle::mayBeLarger);
    }

    private static Truth victim(IndividualId other, Arguments arguments, Subject subject, Notes notes) {
        DateSpan window = subject.within(arguments.get(WITHIN));
        return Involvements.atLeast(1, Set.of(Role.VICTIM), arguments.get(TYPES), window, other, subject, notes);
    }
}
