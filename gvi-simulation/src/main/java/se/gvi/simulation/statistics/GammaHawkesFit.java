// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.statistics;

import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import se.gvi.model.finding.Text;

/**
 * The {@link GammaHawkes} that makes events most likely, or the plain answer that the events do not tell. One parameter
 * more than {@link HawkesFit} needs more events: look at {@link #gainOverExponential()} before you believe a shape.
 *
 * <p>The process is <em>identified</em> if the greatest likelihood lies inside the bounds (shape between 0.2 and 10, mean
 * delay between a hundred-thousandth of the window and the whole of it), the likelihood falls in every direction from
 * there, and the interval for the branching ratio at 95 % reaches neither 0 nor 1.
 */
public final class GammaHawkesFit {

    private static final double[] LOW = {Math.log(0.2), Math.log(1e-5)};
    private static final double[] HIGH = {Math.log(10), 0};
    private static final int SHAPES = 6;
    private static final int DELAYS = 23;

    private final EventTimes events;
    private final GammaHawkes best;
    private final double branchingRatioError;
    private final double logShapeError;
    private final Optional<Text> unidentified;

    private GammaHawkesFit(EventTimes events, GammaHawkes best, double branchingRatioError, double logShapeError) {
        this.events = events;
        this.best = best;
        this.branchingRatioError = branchingRatioError;
        this.logShapeError = logShapeError;
        this.unidentified = HawkesFit.reason(events, best.branchingRatio(), branchingRatioError);
    }

    /**
     * Fits a process to events.
     *
     * @param events the events, at least two, no two at the same time
     * @return the fit, identified or not
     * @throws IllegalArgumentException if there are fewer than two events, or two have the same time
     */
    public static GammaHawkesFit of(EventTimes events) {
        Objects.requireNonNull(events, "events");
        HawkesFit.needsTwo(events);
        ToDoubleFunction<double[]> profile = point -> {
            Weights weights = weights(events, point);
            return weights.logLikelihood(weights.mostLikely());
        };
        double[] point = Peak.climb(profile, start(profile), LOW, HIGH, 0.3);
        double[] weights = weights(events, point).mostLikely();
        GammaHawkes best =
                new GammaHawkes(weights[0], weights[1], Math.exp(point[0]), Math.exp(point[1]) * events.end());
        double[] errors = {Double.NaN, Double.NaN};
        double[] at = {best.background(), best.branchingRatio(), point[0], point[1]};
        if (weights[1] > 1e-6 && isInside(point)) {
            double[][] information = Peak.information(
                    four -> weights(events, new double[] {four[2], four[3]})
                            .logLikelihood(new double[] {four[0], four[1]}),
                    at);
            if (Symmetric.isPositive(information)) {
                double[][] covariance = Symmetric.inverse(information);
                errors = new double[] {Math.sqrt(covariance[1][1]), Math.sqrt(covariance[2][2])};
            }
        }
        return new GammaHawkesFit(events, best, errors[0], errors[1]);
    }

    private static Weights weights(EventTimes events, double[] point) {
        return GammaHawkes.weights(events, Math.exp(point[0]), Math.exp(point[1]) * events.end());
    }

    private static double[] start(ToDoubleFunction<double[]> profile) {
        double[] best = {0, 0};
        double value = Double.NEGATIVE_INFINITY;
        for (int shape = 0; shape <= SHAPES; shape++) {
            for (int delay = 0; delay <= DELAYS; delay++) {
                double[] point = {
                    LOW[0] + (HIGH[0] - LOW[0]) * shape / SHAPES, LOW[1] + (HIGH[1] - LOW[1]) * delay / DELAYS
                };
                double there = profile.applyAsDouble(point);
                if (there > value) {
                    value = there;
                    best = point;
                }
            }
        }
        return best;
    }

    private static boolean isInside(double[] point) {
        for (int index = 0; index < point.length; index++) {
            if (point[index] < LOW[index] + 1e-3 || point[index] > HIGH[index] - 1e-3) {
                return false;
            }
        }
        return true;
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
    public Optional<GammaHawkes> process() {
        return isIdentified() ? Optional.of(best) : Optional.empty();
    }

    /**
     * Returns the process at which the search ended, whether the events tell or not. A report shows {@link #process()}.
     *
     * @return the process
     */
    public GammaHawkes mostLikely() {
        return best;
    }

    /**
     * Returns the standard error of the branching ratio.
     *
     * @return the standard error; not a number if the search ended at a bound
     */
    public double branchingRatioError() {
        return branchingRatioError;
    }

    /**
     * Returns the standard error of the logarithm of the shape.
     *
     * @return the standard error; not a number if the search ended at a bound
     */
    public double logShapeError() {
        return logShapeError;
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
     * Returns twice what the log-likelihood gains by the shape over {@link HawkesFit}. Below 3.84, the exponential delay
     * does as well at 5 %.
     *
     * @return the gain; negative if the exponential fit lies beyond the bounds of this one
     */
    public double gainOverExponential() {
        return 2 * (logLikelihood() - HawkesFit.of(events).logLikelihood());
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
