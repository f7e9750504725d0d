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
import se.gvi.rules.duty.Duties;
import se.gvi.rules.programme.ProgrammeRules;

/** What is due to the people who are listed, and to children among them? */
@Command(
        name = "duties",
        mixinStandardHelpOptions = true,
        description =
                "Lists what is due on a day to the people who are listed, and to children among them, and what cannot"
                        + " be told.")
final class DutiesCommand implements Callable<Integer> {

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

    @Option(
            names = "--top",
            paramLabel = "NUMBER",
            defaultValue = "10",
            description = "How many duties of each kind the text lists (default: ${DEFAULT-VALUE}); JSON has all.")
    private int top;

    @Mixin
    private Output output;

    DutiesCommand() {}

    @Override
    public Integer call() throws IOException {
        if (top < 1) {
            throw Failure.notUnderstood("--top must be at least 1.");
        }
        Duties duties = duties();
        PrintWriter out = spec.commandLine().getOut();
        out.print(output.isJson() ? Output.json(duties) : duties.explain(output.language(), top));
        return 0;
    }

    private Duties duties() throws IOException {
        try {
            return Duties.check(data.read(output.language()), ProgrammeRules.bundled(), asOf);
        } catch (IllegalArgumentException noRule) {
            throw Failure.notUnderstood(noRule);
        }
    }
}
