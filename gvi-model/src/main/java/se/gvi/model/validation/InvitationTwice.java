// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import java.util.List;
import java.util.Map;
import se.gvi.model.contact.CallInId;
import se.gvi.model.contact.Invitation;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.records.Records;

/**
 * People who are invited to the same call-in twice: invited, came and stayed are counted (strategy D5: 12, 9 and 8 in
 * Malmö in November 2019), and nobody can be both obliged and free to come. To be invited to several call-ins is no
 * fault; about one in ten in Malmö had the message several times.
 */
final class InvitationTwice implements Check {

    private record Seat(IndividualId individual, CallInId callIn) {}

    @Override
    public FindingCode code() {
        return FindingCode.INVITATION_TWICE;
    }

    @Override
    public void run(StandingRecords records, Findings findings) {
        Shared.each(
                records.of(Records::invitations),
                records.all().invitations().size(),
                placed -> new Seat(placed.record().individual(), placed.record().callIn()),
                same -> afterTheFirst(same, findings));
    }

    private void afterTheFirst(List<Placed<Invitation>> same, Findings findings) {
        same.sort(Placed.AS_RECORDED);
        for (Placed<Invitation> again : same.subList(1, same.size())) {
            findings.add(code(), again, "", Map.of("other", same.get(0).label()));
        }
    }
}
