// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.scorecard;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import se.gvi.model.finding.Text;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.policy.PolicyParameter;
import se.gvi.rules.reason.Argument;
import se.gvi.rules.reason.Basis;

/** What a parameter of the policy is on a day, and how that is shown. */
record Dated(PolicyParameter parameter, LocalDate day, Argument shown) {

    private static final Text NO_VALUE = Text.of("({parameter}: no value)", "({parameter}: inget värde)");

    static Dated of(String name, PolicyParameter parameter, LocalDate day) {
        return new Dated(
                parameter,
                day,
                parameter
                        .on(day)
                        .map(value -> new Argument(name, parameter.say(value), value.basis()))
                        .orElseGet(() -> new Argument(
                                name, NO_VALUE.with(Map.of("parameter", parameter.id())), Basis.literal())));
    }

    Optional<Integer> number() {
        return parameter.on(day).map(value -> value.number());
    }

    Optional<Period> period() {
        return number().map(parameter.unit()::period);
    }

    /** The days of a window of that length which ends on the day, both inclusive. */
    Optional<DateSpan> window() {
        return period().map(length -> DateSpan.of(day.minus(length), day.plusDays(1)));
    }
}
