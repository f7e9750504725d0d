// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.gvi.model.difference.ExtractDifference;
import se.gvi.model.situation.Situation;
import se.gvi.rules.assessment.Assessment;
import se.gvi.rules.comparison.Comparison;
import se.gvi.rules.policy.Policy;

/** What is new in the next extract, and whom does it concern? */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "Says which records changed from one extract to the next, and what that changes downstream: who"
                + " is found otherwise under a policy, and which reason changed. The list of records names"
                + " members and never what they hold.")
final class Diff implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Data data;

    @Parameters(index = "1", paramLabel = "NEW", description = "The later extract.")
    private Path later;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            required = true,
            description = "The day as of which both are assessed, such as 2026-03-02.")
    private LocalDate asOf;

    @Mixin
    private PolicyOption policyOption;

    @Mixin
    private Output output;

    Diff() {}

    /** What changed, as JSON. */
    record Changes(ExtractDifference records, Comparison downstream) {}

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Situation before = data.read(output.language());
        Situation after = Data.read(later, err, output.language());
        Policy policy = policyOption.read(output.language());
        ExtractDifference difference = ExtractDifference.between(before, after);
        Comparison downstream = Comparison.of(Assessment.of(before, policy, asOf), Assessment.of(after, policy, asOf));
        PrintWriter out = spec.commandLine().getOut();
        if (output.isJson()) {
            out.print(Output.json(new Changes(difference, downstream)));
        } else {
            out.print(difference.explain(output.language()));
            out.print("\n");
            out.print(downstream.explain(output.language()));
        }
        return 0;
    }
}
