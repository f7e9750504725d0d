// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import se.gvi.rules.reason.Answer;

/** The program: one command for each question. */
@Command(name = "gvi", mixinStandardHelpOptions = true, subcommands = Gvi.Assess.class)
public final class Gvi implements Runnable {
    @Spec
    private CommandSpec spec;

    Gvi() {}

    /**
     * Runs the program and ends the process with its exit code when that is not 0.
     *
     * @param args the command and its options
     */
    public static void main(String[] args) {
        int code = new CommandLine(new Gvi()).execute(args);
        if (code != 0) {
            System.exit(code);
        }
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** Placeholder. */
    @Command(name = "assess", description = "Placeholder.")
    static final class Assess implements Callable<Integer> {
        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            spec.commandLine().getOut().println("gvi: nothing to assess yet (" + Answer.UNKNOWN + ")");
            spec.commandLine().getOut().flush();
            return 0;
        }
    }
}
