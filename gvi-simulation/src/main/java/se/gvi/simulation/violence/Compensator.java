// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.violence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** How much was to be expected until a moment, given what happened before it. */
final class Compensator {

    private final ViolenceProcess process;
    private final ViolenceParameters parameters;

    Compensator(ViolenceProcess process) {
        this.process = process;
        this.parameters = process.parameters();
    }

    double[] residuals(List<ViolentEvent> events) {
        double rate = parameters.outsideRate();
        for (int group = 0; group < process.network().groups(); group++) {
            rate += process.network().rate(group);
        }
        return residuals(
                events,
                events,
                rate,
                event -> event.betweenGroups() && event.victimGroup() >= 0 ? 1 : 0,
                event -> event.betweenGroups() ? 1 : 0);
    }

    double[] residuals(List<ViolentEvent> events, int group) {
        return residuals(
                events,
                events.stream().filter(event -> event.offenderGroup() == group).toList(),
                process.network().rate(group),
                event -> event.victimGroup() == group ? 1 : 0,
                event -> event.offenderGroup() == group ? 1 : 0);
    }

    /** Differences of the compensator between those counted, where each event may bring about retaliation and repeats. */
    private double[] residuals(
            List<ViolentEvent> all,
            List<ViolentEvent> counted,
            double rate,
            ToDoubleFunction<ViolentEvent> retaliation,
            ToDoubleFunction<ViolentEvent> repeat) {
        double[] residuals = new double[counted.size()];
        double[] average = averageDays(counted);
        double before = 0;
        for (int i = 0; i < residuals.length; i++) {
            double expected = rate * average[i];
            double now = counted.get(i).time();
            for (ViolentEvent event : all) {
                if (event.time() >= now) {
                    break;
                }
                expected += brought(event, now, retaliation.applyAsDouble(event), repeat.applyAsDouble(event));
            }
            residuals[i] = expected - before;
            before = expected;
        }
        return residuals;
    }

    private double brought(ViolentEvent event, double now, double retaliation, double repeat) {
        double since = now - event.time();
        double share = parameters.retaliationShare();
        return parameters.branchingRatio()
                * (retaliation * share * parameters.retaliationDelay().within(since)
                        + repeat * (1 - share) * parameters.repeatDelay().within(since));
    }

    /** How many average days have passed until each event. */
    private double[] averageDays(List<ViolentEvent> events) {
        List<Double> until = new ArrayList<>();
        double full = 0;
        int day = 0;
        for (ViolentEvent event : events) {
            for (; day + 1 <= event.time(); day++) {
                full += parameters.season().factor(process.day(day));
            }
            until.add(full + (event.time() - day) * parameters.season().factor(event.day()));
        }
        return until.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
