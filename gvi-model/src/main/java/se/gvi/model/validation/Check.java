// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import java.util.Set;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.id.RecordKind;

/** One thing that can be wrong between records. A check holds nothing and may run any number of times. */
interface Check {

    /** What it looks for; a check that can tell two apart names the graver one. */
    FindingCode code();

    /** Looks at all records and reports all it finds. */
    void run(StandingRecords records, Findings findings);

    /** The kinds of which a missing record, or member, is a finding: it cannot run while some could not be read. */
    default Set<RecordKind> concludesFromAbsenceOf() {
        return Set.of();
    }
}
