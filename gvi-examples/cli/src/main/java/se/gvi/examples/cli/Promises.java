// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.gvi.model.situation.Situation;
import se.gvi.rules.policy.Policy;
import se.gvi.rules.promise.PromiseCheck;

/** What were the groups promised, and is it kept? */
@Command(
        name = "promises",
        mixinStandardHelpOptions = true,
        description = "Tells for each group whether focus is due, running, to be ended, or refused without notice.")
final class Promises implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Data data;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            required = true,
            description = "The day as of which to answer, such as 2026-03-02.")
    private LocalDate asOf;

    @Mixin
    private PolicyOption policyOption;

    @Mixin
    private Output output;

    Promises() {}

    @Override
    public Integer call() throws IOException {
        Situation situation = data.read(output.language());
        Policy policy = policyOption.read(output.language());
        if (policy.promises().isEmpty()) {
            throw Failure.notUnderstood(
                    "The policy " + policy.ref().id() + " says nothing of promises. Use one that does, or add them.");
        }
        PromiseCheck check = PromiseCheck.of(situation, policy, asOf);
        PrintWriter out = spec.commandLine().getOut();
        out.print(output.isJson() ? Output.json(check) : check.explain(output.language()));
        return 0;
    }
}
