// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.disclosure;

import java.util.List;
import java.util.stream.Collectors;
import se.gvi.model.finding.Text;
import se.gvi.rules.reason.Reason;

/**
 * How a number must stand to a limit.
 *
 * @param number the number
 * @param operator how
 * @param values the limit, or the numbers of which it must be one
 */
record NumberCondition(DisclosureNumber number, Operator operator, List<Integer> values) implements Condition {

    enum Operator {
        /** Less than the limit. */
        BELOW,
        /** The limit or more. */
        AT_LEAST,
        /** One of some numbers. */
        ONE_OF
    }

    NumberCondition {
        values = List.copyOf(values);
    }

    boolean holds(int value) {
        return switch (operator) {
            case BELOW -> value < values.get(0);
            case AT_LEAST -> value >= values.get(0);
            case ONE_OF -> values.contains(value);
        };
    }

    Text words() {
        return switch (operator) {
            case BELOW -> Text.of("below", "under");
            case AT_LEAST -> Text.of("at least", "minst");
            case ONE_OF -> Text.of("one of", "något av");
        };
    }

    String limit() {
        return values.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** Its part of the criterion's id: {@code below-21}. */
    String name() {
        return switch (operator) {
            case BELOW -> "below-" + limit();
            case AT_LEAST -> "at-least-" + limit();
            case ONE_OF -> "one-of-" + limit().replace(", ", "-");
        };
    }

    @Override
    public Reason reason(Asked asked) {
        return asked.number(number, this);
    }
}
