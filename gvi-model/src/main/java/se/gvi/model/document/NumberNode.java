// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.document;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import se.gvi.model.finding.Text;

/** A number, kept as it is written until somebody asks for it as a number. */
public final class NumberNode extends Node {

    /** What messages call such a value. */
    public static final Text KIND = Text.of("a number", "ett tal");

    /** How whole numbers are usually written; those of nine digits fit in any case. */
    private static final Pattern WHOLE = Pattern.compile("0|-?[1-9][0-9]{0,8}");

    /** Beyond this many digits before or after the point, arithmetic could be made to take forever. */
    private static final int MOST_DIGITS = 100;

    private final String literal;

    NumberNode(Spot spot, String literal) {
        super(spot);
        this.literal = literal;
    }

    /**
     * Returns the number as it is written.
     *
     * @return for instance {@code 1.10} or {@code 1e999}
     */
    public String literal() {
        return literal;
    }

    /**
     * Returns the number as a whole one.
     *
     * @return the number, or empty if it is not whole or does not fit. What counts is the value, as JSON has one type of
     *     number only: {@code 1.0} is 1 and {@code 1e2} is 100
     */
    public OptionalInt toInt() {
        if (WHOLE.matcher(literal).matches()) {
            return OptionalInt.of(Integer.parseInt(literal));
        }
        try {
            return toDecimal().stream().mapToInt(BigDecimal::intValueExact).findFirst();
        } catch (ArithmeticException notWholeOrTooLarge) {
            return OptionalInt.empty();
        }
    }

    /**
     * Returns the number exactly.
     *
     * @return the number, or empty if it has more than 100 digits before or after the point
     */
    public Optional<BigDecimal> toDecimal() {
        if (literal.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        try {
            BigDecimal value = new BigDecimal(literal);
            long digitsBeforePoint = (long) value.precision() - value.scale();
            return value.scale() <= MOST_DIGITS && digitsBeforePoint <= MOST_DIGITS
                    ? Optional.of(value)
                    : Optional.empty();
        } catch (NumberFormatException exponentTooLarge) {
            return Optional.empty();
        }
    }

    @Override
    public Text kind() {
        return KIND;
    }
}
