// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import java.util.List;
import java.util.Map;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.incident.IncidentId;
import se.gvi.model.incident.Involvement;
import se.gvi.model.incident.Role;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.records.Records;

/**
 * People who have the same role in the same incident twice. Criteria count acts ("at least 3 serious violent offences",
 * strategy D4), and one act would count as two. A dropped suspicion counted before it was dropped, so it is a role like
 * any other here; somebody can be suspect and victim of one incident.
 */
final class InvolvementTwice implements Check {

    private record Part(IndividualId individual, IncidentId incident, Role role) {}

    @Override
    public FindingCode code() {
        return FindingCode.INVOLVEMENT_TWICE;
    }

    @Override
    public void run(StandingRecords records, Findings findings) {
        Shared.each(
                records.of(Records::involvements),
                records.all().involvements().size(),
                placed -> new Part(
                        placed.record().individual(),
                        placed.record().incident(),
                        placed.record().role()),
                same -> afterTheFirst(same, findings));
    }

    private void afterTheFirst(List<Placed<Involvement>> same, Findings findings) {
        same.sort(Placed.AS_RECORDED);
        for (Placed<Involvement> again : same.subList(1, same.size())) {
            findings.add(code(), again, "", Map.of("other", same.get(0).label()));
        }
    }
}
