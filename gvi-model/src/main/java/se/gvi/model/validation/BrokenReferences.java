// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.id.Reference;
import se.gvi.model.records.Shelf.Presence;
import se.gvi.model.source.Recorded;

/**
 * References that lead nowhere, or to what no longer stands. Whatever the kind: every record tells whom it names. What
 * is withdrawn must not go on working through a record that rests on it; a record that was itself withdrawn may name
 * what was withdrawn, but not what the document does not hold.
 */
final class BrokenReferences implements Check {

    /** They tell what was done with records, be they withdrawn since. */
    private static final Set<RecordKind> ACCOUNTS = EnumSet.of(RecordKind.DISCLOSURE, RecordKind.RIGHTS_REQUEST);

    @Override
    public FindingCode code() {
        return FindingCode.DANGLING_REFERENCE;
    }

    @Override
    public void run(StandingRecords records, Findings findings) {
        for (RecordKind kind : RecordKind.values()) {
            if (kind != RecordKind.SOURCE) {
                for (Placed<Recorded> record :
                        Placed.<Recorded>all(records.all().recorded(kind))) {
                    check(record, records, findings);
                }
            }
        }
    }

    private static void check(Placed<?> record, StandingRecords records, Findings findings) {
        for (Reference reference : record.record().references()) {
            RecordRef ref = reference.target();
            Presence target = records.presence(ref);
            if (target == Presence.STANDS || records.unread().mayHold(ref)) {
                continue;
            }
            if (target == Presence.ABSENT) {
                report(FindingCode.DANGLING_REFERENCE, record, reference, findings);
            } else if (record.record().provenance().stands()
                    && !ACCOUNTS.contains(record.record().id().kind())) {
                report(FindingCode.REFERENCE_TO_WITHDRAWN, record, reference, findings);
            }
        }
    }

    private static void report(FindingCode code, Placed<?> record, Reference reference, Findings findings) {
        findings.add(
                code,
                record,
                reference.pointer(),
                Map.of("target", reference.target().label()));
    }
}
