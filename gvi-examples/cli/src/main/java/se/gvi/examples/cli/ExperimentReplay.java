// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.gvi.model.extract.Extract;
import se.gvi.simulation.experiment.Experiment;
import se.gvi.simulation.scenario.Scenario;
import se.gvi.simulation.strategy.TriedStrategy;

/** One run again, to look at it. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = "Runs one row of the table again and tells of it, to look at what happened there.")
final class ExperimentReplay implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ExperimentFile file;

    @Option(
            names = "--run",
            paramLabel = "NUMBER",
            required = true,
            description = "The row of the table, counted from 0 as in its column run.")
    private int run;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write what is on record in the end: a .json or .ndjson file, or a folder.")
    private Path target;

    @Mixin
    private LanguageOption language;

    ExperimentReplay() {}

    @Override
    public Integer call() throws IOException {
        Experiment experiment = file.read();
        try {
            Extract to = target == null ? null : Extract.of(target);
            int row = Math.floorDiv(run, experiment.replicates());
            TriedStrategy tried = experiment.replay(row, Math.floorMod(run, experiment.replicates()));
            Scenario scenario = experiment.design().rows().get(row).scenario();
            if (to != null) {
                to.write(tried.situation());
            }
            spec.commandLine().getOut().print(TrialText.of(scenario, tried, language.language()));
        } catch (IllegalArgumentException refused) {
            throw Failure.notUnderstood(refused);
        }
        return 0;
    }
}
