// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.gvi.model.extract.Extract;
import se.gvi.model.situation.Situation;
import se.gvi.simulation.city.CityGenerator;
import se.gvi.simulation.city.CityParameters;
import se.gvi.simulation.city.CityReport;

/** What would a city like that look like? */
@Command(
        name = "city",
        mixinStandardHelpOptions = true,
        description =
                "Writes a fictional city near a known one, in which nobody exists, and tells how near it is to what"
                        + " is published and which of its numbers are read, computed or assumed. The same seed gives the same"
                        + " bytes.")
final class CityCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private NearOption near;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            required = true,
            description = "The last day of its history, such as 2026-03-02.")
    private LocalDate asOf;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "Where to write it: a .json or .ndjson file, or a folder.")
    private Path target;

    @Mixin
    private LanguageOption languageOption;

    CityCommand() {}

    @Override
    public Integer call() throws IOException {
        Extract to;
        try {
            to = Extract.of(target);
        } catch (IllegalArgumentException untold) {
            throw Failure.notUnderstood(untold);
        }
        CityParameters parameters = near.until(asOf);
        Situation city = CityGenerator.generate(near.seed(), parameters);
        to.write(city);
        spec.commandLine().getOut().print(CityReport.of(city, parameters).explain(languageOption.language()));
        return 0;
    }
}
