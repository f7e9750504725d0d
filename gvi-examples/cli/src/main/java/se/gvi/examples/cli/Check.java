// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import se.gvi.model.finding.ValidationReport;
import se.gvi.model.report.CheckedExtract;

/** Is this file right and, if not, where exactly? */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Lists everything that is wrong with a file: where, what, and how to mend it.")
final class Check implements Callable<Integer> {

    private static final String SITUATION = "gvi-situation/1";

    @Spec
    private CommandSpec spec;

    @Mixin
    private Data data;

    @Mixin
    private Output output;

    Check() {}

    @Override
    public Integer call() throws IOException {
        ValidationReport report = data.check().report();
        CheckedExtract extract = CheckedExtract.of(data.file().getFileName().toString(), SITUATION, report);
        output.reportFormat()
                .write(extract, output.language(), spec.commandLine().getOut());
        return report.valid() ? 0 : Failure.ERRORS_FOUND;
    }
}
