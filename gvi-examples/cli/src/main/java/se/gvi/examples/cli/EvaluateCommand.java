// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.simulation.evaluation.CountSeries;
import se.gvi.simulation.evaluation.Disturbance;
import se.gvi.simulation.evaluation.Evaluation;
import se.gvi.simulation.evaluation.Revision;
import se.gvi.simulation.evaluation.Step;
import se.gvi.simulation.evaluation.Trial;
import se.gvi.simulation.evaluation.TrialData;
import se.gvi.simulation.report.EvaluationReport;

/** What do published counts say about a trial? */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Says what counts tell about a trial: whether they support an effect, do not, or cannot tell, and"
                + " why. FILE is CSV with the columns place, period, count and published (the day of publication: counts"
                + " are revised). Where it has a period several times, published on several days, the latest count"
                + " holds, and it is said what the earlier ones led to.")
final class EvaluateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "The counts.")
    private Path file;

    @Option(names = "--place", paramLabel = "PLACE", required = true, description = "Where the trial is.")
    private String place;

    @Option(
            names = "--start",
            paramLabel = "MONTH",
            required = true,
            description = "The month in which it started, as it was registered, such as 2018-10.")
    private YearMonth start;

    @Option(
            names = "--registered",
            paramLabel = "DATE",
            required = true,
            description = "The day on which start and outcome were fixed.")
    private LocalDate registered;

    @Option(
            names = "--outcome",
            paramLabel = "WORDS",
            required = true,
            description = "What is counted, such as \"confirmed shootings\".")
    private String outcome;

    @Option(
            names = "--step",
            paramLabel = "month|quarter|year",
            defaultValue = "month",
            description = "How long each period is (default: ${DEFAULT-VALUE}).")
    private Step step;

    @Option(names = "--compare", paramLabel = "PLACE", description = "A place without the trial; may be repeated.")
    private List<String> compare = List.of();

    @Option(
            names = "--beside",
            paramLabel = "PLACE",
            description = "A neighbouring place, or another crime, named at registration, to which violence might move;"
                    + " may be repeated.")
    private List<String> beside = List.of();

    @Option(
            names = "--end",
            paramLabel = "MONTH",
            description = "The first month in which the trial no longer worked, as it was registered.")
    private YearMonth end;

    @Option(
            names = "--meanwhile",
            paramLabel = "MONTH=WORDS",
            description = "Something else that moved the counts, here and in the places compared with, from a month on,"
                    + " such as 2020-03=\"The pandemic\"; may be repeated.")
    private Map<YearMonth, String> meanwhile = Map.of();

    @Option(
            names = "--looking-for",
            paramLabel = "RATIO",
            description = "The least effect that matters, such as 0.7 for a fall by 30 percent.")
    private Double lookingFor;

    @Option(names = "--from", paramLabel = "PERIOD", description = "The first period to use, such as 2016-01.")
    private YearMonth from;

    @Option(names = "--to", paramLabel = "PERIOD", description = "The last period to use.")
    private YearMonth to;

    @Option(
            names = "--other-start",
            paramLabel = "MONTH",
            description = "A start other than the registered one. The answer is then marked as a sensitivity analysis.")
    private YearMonth otherStart;

    @Option(
            names = "--report",
            paramLabel = "FORM=FILE",
            description = "Also writes a report with pictures and every number to a file, as html or text. May be given"
                    + " several times.")
    private Map<PageForm, Path> reports = new LinkedHashMap<>();

    @Mixin
    private LanguageOption languageOption;

    EvaluateCommand() {}

    @Override
    public Integer call() throws IOException {
        Language language = languageOption.language();
        CountsFile counts = CountsFile.read(file, step);
        TrialData data = data(counts);
        PrintWriter out = spec.commandLine().getOut();
        try {
            Trial trial = trial();
            Evaluation evaluation = trial.evaluate(data);
            CountSeries series = data.series();
            out.println(Text.of(
                            place + ", " + outcome + ", " + series.counts().size() + " periods from " + series.first()
                                    + ", counts published by " + series.published() + ":",
                            place + ", " + outcome + ", " + series.counts().size() + " perioder från och med "
                                    + series.first() + ", uppgifter publicerade senast " + series.published() + ":")
                    .in(language));
            out.println(evaluation.report().in(language));
            EvaluationReport report = EvaluationReport.of(evaluation);
            for (LocalDate day : counts.revised(places(counts))) {
                Optional<Revision> revision = revision(trial, counts.knownOn(day), data);
                out.println();
                out.println(revision.map(Revision::text).orElse(tooLittle(day)).in(language));
                report = revision.map(report::with).orElse(report);
            }
            PageForm.write(report.page(), reports, language);
        } catch (IllegalArgumentException refused) {
            throw Failure.notUnderstood(refused);
        }
        return 0;
    }

    private static Text tooLittle(LocalDate day) {
        return Text.of(
                "The counts published by " + day + " do not reach both sides of the start without a gap.",
                "Antalen som var publicerade " + day + " når inte båda sidor av starten utan lucka.");
    }

    /** What has changed since a day; empty if too little had been published by then. */
    private Optional<Revision> revision(Trial trial, CountsFile known, TrialData now) {
        CountSeries series = now.series();
        SortedSet<YearMonth> periods =
                known.common(places(known)).subSet(series.first(), series.last().plusMonths(1));
        boolean gap = !periods.isEmpty()
                && periods.first()
                        .plusMonths((periods.size() - 1L) * step.months())
                        .isBefore(periods.last());
        if (gap
                || periods.headSet(trial.start()).isEmpty()
                || periods.tailSet(trial.start()).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Revision.of(trial, data(known, periods.first(), periods.last()), now));
    }

    /** Every place named that is counted; what lies beside the trial may be missing. */
    private List<String> places(CountsFile counts) {
        List<String> places = new ArrayList<>(List.of(place));
        places.addAll(compare);
        beside.stream().filter(counts::hasCountsOf).forEach(places::add);
        return places;
    }

    private Trial trial() {
        Trial trial = Trial.registered(start, Text.same(outcome), place, registered);
        trial = lookingFor == null ? trial : trial.lookingFor(lookingFor);
        trial = trial.watching(beside.toArray(String[]::new));
        trial = end == null ? trial : trial.endingBefore(end);
        return otherStart == null ? trial : trial.sensitivity(otherStart);
    }

    private TrialData data(CountsFile counts) {
        List<String> places = places(counts);
        SortedSet<YearMonth> common = counts.common(places);
        if (common.isEmpty()) {
            throw Failure.errorsFound("No period has a count of each of " + String.join(", ", places) + ".");
        }
        return data(counts, from == null ? common.first() : from, to == null ? common.last() : to);
    }

    private TrialData data(CountsFile counts, YearMonth first, YearMonth last) {
        try {
            TrialData data = TrialData.of(counts.series(place, first, last))
                    .comparedWith(compare.stream()
                            .map(other -> counts.series(other, first, last))
                            .toArray(CountSeries[]::new));
            for (String other : beside) {
                data = counts.hasCountsOf(other) ? data.beside(counts.series(other, first, last)) : data;
            }
            for (Map.Entry<YearMonth, String> other : new TreeMap<>(meanwhile).entrySet()) {
                data = data.disturbedBy(Disturbance.everywhere(Text.same(other.getValue()), other.getKey()));
            }
            return data;
        } catch (IllegalArgumentException refused) {
            throw Failure.notUnderstood(refused);
        }
    }
}
