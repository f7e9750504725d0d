// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.gvi.simulation.outcome.LeverSensitivity;
import se.gvi.simulation.outcome.Outcome;

/** Which levers matter? */
@Command(
        name = "sensitivity",
        mixinStandardHelpOptions = true,
        description = "Says which levers make an outcome what it is, from the table of an experiment with a design of"
                + " Morris or Sobol. It tells of the model, not of the world.")
final class ExperimentSensitivity implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ExperimentFile file;

    @Parameters(index = "1", paramLabel = "TABLE", description = "The whole table, with a line for each run.")
    private Path table;

    @Option(
            names = "--outcome",
            paramLabel = "COLUMN",
            defaultValue = "events",
            description = "The column of the table to look at (default: ${DEFAULT-VALUE}).")
    private String column;

    @Option(
            names = "--change",
            description = "Look at the difference to what would have happened without the strategy.")
    private boolean change;

    @Option(
            names = "--smallest",
            paramLabel = "NUMBER",
            description = "The smallest effect (Morris), or share of the variance (Sobol), that matters to you. Without"
                    + " it no lever is said to matter or not.")
    private @Nullable Double smallest;

    @Mixin
    private LanguageOption languageOption;

    ExperimentSensitivity() {}

    @Override
    public Integer call() throws IOException {
        Data.requireFile(table);
        try {
            LeverSensitivity sensitivity = LeverSensitivity.of(file.plan(), table, new Outcome(column, change));
            OptionalDouble matters = smallest == null ? OptionalDouble.empty() : OptionalDouble.of(smallest);
            spec.commandLine().getOut().print(sensitivity.explain(languageOption.language(), matters));
        } catch (IllegalArgumentException refused) {
            throw Failure.notUnderstood(refused);
        }
        return 0;
    }
}
