// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.util.function.Function;
import se.gvi.model.group.GroupId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.relation.GroupRelation;
import se.gvi.model.relation.RelationKind;
import se.gvi.rules.reason.Truth;

/** The groups with which a group is in feud today. */
final class Feuds {

    private Feuds() {}

    static Truth today(GroupId group, Subject subject, Notes notes) {
        return anyRival(group, subject, notes, rival -> Truth.MET);
    }

    /** Whether something holds for at least one of the rivals, of which some may not be recorded. */
    static Truth anyRival(GroupId group, Subject subject, Notes notes, Function<GroupId, Truth> test) {
        Truth any = Truth.NOT_MET;
        for (GroupRelation relation : subject.situation().relationsOf(group)) {
            if (relation.relationKind() == RelationKind.FEUD && relation.span().contains(subject.asOf())) {
                Truth one = test.apply(relation.other(group).orElseThrow());
                if (one != Truth.NOT_MET) {
                    notes.restsOn(relation);
                }
                any = any.or(one);
            }
        }
        return any == Truth.MET
                ? any
                : any.or(Silence.means(RecordKind.RELATION, group, subject.situation(), subject.today(), notes));
    }
}
