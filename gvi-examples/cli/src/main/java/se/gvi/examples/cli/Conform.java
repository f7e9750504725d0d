// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.gvi.rules.conformance.Conformance;
import se.gvi.rules.conformance.ConformanceReport;

/** Are the cases of a folder answered as expected? */
@Command(
        name = "conform",
        mixinStandardHelpOptions = true,
        description = "Runs every case of a folder (gvi-examples/conformance/README.md) and lists those that are not"
                + " answered as expected. Ends with 1 if there is any.")
final class Conform implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DIR", description = "A folder of cases.")
    private Path folder;

    @Mixin
    private Output output;

    Conform() {}

    @Override
    public Integer call() throws IOException {
        ConformanceReport report = run();
        spec.commandLine().getOut().print(output.isJson() ? Output.json(report) : report.explain(output.language()));
        return report.failed() == 0 ? 0 : Failure.ERRORS_FOUND;
    }

    private ConformanceReport run() throws IOException {
        if (Files.isRegularFile(folder)) {
            throw new IOException(folder + " is no folder");
        }
        try {
            return Conformance.run(folder);
        } catch (IllegalArgumentException noCase) {
            throw Failure.notUnderstood(noCase);
        }
    }
}
