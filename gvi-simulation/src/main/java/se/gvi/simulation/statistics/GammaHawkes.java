// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * Events that trigger events after a delay with a shape: above 1, an answer needs some time to prepare; below 1, it comes
 * at once or after long. With shape 1 it is {@link HawkesProcess}. Its likelihood takes time proportional to the square
 * of the number of events.
 *
 * @param background events for each unit of time that nothing triggered, positive and finite
 * @param branchingRatio how many events each event triggers directly on average; 0 or more, finite
 * @param shape the shape of the gamma distribution of the delay, positive and finite
 * @param meanDelay how long a triggered event comes after the one that triggered it, on average; positive and finite
 */
public record GammaHawkes(double background, double branchingRatio, double shape, double meanDelay) {

    /**
     * A process.
     *
     * @param background events for each unit of time that nothing triggered
     * @param branchingRatio how many events each event triggers directly
     * @param shape the shape of the delay
     * @param meanDelay the mean of the delay
     * @throws IllegalArgumentException if the background, the shape or the mean delay is not positive and finite, or the
     *     branching ratio is negative or not finite
     */
    public GammaHawkes {
        Check.positive("The background", background);
        Check.notNegative("The branching ratio", branchingRatio);
        Check.positive("The shape", shape);
        Check.positive("The mean delay", meanDelay);
    }

    /**
     * Returns the log-likelihood of events.
     *
     * @param events the events, no two at the same time
     * @return the log-likelihood
     * @throws IllegalArgumentException if two events have the same time
     */
    public double logLikelihood(EventTimes events) {
        return weights(events, shape, meanDelay).logLikelihood(new double[] {background, branchingRatio});
    }

    /**
     * Returns the rescaled times between events: independent and exponential with mean 1, if the process is the right
     * one.
     *
     * @param events the events
     * @return an immutable list, one for each event; the first counts from 0
     */
    public List<Double> residuals(EventTimes events) {
        GammaDistribution delay = GammaDistribution.of(shape, meanDelay / shape);
        List<Double> residuals = new ArrayList<>(events.count());
        double last = 0;
        for (int event = 0; event < events.count(); event++) {
            double expected = background * events.at(event);
            for (int before = 0; before < event; before++) {
                expected += branchingRatio * delay.cumulativeProbability(events.at(event) - events.at(before));
            }
            residuals.add(expected - last);
            last = expected;
        }
        return Collections.unmodifiableList(residuals);
    }

    /** Background and branching ratio, for a delay that is known. */
    static Weights weights(EventTimes events, double shape, double meanDelay) {
        if (events.repeated() > 0) {
            throw new IllegalArgumentException("There are " + events.repeated()
                    + " events at the very time of the one before, probably records of one event. Merge them first.");
        }
        GammaDistribution delay = GammaDistribution.of(shape, meanDelay / shape);
        double[][] shares = new double[events.count()][2];
        double[] wholes = {events.end(), 0};
        for (int event = 0; event < events.count(); event++) {
            shares[event][0] = 1;
            for (int before = 0; before < event; before++) {
                shares[event][1] += delay.density(events.at(event) - events.at(before));
            }
            wholes[1] += delay.cumulativeProbability(events.end() - events.at(event));
        }
        return new Weights(shares, wholes);
    }
}
