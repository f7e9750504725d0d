// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.gvi.rules.needs.PolicyNeeds;
import se.gvi.rules.policy.Policy;

/** What does a policy read of a situation? */
@Command(
        name = "needs",
        mixinStandardHelpOptions = true,
        description = "Tells which kinds of record, and which of their members, the criteria of a policy read: for an"
                + " impact assessment, and for who decides what a party is given. What none reads is not needed.")
final class PolicyNeedsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "POLICY", description = "A bundled policy by its name, or a policy file.")
    private String policy;

    @Mixin
    private Output output;

    PolicyNeedsCommand() {}

    @Override
    public Integer call() throws IOException {
        Policy read = PolicyOption.read(policy, spec.commandLine().getErr(), output.language());
        PolicyNeeds needs = PolicyNeeds.of(read);
        PrintWriter out = spec.commandLine().getOut();
        out.print(output.isJson() ? Output.json(needs) : needs.explain(output.language()));
        return 0;
    }
}
