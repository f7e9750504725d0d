// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The weights, none negative, that make events most likely whose intensity is a weighted sum of known shares: background
 * and what earlier events leave behind. The likelihood has one peak in the weights. It is climbed by Newton's steps where
 * they lead upwards, and else by shares of responsibility (expectation and maximisation), which always do.
 */
final class Weights {

    private static final int ROUNDS = 400;
    private static final double STILL = 1e-13;

    private final double[][] shares;
    private final double[] wholes;

    /**
     * @param shares for each event what each weight is multiplied by in its intensity
     * @param wholes the same summed over the window; a weight whose sum is 0 stays 0
     */
    Weights(double[][] shares, double[] wholes) {
        this.shares = shares;
        this.wholes = wholes;
    }

    double[] mostLikely() {
        double[] weights = new double[wholes.length];
        for (int index = 0; index < weights.length; index++) {
            weights[index] = wholes[index] > 0 ? shares.length / (weights.length * wholes[index]) : 0;
        }
        for (int round = 0; round < ROUNDS; round++) {
            double[] next = newton(weights);
            double moved = 0;
            for (int index = 0; index < next.length; index++) {
                moved = Math.max(moved, Math.abs(next[index] - weights[index]) * wholes[index]);
            }
            weights = next;
            if (moved < STILL * shares.length) {
                break;
            }
        }
        return weights;
    }

    double logLikelihood(double[] weights) {
        double value = 0;
        for (double[] event : shares) {
            value += Math.log(intensity(event, weights));
        }
        for (int index = 0; index < weights.length; index++) {
            value -= weights[index] * wholes[index];
        }
        return value;
    }

    private static double intensity(double[] event, double[] weights) {
        double intensity = 0;
        for (int index = 0; index < weights.length; index++) {
            intensity += event[index] * weights[index];
        }
        return intensity;
    }

    private double[] newton(double[] weights) {
        double[] slope = slope(weights);
        int[] free = IntStream.range(0, weights.length)
                .filter(index -> wholes[index] > 0 && (weights[index] > 0 || slope[index] > 0))
                .toArray();
        double[][] curvature = new double[free.length][free.length];
        for (double[] event : shares) {
            double squared = Math.pow(intensity(event, weights), 2);
            for (int row = 0; row < free.length; row++) {
                for (int column = 0; column < free.length; column++) {
                    curvature[row][column] += event[free[row]] * event[free[column]] / squared;
                }
            }
        }
        if (!Symmetric.isPositive(curvature)) {
            return responsibilities(weights);
        }
        double[] step = Symmetric.solution(
                curvature,
                Arrays.stream(free).mapToDouble(index -> slope[index]).toArray());
        double here = logLikelihood(weights);
        for (double part = 1; part > 1e-6; part /= 2) {
            double[] next = weights.clone();
            for (int index = 0; index < free.length; index++) {
                next[free[index]] = Math.max(0, weights[free[index]] + part * step[index]);
            }
            if (logLikelihood(next) >= here) {
                return next;
            }
        }
        return responsibilities(weights);
    }

    private double[] slope(double[] weights) {
        double[] slope = new double[weights.length];
        for (double[] event : shares) {
            double intensity = intensity(event, weights);
            for (int index = 0; index < weights.length; index++) {
                slope[index] += event[index] / intensity;
            }
        }
        for (int index = 0; index < weights.length; index++) {
            slope[index] -= wholes[index];
        }
        return slope;
    }

    /** Each weight anew: the events it is responsible for, over its sum. */
    private double[] responsibilities(double[] weights) {
        double[] slope = slope(weights);
        double[] next = new double[weights.length];
        for (int index = 0; index < weights.length; index++) {
            next[index] = wholes[index] > 0 ? weights[index] * (slope[index] / wholes[index] + 1) : 0;
        }
        return next;
    }
}
