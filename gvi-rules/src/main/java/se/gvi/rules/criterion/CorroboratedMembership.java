// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.util.List;
import java.util.Set;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.membership.Membership;
import se.gvi.rules.reason.Truth;

/**
 * Does one of the individual's connections of today rest on evidence from at least so many different parties?
 *
 * <p>The Metropolitan Police matrix asks for reliable intelligence from more than one source (Met, response to the
 * Amnesty report, 2018). Evidence twice from one party does not corroborate, even in two deliveries: parties are the
 * branches of authorities, such as police and probation. Evidence of a later day does not count.
 *
 * <p>The question is about the connections that are recorded: nobody can corroborate one that is not.
 */
final class CorroboratedMembership implements Catalogued {

    private static final Definition DEFINITION = Definition.ofIndividuals(
            "membership.corroborated",
            Text.of(
                    "is {standings} of a group today on evidence from at least {sources} parties",
                    "är {standings} i en grupp i dag enligt underlag från minst {sources} parter"),
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

    /** Another connection may be corroborated. */
    @Override
    public Set<Truth> overturnedBy(RecordKind kind) {
        return kind == RecordKind.MEMBERSHIP ? Set.of(Truth.NOT_MET) : Set.of();
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
                (membership, taking) -> Corroboration.of(membership, arguments, subject, taking),
                taking -> false);
    }
}
