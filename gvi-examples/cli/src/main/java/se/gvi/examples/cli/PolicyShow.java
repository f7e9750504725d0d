// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.gvi.rules.policy.Policies;

/** What stands in a bundled policy? */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description =
                "Prints a bundled policy as its document, to copy and change: gvi policy show NAME > my-city.json")
final class PolicyShow implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "NAME", description = "The name of a bundled policy (gvi policy list).")
    private String name;

    PolicyShow() {}

    @Override
    public Integer call() {
        PolicyOption.requireBundled(name);
        spec.commandLine().getOut().print(Policies.document(name));
        return 0;
    }
}
