// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import java.util.List;
import java.util.Map;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.group.GroupId;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.membership.Membership;
import se.gvi.model.records.Records;

/**
 * People who are in one group twice on the same day, whatever their standing: they would be counted twice among its
 * members, or be member and former member at once. Two groups at a time are no fault (strategy 2.3).
 */
final class MembershipTwice implements Check {

    private record Place(IndividualId individual, GroupId group) {}

    @Override
    public FindingCode code() {
        return FindingCode.MEMBERSHIP_TWICE;
    }

    @Override
    public void run(StandingRecords records, Findings findings) {
        Shared.each(
                records.of(Records::memberships),
                records.all().memberships().size(),
                placed ->
                        new Place(placed.record().individual(), placed.record().group()),
                memberships -> overlapping(memberships, findings));
    }

    private void overlapping(List<Placed<Membership>> memberships, Findings findings) {
        memberships.sort(Overlaps.byStart(Membership::span));
        Placed<Membership> longest = memberships.get(0);
        for (Placed<Membership> membership : memberships.subList(1, memberships.size())) {
            if (longest.record().span().overlaps(membership.record().span())) {
                findings.add(code(), membership, "/span", Map.of("other", longest.label()));
            }
            if (Overlaps.endsLater(membership.record().span(), longest.record().span())) {
                longest = membership;
            }
        }
    }
}
