// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import se.gvi.model.finding.Text;
import se.gvi.rules.reason.Truth;

/**
 * Is the individual connected today with a group, in one of the standings?
 *
 * <p>A group needs no name, sign or hierarchy (NNSC, Group Violence Intervention), and it makes no difference what it is
 * called. Leicester Phoenix takes members and associates.
 */
final class ActiveMembership implements Catalogued {

    private static final Definition DEFINITION = Definition.ofIndividuals(
            "membership.active",
            Text.of("is {standings} of a group today", "är {standings} i en grupp i dag"),
            "NNSC, Group Violence Intervention; Leicester VRN, Phoenix Programme",
            Connections.STANDINGS);

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
        return Connections.anyGroup(subject, arguments, notes, (group, taking) -> Truth.MET);
    }
}
