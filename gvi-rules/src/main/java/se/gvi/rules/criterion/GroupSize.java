// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.util.LinkedHashSet;
import java.util.Set;
import se.gvi.model.finding.Text;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.membership.Membership;
import se.gvi.rules.reason.Truth;

/**
 * Are at least so many people recorded as connected with the group today, in one of the standings?
 *
 * <p>Mexico City takes three or more persons (El Universal, Alto al Fuego). An estimate of the group's size is no
 * count of people and does not answer it.
 */
final class GroupSize implements Catalogued {

    private static final Parameter<Integer> COUNT = new Parameter.Count("count");

    private static final Definition DEFINITION = Definition.ofGroups(
            "group.size",
            Text.of(
                    "has at least {count} people as {standings} today",
                    "har minst {count} personer som {standings} i dag"),
            "El Universal, Alto al Fuego (Mexico City)",
            Connections.STANDINGS,
            COUNT);

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Needs needs() {
        return Reads.MEMBERSHIPS;
    }

    @Override
    public Truth test(Subject subject, Arguments arguments, Notes notes) {
        Set<IndividualId> counted = new LinkedHashSet<>();
        for (Membership membership : subject.situation().membershipsIn(subject.group())) {
            if (arguments.get(Connections.STANDINGS).contains(membership.standing())
                    && membership.span().contains(subject.asOf())) {
                notes.restsOn(membership);
                counted.add(membership.individual());
            }
        }
        if (counted.size() >= arguments.get(COUNT)) {
            return Truth.MET;
        }
        boolean more = new Unrecorded(subject.situation()).connection(subject.group(), counted, subject.today(), notes);
        return more ? Truth.UNKNOWN : Truth.NOT_MET;
    }
}
