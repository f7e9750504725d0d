// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import java.util.List;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.membership.Membership;
import se.gvi.model.records.Records;

/**
 * Memberships that name no evidence, or say that there is none. Chicago's inspector found more than 15,000 people listed
 * without a group and a reason (strategy D12); regimes that do regulate such lists ask for listed criteria (D2). It is a
 * warning: whether such a membership counts is for the policy to say.
 */
final class MembershipWithoutEvidence implements Check {

    @Override
    public FindingCode code() {
        return FindingCode.MEMBERSHIP_WITHOUT_EVIDENCE;
    }

    @Override
    public void run(StandingRecords records, Findings findings) {
        for (Placed<Membership> membership : records.of(Records::memberships)) {
            if (membership.record().evidence().orElse(List.of()).isEmpty()) {
                findings.add(code(), membership, "/evidence");
            }
        }
    }
}
