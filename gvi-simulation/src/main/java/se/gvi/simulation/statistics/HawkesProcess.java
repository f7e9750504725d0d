// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Events that trigger events (Hawkes): at each time the intensity is the background plus, for each event before, the
 * branching ratio times an exponential density of the time since. Each event has as many direct followers on average as
 * the branching ratio says, after one over the decay on average.
 *
 * <p>The log-likelihood is the sum of the logarithms of the intensity at each event minus the intensity summed over the
 * window; it is computed event by event, from what the event before left behind, in time proportional to the number of
 * events.
 *
 * @param background events for each unit of time that nothing triggered, positive and finite
 * @param branchingRatio how many events each event triggers directly on average; 0 or more, finite. From 1 on, the
 *     process never dies out
 * @param decay one over the mean delay, positive and finite
 */
public record HawkesProcess(double background, double branchingRatio, double decay) {

    /**
     * A process.
     *
     * @param background events for each unit of time that nothing triggered
     * @param branchingRatio how many events each event triggers directly
     * @param decay one over the mean delay
     * @throws IllegalArgumentException if the background or the decay is not positive and finite, or the branching ratio
     *     is negative or not finite
     */
    public HawkesProcess {
        Check.positive("The background", background);
        Check.notNegative("The branching ratio", branchingRatio);
        Check.positive("The decay", decay);
    }

    /**
     * Returns how long a triggered event comes after the one that triggered it, on average.
     *
     * @return one over the decay
     */
    public double meanDelay() {
        return 1 / decay;
    }

    /**
     * Returns the log-likelihood of events.
     *
     * @param events the events
     * @return the log-likelihood
     */
    public double logLikelihood(EventTimes events) {
        return Likelihood.of(this, events).value();
    }

    /**
     * Returns the derivatives of the log-likelihood by background, branching ratio and decay.
     *
     * @param events the events
     * @return an immutable list of three
     */
    public List<Double> gradient(EventTimes events) {
        double[] gradient = Likelihood.of(this, events).gradient();
        return List.of(gradient[0], gradient[1], gradient[2]);
    }

    /**
     * Returns how many events were to be expected from 0 to each event, given those before it: the times rescaled. If
     * the process is the right one, they come one for each unit, independently.
     *
     * @param events the events
     * @return an immutable list, one for each event, rising
     */
    public List<Double> rescaledTimes(EventTimes events) {
        List<Double> rescaled = new ArrayList<>(events.count());
        for (int event = 0; event < events.count(); event++) {
            rescaled.add(expectedUntil(events, events.at(event)));
        }
        return Collections.unmodifiableList(rescaled);
    }

    /**
     * Returns the rescaled times between events: independent and exponential with mean 1, if the process is the right
     * one.
     *
     * @param events the events
     * @return an immutable list, one for each event; the first counts from 0
     */
    public List<Double> residuals(EventTimes events) {
        List<Double> residuals = new ArrayList<>(events.count());
        double last = 0;
        for (double time : rescaledTimes(events)) {
            residuals.add(time - last);
            last = time;
        }
        return Collections.unmodifiableList(residuals);
    }

    /**
     * Returns how many events were to be expected in the whole window, given those that happened.
     *
     * @param events the events
     * @return the expected number
     */
    public double expected(EventTimes events) {
        return expectedUntil(events, events.end());
    }

    private double expectedUntil(EventTimes events, double time) {
        double sum = background * time;
        for (int event = 0; event < events.count() && events.at(event) < time; event++) {
            sum -= branchingRatio * Math.expm1(-decay * (time - events.at(event)));
        }
        return sum;
    }
}
