// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.id.Reference;
import se.gvi.model.records.Records;
import se.gvi.model.source.Recorded;

/**
 * References that lead nowhere, or to what no longer stands. Whatever the kind: every record tells whom it names. What
 * is withdrawn must not go on working through a record that rests on it; a record that was itself withdrawn may name
 * what was withdrawn, but not what the document does not hold.
 */
final class BrokenReferences implements Check {

    private enum Target {
        STANDS,
        WITHDRAWN
    }

    @Override
    public FindingCode code() {
        return FindingCode.DANGLING_REFERENCE;
    }

    @Override
    public void run(StandingRecords records, Findings findings) {
        Map<RecordKind, Map<String, Target>> targets = targets(records.all());
        for (RecordKind kind : RecordKind.values()) {
            if (kind != RecordKind.SOURCE) {
                List<? extends Recorded> section = records.all().recorded(kind);
                for (int i = 0; i < section.size(); i++) {
                    check(new Placed<>(section.get(i), i), targets, records.unread(), findings);
                }
            }
        }
    }

    private static Map<RecordKind, Map<String, Target>> targets(Records records) {
        Map<RecordKind, Map<String, Target>> targets = new EnumMap<>(RecordKind.class);
        for (RecordKind kind : RecordKind.values()) {
            Map<String, Target> ids = new HashMap<>();
            if (kind == RecordKind.SOURCE) {
                records.sources().forEach(source -> ids.put(source.id().value(), Target.STANDS));
            } else {
                records.recorded(kind).forEach(record -> remember(record, ids));
            }
            targets.put(kind, ids);
        }
        return targets;
    }

    private static void remember(Recorded record, Map<String, Target> ids) {
        if (record.provenance().stands()) {
            ids.put(record.id().value(), Target.STANDS);
        } else {
            ids.putIfAbsent(record.id().value(), Target.WITHDRAWN);
        }
    }

    private static void check(
            Placed<?> record, Map<RecordKind, Map<String, Target>> targets, Unread unread, Findings findings) {
        for (Reference reference : record.record().references()) {
            RecordRef ref = reference.target();
            Target target = targets.getOrDefault(ref.kind(), Map.of()).get(ref.id());
            if (target == Target.STANDS || unread.mayHold(ref)) {
                continue;
            }
            if (target == null) {
                report(FindingCode.DANGLING_REFERENCE, record, reference, findings);
            } else if (record.record().provenance().stands()) {
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
