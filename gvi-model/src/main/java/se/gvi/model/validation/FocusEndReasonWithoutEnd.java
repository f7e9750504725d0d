// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import se.gvi.model.enforcement.EnforcementFocus;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.records.Records;

/**
 * Focus with a reason why it ended but without an end: it would go on working against a group that stopped. Every round
 * of focus found in practice was ended when an effect was seen (strategy D9, Duration).
 */
final class FocusEndReasonWithoutEnd implements Check {

    @Override
    public FindingCode code() {
        return FindingCode.FOCUS_END_REASON_WITHOUT_END;
    }

    @Override
    public void run(StandingRecords records, Findings findings) {
        for (Placed<EnforcementFocus> focus : records.of(Records::focuses)) {
            if (focus.record().endReason().isPresent()
                    && focus.record().span().end().isEmpty()) {
                findings.add(code(), focus, "/span/until");
            }
        }
    }
}
