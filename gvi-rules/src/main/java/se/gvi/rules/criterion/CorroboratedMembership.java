// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.util.List;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.membership.Membership;
import se.gvi.model.membership.MembershipEvidence;
import se.gvi.rules.reason.Truth;

/**
 * Does one of the individual's connections of today rest on evidence from at least so many different sources?
 *
 * <p>The Metropolitan Police matrix asks for reliable intelligence from more than one source (Met, response to the
 * Amnesty report, 2018). Evidence twice from one source does not corroborate; evidence of a later day does not count.
 *
 * <p>The question is about the connections that are recorded: nobody can corroborate one that is not.
 */
final class CorroboratedMembership implements Criterion {

    private static final Parameter<Integer> SOURCES = new Parameter.Count("sources");

    private static final Definition DEFINITION = Definition.ofIndividuals(
            "membership.corroborated",
            Text.of(
                    "is {standings} of a group today on evidence from at least {sources} source(s)",
                    "är {standings} i en grupp i dag enligt underlag från minst {sources} källa/källor"),
            "Metropolitan Police, response to the Amnesty report on the gangs matrix, 2018",
            Connections.STANDINGS,
            SOURCES);

    @Override
    public Definition definition() {
        return DEFINITION;
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
                (membership, taking) -> corroborated(membership, arguments.get(SOURCES), subject, taking),
                taking -> false);
    }

    private static Truth corroborated(Membership membership, int needed, Subject subject, Notes notes) {
        notes.restsOn(membership);
        if (membership.evidence().isEmpty()) {
            notes.lacks(membership.id(), Lacking.EVIDENCE);
            return Truth.UNKNOWN;
        }
        return Truth.of(sources(membership.evidence().get(), subject) >= needed);
    }

    private static long sources(List<MembershipEvidence> evidence, Subject subject) {
        return evidence.stream()
                .filter(piece -> !piece.observedOn().isAfter(subject.asOf()))
                .map(MembershipEvidence::source)
                .distinct()
                .count();
    }
}
