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
import se.gvi.rules.brief.Brief;
import se.gvi.rules.brief.BriefLimits;
import se.gvi.rules.policy.Policy;

/** What does a partnership bring to the table of this meeting? */
@Command(
        name = "brief",
        mixinStandardHelpOptions = true,
        description = "Writes the page for a meeting: what happened, which groups, whom to reach, what is owed, what is"
                + " not known. As text, JSON or HTML that needs no network.")
final class BriefCommand implements Callable<Integer> {

    /** The form of a brief. */
    enum Format {
        TEXT,
        JSON,
        HTML
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private Data data;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            required = true,
            description = "The day of the meeting, such as 2026-03-02.")
    private LocalDate asOf;

    @Mixin
    private PolicyOption policyOption;

    @Option(
            names = "--days",
            paramLabel = "N",
            description = "How many days of incidents the brief tells of (default: 30).")
    private int days = BriefLimits.defaults().days();

    @Option(
            names = "--top",
            paramLabel = "N",
            description = "How many rows a list of the brief has at most (default: 8).")
    private int top = BriefLimits.defaults().rows();

    @Option(names = "--open", description = "Leave out what is for the working group only: who may be called in.")
    private boolean open;

    @Mixin
    private LanguageOption languageOption;

    @Option(
            names = "--format",
            paramLabel = "text|json|html",
            defaultValue = "text",
            description = "The form of the brief; JSON holds both languages (default: ${DEFAULT-VALUE}).")
    private Format format;

    BriefCommand() {}

    @Override
    public Integer call() throws IOException {
        if (days < 1 || top < 1) {
            throw Failure.notUnderstood("--days and --top must be at least 1.");
        }
        Situation situation = data.read(languageOption.language());
        Policy policy = policyOption.read(languageOption.language());
        Brief whole = Brief.of(situation, policy, asOf, new BriefLimits(days, top));
        Brief brief = open ? whole.withoutConfidential() : whole;
        PrintWriter out = spec.commandLine().getOut();
        out.print(
                switch (format) {
                    case TEXT -> brief.text(languageOption.language());
                    case HTML -> brief.html(languageOption.language());
                    case JSON -> Output.json(brief);
                });
        return 0;
    }
}
