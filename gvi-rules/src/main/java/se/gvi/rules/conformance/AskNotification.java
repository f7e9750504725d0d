// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.conformance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.gvi.model.individual.IndividualId;
import se.gvi.rules.notification.NotificationProposal;
import se.gvi.rules.notification.NotificationProposals;
import se.gvi.rules.notification.Occasion;
import se.gvi.rules.notification.PossibleDay;

/** Asks whether an individual is to be told, why, by when and in whose presence. */
final class AskNotification implements Ask {

    private static final String NONE = "NONE";

    @Override
    public List<String> required() {
        return List.of("step");
    }

    @Override
    public Map<String, Object> answer(Asked asked) {
        IndividualId individual = Ask.individual(asked, "notification");
        Map<String, Object> answer = new LinkedHashMap<>();
        Optional<NotificationProposal> proposal = NotificationProposals.of(
                        asked.situation(), asked.policy(), asked.asOf())
                .about(individual);
        answer.put("step", proposal.map(each -> each.step().name()).orElse(NONE));
        proposal.ifPresent(each -> put(answer, each));
        return answer;
    }

    private static void put(Map<String, Object> answer, NotificationProposal proposal) {
        answer.put("guardians", proposal.guardiansPresent());
        answer.put(
                "open",
                proposal.open().stream().map(open -> open.trigger().name()).toList());
        Optional<Occasion> first = proposal.first();
        answer.put("trigger", first.map(occasion -> occasion.trigger().name()).orElse(NONE));
        answer.put("overdue", first.map(occasion -> occasion.overdue().name()).orElse(NONE));
        first.flatMap(Occasion::deadline).ifPresent(due -> answer.put("due", days(due)));
    }

    private static Map<String, Object> days(PossibleDay due) {
        Map<String, Object> days = new LinkedHashMap<>();
        Optional.ofNullable(due.earliest()).ifPresent(day -> days.put("earliest", day.toString()));
        days.put("latest", due.latest().toString());
        return days;
    }
}
