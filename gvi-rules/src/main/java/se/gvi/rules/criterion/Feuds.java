// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.util.List;
import se.gvi.model.group.GroupId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.relation.GroupRelation;
import se.gvi.model.relation.RelationKind;
import se.gvi.rules.reason.Truth;

/** The groups with which a group is in feud today. */
final class Feuds {

    private Feuds() {}

    static Truth today(GroupId group, Subject subject, Notes notes) {
        return anyRival(group, subject, notes, (rival, taking) -> Truth.MET);
    }

    /** Whether something holds for at least one of the rivals, of which some may not be recorded. */
    static Truth anyRival(GroupId group, Subject subject, Notes notes, Tally.Test<GroupId> test) {
        List<GroupRelation> feuds = subject.situation().relationsOf(group).stream()
                .filter(relation -> relation.relationKind() == RelationKind.FEUD)
                .filter(relation -> relation.span().contains(subject.asOf()))
                .toList();
        return Tally.any(
                feuds,
                notes,
                (feud, taking) -> {
                    Truth one = test.of(feud.other(group).orElseThrow(), taking);
                    if (one != Truth.NOT_MET) {
                        taking.restsOn(feud);
                    }
                    return one;
                },
                taking -> Silence.hides(RecordKind.RELATION, group, subject, subject.today(), taking));
    }
}
