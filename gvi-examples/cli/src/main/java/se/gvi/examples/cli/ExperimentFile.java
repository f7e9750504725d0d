// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.gvi.model.finding.InvalidDocumentException;
import se.gvi.model.finding.Language;
import se.gvi.rules.policy.InvalidPolicyException;
import se.gvi.simulation.document.ExperimentDocument;
import se.gvi.simulation.document.ExperimentPlan;
import se.gvi.simulation.document.Manifest;
import se.gvi.simulation.experiment.Completed;
import se.gvi.simulation.experiment.Detail;
import se.gvi.simulation.experiment.Experiment;

/** The experiment that a command is about. */
final class ExperimentFile {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "The experiment as it is written down; docs/simulation.md describes the format.")
    private Path file;

    ExperimentFile() {}

    /** Reads the experiment; ends the command if it cannot be. */
    Experiment read() throws IOException {
        return plan().experiment();
    }

    /** Reads the experiment and how its rows were chosen; ends the command if it cannot be. */
    ExperimentPlan plan() throws IOException {
        Data.requireFile(file);
        try {
            return ExperimentDocument.read(file).plan();
        } catch (InvalidDocumentException wrong) {
            throw Failure.errorsFound(file + ": " + wrong.getMessage());
        } catch (InvalidPolicyException wrong) {
            FindingsText.errors(wrong.report(), Language.ENGLISH)
                    .forEach(spec.commandLine().getErr()::println);
            throw Failure.errorsFound("A policy that " + file + " names holds errors.");
        } catch (IllegalArgumentException refused) {
            throw Failure.notUnderstood(refused);
        }
    }

    /** How much the table tells of each run. */
    static final class DetailOption {

        @Option(names = "--monthly", description = "A line for each month of each run instead of one for each run.")
        private boolean monthly;

        DetailOption() {}

        Detail detail() {
            return monthly ? Detail.MONTH : Detail.RUN;
        }
    }

    /** One line on a table that was written. */
    static String told(Completed completed, Path table, Path manifest) {
        return completed.runs() + " runs, of which " + completed.failed() + " failed, in " + table + ", described in "
                + manifest + ".";
    }

    /** Writes beside a table what is needed to repeat it. */
    static Path manifest(Experiment experiment, Completed completed, Path table) throws IOException {
        Path manifest = table.resolveSibling(table.getFileName() + ".manifest.json");
        Files.writeString(
                manifest,
                Manifest.of(
                                experiment,
                                completed,
                                Gvi.VERSION,
                                Runtime.version().toString()) + "\n",
                StandardCharsets.UTF_8);
        return manifest;
    }
}
