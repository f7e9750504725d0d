// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.statistics;

import java.util.Arrays;

/**
 * Events of several groups that trigger each other's: a {@link HawkesProcess} for each group, with a branching ratio
 * from each group to each. Immutable.
 */
public final class GroupHawkes {

    private final double[] background;
    private final double[][] triggered;
    private final double decay;

    private GroupHawkes(double[] background, double[][] triggered, double decay) {
        this.background = background;
        this.triggered = triggered;
        this.decay = decay;
    }

    /**
     * A process of several groups.
     *
     * @param background for each group the events for each unit of time that nothing triggered, positive
     * @param triggered row i, column j: how many events of group i an event of group j triggers directly; not negative
     * @param decay one over the mean delay, positive
     * @return the process
     * @throws IllegalArgumentException if there is no group, the table is not square, or a number is out of bounds
     */
    public static GroupHawkes of(double[] background, double[][] triggered, double decay) {
        if (background.length == 0 || triggered.length != background.length) {
            throw new IllegalArgumentException("There are " + background.length + " backgrounds and " + triggered.length
                    + " rows. Give one of each for each group.");
        }
        double[][] rows = new double[triggered.length][];
        for (int group = 0; group < rows.length; group++) {
            Check.positive("The background of group " + group, background[group]);
            if (triggered[group].length != rows.length) {
                throw new IllegalArgumentException("Row " + group + " has " + triggered[group].length
                        + " branching ratios. Give one for each of " + rows.length + " groups.");
            }
            for (double ratio : triggered[group]) {
                Check.notNegative("A branching ratio of row " + group, ratio);
            }
            rows[group] = triggered[group].clone();
        }
        return new GroupHawkes(background.clone(), rows, Check.positive("The decay", decay));
    }

    /**
     * Returns the log-likelihood of events.
     *
     * @param events the events
     * @param groups the group of each event, from 0
     * @return the log-likelihood
     * @throws IllegalArgumentException if there are not as many groups as events, or there is no such group
     */
    public double logLikelihood(EventTimes events, int... groups) {
        if (groups.length != events.count()) {
            throw new IllegalArgumentException("There are " + groups.length + " groups and " + events.count()
                    + " events. Give the group of each event.");
        }
        double value = 0;
        double[] left = new double[background.length];
        double last = 0;
        for (double rate : background) {
            value -= rate * events.end();
        }
        for (int event = 0; event < groups.length; event++) {
            if (groups[event] < 0 || groups[event] >= background.length) {
                throw new IllegalArgumentException("Event number " + (event + 1) + " is of group " + groups[event]
                        + ". There are groups 0 to " + (background.length - 1) + ".");
            }
            double shrunk = Math.exp(-decay * (events.at(event) - last));
            last = events.at(event);
            double intensity = background[groups[event]];
            double whole = 0;
            for (int from = 0; from < left.length; from++) {
                left[from] *= shrunk;
                intensity += triggered[groups[event]][from] * decay * left[from];
                whole += triggered[from][groups[event]];
            }
            value += Math.log(intensity) + whole * Math.expm1(-decay * (events.end() - last));
            left[groups[event]]++;
        }
        return value;
    }

    /**
     * Returns by what the events of all groups multiply from one generation to the next: from 1 on, they never die out.
     *
     * @return the largest absolute eigenvalue of the branching ratios
     */
    public double growth() {
        // Powers of the table, squared again and again: the norm grows as the power of the largest eigenvalue.
        double[][] power = triggered;
        double log = 0;
        double exponent = 1;
        for (int round = 0; round < 60; round++) {
            double norm = Arrays.stream(power)
                    .mapToDouble(row -> Arrays.stream(row).sum())
                    .max()
                    .orElseThrow();
            if (norm == 0) {
                return 0;
            }
            log += Math.log(norm) / exponent;
            power = squared(power, norm);
            exponent *= 2;
        }
        return Math.exp(log);
    }

    private static double[][] squared(double[][] table, double norm) {
        double[][] square = new double[table.length][table.length];
        for (int row = 0; row < table.length; row++) {
            for (int between = 0; between < table.length; between++) {
                for (int column = 0; column < table.length; column++) {
                    square[row][column] += table[row][between] / norm * (table[between][column] / norm);
                }
            }
        }
        return square;
    }
}
