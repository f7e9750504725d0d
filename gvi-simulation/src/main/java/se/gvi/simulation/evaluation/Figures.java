// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.evaluation;

import java.util.Locale;
import se.gvi.model.finding.Text;
import se.gvi.simulation.statistics.Interval;
import se.gvi.simulation.statistics.RateRatio;

/** Figures as a board reads them. */
final class Figures {

    private Figures() {}

    /** Two decimals, with the mark of the language. */
    static Text two(double value) {
        if (Double.isInfinite(value)) {
            return Text.of("no limit", "ingen gräns");
        }
        if (Double.isNaN(value)) {
            return Text.of("undefined", "odefinierad");
        }
        String rounded = String.format(Locale.ROOT, "%.2f", value);
        String english = rounded.equals("-0.00") ? "0.00" : rounded;
        return Text.of(english, english.replace('.', ','));
    }

    static Text interval(Interval interval) {
        return Text.of(
                two(interval.low()).en() + " to " + two(interval.high()).en(),
                two(interval.low()).sv() + " till " + two(interval.high()).sv());
    }

    /** A ratio with its interval. */
    static Text times(RateRatio ratio) {
        Interval interval = ratio.interval(Evaluation.LEVEL);
        return Text.of(
                two(ratio.ratio()).en() + " times as many (interval "
                        + interval(interval).en() + ")",
                two(ratio.ratio()).sv() + " gånger så många (intervall "
                        + interval(interval).sv() + ")");
    }

    static Text percent(double share) {
        String number = String.format(Locale.ROOT, "%.0f", 100 * share);
        return Text.of(number + "%", number + " %");
    }
}
