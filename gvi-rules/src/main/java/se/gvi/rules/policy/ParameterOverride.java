// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import java.time.LocalDate;
import java.util.Objects;
import se.gvi.model.finding.Text;
import se.gvi.model.time.DateSpan;

/**
 * Another value for a parameter of a policy, supposed for some days to see what would follow. Explanations show it as a
 * local value that begins with "what-if".
 *
 * @param parameter the parameter's name in the policy
 * @param value the number, in the unit of the parameter; for a share the part, its whole stays as it is
 * @param days the days on which it holds instead; on every other day the policy's own value stays
 * @param why who supposes it, or what for
 */
public record ParameterOverride(String parameter, int value, DateSpan days, Text why) {

    /**
     * Another value.
     *
     * @param parameter the parameter's name in the policy
     * @param value the number, in the unit of the parameter
     * @param days the days on which it holds instead
     * @param why who supposes it, or what for
     */
    public ParameterOverride {
        Objects.requireNonNull(parameter, "parameter");
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(why, "why");
    }

    /**
     * Another value on a single day.
     *
     * @param parameter the parameter's name in the policy
     * @param value the number, in the unit of the parameter
     * @param day the day
     * @param why who supposes it, or what for
     * @return the override
     */
    public static ParameterOverride on(String parameter, int value, LocalDate day, Text why) {
        return new ParameterOverride(parameter, value, DateSpan.on(day), why);
    }

    /**
     * Returns how it is shown.
     *
     * @return for instance "own-part-window = 6 on 2026-03-02"
     */
    public Text label() {
        String set = parameter + " = " + value + " ";
        if (days.equals(DateSpan.on(days.from()))) {
            return Text.of(set + "on " + days.from(), set + "den " + days.from());
        }
        return Text.of(
                set + "from " + days.from()
                        + days.end().map(end -> " until " + end).orElse(""),
                set + "från " + days.from()
                        + days.end().map(end -> " till " + end).orElse(""));
    }
}
