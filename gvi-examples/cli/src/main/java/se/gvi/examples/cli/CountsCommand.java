// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.gvi.model.finding.Text;
import se.gvi.rules.aggregate.CountTable;
import se.gvi.rules.aggregate.IncidentCounts;
import se.gvi.rules.aggregate.LeastCount;
import se.gvi.rules.aggregate.PublishedTable;

/** How many incidents were there, told so that no small count can be read or computed? */
@Command(
        name = "counts",
        mixinStandardHelpOptions = true,
        description =
                "Counts the recorded incidents of a year by kind and by area or month, for publication: small counts"
                        + " are withheld, and others so that none of them can be computed.")
final class CountsCommand implements Callable<Integer> {

    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    /** What the columns are. */
    enum By {
        AREA,
        MONTH
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private Data data;

    @Option(names = "--year", paramLabel = "YEAR", required = true, description = "The calendar year, such as 2025.")
    private int year;

    @Option(
            names = "--least",
            paramLabel = "NUMBER",
            required = true,
            description = "The least count that is published as it is, 2 or more. No source gives it: it is a choice of"
                    + " policy.")
    private int least;

    @Option(
            names = "--decided-by",
            paramLabel = "WHO",
            required = true,
            description = "Who decided that number; it stands below the table.")
    private String decidedBy;

    @Option(
            names = "--by",
            paramLabel = "area|month",
            defaultValue = "area",
            description = "What the columns are (default: ${DEFAULT-VALUE}).")
    private By by;

    @Mixin
    private Output output;

    CountsCommand() {}

    @Override
    public Integer call() throws IOException {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw Failure.notUnderstood("There is no year " + year + ". Give one from 1 to 9999.");
        }
        LeastCount leastCount = leastCount();
        IncidentCounts counts = IncidentCounts.of(data.read(output.language()), year);
        CountTable table = by == By.AREA ? counts.byKindAndArea() : counts.byKindAndMonth();
        PublishedTable published = table.published(leastCount);
        PrintWriter out = spec.commandLine().getOut();
        out.print(output.isJson() ? Output.json(published) : published.explain(output.language()));
        return 0;
    }

    private LeastCount leastCount() {
        try {
            return new LeastCount(least, Text.same(decidedBy));
        } catch (IllegalArgumentException tooSmall) {
            throw Failure.notUnderstood(tooSmall);
        }
    }
}
