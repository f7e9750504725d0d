// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.conformance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.gvi.rules.support.CaseFollowUp;
import se.gvi.rules.support.FirstContact;
import se.gvi.rules.support.SupportFollowUp;

/** Asks how the first contact of a support case stands. */
final class AskSupport implements Ask {

    @Override
    public List<String> required() {
        return List.of("state");
    }

    @Override
    public Map<String, Object> answer(Asked asked) {
        String id = asked.fields().text("support");
        FirstContact contact = SupportFollowUp.of(asked.situation(), asked.policy(), asked.asOf()).cases().stream()
                .filter(each -> each.supportCase().value().equals(id))
                .findFirst()
                .map(CaseFollowUp::firstContact)
                .orElseThrow(() -> new IllegalArgumentException("There is no support case \"" + id
                        + "\" offered by the day. Ask about one that is given, or as of a later day."));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("state", contact.state().name());
        answer.put(
                "lacks",
                contact.missing().stream().map(fact -> fact.what().en()).toList());
        Optional.ofNullable(contact.due()).ifPresent(due -> answer.put("due", due.toString()));
        return answer;
    }
}
