// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.gvi.simulation.experiment.Completed;
import se.gvi.simulation.experiment.Experiment;
import se.gvi.simulation.experiment.Runs;
import se.gvi.simulation.experiment.TableFile;

/** Runs an experiment, or a part of it. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Runs an experiment and writes its table as CSV, and beside it a manifest of everything that is"
                + " needed to repeat it. A run that fails is a line with its error.")
final class ExperimentRun implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ExperimentFile file;

    @Option(names = "--out", paramLabel = "TABLE", required = true, description = "Where the table is written.")
    private Path table;

    @Option(
            names = {"--rows", "--runs"},
            paramLabel = "I..J",
            description =
                    "Only these rows of the table, counted from 0 as in its column run: a part that gvi experiment"
                            + " merge puts together with the others.")
    private String rows;

    @Option(
            names = "--threads",
            paramLabel = "NUMBER",
            description = "How many runs are under way at once (default: one for each processor).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--resume",
            description = "Goes on with a table that was broken off. What is there whole is not run again.")
    private boolean resume;

    @Mixin
    private ExperimentFile.DetailOption detail;

    ExperimentRun() {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        Experiment experiment = file.read();
        if (Files.exists(table) && !resume) {
            throw Failure.notUnderstood(
                    "There is a file " + table + " already. Go on with it with --resume, or write another.");
        }
        try {
            Runs runs = rows == null ? experiment.all() : Runs.parse(rows);
            Completed completed = new TableFile(experiment, detail.detail())
                    .complete(runs, threads, new RunsLeft(spec.commandLine().getErr()), table);
            Path manifest = ExperimentFile.manifest(experiment, completed, table);
            spec.commandLine().getOut().println(ExperimentFile.told(completed, table, manifest));
        } catch (IllegalArgumentException refused) {
            throw Failure.notUnderstood(refused);
        }
        return 0;
    }
}
