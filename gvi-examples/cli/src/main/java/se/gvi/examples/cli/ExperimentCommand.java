// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Many trials by a design. */
@Command(
        name = "experiment",
        mixinStandardHelpOptions = true,
        description = "Tries strategies on many fictional cities by a design. The same experiment gives the same table,"
                + " to the last byte, on every machine and any number of threads.",
        subcommands = {
            ExperimentRun.class,
            ExperimentMerge.class,
            ExperimentReplay.class,
            ExperimentReportCommand.class,
            ExperimentSensitivity.class,
            ExperimentLevers.class
        })
final class ExperimentCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    ExperimentCommand() {}

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
