// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.statistics;

import java.util.Objects;
import java.util.Optional;
import se.gvi.model.finding.Text;

/**
 * The {@link HawkesProcess} that makes events most likely, or the plain answer that the events do not tell. With few
 * events, or a mean delay that is long beside the window, ever more contagion with ever longer delay explains events
 * about as well as none: then there is a number, and it means nothing.
 *
 * <p>The process is <em>identified</em> if the greatest likelihood lies inside the bounds (branching ratio above 0 and
 * below 0.999, decay between 0.001 and 1000), the likelihood falls in every direction from there, and the interval for
 * the branching ratio at 95 % reaches neither 0 (no contagion) nor 1 (contagion without end).
 */
public final class HawkesFit {

    static final double LEAST_DECAY = 1e-3;
    static final double GREATEST_DECAY = 1e3;
    static final double GREATEST_RATIO = 0.999;

    private final EventTimes events;
    private final HawkesProcess best;
    private final double[] errors;
    private final Optional<Text> unidentified;

    private HawkesFit(EventTimes events, HawkesProcess best, double[] errors, Optional<Text> unidentified) {
        this.events = events;
        this.best = best;
        this.errors = errors;
        this.unidentified = unidentified;
    }

    /**
     * Fits a process to events.
     *
     * @param events the events, at least two
     * @return the fit, identified or not
     * @throws IllegalArgumentException if there are fewer than two events
     */
    public static HawkesFit of(EventTimes events) {
        Objects.requireNonNull(events, "events");
        needsTwo(events);
        double[] found = HawkesSearch.best(events);
        HawkesProcess best = new HawkesProcess(found[0], found[1], found[2]);
        double[][] information = Likelihood.of(best, events).information(3);
        boolean peak = Symmetric.isPositive(information);
        double[] errors = {Double.NaN, Double.NaN, Double.NaN};
        if (peak && isInside(best)) {
            double[][] covariance = Symmetric.inverse(information);
            for (int index = 0; index < 3; index++) {
                errors[index] = Math.sqrt(covariance[index][index]);
            }
        }
        return new HawkesFit(events, best, errors, reason(events, best.branchingRatio(), errors[1]));
    }

    static void needsTwo(EventTimes events) {
        if (events.count() < 2) {
            throw new IllegalArgumentException(
                    "There are " + events.count() + " events, and none can answer another. Watch longer.");
        }
    }

    private static boolean isInside(HawkesProcess best) {
        return best.branchingRatio() > 1e-6
                && best.branchingRatio() < GREATEST_RATIO * (1 - 1e-9)
                && best.decay() > LEAST_DECAY * (1 + 1e-6)
                && best.decay() < GREATEST_DECAY * (1 - 1e-6);
    }

    /** Why a branching ratio with its standard error, not a number at a bound, tells nothing; empty if it does. */
    static Optional<Text> reason(EventTimes events, double ratio, double error) {
        if (events.repeated() > 0) {
            return Optional.of(Text.of(
                    "Several records have the same time, probably of one event. Merge them and fit again.",
                    "Flera poster har samma tid, troligen av en och samma händelse. Slå ihop dem och anpassa igen."));
        }
        if (Double.isNaN(error)) {
            return Optional.of(Text.of(
                    "The greatest likelihood lies at a bound: contagion cannot be told from its absence, or from a"
                            + " pace that changes slowly.",
                    "Den största sannolikheten ligger vid en gräns: smitta kan inte skiljas från avsaknad av smitta,"
                            + " eller från en takt som ändras långsamt."));
        }
        double reach = Normal.reach(0.95) * error;
        if (ratio - reach <= 0) {
            return Optional.of(Text.of(
                    "The interval for the branching ratio reaches 0: the events may know nothing of each other.",
                    "Intervallet för förgreningskvoten når 0: händelserna kan vara oberoende av varandra."));
        }
        if (ratio + reach >= 1) {
            return Optional.of(Text.of(
                    "The interval for the branching ratio reaches 1: contagion cannot be told from a pace that changes"
                            + " slowly. Watch longer, or model season and trend first.",
                    "Intervallet för förgreningskvoten når 1: smitta kan inte skiljas från en takt som ändras"
                            + " långsamt. Följ längre, eller modellera årstid och trend först."));
        }
        return Optional.empty();
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
    public Optional<HawkesProcess> process() {
        return isIdentified() ? Optional.of(best) : Optional.empty();
    }

    /**
     * Returns the process at which the search ended, whether the events tell or not. For comparison with other
     * software; a report shows {@link #process()}.
     *
     * @return the process
     */
    public HawkesProcess mostLikely() {
        return best;
    }

    /**
     * Returns the standard error of the background.
     *
     * @return the standard error; not a number if the search ended at a bound
     */
    public double backgroundError() {
        return errors[0];
    }

    /**
     * Returns the standard error of the branching ratio.
     *
     * @return the standard error; not a number if the search ended at a bound
     */
    public double branchingRatioError() {
        return errors[1];
    }

    /**
     * Returns the standard error of the decay.
     *
     * @return the standard error; not a number if the search ended at a bound
     */
    public double decayError() {
        return errors[2];
    }

    /**
     * Returns the greatest log-likelihood.
     *
     * @return the log-likelihood of {@link #mostLikely()}
     */
    public double logLikelihood() {
        return best.logLikelihood(events);
    }

    /**
     * Returns twice what the log-likelihood gains over events that know nothing of each other.
     *
     * @return the gain, not negative but for rounding
     */
    public double gainOverPoisson() {
        return 2 * (logLikelihood() - events.poissonLogLikelihood());
    }

    /**
     * Tests whether the events are as those of {@link #mostLikely()} would be.
     *
     * @return the test; its p is too large, as the process was fitted to these events
     */
    public ResidualTest residualTest() {
        return ResidualTest.of(best.residuals(events));
    }
}
