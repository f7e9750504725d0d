// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordRef;
import se.gvi.rules.criterion.Definition;
import se.gvi.rules.criterion.Subject;
import se.gvi.rules.reason.Answer;
import se.gvi.rules.reason.Argument;
import se.gvi.rules.reason.Basis;
import se.gvi.rules.reason.MissingFact;
import se.gvi.rules.reason.Question;
import se.gvi.rules.reason.Reason;

/** What follows when a parameter of the policy has no value on the day: nothing is known. */
final class NoValue {

    private static final Text LACKING = Text.of(
            "a value of the policy parameter {parameter} on {day}",
            "ett värde för policyparametern {parameter} den {day}");
    private static final Text OPEN = Text.of("{lacking} ({why})", "{lacking} ({why})");

    private NoValue() {}

    /** For a criterion. */
    static Reason of(Definition definition, List<Binding> bindings, Subject subject) {
        Question question = new Question(
                definition.id(),
                bindings.stream().map(binding -> binding.shown(subject.asOf())).toList(),
                RecordRef.to(subject.id()),
                definition.wording());
        return unknown(question, bindings.stream().flatMap(binding -> binding.parameter().stream()), subject);
    }

    /** For a composition; where it stands in the policy tells it from others. */
    static Reason of(String operator, Text wording, String pointer, List<PolicyParameter> parameters, Subject subject) {
        Argument place = new Argument("rule", Text.same(pointer), Basis.literal());
        Question question = new Question(operator, List.of(place), RecordRef.to(subject.id()), wording);
        return unknown(question, parameters.stream(), subject);
    }

    private static Reason unknown(Question question, Stream<PolicyParameter> parameters, Subject subject) {
        List<MissingFact> missing = parameters
                .filter(parameter -> parameter.on(subject.asOf()).isEmpty())
                .map(parameter -> new MissingFact(question.subject(), lacking(parameter, subject)))
                .distinct()
                .toList();
        return Answer.unknown(question, List.of(), missing);
    }

    private static Text lacking(PolicyParameter parameter, Subject subject) {
        Text lacking = LACKING.with(Map.of("parameter", parameter.id(), "day", subject.asOf()));
        return parameter
                .leftOpen()
                .map(why -> OPEN.with(Map.of("lacking", lacking, "why", why)))
                .orElse(lacking);
    }
}
