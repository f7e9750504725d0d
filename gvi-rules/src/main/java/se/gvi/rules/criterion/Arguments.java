// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.gvi.rules.reason.Argument;

/** The values that a policy gives to the parameters of a criterion on a day. */
public final class Arguments {

    private final Map<Parameter<?>, Object> values;
    private final List<Argument> shown;

    private Arguments(Map<Parameter<?>, Object> values, List<Argument> shown) {
        this.values = values;
        this.shown = shown;
    }

    /**
     * Starts the arguments of a criterion.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the value of a parameter.
     *
     * @param <T> the type of its values
     * @param parameter one of the criterion's own parameters
     * @return the value
     * @throws NullPointerException if it was given none; a checked policy gives every parameter a value
     */
    @SuppressWarnings("unchecked") // the builder put only values of the parameter's own type there
    public <T> T get(Parameter<T> parameter) {
        return (T) Objects.requireNonNull(values.get(parameter), parameter.name());
    }

    /**
     * Returns the arguments as explanations show them, each with its basis.
     *
     * @return an immutable list, in the order of the parameters
     */
    public List<Argument> shown() {
        return shown;
    }

    /** Collects arguments. */
    public static final class Builder {

        private final ImmutableMap.Builder<Parameter<?>, Object> values = ImmutableMap.builder();
        private final List<Argument> shown = new ArrayList<>();

        private Builder() {}

        /**
         * Gives a parameter its value.
         *
         * @param <T> the type of its values
         * @param parameter the parameter
         * @param value the value
         * @param argument the value as explanations show it
         * @return this builder
         */
        public <T> Builder put(Parameter<T> parameter, T value, Argument argument) {
            values.put(parameter, value);
            shown.add(argument);
            return this;
        }

        /**
         * Makes the arguments.
         *
         * @return the arguments
         */
        public Arguments build() {
            return new Arguments(values.buildOrThrow(), List.copyOf(shown));
        }
    }
}
