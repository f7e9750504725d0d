// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * When events happened within a window that was watched from 0 to its end, in any unit of time. What happened before 0
 * is taken to trigger nothing. Immutable.
 *
 * <p>Merge records of one event first. Two records of one shooting look like a shooting answered at once, and the whole
 * of what a fit calls contagion may be nothing else.
 */
public final class EventTimes {

    private final double[] times;
    private final double end;

    private EventTimes(double[] times, double end) {
        this.times = times;
        this.end = end;
    }

    /**
     * Events within a window.
     *
     * @param end the end of the window, positive and finite
     * @param times when the events happened, in order, from 0 to the end, both included
     * @return the events
     * @throws IllegalArgumentException if the end is not positive and finite, or a time is outside the window or earlier
     *     than the one before it
     */
    public static EventTimes until(double end, double... times) {
        Check.positive("The end of the window", end);
        double last = 0;
        for (int event = 0; event < times.length; event++) {
            if (!(times[event] >= last && times[event] <= end)) {
                throw new IllegalArgumentException("Event number " + (event + 1) + " is at " + times[event]
                        + ". Give times in order, from 0 to the end of the window, " + end + ".");
            }
            last = times[event];
        }
        return new EventTimes(times.clone(), end);
    }

    /**
     * Returns the times.
     *
     * @return an immutable list, in order
     */
    public List<Double> times() {
        List<Double> list = new ArrayList<>(times.length);
        for (double time : times) {
            list.add(time);
        }
        return Collections.unmodifiableList(list);
    }

    /**
     * Returns the end of the window.
     *
     * @return the end
     */
    public double end() {
        return end;
    }

    /**
     * Returns how many events there are.
     *
     * @return the number
     */
    public int count() {
        return times.length;
    }

    /**
     * Returns how many events have the very time of the event before them: records of one event, as a rule.
     *
     * @return the number
     */
    public int repeated() {
        int repeated = 0;
        for (int event = 1; event < times.length; event++) {
            repeated += times[event] == times[event - 1] ? 1 : 0;
        }
        return repeated;
    }

    /**
     * Returns the log-likelihood of events that know nothing of each other, at the rate that fits best.
     *
     * @return the log-likelihood
     */
    public double poissonLogLikelihood() {
        return times.length == 0 ? 0 : times.length * (Math.log(times.length / end) - 1);
    }

    double at(int event) {
        return times[event];
    }
}
