// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.gvi.model.membership.Membership;
import se.gvi.model.membership.MembershipEvidence;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Source;
import se.gvi.rules.reason.Truth;

/**
 * Whether a connection rests on evidence from several parties. What is no ground by itself, such as an arrest or kinship,
 * corroborates nothing. What counts is the branch of the authority, not its
 * delivery: two extracts of the police may hold the same report. So one party's word is never taken for two; that one
 * party has two independent informants is for the people who review the connection to say.
 */
final class Corroboration {

    static final Parameter<Integer> SOURCES = new Parameter.Count("sources");

    private Corroboration() {}

    static Truth of(Membership membership, Arguments arguments, Subject subject, Notes notes) {
        notes.restsOn(membership);
        Optional<List<MembershipEvidence>> evidence = membership.evidence();
        if (evidence.isEmpty()) {
            notes.lacks(membership.id(), Lacking.EVIDENCE);
            return Truth.UNKNOWN;
        }
        return Truth.of(parties(evidence.get(), subject).size() >= arguments.get(SOURCES));
    }

    private static Set<AuthorityBranch> parties(List<MembershipEvidence> evidence, Subject subject) {
        return evidence.stream()
                .filter(MembershipEvidence::standsAlone)
                .filter(piece -> !piece.observedOn().isAfter(subject.asOf()))
                .map(piece -> branch(piece, subject.situation()))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static Optional<AuthorityBranch> branch(MembershipEvidence piece, Situation situation) {
        return situation.recordsInUse().sources().stream()
                .filter(source -> source.id().equals(piece.source()))
                .map(Source::branch)
                .findFirst();
    }
}
