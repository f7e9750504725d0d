// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.promise;

import se.gvi.model.finding.Text;
import se.gvi.model.group.GroupId;
import se.gvi.rules.reason.Answer;
import se.gvi.rules.reason.Truth;

/** Whether a group is the most violent one, or one of those that share the first place. */
final class MostViolentGroup {

    private MostViolentGroup() {}

    static Answer is(GroupId group) {
        return new Asking(
                        "promise.most-violent",
                        group,
                        Text.of(
                                "is the most violent group, or shares the first place",
                                "är den mest våldsamma gruppen eller delar förstaplatsen"))
                .lacks(group, Text.of("the ranking of the groups", "rangordningen av grupperna"))
                .answer(Truth.UNKNOWN);
    }
}
