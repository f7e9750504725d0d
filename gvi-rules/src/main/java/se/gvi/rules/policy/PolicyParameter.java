// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.Text;
import se.gvi.rules.criterion.Unit;
import se.gvi.rules.reason.Argument;

/**
 * A number of a policy: what it means and which value it has when. On a day for which it has none, whatever needs it is
 * unknown; no other value takes its place.
 *
 * @param id its name in the policy
 * @param unit what it counts
 * @param meaning what it is for
 * @param values its values, none overlapping another, earliest first; none if it was left open
 * @param open why it was left open, such as that nothing is published, or null if it was not
 */
public record PolicyParameter(
        String id,
        Unit unit,
        Text meaning,
        List<ParameterValue> values,
        @Nullable Text open) {

    /**
     * A parameter.
     *
     * @param id its name in the policy
     * @param unit what it counts
     * @param meaning what it is for
     * @param values its values, earliest first
     * @param open why it was left open, or null
     */
    public PolicyParameter {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(meaning, "meaning");
        values = List.copyOf(values);
    }

    /**
     * A parameter that was not left open.
     *
     * @param id its name in the policy
     * @param unit what it counts
     * @param meaning what it is for
     * @param values its values, earliest first
     */
    public PolicyParameter(String id, Unit unit, Text meaning, List<ParameterValue> values) {
        this(id, unit, meaning, values, null);
    }

    /**
     * Returns why it has no value on the days on which it has none.
     *
     * @return the reason that the policy gives, or empty if it gives none
     */
    public Optional<Text> leftOpen() {
        return Optional.ofNullable(open);
    }

    /**
     * Returns the value on a day.
     *
     * @param day the day
     * @return the value, or empty if it has none on that day
     */
    public Optional<ParameterValue> on(LocalDate day) {
        return values.stream().filter(value -> value.validity().contains(day)).findFirst();
    }

    /** The days on which the value changes. */
    Stream<LocalDate> changes() {
        return values.stream()
                .map(ParameterValue::validity)
                .flatMap(span -> Stream.concat(Stream.of(span.from()), span.end().stream()));
    }

    /**
     * Returns a value with its unit, as people say it.
     *
     * @param value one of its values
     * @return for instance "24 months", "1 of 6"
     */
    public Text say(ParameterValue value) {
        Text number = unit.say(value.number());
        return unit == Unit.SHARE
                ? Text.of(number.en() + " of " + value.of(), number.sv() + " av " + value.of())
                : number;
    }

    /** A value as explanations show it: the number with its unit, and where it comes from. */
    Argument shown(String name, ParameterValue value) {
        return new Argument(name, say(value), value.basis());
    }
}
