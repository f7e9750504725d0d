// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.gvi.simulation.experiment.Completed;
import se.gvi.simulation.experiment.Experiment;
import se.gvi.simulation.experiment.TableFile;

/** Puts the parts of a table together. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        description =
                "Puts together the parts of a table that several machines wrote, in any order: the same bytes as if"
                        + " one had written all. A run that is missing or there twice is refused.")
final class ExperimentMerge implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ExperimentFile file;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "PART", description = "The parts.")
    private List<Path> parts;

    @Option(names = "--out", paramLabel = "TABLE", required = true, description = "Where the table is written.")
    private Path table;

    @Mixin
    private ExperimentFile.DetailOption detail;

    ExperimentMerge() {}

    @Override
    public Integer call() throws IOException {
        Experiment experiment = file.read();
        for (Path part : parts) {
            Data.requireFile(part);
        }
        try {
            Completed completed = new TableFile(experiment, detail.detail()).merge(parts, table);
            Path manifest = ExperimentFile.manifest(experiment, completed, table);
            spec.commandLine().getOut().println(ExperimentFile.told(completed, table, manifest));
        } catch (IllegalArgumentException refused) {
            throw Failure.errorsFound(String.valueOf(refused.getMessage()));
        }
        return 0;
    }
}
