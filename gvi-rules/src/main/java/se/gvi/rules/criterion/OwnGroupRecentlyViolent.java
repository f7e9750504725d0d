// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import se.gvi.model.finding.Text;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.reason.Truth;

/**
 * Is one of the groups with which the individual is connected today one whose members recently committed incidents,
 * as {@code group.recent-incident} counts them?
 *
 * <p>Leicester Phoenix takes members and associates of a group known for serious violence; Washington DC asks for a
 * connection with a shooting within twelve months. It says nothing about what the individual did.
 */
final class OwnGroupRecentlyViolent implements Catalogued {

    private static final Definition DEFINITION = Definition.ofIndividuals(
            "membership.group-recently-violent",
            Text.of(
                    "is {standings} of a group with at least {count} incident(s) of {types} by its members within {within}, or by classification as {grades}",
                    "är {standings} i en grupp med minst {count} händelse(r) av typ {types} begångna av medlemmar inom {within}, eller klassificerade som {grades}"),
            "Leicester VRN, Phoenix Programme; NICJR (Washington DC)",
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
        SidedIncidents incidents = new SidedIncidents(Side.OFFENDER, subject, arguments);
        DateSpan window = subject.within(arguments.get(SidedIncidents.WITHIN));
        return Connections.anyGroup(
                subject, arguments, notes, (group, taking) -> incidents.atLeast(group, window, taking));
    }
}
