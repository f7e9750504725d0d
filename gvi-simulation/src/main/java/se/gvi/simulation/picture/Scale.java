// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.picture;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import se.gvi.model.finding.Text;

/** Where on paper a number lies, and which round numbers to write along the axis. */
final class Scale {

    private static final int PARTS = 5;
    private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);

    private final double low;
    private final double high;
    private final double from;
    private final double to;
    private final double step;
    private final boolean logarithmic;

    private Scale(double low, double high, double from, double to, double step, boolean logarithmic) {
        if (!(low < high) || Double.isInfinite(high - low) || (logarithmic && low <= 0)) {
            throw new IllegalArgumentException("An axis from " + low + " to " + high
                    + " cannot be drawn. Give finite limits, the lower one first.");
        }
        this.low = low;
        this.high = high;
        this.from = from;
        this.to = to;
        this.step = step;
        this.logarithmic = logarithmic;
    }

    static Scale linear(double low, double high, double from, double to) {
        return new Scale(low, high, from, to, step(high - low), false);
    }

    /** From 0 to a round number that is not below a value; of whole things, so that every tick is whole. */
    static Scale upwards(double value, double from, double to) {
        double most = StrictMath.max(PARTS, value);
        double step = step(most);
        return new Scale(0, step * StrictMath.ceil(most / step - 1e-9), from, to, step, false);
    }

    /** From a round number that is not above a value to one that is not below another, 0 among them; of whole things. */
    static Scale around(double lowest, double highest, double from, double to) {
        double low = StrictMath.min(0, lowest);
        double high = StrictMath.max(0, highest);
        if (low == high) {
            return linear(-PARTS, PARTS, from, to);
        }
        double step = step(StrictMath.max(PARTS, high - low));
        return new Scale(
                step * StrictMath.floor(low / step + 1e-9),
                step * StrictMath.ceil(high / step - 1e-9),
                from,
                to,
                step,
                false);
    }

    static Scale logarithmic(double low, double high, double from, double to) {
        return new Scale(low, high, from, to, 1, true);
    }

    double low() {
        return low;
    }

    double high() {
        return high;
    }

    boolean contains(double value) {
        return low <= value && value <= high;
    }

    /** Where a number lies; one beyond an end lies at that end. */
    double at(double value) {
        double inside = StrictMath.max(low, StrictMath.min(high, value));
        double share = logarithmic
                ? (StrictMath.log(inside) - StrictMath.log(low)) / (StrictMath.log(high) - StrictMath.log(low))
                : (inside - low) / (high - low);
        return from + share * (to - from);
    }

    /** Round numbers, few enough to be read. */
    List<BigDecimal> ticks() {
        return logarithmic ? logarithmicTicks() : linearTicks();
    }

    private List<BigDecimal> linearTicks() {
        BigDecimal apart = BigDecimal.valueOf(step).round(DIGITS);
        List<BigDecimal> ticks = new ArrayList<>();
        BigDecimal tick = apart.multiply(BigDecimal.valueOf(StrictMath.ceil(low / step - 1e-9)));
        while (tick.doubleValue() <= high + step * 1e-9) {
            ticks.add(tick);
            tick = tick.add(apart);
        }
        return ticks;
    }

    /** 1, 2 and 5 in every power of ten; only 1 if that would be too many. */
    private List<BigDecimal> logarithmicTicks() {
        List<BigDecimal> ticks = decades(1, 2, 5);
        return ticks.size() <= 8 ? ticks : decades(1);
    }

    private List<BigDecimal> decades(int... digits) {
        List<BigDecimal> ticks = new ArrayList<>();
        int last = (int) StrictMath.floor(StrictMath.log10(high) + 1e-9);
        for (int power = (int) StrictMath.floor(StrictMath.log10(low)); power <= last; power++) {
            for (int digit : digits) {
                BigDecimal tick = BigDecimal.valueOf(digit).scaleByPowerOfTen(power);
                if (tick.doubleValue() >= low * (1 - 1e-9) && tick.doubleValue() <= high * (1 + 1e-9)) {
                    ticks.add(tick);
                }
            }
        }
        return ticks;
    }

    /** The smallest of 1, 2 and 5 in any power of ten that divides a span into few parts. */
    private static double step(double span) {
        double power = StrictMath.pow(10, StrictMath.floor(StrictMath.log10(span / PARTS)));
        for (int digit : new int[] {1, 2, 5}) {
            if (span / (digit * power) <= PARTS * (1 + 1e-9)) {
                return digit * power;
            }
        }
        return 10 * power;
    }

    /** A round number as it is written. */
    static Text label(BigDecimal tick) {
        String plain = tick.signum() == 0 ? "0" : tick.stripTrailingZeros().toPlainString();
        String english = plain.replace('-', '\u2212');
        return Text.of(english, english.replace('.', ','));
    }
}
