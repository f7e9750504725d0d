// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.city;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import se.gvi.model.finding.Language;

/** How numbers are written. */
final class Numbers {

    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_EVEN);
    private static final int LARGE = 1000;

    private Numbers() {}

    /** As short as it can be written without losing anything, without an exponent. */
    static String plain(double value) {
        return written(BigDecimal.valueOf(value));
    }

    /** To three digits, or to the whole if it is large; with a comma in Swedish. */
    static String rounded(double value, Language language) {
        BigDecimal exact = BigDecimal.valueOf(value);
        boolean large = exact.abs().intValue() >= LARGE;
        String written = written(large ? exact.setScale(0, RoundingMode.HALF_EVEN) : exact.round(THREE_DIGITS));
        return language == Language.SWEDISH ? written.replace('.', ',') : written;
    }

    private static String written(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
