// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.gvi.model.finding.Text;
import se.gvi.rules.criterion.Arguments;
import se.gvi.rules.criterion.Parameter;
import se.gvi.rules.reason.Argument;
import se.gvi.rules.reason.Basis;

/** What a policy gives to one parameter of a criterion. */
sealed interface Binding {

    /** Gives the parameter its value on a day; false if there is none. */
    boolean put(LocalDate day, Arguments.Builder arguments);

    /** The value on a day as explanations show it, or that there is none. */
    Argument shown(LocalDate day);

    /** The parameter of the policy that it takes the value from, if it is not in the policy itself. */
    Optional<PolicyParameter> parameter();

    /** A number of the policy. */
    record Count(Parameter<Integer> takes, PolicyParameter from) implements Binding {

        @Override
        public boolean put(LocalDate day, Arguments.Builder arguments) {
            Optional<ParameterValue> value = from.on(day);
            value.ifPresent(given -> arguments.put(takes, given.number(), shown(day)));
            return value.isPresent();
        }

        @Override
        public Argument shown(LocalDate day) {
            return Binding.shown(takes, from, day);
        }

        @Override
        public Optional<PolicyParameter> parameter() {
            return Optional.of(from);
        }
    }

    /** A length of time of the policy. */
    record Length(Parameter<Period> takes, PolicyParameter from) implements Binding {

        @Override
        public boolean put(LocalDate day, Arguments.Builder arguments) {
            Optional<ParameterValue> value = from.on(day);
            value.ifPresent(given -> arguments.put(takes, from.unit().period(given.number()), shown(day)));
            return value.isPresent();
        }

        @Override
        public Argument shown(LocalDate day) {
            return Binding.shown(takes, from, day);
        }

        @Override
        public Optional<PolicyParameter> parameter() {
            return Optional.of(from);
        }
    }

    /** Words that stand in the policy itself. */
    record Listed<E extends Enum<E>>(Parameter<Set<E>> takes, Set<E> words, Text text) implements Binding {

        @Override
        public boolean put(LocalDate day, Arguments.Builder arguments) {
            arguments.put(takes, words, shown(day));
            return true;
        }

        @Override
        public Argument shown(LocalDate day) {
            return new Argument(takes.name(), text, Basis.literal());
        }

        @Override
        public Optional<PolicyParameter> parameter() {
            return Optional.empty();
        }
    }

    private static Argument shown(Parameter<?> takes, PolicyParameter from, LocalDate day) {
        return from.on(day)
                .map(value -> from.shown(takes.name(), value))
                .orElseGet(() -> new Argument(
                        takes.name(),
                        Text.of("({parameter}: no value)", "({parameter}: inget värde)")
                                .with(Map.of("parameter", from.id())),
                        Basis.literal()));
    }
}
