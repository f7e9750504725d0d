// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.gvi.rules.criterion.Arguments;
import se.gvi.rules.criterion.Criterion;
import se.gvi.rules.criterion.Notes;
import se.gvi.rules.criterion.Subject;
import se.gvi.rules.reason.Reason;
import se.gvi.rules.reason.Truth;

/** One criterion with what the policy gives to its parameters. */
final class AskRule implements Rule {

    private final Criterion criterion;
    private final List<PolicyParameter> parameters;
    private final Dated<Arguments> arguments;

    AskRule(Criterion criterion, List<Binding> bindings) {
        this.criterion = criterion;
        this.parameters = bindings.stream()
                .flatMap(binding -> binding.parameter().stream())
                .toList();
        this.arguments = new Dated<>(
                parameters.stream().flatMap(PolicyParameter::changes).distinct().toList(),
                day -> argumentsOn(day, bindings));
    }

    private Optional<Arguments> argumentsOn(LocalDate day, List<Binding> bindings) {
        if (parameters.stream().anyMatch(parameter -> parameter.on(day).isEmpty())) {
            return Optional.empty();
        }
        Arguments.Builder builder = Arguments.builder();
        bindings.forEach(binding -> binding.put(day, builder));
        return Optional.of(builder.build());
    }

    Criterion criterion() {
        return criterion;
    }

    @Override
    public Truth test(Subject subject) {
        Optional<Arguments> given = arguments.on(subject.asOf());
        return given.isEmpty() ? Truth.UNKNOWN : criterion.test(subject, given.get(), Notes.NONE);
    }

    @Override
    public Reason explain(Subject subject) {
        Optional<Arguments> given = arguments.on(subject.asOf());
        return given.isEmpty()
                ? NoValue.of(criterion.definition().id(), criterion.definition().wording(), parameters, subject)
                : criterion.explain(subject, given.get());
    }
}
