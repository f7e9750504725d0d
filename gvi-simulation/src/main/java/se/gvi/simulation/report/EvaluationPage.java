// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import se.gvi.model.finding.Text;
import se.gvi.rules.page.Block;
import se.gvi.rules.page.Cell;
import se.gvi.rules.page.Page;
import se.gvi.rules.page.Paragraph;
import se.gvi.rules.page.Row;
import se.gvi.rules.page.Section;
import se.gvi.rules.page.Table;
import se.gvi.rules.page.Tone;
import se.gvi.simulation.evaluation.CountSeries;
import se.gvi.simulation.evaluation.Evaluation;
import se.gvi.simulation.evaluation.Figures;
import se.gvi.simulation.evaluation.Reason;
import se.gvi.simulation.evaluation.Trial;
import se.gvi.simulation.evaluation.Verdict;
import se.gvi.simulation.picture.CountsPicture;
import se.gvi.simulation.picture.ForestPicture;
import se.gvi.simulation.picture.PowerCurve;
import se.gvi.simulation.statistics.Interval;
import se.gvi.simulation.statistics.PlaceboRank;
import se.gvi.simulation.statistics.RateRatio;

/** Puts what an evaluation says on a page. */
final class EvaluationPage {

    private static final int FIVE_YEARS = 60;

    private final Evaluation evaluation;
    private final Trial trial;
    private final CountSeries series;

    EvaluationPage(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.trial = evaluation.trial();
        this.series = evaluation.data().series();
    }

    Page page() {
        return new Page(
                say("{place}: what the counts tell about the trial", "{place}: vad antalen säger om försöket"),
                List.of(
                        Paragraph.of(say(
                                "The trial in {place} from {start}, judged by {outcome}.",
                                "Försöket i {place} från {start}, bedömt efter {outcome}.")),
                        Paragraph.of(Text.of(
                                "This page is about counts, not about people. It decides nothing: those who are responsible for"
                                        + " the trial do.",
                                "Sidan handlar om antal, inte om människor. Den beslutar inget: det gör de som ansvarar för"
                                        + " försöket."))),
                List.of(
                        verdict(),
                        settling(),
                        registered(),
                        data(),
                        course(),
                        effect(),
                        fading(),
                        beside(),
                        power(),
                        method()));
    }

    private Text say(String en, String sv) {
        return Text.of(en, sv).with(Map.of("place", trial.place(), "start", trial.start(), "outcome", trial.outcome()));
    }

    private static Row answer(Text question, Text answer) {
        return new Row(List.of(Cell.of(question), Cell.of(answer)), List.of());
    }

