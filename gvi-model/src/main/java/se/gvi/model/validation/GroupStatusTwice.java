// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.group.Group;
import se.gvi.model.group.GroupStatusSpan;
import se.gvi.model.records.Records;
import se.gvi.model.time.DateSpan;

/**
 * Groups with two statuses on one day. Loyalties shift continuously (strategy D2), so a group's status is kept over
 * time; with two at once nobody could say whether the group is active.
 */
final class GroupStatusTwice implements Check {

    private record Numbered(int index, DateSpan span) {}

    @Override
    public FindingCode code() {
        return FindingCode.GROUP_STATUS_TWICE;
    }

    @Override
    public void run(StandingRecords records, Findings findings) {
        for (Placed<Group> group : records.of(Records::groups)) {
            Numbered longest = null;
            for (Numbered status : byStart(group.record().statuses().orElse(List.of()))) {
                if (longest != null && longest.span().overlaps(status.span())) {
                    findings.add(
                            code(),
                            group,
                            "/statuses/" + status.index() + "/span",
                            Map.of("date", status.span().from()));
                }
                if (longest == null || Overlaps.endsLater(status.span(), longest.span())) {
                    longest = status;
                }
            }
        }
    }

    private static List<Numbered> byStart(List<GroupStatusSpan> statuses) {
        List<Numbered> numbered = new ArrayList<>();
        for (int i = 0; i < statuses.size(); i++) {
            numbered.add(new Numbered(i, statuses.get(i).span()));
        }
        numbered.sort(Comparator.comparing(status -> status.span().from()));
        return numbered;
    }
}
