// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Text;
import se.gvi.model.group.GroupId;
import se.gvi.model.incident.GmiClassification;
import se.gvi.model.incident.GroupInvolvement;
import se.gvi.model.records.Records;

/**
 * Classifications that name groups on a side where, they say, no group member was involved. The groups would be counted
 * as violent, or as hit, by an incident that was not theirs (strategy D1, D3). Groups on a side that could not be
 * settled are no fault: they may be the candidates.
 */
final class GroupsOnUninvolvedSide implements Check {

    private static final Text OFFENDER = Text.of("the offender's side", "gärningsmannens sida");
    private static final Text VICTIM = Text.of("the victim's side", "offrets sida");

    @Override
    public FindingCode code() {
        return FindingCode.GROUPS_ON_UNINVOLVED_SIDE;
    }

    @Override
    public void run(StandingRecords records, Findings findings) {
        for (Placed<GmiClassification> at : records.of(Records::classifications)) {
            GmiClassification classification = at.record();
            if (contradict(classification.offenderSide(), classification.offenderGroups())) {
                findings.add(code(), at, "/offenderGroups", Map.of("side", OFFENDER));
            }
            if (contradict(classification.victimSide(), classification.victimGroups())) {
                findings.add(code(), at, "/victimGroups", Map.of("side", VICTIM));
            }
        }
    }

    private static boolean contradict(GroupInvolvement grade, Optional<List<GroupId>> groups) {
        return grade == GroupInvolvement.NO && !groups.orElse(List.of()).isEmpty();
    }
}
