// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.host;

import java.time.LocalDate;
import se.gvi.model.decision.Intervention;
import se.gvi.model.finding.Language;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Purpose;
import se.gvi.rules.policy.Policy;
import se.gvi.rules.view.View;
import se.gvi.rules.view.Visibility;

/** A host that shows views, as the page about views has it. */
public final class WeeklyMeeting {

    private WeeklyMeeting() {}

    /** What the police are told of a person at the weekly meeting. */
    public static String toldToThePolice(
            Situation situation, IndividualId person, Policy policy, LocalDate day, Visibility who) {
        View view = View.of(situation, AuthorityBranch.POLICE, Purpose.DIRECT_COMMUNICATION, who);
        if (view.situation().individual(person).isEmpty()) {
            return view.text(Language.ENGLISH); // the same as of somebody who is not recorded
        }
        return view.eligibility(person, Intervention.CUSTOM_NOTIFICATION, policy, day)
                .explain(Language.ENGLISH);
    }
}
