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
import se.gvi.rules.assessment.Assessment;
import se.gvi.rules.policy.Policy;

/** Which step is open for whom on this day? */
@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        description =
                "Tests everyone and prints the verdicts: which step is open for whom, why, and what is not known.")
final class Assess implements Callable<Integer> {

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

    @Option(
            names = "--top",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many people a list names at most (default: ${DEFAULT-VALUE}).")
    private int top;

    @Mixin
    private Output output;

    Assess() {}

    @Override
    public Integer call() throws IOException {
        if (top < 1) {
            throw Failure.notUnderstood("--top must be at least 1.");
        }
        Situation situation = data.read(output.language());
        Policy policy = policyOption.read(output.language());
        Assessment assessment = Assessment.of(situation, policy, asOf);
        PrintWriter out = spec.commandLine().getOut();
        if (output.isJson()) {
            out.print(Output.json(AssessmentJson.of(assessment)));
        } else {
            new AssessmentText(assessment, output.language(), top).lines().forEach(line -> out.print(line + "\n"));
        }
        return 0;
    }
}
