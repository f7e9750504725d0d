// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.document;

import java.util.List;
import java.util.Objects;
import se.gvi.simulation.experiment.Experiment;

/**
 * An experiment that was read, and how its rows came about: for each strategy, one after the other, the same points.
 *
 * @param experiment the experiment
 * @param strategies the names of the strategies, in the order of their rows
 * @param sampling how the rows of each were chosen
 */
public record ExperimentPlan(Experiment experiment, List<String> strategies, Sampling sampling) {

    /** What the factor is called that tells strategies apart. */
    static final String STRATEGY = "strategy";

    /**
     * Copies the members.
     *
     * @param experiment the experiment
     * @param strategies the names of the strategies
     * @param sampling how the rows of each were chosen
     */
    public ExperimentPlan {
        Objects.requireNonNull(experiment, "experiment");
        strategies = List.copyOf(strategies);
        Objects.requireNonNull(sampling, "sampling");
    }
}
