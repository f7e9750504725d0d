// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The questions about a log of what was done with personal data. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = "Verifies a log of what was done with personal data, and reports from it.",
        subcommands = {AuditVerify.class, AuditReport.class})
final class AuditCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    AuditCommand() {}

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
