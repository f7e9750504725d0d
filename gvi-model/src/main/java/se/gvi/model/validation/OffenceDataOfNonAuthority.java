// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.gvi.model.assessment.RiskAssessment;
import se.gvi.model.assessment.RiskSide;
import se.gvi.model.enforcement.EnforcementFocus;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.id.RecordKind;
import se.gvi.model.incident.Involvement;
import se.gvi.model.incident.Role;
import se.gvi.model.relation.Tie;
import se.gvi.model.relation.TieKind;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Recorded;
import se.gvi.model.source.Regime;
import se.gvi.model.source.Source;
import se.gvi.model.source.SourceId;

/**
 * Data on offences that come from who is no authority: only authorities may process them (lagen 2018:218 3:8). Being
 * listed with a group is such data, and so is a risk that somebody will commit violence; having been a victim or a
 * witness, having been seen with somebody and having had help are not by themselves, and are left alone. So are a group
 * and an incident, which name nobody.
 */
final class OffenceDataOfNonAuthority implements Check {

    private static final Set<RecordKind> KINDS = EnumSet.of(
            RecordKind.MEMBERSHIP,
            RecordKind.TIE,
            RecordKind.INVOLVEMENT,
            RecordKind.SUPERVISION,
            RecordKind.FOCUS,
            RecordKind.ASSESSMENT);

    @Override
    public FindingCode code() {
        return FindingCode.OFFENCE_DATA_OF_NON_AUTHORITY;
    }

    @Override
    public void run(StandingRecords records, Findings findings) {
        Set<SourceId> others = records.all().sources().stream()
                .filter(OffenceDataOfNonAuthority::isNoAuthority)
                .map(Source::id)
                .collect(Collectors.toSet());
        if (others.isEmpty()) {
            return;
        }
        for (RecordKind kind : KINDS) {
            for (Placed<Recorded> at : records.of(kind)) {
                SourceId source = at.record().provenance().source();
                if (others.contains(source) && tellsOfOffences(at.record())) {
                    findings.add(code(), at, "/provenance/source", Map.of("source", source.label()));
                }
            }
        }
    }

    private static boolean isNoAuthority(Source source) {
        return source.branch() == AuthorityBranch.CIVIL_SOCIETY || source.regime() == Regime.NON_AUTHORITY;
    }

    private static boolean tellsOfOffences(Recorded record) {
        if (record instanceof Involvement involvement) {
            return involvement.role() == Role.SUSPECT || involvement.role() == Role.CONVICTED;
        }
        if (record instanceof Tie tie) {
            return tie.tieKind() != TieKind.SEEN_TOGETHER;
        }
        if (record instanceof RiskAssessment assessment) {
            return assessment.side() == RiskSide.VIOLENCE_BY;
        }
        return !(record instanceof EnforcementFocus focus)
                || focus.measures().filter(measures -> !measures.isEmpty()).isPresent();
    }
}
