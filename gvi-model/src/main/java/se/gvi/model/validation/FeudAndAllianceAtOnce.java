// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.records.Records;
import se.gvi.model.relation.GroupRelation;
import se.gvi.model.relation.RelationKind;

/**
 * Two groups recorded as feuding and as allied on the same day, in whichever order they are named. Feuds decide who is
 * at risk of retaliation and who may meet whom (strategy D10, 4.4), and alliances change (2.2): the one that is over
 * needs its end.
 */
final class FeudAndAllianceAtOnce implements Check {

    @Override
    public FindingCode code() {
        return FindingCode.FEUD_AND_ALLIANCE_AT_ONCE;
    }

    @Override
    public void run(StandingRecords records, Findings findings) {
        Shared.each(
                records.of(Records::relations),
                records.all().relations().size(),
                placed -> Set.of(placed.record().first(), placed.record().second()),
                relations -> contradicting(relations, findings));
    }

    private void contradicting(List<Placed<GroupRelation>> relations, Findings findings) {
        relations.sort(Overlaps.byStart(GroupRelation::span));
        Map<RelationKind, Placed<GroupRelation>> longest = new EnumMap<>(RelationKind.class);
        for (Placed<GroupRelation> relation : relations) {
            Placed<GroupRelation> other = longest.get(opposite(relation.record().relationKind()));
            if (other != null
                    && other.record().span().overlaps(relation.record().span())) {
                findings.add(code(), relation, "/span", Map.of("other", other.label()));
            }
            longest.merge(
                    relation.record().relationKind(),
                    relation,
                    (known, next) -> Overlaps.endsLater(
                                    next.record().span(), known.record().span())
                            ? next
                            : known);
        }
    }

    private static RelationKind opposite(RelationKind kind) {
        return kind == RelationKind.FEUD ? RelationKind.ALLIANCE : RelationKind.FEUD;
    }
}
