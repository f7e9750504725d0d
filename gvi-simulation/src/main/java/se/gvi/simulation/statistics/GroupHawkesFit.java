// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import se.gvi.model.finding.Text;

/**
 * The {@link GroupHawkes} that makes the events of several groups most likely, or the plain answer that they do not tell.
 * There is a branching ratio for each pair of groups, so even a few groups need hundreds of events.
 *
 * <p>The process is <em>identified</em> if no two events have the same time, the greatest likelihood lies inside the
 * bounds for the decay (0.001 to 1000), it is greater than without any triggering by more than chance would bring at 5 %,
 * it falls in every direction from there (branching ratios of 0 left out), and the interval for the growth at 95 % does
 * not reach 1.
 */
public final class GroupHawkesFit {

    private static final double LOW = Math.log(HawkesFit.LEAST_DECAY);
    private static final double HIGH = Math.log(HawkesFit.GREATEST_DECAY);
    private static final int GRID = 48;

    private final EventTimes events;
    private final int[] groups;
    private final double[] backgrounds;
    private final double[][] triggered;
    private final double decay;
    private final Optional<Text> unidentified;

    private GroupHawkesFit(EventTimes events, int[] groups, int number) {
        this.events = events;
        this.groups = groups;
        this.backgrounds = new double[number];
        this.triggered = new double[number][number];
        double log = Peak.search(at -> fitted(Math.exp(at)), LOW, HIGH, GRID);
        this.decay = Math.exp(log);
        fitted(decay);
        this.unidentified = reason(log);
    }

    /**
     * Fits a process to events.
     *
     * @param events the events, at least two
     * @param number how many groups there are; at least 1, and each has an event
     * @param groups the group of each event, from 0
     * @return the fit, identified or not
     * @throws IllegalArgumentException if there are fewer than two events, there are not as many groups as events, there
     *     is no such group, or a group has no event
     */
    public static GroupHawkesFit of(EventTimes events, int number, int... groups) {
        Objects.requireNonNull(events, "events");
        HawkesFit.needsTwo(events);
        Check.positive("The number of groups", number);
        if (groups.length != events.count()) {
            throw new IllegalArgumentException("There are " + groups.length + " groups and " + events.count()
                    + " events. Give the group of each event.");
        }
        for (int event = 0; event < groups.length; event++) {
            if (groups[event] < 0 || groups[event] >= number) {
                throw new IllegalArgumentException("Event number " + (event + 1) + " is of group " + groups[event]
                        + ". There are groups 0 to " + (number - 1) + ".");
            }
        }
        for (int group = 0; group < number; group++) {
            int each = group;
            if (Arrays.stream(groups).noneMatch(one -> one == each)) {
                throw new IllegalArgumentException(
                        "Group " + group + " has no event. Leave it out, and number the others from 0.");
            }
        }
        return new GroupHawkesFit(events, groups.clone(), number);
    }

    /** Fits backgrounds and branching ratios for a decay; the log-likelihood. */
    private double fitted(double rate) {
        int number = backgrounds.length;
        List<List<double[]>> shares = new ArrayList<>();
        for (int group = 0; group < number; group++) {
            shares.add(new ArrayList<>());
        }
        double[] wholes = new double[number + 1];
        wholes[0] = events.end();
        double[] left = new double[number];
        double last = 0;
        for (int event = 0; event < groups.length; event++) {
            double now = events.at(event);
            double shrunk = Math.exp(-rate * (now - last));
            last = now;
            double[] share = new double[number + 1];
            share[0] = 1;
            for (int from = 0; from < number; from++) {
                left[from] *= shrunk;
                share[from + 1] = rate * left[from];
            }
            shares.get(groups[event]).add(share);
            wholes[groups[event] + 1] -= Math.expm1(-rate * (events.end() - now));
            left[groups[event]]++;
        }
        double value = 0;
        for (int group = 0; group < number; group++) {
            Weights row = new Weights(shares.get(group).toArray(double[][]::new), wholes);
            double[] weights = row.mostLikely();
            value += row.logLikelihood(weights);
            backgrounds[group] = weights[0];
            System.arraycopy(weights, 1, triggered[group], 0, number);
        }
        return value;
    }

