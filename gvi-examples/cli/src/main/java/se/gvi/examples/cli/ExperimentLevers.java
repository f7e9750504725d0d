// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import com.google.common.base.Strings;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import se.gvi.model.finding.Language;
import se.gvi.simulation.scenario.Lever;

/** What can be turned? */
@Command(
        name = "levers",
        mixinStandardHelpOptions = true,
        description =
                "Lists the numbers of a scenario that can be turned, each from its smallest to its largest value.")
final class ExperimentLevers implements Callable<Integer> {

    private static final int NAME = 22;
    private static final int BOUNDS = 18;

    @Spec
    private CommandSpec spec;

    @Mixin
    private LanguageOption languageOption;

    ExperimentLevers() {}

    @Override
    public Integer call() {
        Language language = languageOption.language();
        PrintWriter out = spec.commandLine().getOut();
        for (Lever lever : Lever.values()) {
            String bounds = Lever.plain(lever.low()) + ".." + Lever.plain(lever.high());
            out.println(Strings.padEnd(lever.name(), NAME, ' ')
                    + Strings.padEnd(bounds, BOUNDS, ' ')
                    + lever.label().in(language));
        }
        return 0;
    }
}
