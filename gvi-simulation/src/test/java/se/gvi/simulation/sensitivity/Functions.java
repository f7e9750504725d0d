// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.sensitivity;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import se.gvi.simulation.chance.Chance;

/** Functions of which it is known what each factor does. */
final class Functions {

    static final double ISHIGAMI_A = 7;
    static final double ISHIGAMI_B = 0.1;

    private Functions() {}

    static double[] outcomes(Points points, ToDoubleFunction<List<Double>> function) {
        return IntStream.range(0, points.size())
                .mapToDouble(point -> function.applyAsDouble(points.point(point)))
                .toArray();
    }

    static ToDoubleFunction<List<Double>> linear(double... slopes) {
        return point -> IntStream.range(0, slopes.length)
                .mapToDouble(factor -> slopes[factor] * point.get(factor))
                .sum();
    }

    /** Ishigami and Homma 1990, on factors from -pi to pi. */
    static double ishigami(List<Double> point) {
        double[] x =
                point.stream().mapToDouble(share -> (2 * share - 1) * Math.PI).toArray();
        return Math.sin(x[0])
                + ISHIGAMI_A * Math.pow(Math.sin(x[1]), 2)
                + ISHIGAMI_B * Math.pow(x[2], 4) * Math.sin(x[0]);
    }

    /** Sobol's function g; the smaller the number of a factor, the more it does. */
    static ToDoubleFunction<List<Double>> g(double... a) {
        return point -> IntStream.range(0, a.length)
                .mapToDouble(factor -> (Math.abs(4 * point.get(factor) - 2) + a[factor]) / (1 + a[factor]))
                .reduce(1, (one, other) -> one * other);
    }

    /**
     * The function of 20 factors by which Morris 1991 (Technometrics 33, 161-174) shows his design. Its small coefficients
     * are drawn from the normal distribution, as he says.
     */
    static ToDoubleFunction<List<Double>> morris(long seed) {
        return morris(Chance.of(seed)::normal);
    }

    /** The same with small coefficients of 0, so that the means of its effects can be worked out. */
    static ToDoubleFunction<List<Double>> morris() {
        return morris(() -> 0);
    }

    private static ToDoubleFunction<List<Double>> morris(DoubleSupplier small) {
        double[] first = new double[20];
        double[][] second = new double[20][20];
        for (int i = 0; i < 20; i++) {
            first[i] = i < 10 ? 20 : small.getAsDouble();
            for (int j = i + 1; j < 20; j++) {
                second[i][j] = j < 6 ? -15 : small.getAsDouble();
            }
        }
        return point -> morris(point, first, second);
    }

    private static double morris(List<Double> x, double[] first, double[][] second) {
        double[] w = new double[20];
        Arrays.setAll(w, i -> 2 * (x.get(i) - 0.5));
        for (int i : new int[] {2, 4, 6}) {
            w[i] = 2 * (1.1 * x.get(i) / (x.get(i) + 0.1) - 0.5);
        }
        double sum = 0;
        for (int i = 0; i < 20; i++) {
            sum += first[i] * w[i];
            for (int j = i + 1; j < 20; j++) {
                sum += second[i][j] * w[i] * w[j];
                for (int k = j + 1; k < 5; k++) {
                    sum += -10 * w[i] * w[j] * w[k];
                    for (int l = k + 1; l < 4; l++) {
                        sum += 5 * w[i] * w[j] * w[k] * w[l];
                    }
                }
            }
        }
        return sum;
    }
}
