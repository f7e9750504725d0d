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
import picocli.CommandLine.Spec;
import se.gvi.model.situation.Situation;
import se.gvi.rules.assessment.Assessment;
import se.gvi.rules.comparison.Comparison;
import se.gvi.rules.policy.Policy;

/** Who is found otherwise on another day, under another policy or from other data, and why? */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Compares two days, two policies or two files: who changes verdict or level, and which reason"
                + " changed. Give one of --and, --and-policy and --and-file, or several.")
final class Compare implements Callable<Integer> {

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

    @Option(names = "--and", paramLabel = "DATE", description = "The day to compare it with.")
    private LocalDate otherDay;

    @Mixin
    private PolicyOption policyOption;

    @Option(
            names = "--and-policy",
            paramLabel = "NAME|FILE",
            description = "The policy to compare it with, by its name or file.")
    private String otherPolicy;

    @Option(names = "--and-file", paramLabel = "FILE", description = "The situation to compare it with.")
    private Path otherFile;

    @Mixin
    private Output output;

    Compare() {}

    @Override
    public Integer call() throws IOException {
        if (otherDay == null && otherPolicy == null && otherFile == null) {
            throw Failure.notUnderstood(
                    "Nothing to compare with. Give --and DATE, --and-policy NAME or --and-file FILE.");
        }
        Situation situation = data.read(output.language());
        Policy policy = policyOption.read(output.language());
        PrintWriter err = spec.commandLine().getErr();
        Assessment other = Assessment.of(
                otherFile == null ? situation : Data.read(otherFile, err, output.language()),
                otherPolicy == null ? policy : PolicyOption.read(otherPolicy, err, output.language()),
                otherDay == null ? asOf : otherDay);
        Comparison comparison = Comparison.of(Assessment.of(situation, policy, asOf), other);
        spec.commandLine()
                .getOut()
                .print(output.isJson() ? Output.json(comparison) : comparison.explain(output.language()));
        return 0;
    }
}
