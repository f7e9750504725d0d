// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import se.gvi.model.finding.FindingCode;
import se.gvi.model.membership.Membership;
import se.gvi.model.membership.Standing;
import se.gvi.model.records.Records;

/**
 * Memberships that nobody is bound to look at again. People move in and out of groups (strategy D2), and removal must be
 * decided up front (D11); a place in a group that never comes up for review never ends. Who has left has nothing to be
 * reviewed for.
 */
final class MembershipWithoutReviewDate implements Check {

    @Override
    public FindingCode code() {
        return FindingCode.MEMBERSHIP_WITHOUT_REVIEW_DATE;
    }

    @Override
    public void run(StandingRecords records, Findings findings) {
        for (Placed<Membership> membership : records.of(Records::memberships)) {
            if (membership.record().standing() != Standing.FORMER
                    && membership.record().lapsesOn().isEmpty()) {
                findings.add(code(), membership, "/reviewBy");
            }
        }
    }
}
