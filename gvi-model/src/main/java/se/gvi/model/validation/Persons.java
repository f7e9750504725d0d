// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.id.Reference;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.source.Recorded;

/** Whom records are about. Incidents, groups and feuds are nobody's own; a tie is that of either of the two. */
final class Persons {

    private static final Set<RecordKind> PERSONAL = EnumSet.of(
            RecordKind.INDIVIDUAL,
            RecordKind.MEMBERSHIP,
            RecordKind.TIE,
            RecordKind.INVOLVEMENT,
            RecordKind.SUPERVISION,
            RecordKind.INVITATION,
            RecordKind.NOTIFICATION,
            RecordKind.SUPPORT_CASE,
            RecordKind.ASSESSMENT,
            RecordKind.DECISION,
            RecordKind.PLAN,
            RecordKind.RIGHTS_REQUEST);

    private Persons() {}

    /** Tells whether a record is about people, and this person is none of them. */
    static boolean isAboutOthers(Recorded record, IndividualId person) {
        if (record.id() instanceof IndividualId other) {
            return !other.equals(person);
        }
        if (!PERSONAL.contains(record.id().kind())) {
            return false;
        }
        List<RecordRef> persons = record.references().stream()
                .map(Reference::target)
                .filter(target -> target.kind() == RecordKind.INDIVIDUAL)
                .toList();
        return !persons.isEmpty() && !persons.contains(RecordRef.to(person));
    }
}
