// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import java.util.List;
import java.util.Map;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordRef;
import se.gvi.rules.criterion.Subject;
import se.gvi.rules.reason.Answer;
import se.gvi.rules.reason.MissingFact;
import se.gvi.rules.reason.Question;
import se.gvi.rules.reason.Reason;

/** What follows when a parameter of the policy has no value on the day: nothing is known. */
final class NoValue {

    private static final Text LACKING = Text.of(
            "a value of the policy parameter {parameter} on {day}", "ett värde för policyparametern {parameter} {day}");

    private NoValue() {}

    static Reason of(String criterion, Text wording, List<PolicyParameter> parameters, Subject subject) {
        RecordRef about = RecordRef.to(subject.id());
        List<MissingFact> missing = parameters.stream()
                .filter(parameter -> parameter.on(subject.asOf()).isEmpty())
                .map(parameter -> new MissingFact(
                        about, LACKING.with(Map.of("parameter", parameter.id(), "day", subject.asOf()))))
                .distinct()
                .toList();
        return Answer.unknown(new Question(criterion, List.of(), about, wording), List.of(), missing);
    }
}
