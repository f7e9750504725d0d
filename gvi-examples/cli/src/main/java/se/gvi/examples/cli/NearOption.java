// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.time.LocalDate;
import picocli.CommandLine.Option;
import se.gvi.simulation.city.CityParameters;
import se.gvi.simulation.city.CityPreset;

/** Near which city a fictional one lies, and its luck. */
final class NearOption {

    @Option(
            names = "--near",
            paramLabel = "CITY",
            required = true,
            description = "The known city: one of ${COMPLETION-CANDIDATES}.")
    private CityPreset near;

    @Option(names = "--seed", paramLabel = "NUMBER", required = true, description = "What all chance is drawn from.")
    private long seed;

    NearOption() {}

    CityParameters until(LocalDate asOf) {
        return CityParameters.near(near, asOf);
    }

    long seed() {
        return seed;
    }
}
