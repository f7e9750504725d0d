// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import java.util.Map;
import java.util.Set;
import se.gvi.model.coverage.Completeness;
import se.gvi.model.coverage.Coverage;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.id.RecordKind;
import se.gvi.model.records.Records;

/**
 * Coverage that claims complete records of a kind of which the document has no section. With complete coverage silence
 * means "no", so a section that was forgotten would answer for everybody.
 */
final class CoverageWithoutRecords implements Check {

    @Override
    public FindingCode code() {
        return FindingCode.COVERAGE_WITHOUT_RECORDS;
    }

    @Override
    public void run(StandingRecords records, Findings findings) {
        Set<RecordKind> unread = records.unread().incompleteKinds();
        for (Placed<Coverage> coverage : records.of(Records::coverage)) {
            RecordKind kind = coverage.record().records();
            if (coverage.record().completeness() == Completeness.COMPLETE
                    && !records.all().has(kind)
                    && !unread.contains(kind)) {
                findings.add(code(), coverage, "/records", Map.of("kind", kind.label(), "section", kind.section()));
            }
        }
    }
}
