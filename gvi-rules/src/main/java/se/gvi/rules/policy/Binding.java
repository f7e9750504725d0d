// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import se.gvi.model.finding.Text;
import se.gvi.rules.criterion.Arguments;
import se.gvi.rules.criterion.Parameter;
import se.gvi.rules.reason.Argument;
import se.gvi.rules.reason.Basis;

/** What a policy gives to one parameter of a criterion. */
sealed interface Binding {

    /** Gives the parameter its value on a day. */
    void put(LocalDate day, Arguments.Builder arguments);

    /** The parameter of the policy that it takes the value from, if it is not in the policy itself. */
    Optional<PolicyParameter> parameter();

    /** A number of the policy. */
    record Count(Parameter<Integer> takes, PolicyParameter from) implements Binding {

        @Override
        public void put(LocalDate day, Arguments.Builder arguments) {
            ParameterValue value = from.on(day).orElseThrow();
            arguments.put(takes, value.number(), from.shown(takes.name(), value));
        }

        @Override
        public Optional<PolicyParameter> parameter() {
            return Optional.of(from);
        }
    }

    /** A length of time of the policy. */
    record Length(Parameter<Period> takes, PolicyParameter from) implements Binding {

        @Override
        public void put(LocalDate day, Arguments.Builder arguments) {
            ParameterValue value = from.on(day).orElseThrow();
            arguments.put(takes, from.unit().period(value.number()), from.shown(takes.name(), value));
        }

        @Override
        public Optional<PolicyParameter> parameter() {
            return Optional.of(from);
        }
    }

    /** Words that stand in the policy itself. */
    record Listed<E extends Enum<E>>(Parameter<Set<E>> takes, Set<E> words, Text shown) implements Binding {

        @Override
        public void put(LocalDate day, Arguments.Builder arguments) {
            arguments.put(takes, words, new Argument(takes.name(), shown, Basis.literal()));
        }

        @Override
        public Optional<PolicyParameter> parameter() {
            return Optional.empty();
        }
    }
}
