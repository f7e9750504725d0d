// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.gvi.rules.criterion.Arguments;
import se.gvi.rules.criterion.Criterion;
import se.gvi.rules.criterion.Notes;
import se.gvi.rules.criterion.Subject;
import se.gvi.rules.reason.Reason;
import se.gvi.rules.reason.Truth;

/** One criterion with what the policy gives to its parameters. */
record AskRule(Criterion criterion, List<Binding> bindings, Dated<Arguments> arguments) implements Rule {

    AskRule(Criterion criterion, List<Binding> bindings) {
        this(
                criterion,
                List.copyOf(bindings),
                Dated.of(
                        bindings.stream().flatMap(binding -> binding.parameter().stream()),
                        day -> argumentsOn(day, bindings)));
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
        return given.isEmpty()
                ? Truth.UNKNOWN
                : HeldBack.believed(criterion, criterion.test(subject, given.get(), Notes.NONE), subject);
    }

    @Override
    public Reason explain(Subject subject) {
        Optional<Arguments> given = arguments.on(subject.asOf());
        return given.isEmpty()
                ? NoValue.of(criterion.definition(), bindings, subject)
                : HeldBack.believed(criterion, criterion.explain(subject, given.get()), subject);
    }

    @Override
    public Stream<Criterion> criteria() {
        return Stream.of(criterion);
    }
}
