// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.callin;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import se.gvi.model.finding.Text;

/** Writes lists of ids and numbers of people as sentences need them. */
final class Listing {

    private static final int DECIMALS = 2;

    private Listing() {}

    static Text of(List<?> ids) {
        return Text.same(ids.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    static Text join(List<Text> texts) {
        return Text.of(
                texts.stream().map(Text::en).collect(Collectors.joining("; ")),
                texts.stream().map(Text::sv).collect(Collectors.joining("; ")));
    }

    /** A number of people with two decimals, whole numbers without. */
    static Text people(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP);
        String shown = rounded.remainder(BigDecimal.ONE).signum() == 0
                ? rounded.toBigInteger().toString()
                : rounded.toPlainString();
        return Text.of(shown, shown.replace('.', ','));
    }
}