    private Section verdict() {
        Tone tone = evaluation.verdict() == Verdict.SUPPORTS ? Tone.PLAIN : Tone.OPEN;
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(evaluation.verdict().text(), tone));
        if (evaluation.verdict() == Verdict.CANNOT_TELL) {
            blocks.add(
                    Paragraph.of(
                            Text.of(
                                    "That is not to say that the trial had no effect: the counts go together with an effect and with none.",
                                    "Det betyder inte att försöket var utan effekt: antalen går ihop både med en effekt och med ingen.")));
        }
        blocks.add(new Table(
                Text.of("Why", "Varför"),
                List.of(Text.of("Reason", "Skäl"), Text.of("What it does", "Vad det gör")),
                evaluation.reasons().stream().map(EvaluationPage::reason).toList(),
                0));
        return Section.of(
                "verdict",
                Text.of("What the data can tell", "Vad data kan säga"),
                evaluation.verdict().text(),
                blocks);
    }

    private static Row reason(Reason reason) {
        Text role = switch (reason.kind()) {
            case FALL -> Text.of("speaks for an effect", "talar för en effekt");
            case NO_FALL -> Text.of("speaks against an effect", "talar mot en effekt");
            default -> Text.of("leaves it open", "lämnar det öppet");
        };
        return new Row(List.of(Cell.of(reason.text()), Cell.of(role)), List.of());
    }

    private Section settling() {
        List<Row> rows = new Settling(evaluation).rows();
        Text title = Text.of("What would settle it", "Vad som skulle avgöra det");
        return rows.isEmpty()
                ? Section.of(
                        "settling",
                        title,
                        Text.of("no doubt is open", "inget tvivel står öppet"),
                        List.of(Paragraph.of(Text.of(
                                "No check left a doubt open. The next counts, published later, can still change the answer.",
                                "Ingen kontroll lämnade ett tvivel öppet. Kommande antal kan ändå ändra svaret."))))
                : Section.of(
                        "settling",
                        title,
                        Text.of("doubts: {number}", "tvivel: {number}").with(Map.of("number", rows.size())),
                        List.of(new Table(
                                Text.of("For each doubt", "För varje tvivel"),
                                List.of(
                                        Text.of("Doubt", "Tvivel"),
                                        Text.of("What would settle it", "Vad som skulle avgöra")),
                                rows,
                                0)));
    }

    private Section registered() {
        List<Row> rows = new ArrayList<>();
        rows.add(answer(Text.of("Place", "Plats"), Text.same(trial.place())));
        rows.add(answer(Text.of("What is counted", "Vad som räknas"), trial.outcome()));
        rows.add(answer(
                Text.of("Start", "Start"), Text.same(trial.registeredStart().toString())));
        rows.add(answer(
                Text.of("Registered on", "Registrerat"),
                Text.same(trial.registeredOn().toString())));
        rows.add(answer(
                Text.of("Least effect that was looked for", "Minsta effekt som söktes"),
                trial.leastEffect().isEmpty()
                        ? Text.of("any fall", "varje minskning")
                        : Text.of("{ratio} times as many", "{ratio} gånger så många")
                                .with(Map.of(
                                        "ratio", Figures.two(trial.leastEffect().getAsDouble())))));
        if (trial.isSensitivity()) {
            rows.add(answer(
                    Text.of("Start in this analysis", "Start i denna analys"),
                    Text.of("{start}: not the registered one", "{start}: inte den registrerade")
                            .with(Map.of("start", trial.start()))));
        }
        return Section.of(
                "registered",
                Text.of("What was registered", "Vad som registrerades"),
                Text.of("on {day}, for a start in {start}", "den {day}, med start {start}")
                        .with(Map.of("day", trial.registeredOn(), "start", trial.registeredStart())),
                List.of(Table.ofAnswers(Text.of("As it was registered", "Som det registrerades"), rows)));
    }

    private Section data() {
        List<Row> rows = new ArrayList<>();
        rows.add(counts(series, Text.of("the trial’s place", "försökets plats")));
        evaluation.data().comparisons().forEach(other -> rows.add(counts(other, Text.of("comparison", "jämförelse"))));
        evaluation
                .data()
                .beside()
                .ifPresent(other -> rows.add(counts(other, Text.of("beside the trial", "vid sidan av försöket"))));
        return Section.of(
                "data",
                Text.of("The data", "Uppgifterna"),
                Text.of("{number} periods from {first}", "{number} perioder från {first}")
                        .with(Map.of("number", series.counts().size(), "first", series.first())),
                List.of(
                        Paragraph.of(Text.of(
                                "Published counts are revised later, by a tenth and more. The day of publication says which"
                                        + " counts these are.",
                                "Publicerade antal ändras i efterhand, med en tiondel och mer. Publiceringsdagen säger"
                                        + " vilka antal detta är.")),
                        new Table(
                                Text.of("Counts", "Antal"),
                                List.of(
                                        Text.of("Place", "Plats"),
                                        Text.of("Used as", "Används som"),
                                        Text.of("Before: in all", "Före: totalt"),
                                        Text.of("Before: a month", "Före: per månad"),
                                        Text.of("After: in all", "Efter: totalt"),
                                        Text.of("After: a month", "Efter: per månad"),
                                        Text.of("Published", "Publicerat")),
                                rows,
                                0)));
    }

    private Row counts(CountSeries counted, Text role) {
        RateRatio change = counted.changeAt(trial.start());
        return new Row(
                List.of(
                        Cell.of(Text.same(counted.place())),
                        Cell.of(role),
                        Cell.of(change.before().count()),
                        Cell.of(Figures.two(change.before().rate())),
                        Cell.of(change.after().count()),
                        Cell.of(Figures.two(change.after().rate())),
                        Cell.of(counted.published())),
                List.of());
    }

    private Section course() {
        return Section.of(
                "course",
                Text.of("Course of the counts", "Antalens förlopp"),
                Text.of("and what was to be expected", "och vad som var att vänta"),
                List.of(CountsPicture.of(evaluation)));
    }

    private Section effect() {
        RateRatio ratio = evaluation.ratio();
        Text plain = Text.of("{ratio} ({interval})", "{ratio} ({interval})")
                .with(Map.of(
                        "ratio",
                        Figures.two(ratio.ratio()),
                        "interval",
                        Figures.interval(ratio.interval(Evaluation.LEVEL))));
        List<Row> rows = new ArrayList<>();
        rows.add(answer(Text.of("After against before, for each month", "Efter mot före, per månad"), plain));
        rows.add(answer(
                Text.of("Difference, for each month", "Skillnad, per månad"),
                Text.of("{difference} ({interval})", "{difference} ({interval})")
                        .with(Map.of(
                                "difference",
                                Figures.two(ratio.difference()),
                                "interval",
                                Figures.interval(ratio.differenceInterval(Evaluation.LEVEL))))));
        rows.add(answer(
                Text.of("With a trend through the whole time", "Med en trend genom hela tiden"),
                evaluation
                        .trendAdjusted()
                        .map(Figures::interval)
                        .orElse(Text.of("cannot be told", "går inte att säga"))));
        rows.add(answer(
                Text.of("Beside the comparison places together", "Mot jämförelseorterna tillsammans"),
                evaluation
                        .comparison()
                        .map(cells -> Text.of("{ratio} ({interval})", "{ratio} ({interval})")
                                .with(Map.of(
                                        "ratio",
                                        Figures.two(cells.ratioOfRatios()),
                                        "interval",
                                        evaluation
                                                .comparisonInterval()
                                                .map(Figures::interval)
                                                .orElseThrow())))
                        .orElse(Text.of("there is no comparison", "jämförelse saknas"))));
        rows.add(answer(
                Text.of("Rank among the falls of all places", "Rang bland alla orters minskningar"),
                evaluation
                        .placebo()
                        .map(EvaluationPage::rank)
                        .orElse(Text.of("there is no comparison", "jämförelse saknas"))));
        return Section.of(
                "effect",
                Text.of("After compared with before", "Efter jämfört med före"),
                plain,
                List.of(
                        Table.ofAnswers(Text.of("Ratios and their intervals", "Kvoter och deras intervall"), rows),
                        ForestPicture.of(evaluation)));
    }

    private static Text rank(PlaceboRank rank) {
        return Text.of(
                        "{rank} of {places}, the deepest fall first. By chance alone the place would be as deep or deeper"
                                + " with a probability of {p}.",
                        "{rank} av {places}, den största minskningen först. Av en slump skulle platsen ligga minst så lågt"
                                + " med {p} sannolikhet.")
                .with(Map.of(
                        "rank", rank.rankFromLowest(), "places", rank.places(), "p", Figures.percent(rank.pLower())));
    }

    private Section fading() {
        Text title = Text.of("Does it last?", "Håller det i sig?");
        if (evaluation.halfYears().isEmpty()) {
            return Section.of(
                    "fading",
                    title,
                    Text.of("too early to say", "för tidigt att säga"),
                    List.of(Paragraph.of(Text.of(
                            "There is no whole half-year after the start yet.",
                            "Det finns inget helt halvår efter starten än."))));
        }
        return Section.of(
                "fading",
                title,
                Text.of("compared with the time before", "jämfört med tiden före"),
                List.of(ForestPicture.halfYears(evaluation)));
    }

    /** What moves elsewhere. */
    private Section beside() {
        Text title = Text.of("What happened beside it", "Vad som hände vid sidan av");
        if (evaluation.beside().isEmpty()) {
            return Section.of(
                    "beside",
                    title,
                    Text.of("no counts were given", "inga antal gavs"),
                    List.of(new Paragraph(
                            say(
                                    "No counts from beside the trial were given. It is open whether {outcome} moved elsewhere,"
                                            + " or turned into something else.",
                                    "Inga antal från sidan av försöket gavs. Det är öppet om {outcome} flyttade någon"
                                            + " annanstans eller blev till något annat."),
                            Tone.OPEN)));
        }
        RateRatio change = evaluation.beside().orElseThrow();
        Interval interval = change.interval(Evaluation.LEVEL);
        Text told = interval.low() > 1
                ? Text.of("it rose", "det ökade")
                : interval.high() < 1
                        ? Text.of("it fell too", "det minskade också")
                        : Text.of("no clear change", "ingen tydlig ändring");
        return Section.of(
                "beside",
                title,
                told,
                List.of(Paragraph.of(Text.of(
                                "{other}: {ratio} times as many a month as before (interval {interval}).",
                                "{other}: {ratio} gånger så många per månad som före (intervall {interval}).")
                        .with(Map.of(
                                "other",
                                evaluation.data().beside().orElseThrow().place(),
                                "ratio",
                                Figures.two(change.ratio()),
                                "interval",
                                Figures.interval(interval))))));
    }

    private Section power() {
        Text title = Text.of("Could an effect have been noticed?", "Kunde en effekt ha märkts?");
        RateRatio ratio = evaluation.ratio();
        if (ratio.before().count() == 0) {
            return Section.of(
                    "power",
                    title,
                    Text.of("no", "nej"),
                    List.of(Paragraph.of(say(
                            "There were no {outcome} before the start. Nothing can fall from there.",
                            "Det fanns inga {outcome} före starten. Därifrån kan inget minska."))));
        }
        return Section.of(
                "power",
                title,
                Text.of("{rate} a month before the start", "{rate} per månad före starten")
                        .with(Map.of("rate", Figures.two(ratio.before().rate()))),
                List.of(PowerCurve.of(
                        trial.outcome(), ratio.before().rate(), ratio.before().exposure(), FIVE_YEARS, ratios())));
    }

    /** Some usual ratios, and the one that was looked for. */
    private List<Double> ratios() {
        TreeSet<Double> ratios = new TreeSet<>(List.of(0.5, 0.6, 0.7, 0.8));
        trial.leastEffect().ifPresent(ratios::add);
        return List.copyOf(ratios);
    }

    private static Section method() {
        return Section.of(
                "method",
                Text.of("How it was computed", "Hur det beräknades"),
                Text.of("and what it cannot do", "och vad det inte kan"),
                List.of(
                        Paragraph.of(
                                Text.of(
                                        "Intervals are at 95% and exact for events that come one by one. With a trend and beside other"
                                                + " places they are widened by the scatter that the counts have. The verdict is strict on"
                                                + " purpose: it supports an effect only if the fall is clear and no check leaves a doubt.",
                                        "Intervallen är på 95 % och exakta för händelser som kommer en och en. Med en trend och mot"
                                                + " andra orter är de vidgade efter antalens spridning. Bedömningen är sträng med avsikt:"
                                                + " den talar för en effekt bara om minskningen är tydlig och ingen kontroll lämnar tvivel.")),
                        Paragraph.of(Text.of(
                                "No count says why something changed. Other measures, other laws and other years change counts"
                                        + " too.",
                                "Inget antal säger varför något ändrades. Andra åtgärder, andra lagar och andra år ändrar också"
                                        + " antal."))));
    }
}
