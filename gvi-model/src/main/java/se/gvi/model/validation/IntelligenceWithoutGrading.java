// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.membership.EvidenceKind;
import se.gvi.model.membership.Membership;
import se.gvi.model.membership.MembershipEvidence;
import se.gvi.model.records.Records;
import se.gvi.model.source.Regime;
import se.gvi.model.source.Source;
import se.gvi.model.source.SourceId;

/**
 * Intelligence reports of the police that are not graded. Polisens brottsdatalag 3:4 asks for the credibility of whoever
 * told it and the accuracy of the content, in data that are commonly available and unless circumstances make it
 * unnecessary. Whether either holds cannot be seen here, so it is a warning; whether such a report counts is for those who
 * review the membership to say.
 */
final class IntelligenceWithoutGrading implements Check {

    @Override
    public FindingCode code() {
        return FindingCode.INTELLIGENCE_WITHOUT_GRADING;
    }

    @Override
    public void run(StandingRecords records, Findings findings) {
        Set<SourceId> police = records.all().sources().stream()
                .filter(source -> source.regime() == Regime.LED_POLICE)
                .map(Source::id)
                .collect(Collectors.toSet());
        for (Placed<Membership> at : records.of(Records::memberships)) {
            List<MembershipEvidence> evidence = at.record().evidence().orElse(List.of());
            for (int i = 0; i < evidence.size(); i++) {
                MembershipEvidence piece = evidence.get(i);
                if (piece.kind() == EvidenceKind.INTELLIGENCE
                        && !piece.hasGrading()
                        && police.contains(piece.source())) {
                    findings.add(
                            code(),
                            at,
                            "/evidence/" + i,
                            Map.of("source", piece.source().label()));
                }
            }
        }
    }
}
