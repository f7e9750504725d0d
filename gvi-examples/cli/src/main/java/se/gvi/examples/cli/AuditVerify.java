// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.gvi.rules.audit.LogVerification;

/** Is a log as it was written? */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Finds every event of a log that was changed, removed, inserted, repeated or moved, and says what"
                + " could not be checked. It tells no event, and is therefore not logged.")
final class AuditVerify implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private AuditedFile log;

    @Option(
            names = "--head-out",
            paramLabel = "FILE",
            description = "Where to write how far the log has come, to be kept in another place than the log.")
    private Path headOut;

    @Mixin
    private Output output;

    AuditVerify() {}

    @Override
    public Integer call() throws IOException {
        LogVerification found = log.verify();
        PrintWriter out = spec.commandLine().getOut();
        out.print(output.isJson() ? Output.json(found) : found.explain(output.language()));
        if (!found.intact()) {
            return Failure.ERRORS_FOUND;
        }
        if (headOut != null) {
            Files.writeString(headOut, found.head().orElseThrow().toJson() + "\n");
        }
        return 0;
    }
}
