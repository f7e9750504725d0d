// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.gvi.simulation.design.Design;
import se.gvi.simulation.design.Range;
import se.gvi.simulation.scenario.Lever;
import se.gvi.simulation.sensitivity.MorrisDesign;
import se.gvi.simulation.sensitivity.Points;
import se.gvi.simulation.sensitivity.SobolDesign;

/** How the rows of each strategy were chosen: at which values of levers, and whether to find out which matter. */
public final class Sampling {

    private final List<Map<Lever, Double>> points;
    private final @Nullable MorrisDesign morris;
    private final @Nullable SobolDesign sobol;

    private Sampling(List<Map<Lever, Double>> points, @Nullable MorrisDesign morris, @Nullable SobolDesign sobol) {
        this.points = List.copyOf(points);
        this.morris = morris;
        this.sobol = sobol;
    }

    static Sampling none() {
        return listed(List.of(Map.of()));
    }

    static Sampling listed(List<Map<Lever, Double>> points) {
        return new Sampling(points, null, null);
    }

    static Sampling of(List<Range> ranges, Points points) {
        return listed(Design.spread(ranges, points));
    }

    static Sampling of(List<Range> ranges, MorrisDesign design) {
        return new Sampling(Design.spread(ranges, design.points()), design, null);
    }

    static Sampling of(List<Range> ranges, SobolDesign design) {
        return new Sampling(Design.spread(ranges, design.points()), null, design);
    }

    /**
     * Returns how the levers are turned in each row of a strategy.
     *
     * @return an immutable list, at least one, in the order of the rows; of each the levers in the order of the design
     */
    public List<Map<Lever, Double>> points() {
        return points;
    }

    /**
     * Returns which levers are turned.
     *
     * @return in the order of the design
     */
    public List<Lever> levers() {
        return points.stream()
                .limit(1)
                .flatMap(point -> point.keySet().stream())
                .toList();
    }

    /**
     * Returns the design of Morris from which the points are.
     *
     * @return the design, or empty if they are from none
     */
    public Optional<MorrisDesign> morris() {
        return Optional.ofNullable(morris);
    }

    /**
     * Returns the design of Sobol from which the points are.
     *
     * @return the design, or empty if they are from none
     */
    public Optional<SobolDesign> sobol() {
        return Optional.ofNullable(sobol);
    }

    /** How many points there are, and of which levers. */
    @Override
    public String toString() {
        return "Sampling[" + points.size() + " points of " + levers() + "]";
    }
}
