// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;
import se.gvi.simulation.scenario.Lever;
import se.gvi.simulation.scenario.Scenario;

/** Which numbers of a scenario are turned. */
final class LeverOption {

    @Option(
            names = "--set",
            paramLabel = "LEVER=VALUE",
            description = "Turns a number of the city, of the odds, of what the message does or of the pace of the"
                    + " strategy, such as call_in_every=6; may be repeated (gvi experiment levers lists all).")
    private Map<String, Double> set = Map.of();

    LeverOption() {}

    /** Turns the levers; ends the command if one cannot be turned so. */
    Scenario turn(Scenario scenario) {
        try {
            Map<Lever, Double> values = new LinkedHashMap<>();
            set.forEach((name, value) -> values.put(Lever.of(name), value));
            return Lever.turn(scenario, values);
        } catch (IllegalArgumentException refused) {
            throw Failure.notUnderstood(refused);
        }
    }
}
