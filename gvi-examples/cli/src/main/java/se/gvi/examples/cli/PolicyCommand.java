// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What about policies: which are bundled, what is in one, whether one is right, and whether it says what was meant. */
@Command(
        name = "policy",
        mixinStandardHelpOptions = true,
        description =
                "Lists and shows the bundled policies; checks and tests a policy of your own; tells what one reads.",
        subcommands = {PolicyList.class, PolicyShow.class, PolicyCheck.class, PolicyTest.class, PolicyNeedsCommand.class
        })
final class PolicyCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    PolicyCommand() {}

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
