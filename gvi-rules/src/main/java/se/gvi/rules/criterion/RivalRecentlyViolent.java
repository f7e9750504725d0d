// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import se.gvi.model.finding.Text;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.reason.Truth;

/**
 * Is one of the groups with which the individual is connected today in feud with a group whose members recently
 * committed incidents, as {@code group.recent-incident} counts them?
 *
 * <p>Intelligence on feuds is to be used to prevent escalation and retaliation (Chicago Police Department, G10-01); a
 * feud that has come to shots is a trigger for custom notifications on both sides.
 */
final class RivalRecentlyViolent implements Catalogued {

    private static final Definition DEFINITION = Definition.ofIndividuals(
            "membership.group-in-feud-with-recently-violent",
            Text.of(
                    "is {standings} of a group in feud today with one that has at least {count} incident(s) of {types} by its members within {within}, or by classification as {grades}",
                    "är {standings} i en grupp som i dag är i konflikt med en som har minst {count} händelse(r) av typ {types} begångna av medlemmar inom {within}, eller klassificerade som {grades}"),
            "NNSC, Custom Notifications; Chicago Police Department, General Order G10-01",
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
        return Reads.ATTRIBUTION.and(Reads.FEUDS);
    }

    @Override
    public Truth test(Subject subject, Arguments arguments, Notes notes) {
        SidedIncidents incidents = new SidedIncidents(Side.OFFENDER, subject, arguments);
        DateSpan window = subject.within(arguments.get(SidedIncidents.WITHIN));
        return Connections.anyGroup(
                subject,
                arguments,
                notes,
                (group, taking) ->
                        Feuds.anyRival(group, subject, taking, (rival, of) -> incidents.atLeast(rival, window, of)));
    }
}
