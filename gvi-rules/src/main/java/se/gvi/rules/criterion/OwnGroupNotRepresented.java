// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import se.gvi.model.finding.Text;
import se.gvi.rules.reason.Truth;

/**
 * Is one of the groups with which the individual is connected today one that the latest call-in within the window did
 * not reach?
 *
 * <p>Malmö visited people whose groups were not represented at the call-in (Polisen, November 2018). Without a
 * call-in in the window there is none at which the group was missing: the answer is no.
 */
final class OwnGroupNotRepresented implements Catalogued {

    private static final Definition DEFINITION = Definition.ofIndividuals(
            "call-in.group-not-represented",
            Text.of(
                    "is {standings} of a group that was not represented at the latest call-in within {within}",
                    "är {standings} i en grupp som inte var företrädd vid det senaste call-in-mötet inom {within}"),
            "Polisen, November 2018 (Malmö)",
            Connections.STANDINGS,
            LatestCallIn.WITHIN);

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Needs needs() {
        return Reads.MEMBERSHIPS.and(Reads.CALL_INS);
    }

    @Override
    public Truth test(Subject subject, Arguments arguments, Notes notes) {
        LatestCallIn latest = new LatestCallIn(subject, arguments);
        return Connections.anyGroup(subject, arguments, notes, (group, taking) -> latest.leftOut(group, taking));
    }
}
