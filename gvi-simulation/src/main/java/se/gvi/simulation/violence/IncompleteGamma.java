// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.violence;

/** The share of a gamma distribution of scale 1 that lies below a number: the regularised incomplete gamma function. */
final class IncompleteGamma {

    private static final double PRECISION = 1e-15;
    private static final double TINY = 1e-300;
    private static final int TERMS = 100_000;

    /** Stirling's series for the logarithm of the gamma function: the coefficients B(2k) / (2k (2k - 1)). */
    private static final double[] STIRLING = {
        1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188, -691.0 / 360360, 1.0 / 156
    };

    private static final double LARGE = 12;

    private IncompleteGamma() {}

    static double lower(double shape, double x) {
        if (x <= 0) {
            return 0;
        }
        if (x == Double.POSITIVE_INFINITY) {
            return 1;
        }
        double density = StrictMath.exp(shape * StrictMath.log(x) - x - logGamma(shape));
        return x < shape + 1 ? density * series(shape, x) : 1 - density * fraction(shape, x);
    }

    private static double series(double shape, double x) {
        double term = 1 / shape;
        double sum = term;
        for (int i = 1; i < TERMS && term > sum * PRECISION; i++) {
            term *= x / (shape + i);
            sum += term;
        }
        return sum;
    }

    /** Lentz' method for the continued fraction of the upper part. */
    private static double fraction(double shape, double x) {
        double b = x + 1 - shape;
        double c = 1 / TINY;
        double d = 1 / b;
        double value = d;
        double change = 0;
        for (int i = 1; i < TERMS && StrictMath.abs(change - 1) > PRECISION; i++) {
            double a = -i * (i - shape);
            b += 2;
            d = 1 / nonZero(a * d + b);
            c = nonZero(b + a / c);
            change = d * c;
            value *= change;
        }
        return value;
    }

    private static double nonZero(double x) {
        return StrictMath.abs(x) < TINY ? TINY : x;
    }

    static double logGamma(double x) {
        double shifted = x;
        double product = 1;
        while (shifted < LARGE) {
            product *= shifted;
            shifted += 1;
        }
        double sum = (shifted - 0.5) * StrictMath.log(shifted) - shifted + 0.5 * StrictMath.log(2 * StrictMath.PI);
        double power = shifted;
        for (double coefficient : STIRLING) {
            sum += coefficient / power;
            power *= shifted * shifted;
        }
        return sum - StrictMath.log(product);
    }
}
