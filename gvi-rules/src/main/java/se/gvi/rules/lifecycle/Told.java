// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.lifecycle;

import java.time.LocalDate;
import se.gvi.model.enforcement.EnforcementFocus;
import se.gvi.model.group.GroupId;
import se.gvi.model.situation.Situation;
import se.gvi.rules.criterion.Arguments;
import se.gvi.rules.criterion.Criteria;
import se.gvi.rules.criterion.Subject;
import se.gvi.rules.reason.Answer;

/** Whether a group has had the message: the gate before focus, asked by the criterion that policies ask. */
final class Told {

    private Told() {}

    /** Whether the message came before a focus began. */
    static Answer before(Situation situation, EnforcementFocus focus) {
        return before(situation, focus.group(), focus.span().from());
    }

    /** Whether the message came before a day. */
    static Answer before(Situation situation, GroupId group, LocalDate day) {
        return ask("group.notified", situation, group, day);
    }

    static Answer ask(String criterion, Situation situation, GroupId group, LocalDate day) {
        return Criteria.standard()
                .find(criterion)
                .orElseThrow()
                .explain(Subject.of(situation, group, day), Arguments.builder().build());
    }
}
