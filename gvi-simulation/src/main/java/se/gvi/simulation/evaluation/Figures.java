// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.evaluation;

import java.util.Locale;
import se.gvi.model.finding.Text;
import se.gvi.simulation.statistics.Interval;
import se.gvi.simulation.statistics.RateRatio;

/** Figures as a board reads them. */
public final class Figures {

    private Figures() {}

    /**
     * Writes a number with two decimals.
     *
     * @param value the number
     * @return the number with the decimal mark of the language; "no limit" if it is infinite, "undefined" if it is none
     */
    public static Text two(double value) {
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

    /**
     * Writes an interval.
     *
     * @param interval the interval
     * @return both limits as {@link #two(double)} writes them
     */
    public static Text interval(Interval interval) {
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

    /**
     * Writes a share in percent.
     *
     * @param share the share, finite
     * @return the whole percent
     */
    public static Text percent(double share) {
        String number = String.format(Locale.ROOT, "%.0f", 100 * share);
        return Text.of(number + "%", number + " %");
    }
}
