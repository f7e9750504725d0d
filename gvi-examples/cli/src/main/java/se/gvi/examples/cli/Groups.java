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
import se.gvi.rules.scorecard.Scorecards;

/** What is recorded of each group, and which do the policy's weights put first? */
@Command(
        name = "groups",
        mixinStandardHelpOptions = true,
        description =
                "Ranks the groups by the policy's weights, says how sure that is, and gives each group's scorecard.")
final class Groups implements Callable<Integer> {

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

    Groups() {}

    @Override
    public Integer call() throws IOException {
        Situation situation = data.read(output.language());
        Policy policy = policyOption.read(output.language());
        if (policy.scorecards().isEmpty()) {
            throw Failure.notUnderstood("The policy " + policy.ref().id()
                    + " says nothing of scorecards. Use one that has a member scorecards.");
        }
        Scorecards scorecards = Scorecards.of(situation, policy, asOf);
        PrintWriter out = spec.commandLine().getOut();
        out.print(output.isJson() ? Output.json(scorecards) : scorecards.explain(output.language()));
        return 0;
    }
}
