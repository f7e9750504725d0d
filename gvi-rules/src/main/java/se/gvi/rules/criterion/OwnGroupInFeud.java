// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import se.gvi.model.finding.Text;
import se.gvi.rules.reason.Truth;

/**
 * Is one of the groups with which the individual is connected today in feud with another today?
 *
 * <p>Interrupting a feud is a trigger for custom notifications (NNSC, Custom Notifications). Alliances and feuds
 * change, so both are bounded in time.
 */
final class OwnGroupInFeud implements Catalogued {

    private static final Definition DEFINITION = Definition.ofIndividuals(
            "membership.group-in-feud",
            Text.of("is {standings} of a group in feud today", "är {standings} i en grupp som är i konflikt i dag"),
            "NNSC, Custom Notifications",
            Connections.STANDINGS);

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Needs needs() {
        return Reads.MEMBERSHIPS.and(Reads.FEUDS);
    }

    @Override
    public Truth test(Subject subject, Arguments arguments, Notes notes) {
        return Connections.anyGroup(subject, arguments, notes, (group, taking) -> Feuds.today(group, subject, taking));
    }
}
