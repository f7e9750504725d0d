// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Period;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import se.gvi.model.finding.Text;
import se.gvi.rules.reason.Argument;
import se.gvi.rules.reason.Basis;

/** Arguments as cases give them: numbers, {@code {"months": 12}} and lists of words. */
final class TestArguments {

    private static final Basis LOCAL = Basis.local(Text.of("test", "prov"));

    private TestArguments() {}

    static Arguments of(Definition definition, JsonNode with) {
        Arguments.Builder arguments = Arguments.builder();
        for (Parameter<?> parameter : definition.parameters()) {
            put(arguments, parameter, with.required(parameter.name()));
        }
        if (with.size() != definition.parameters().size()) {
            throw new IllegalArgumentException("with: more than " + definition.id() + " takes");
        }
        return arguments.build();
    }

    private static void put(Arguments.Builder arguments, Parameter<?> parameter, JsonNode value) {
        if (parameter instanceof Parameter.Count number) {
            number(arguments, number, value.intValue());
        } else if (parameter instanceof Parameter.Time time) {
            String unit = value.fieldNames().next();
            time(arguments, time, value.get(unit).intValue(), Unit.valueOf(unit.toUpperCase(Locale.ROOT)));
        } else if (parameter instanceof Parameter.Words<?> words) {
            words(arguments, words, value);
        }
    }

    static void number(Arguments.Builder arguments, Parameter.Count parameter, int value) {
        arguments.put(parameter, value, new Argument(parameter.name(), Unit.COUNT.say(value), LOCAL));
    }

    static void time(Arguments.Builder arguments, Parameter.Time parameter, int value, Unit unit) {
        Period period = unit.period(value);
        arguments.put(parameter, period, new Argument(parameter.name(), unit.say(value), LOCAL));
    }

    private static <E extends Enum<E>> void words(
            Arguments.Builder arguments, Parameter.Words<E> words, JsonNode list) {
        EnumSet<E> chosen = EnumSet.noneOf(words.type());
        list.forEach(word -> chosen.add(Enum.valueOf(words.type(), word.asText())));
        words(arguments, words, chosen);
    }

    static <E extends Enum<E>> void words(Arguments.Builder arguments, Parameter.Words<E> words, Set<E> chosen) {
        arguments.put(words, chosen, new Argument(words.name(), Terms.list(chosen), Basis.literal()));
    }
}
