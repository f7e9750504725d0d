// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.util.List;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.membership.Membership;
import se.gvi.rules.reason.Truth;

/**
 * Does one of the individual's connections of today rest on evidence from fewer than so many parties?
 *
 * <p>The same question as {@code membership.corroborated}, asked of each connection: one that is corroborated does not
 * make up for another that is not (Metropolitan Police, response to the Amnesty report, 2018). Where connections may be
 * unrecorded, one of those may be such a one.
 */
final class UncorroboratedMembership implements Catalogued {

    private static final Definition DEFINITION = Definition.ofIndividuals(
            "membership.uncorroborated",
            Text.of(
                    "is {standings} of a group today on evidence from fewer than {sources} parties",
                    "är {standings} i en grupp i dag enligt underlag från färre än {sources} parter"),
            "Metropolitan Police, response to the Amnesty report on the gangs matrix, 2018",
            Connections.STANDINGS,
            Corroboration.SOURCES);

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Needs needs() {
        return Reads.EVIDENCE;
    }

    @Override
    public Truth test(Subject subject, Arguments arguments, Notes notes) {
        List<Membership> connections = Connections.today(subject, arguments);
        if (connections.isEmpty()) {
            return Silence.means(RecordKind.MEMBERSHIP, subject, subject.today(), notes);
        }
        return Tally.any(
                connections,
                notes,
                (membership, taking) ->
                        Corroboration.of(membership, arguments, subject, taking).not(),
                taking -> Silence.hides(RecordKind.MEMBERSHIP, subject, subject.today(), taking));
    }
}
