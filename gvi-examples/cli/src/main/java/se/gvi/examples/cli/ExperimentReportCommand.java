// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.simulation.document.ExperimentPlan;
import se.gvi.simulation.experiment.Experiment;
import se.gvi.simulation.outcome.MonthlyCounts;
import se.gvi.simulation.report.ExperimentReport;
import se.gvi.simulation.scenario.Lever;

/** How do the strategies compare? */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description =
                "Compares the strategies of an experiment month by month, from its table with a line for each month"
                        + " (gvi experiment run --monthly), with pictures and every number in them.")
final class ExperimentReportCommand implements Callable<Integer> {

    @Mixin
    private ExperimentFile file;

    @Parameters(index = "1", paramLabel = "TABLE", description = "The whole table, with a line for each month.")
    private Path table;

    @Option(
            names = "--report",
            paramLabel = "FORM=FILE",
            required = true,
            description = "Where to write it, as html=FILE or text=FILE; may be repeated.")
    private Map<PageForm, Path> reports;

    @Option(
            names = "--outcome",
            paramLabel = "COLUMN",
            defaultValue = "events",
            description = "What is counted: events, between_groups, hit or deaths (default: ${DEFAULT-VALUE}).")
    private String column;

    @Option(
            names = "--point",
            paramLabel = "NUMBER",
            defaultValue = "0",
            description = "Which point of the design, counted from 0 (default: ${DEFAULT-VALUE}).")
    private int point;

    @Option(
            names = "--example",
            paramLabel = "RUN",
            description =
                    "A row of the table, counted from 0 as in its column run, whose city is shown: its events, its"
                            + " feuds and every number that it was made from.")
    private @Nullable Integer example;

    @Mixin
    private LanguageOption languageOption;

    ExperimentReportCommand() {}

    @Override
    public Integer call() throws IOException {
        Data.requireFile(table);
        ExperimentPlan plan = file.plan();
        Language language = languageOption.language();
        try {
            PageForm.write(report(plan).page(), reports, language);
        } catch (IllegalArgumentException refused) {
            throw Failure.notUnderstood(refused);
        }
        return 0;
    }

    private ExperimentReport report(ExperimentPlan plan) throws IOException {
        MonthlyCounts counts = MonthlyCounts.of(plan, table, column, point);
        ExperimentReport report = ExperimentReport.of(title(plan.sampling().points()), counts);
        if (example == null) {
            return report;
        }
        Experiment experiment = plan.experiment();
        return report.with(experiment.replay(
                Math.floorDiv(example, experiment.replicates()), Math.floorMod(example, experiment.replicates())));
    }

    /** Where a design has several points, the page is of one of them, and says of which. */
    private Text title(List<Map<Lever, Double>> points) {
        if (points.size() == 1) {
            return Text.of("Strategies compared", "Strategier jämförda");
        }
        String levers = points.get(point).entrySet().stream()
                .map(turned -> turned.getKey().name() + " = " + Lever.plain(turned.getValue()))
                .collect(Collectors.joining(", "));
        return Text.of(
                        "Strategies compared where {levers}: point {point} of {points}, counted from 0",
                        "Strategier jämförda där {levers}: punkt {point} av {points}, räknade från 0")
                .with(Map.of("levers", levers, "point", point, "points", points.size()));
    }
}
