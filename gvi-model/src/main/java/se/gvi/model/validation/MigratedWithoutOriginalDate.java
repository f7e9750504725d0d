// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.id.RecordKind;
import se.gvi.model.source.Recorded;
import se.gvi.model.source.Source;
import se.gvi.model.source.SourceId;

/**
 * Records that were moved from an earlier register without the day on which they were first registered. How long a record
 * may be kept counts from that day; without it, each move would start its time anew, as with the data about which the
 * Chancellor of Justice decided in 2020. Coverage tells of the delivery itself and was never in the earlier register.
 */
final class MigratedWithoutOriginalDate implements Check {

    @Override
    public FindingCode code() {
        return FindingCode.MIGRATED_WITHOUT_ORIGINAL_DATE;
    }

    @Override
    public void run(StandingRecords records, Findings findings) {
        Set<SourceId> moved = records.all().sources().stream()
                .filter(source -> source.migratedFrom().isPresent())
                .map(Source::id)
                .collect(Collectors.toSet());
        if (moved.isEmpty()) {
            return;
        }
        for (RecordKind kind : RecordKind.values()) {
            if (kind != RecordKind.SOURCE && kind != RecordKind.COVERAGE) {
                check(records.of(kind), moved, findings);
            }
        }
    }

    private void check(Iterable<Placed<Recorded>> records, Set<SourceId> moved, Findings findings) {
        for (Placed<Recorded> at : records) {
            SourceId source = at.record().provenance().source();
            if (moved.contains(source) && at.record().provenance().collectedOn() == null) {
                findings.add(code(), at, "/provenance", Map.of("source", source.label()));
            }
        }
    }
}
