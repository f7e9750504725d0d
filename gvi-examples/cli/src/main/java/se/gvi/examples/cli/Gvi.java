// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program: one command for each question. */
@Command(
        name = "gvi",
        mixinStandardHelpOptions = true,
        version = "gvi " + Gvi.VERSION,
        description = "Which step of Group Violence Intervention is open for whom, and why. It informs; people decide.",
        subcommands = {
            Check.class,
            Convert.class,
            Diff.class,
            FindingCommand.class,
            SchemaCommand.class,
            BriefCommand.class,
            Assess.class,
            Explain.class,
            StatementCommand.class,
            ViewCommand.class,
            Incidents.class,
            Groups.class,
            Plan.class,
            Notifications.class,
            Promises.class,
            Support.class,
            Review.class,
            RetentionCommand.class,
            Erase.class,
            AuditCommand.class,
            DutiesCommand.class,
            ProcessingRecordCommand.class,
            CountsCommand.class,
            EvaluateCommand.class,
            CityCommand.class,
            SimulateCommand.class,
            ExperimentCommand.class,
            Compare.class,
            WhatIf.class,
            PolicyCommand.class,
            Conform.class,
            DisclosureCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:fine",
            "1:the data or the policy hold errors",
            "2:the command was not understood",
            "3:it could not be completed"
        })
public final class Gvi implements Runnable {

    /** The version of the library with which the program came. */
    static final String VERSION = "0.1.0";

    @Spec
    private CommandSpec spec;

    Gvi() {}

    /**
     * Runs the program and ends the process with its exit code when that is not 0.
     *
     * @param args the command and its options
     */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = run(out, err, args);
        if (code != 0) {
            System.exit(code);
        }
    }

    /**
     * Runs the program without ending the process.
     *
     * @param out takes what was asked for
     * @param err takes what went wrong
     * @param args the command and its options
     * @return the exit code
     */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine program = new CommandLine(new Gvi())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((problem, command, parsed) -> Failure.report(problem, err));
        int code = program.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
