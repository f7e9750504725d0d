// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import se.gvi.model.finding.Text;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.reason.Truth;

/**
 * Is one of the groups with which the individual is connected today one whose members were recently attacked?
 *
 * <p>Custom notifications go to the victim's side so that nobody retaliates (NNSC, Custom Notifications; Oakland).
 * The answer is about the group; it never says that the individual will retaliate.
 */
final class OwnGroupRecentlyAttacked implements Catalogued {

    private static final Definition DEFINITION = Definition.ofIndividuals(
            "membership.group-recently-attacked",
            Text.of(
                    "is {standings} of a group with at least {count} incident(s) of {types} against its members within {within}, or by classification as {grades}",
                    "är {standings} i en grupp med minst {count} händelse(r) av typ {types} mot medlemmar inom {within}, eller klassificerade som {grades}"),
            "NNSC, Custom Notifications; Ice City Almanac 2014 (Oakland)",
            Connections.STANDINGS,
            SidedIncidents.TYPES,
            SidedIncidents.GRADES,
            SidedIncidents.WITHIN,
            SidedIncidents.COUNT);

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Needs needs() {
        return Reads.ATTRIBUTION;
    }

    @Override
    public Truth test(Subject subject, Arguments arguments, Notes notes) {
        SidedIncidents incidents = new SidedIncidents(Side.VICTIM, subject, arguments);
        DateSpan window = subject.within(arguments.get(SidedIncidents.WITHIN));
        return Connections.anyGroup(
                subject, arguments, notes, (group, taking) -> incidents.atLeast(group, window, taking));
    }
}
