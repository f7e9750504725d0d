// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.gvi.model.catalogue.CatalogueEntry;
import se.gvi.model.catalogue.FindingCatalogue;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Language;

/** What does this code mean, why is it a finding, and what do I do? */
@Command(
        name = "finding",
        mixinStandardHelpOptions = true,
        description = "Explains a code: what it means, why it is a finding, and how to mend what it tells of.")
final class FindingCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "CODE", description = "The code, such as MEMBERSHIP_WITHOUT_EVIDENCE.")
    private FindingCode code;

    @Mixin
    private LanguageOption languageOption;

    FindingCommand() {}

    @Override
    public Integer call() {
        CatalogueEntry entry = FindingCatalogue.entry(code);
        Language language = languageOption.language();
        PrintWriter out = spec.commandLine().getOut();
        out.print(code + " " + entry.severity() + "\n\n");
        out.print(entry.meaning().in(language) + "\n\n");
        out.print(entry.why().in(language) + "\n");
        entry.sources().forEach(source -> out.print("  " + source + "\n"));
        out.print("\n" + entry.mend().in(language) + "\n");
        return 0;
    }
}