    private Optional<Text> reason(double log) {
        if (events.repeated() > 0) {
            return HawkesFit.reason(events, 0, Double.NaN);
        }
        double chance = ChiSquaredDistribution.of((double) backgrounds.length * backgrounds.length)
                .inverseSurvivalProbability(0.05);
        if (gainOverPoisson() <= chance) {
            return Optional.of(Text.of(
                    "The events are as likely without any triggering: they may know nothing of each other.",
                    "Händelserna är lika sannolika utan smitta: de kan vara oberoende av varandra."));
        }
        double[] at = free();
        double[][] information = Peak.information(this::logLikelihood, at);
        boolean inside = log > LOW + 1e-6 && log < HIGH - 1e-6;
        if (!inside || Arrays.stream(backgrounds).anyMatch(each -> each <= 0) || !Symmetric.isPositive(information)) {
            return HawkesFit.reason(events, 0, Double.NaN);
        }
        double[] slope =
                Peak.slope((ToDoubleFunction<double[]>) point -> process(point).growth(), at);
        double[] solved = Symmetric.solution(information, slope);
        double variance = 0;
        for (int index = 0; index < slope.length; index++) {
            variance += slope[index] * solved[index];
        }
        // The test above has told triggering from none; what is left is whether it ends.
        double growth = mostLikely().growth();
        return growth + Normal.reach(0.95) * Math.sqrt(variance) >= 1
                ? HawkesFit.reason(events, 1, 0)
                : Optional.empty();
    }

    /** Backgrounds, branching ratios above 0 row by row, decay. */
    private double[] free() {
        List<Double> free = new ArrayList<>();
        Arrays.stream(backgrounds).forEach(free::add);
        for (double[] row : triggered) {
            Arrays.stream(row).filter(GroupHawkesFit::isAbove).forEach(free::add);
        }
        free.add(decay);
        return free.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static boolean isAbove(double ratio) {
        return ratio > 1e-9;
    }

    private double logLikelihood(double[] point) {
        return process(point).logLikelihood(events, groups);
    }

    private GroupHawkes process(double[] point) {
        int next = backgrounds.length;
        double[][] table = new double[next][next];
        for (int row = 0; row < table.length; row++) {
            for (int column = 0; column < table.length; column++) {
                table[row][column] = isAbove(triggered[row][column]) ? point[next++] : 0;
            }
        }
        return GroupHawkes.of(Arrays.copyOf(point, table.length), table, point[next]);
    }

    /**
     * Returns whether the events tell a process from others.
     *
     * @return whether {@link #process()} is there
     */
    public boolean isIdentified() {
        return unidentified.isEmpty();
    }

    /**
     * Returns why the events do not tell.
     *
     * @return the reason; empty if they do
     */
    public Optional<Text> unidentified() {
        return unidentified;
    }

    /**
     * Returns the process, if the events tell.
     *
     * @return the process; empty if it is not identified
     */
    public Optional<GroupHawkes> process() {
        return isIdentified() ? Optional.of(mostLikely()) : Optional.empty();
    }

    /**
     * Returns the process at which the search ended, whether the events tell or not. A report shows {@link #process()}.
     * A background of 0 is given as the smallest number that a process can have.
     *
     * @return the process
     */
    public GroupHawkes mostLikely() {
        double[] positive = Arrays.stream(backgrounds)
                .map(each -> Math.max(each, Double.MIN_NORMAL))
                .toArray();
        return GroupHawkes.of(positive, triggered, decay);
    }

    /**
     * Returns how many events of one group an event of another triggers directly, at the end of the search.
     *
     * @param of the group whose events are triggered, from 0
     * @param by the group whose event triggers them, from 0
     * @return the branching ratio
     */
    public double branchingRatio(int of, int by) {
        return triggered[of][by];
    }

    /**
     * Returns the events of a group for each unit of time that nothing triggered, at the end of the search.
     *
     * @param group the group, from 0
     * @return the background
     */
    public double background(int group) {
        return backgrounds[group];
    }

    /**
     * Returns one over the mean delay, at the end of the search.
     *
     * @return the decay
     */
    public double decay() {
        return decay;
    }

    /**
     * Returns the greatest log-likelihood.
     *
     * @return the log-likelihood of {@link #mostLikely()}
     */
    public double logLikelihood() {
        return mostLikely().logLikelihood(events, groups);
    }

    /**
     * Returns twice what the log-likelihood gains over events that know nothing of each other, each group at its own
     * pace.
     *
     * @return the gain, not negative but for rounding
     */
    public double gainOverPoisson() {
        double poisson = 0;
        for (int group = 0; group < backgrounds.length; group++) {
            int each = group;
            double count = Arrays.stream(groups).filter(one -> one == each).count();
            poisson += count * (Math.log(count / events.end()) - 1);
        }
        return 2 * (logLikelihood() - poisson);
    }
}
