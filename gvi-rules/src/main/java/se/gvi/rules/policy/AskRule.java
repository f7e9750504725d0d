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
record AskRule(Criterion criterion, List<Binding> bindings, Dated<Arguments> arguments) implements Rule {

    AskRule(Criterion criterion, List<Binding> bindings) {
<<<<<<< HEAD
        this(
                criterion,
                List.copyOf(bindings),
                Dated.of(
                        bindings.stream().flatMap(binding -> binding.parameter().stream()),
                        day -> argumentsOn(day, bindings)));
=======
        this.criterion = criterion;
        this.parameters = bindings.stream()
                .flatMap(binding -> binding.parameter().stream())
                .toList();
        this.arguments = new Dated<>(
                parameters.stream().flatMap(PolicyParameter::changes).distinct().toList(),
                day -> argumentsOn(day, bindings));
>>>>>>> 4f373c49f9d289519749f056456e369a7dcd0369
    }

    private static Optional<Arguments> argumentsOn(LocalDate day, List<Binding> bindings) {
        Arguments.Builder builder = Arguments.builder();
        boolean complete = true;
        for (Binding binding : bindings) {
            complete &= binding.put(day, builder);
        }
        return complete ? Optional.of(builder.build()) : Optional.empty();
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
<<<<<<< HEAD
                ? NoValue.of(criterion.definition(), bindings, subject)
=======
                ? NoValue.of(criterion.definition().id(), criterion.definition().wording(), parameters, subject)
>>>>>>> 4f373c49f9d289519749f056456e369a7dcd0369
                : criterion.explain(subject, given.get());
    }
}
