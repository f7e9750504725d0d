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
import se.gvi.simulation.evaluation.Displacement;
import se.gvi.simulation.evaluation.Disturbance;
import se.gvi.simulation.evaluation.Evaluation;
import se.gvi.simulation.evaluation.Figures;
import se.gvi.simulation.evaluation.Fragility;
import se.gvi.simulation.evaluation.Postponement;
import se.gvi.simulation.evaluation.Reason;
import se.gvi.simulation.evaluation.Revision;
import se.gvi.simulation.evaluation.Trial;
import se.gvi.simulation.evaluation.TrialData;
import se.gvi.simulation.evaluation.Verdict;
import se.gvi.simulation.picture.CountsPicture;
import se.gvi.simulation.picture.ForestPicture;
import se.gvi.simulation.picture.PowerCurve;
import se.gvi.simulation.statistics.FourCells;
import se.gvi.simulation.statistics.Interval;
import se.gvi.simulation.statistics.PlaceboRank;
import se.gvi.simulation.statistics.RateRatio;

/** Puts what an evaluation says on a page. */
final class EvaluationPage {

    private static final int FIVE_YEARS = 60;

    private final Evaluation evaluation;
    private final Trial trial;
    private final CountSeries series;
    private final List<Revision> revisions;

    EvaluationPage(Evaluation evaluation, List<Revision> revisions) {
        this.evaluation = evaluation;
        this.revisions = revisions;
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
                        afterwards(),
                        revised(),
                        power(),
                        method()));
    }

    private Text say(String en, String sv) {
        return Text.of(en, sv).with(Map.of("place", trial.place(), "start", trial.start(), "outcome", trial.outcome()));
    }

    private static Row row(Cell... cells) {
        return new Row(List.of(cells), List.of());
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
        rows.add(answer(
                Text.of("Watched beside it", "Bevakas vid sidan av"),
                trial.watched().isEmpty()
                        ? Text.of("nothing", "inget")
                        : Text.same(String.join(", ", trial.watched()))));
        rows.add(answer(
                Text.of("First month after the end", "Första månaden efter slutet"),
                trial.end().map(end -> Text.same(end.toString())).orElse(Text.of("no end", "inget slut"))));
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
        TrialData judged = evaluation.judged();
        List<Row> rows = new ArrayList<>();
        rows.add(counts(judged.series(), Text.of("the trial’s place", "försökets plats")));
        judged.comparisons().forEach(other -> rows.add(counts(other, Text.of("comparison", "jämförelse"))));
        judged.allBeside()
                .forEach(other -> rows.add(counts(other, Text.of("beside the trial", "vid sidan av försöket"))));
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(Text.of(
                "Published counts are revised later, by a tenth and more. The day of publication says which"
                        + " counts these are.",
                "Publicerade antal ändras i efterhand, med en tiondel och mer. Publiceringsdagen säger"
                        + " vilka antal detta är.")));
        if (evaluation.postponement().isPresent()) {
            blocks.add(Paragraph.of(Text.of(
                    "After means until the end of the trial; what came then has a section of its own.",
                    "Efter betyder till försökets slut; det som kom sedan har ett eget avsnitt.")));
        }
        blocks.add(new Table(
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
                0));
        blocks.add(meanwhile());
        return Section.of(
                "data",
                Text.of("The data", "Uppgifterna"),
                Text.of("{number} periods from {first}", "{number} perioder från {first}")
                        .with(Map.of("number", series.counts().size(), "first", series.first())),
                blocks);
    }

    /** What else moved the counts. */
    private Block meanwhile() {
        List<Disturbance> disturbances = evaluation.data().disturbances();
        if (disturbances.isEmpty()) {
            return Paragraph.of(Text.of(
                    "Nothing else that moved the counts was named.", "Inget annat som påverkade antalen angavs."));
        }
        return new Table(
                Text.of("What else happened", "Vad som hände i övrigt"),
                List.of(Text.of("What", "Vad"), Text.of("From", "Från"), Text.of("Struck", "Drabbade")),
                disturbances.stream()
                        .map(each -> row(
                                Cell.of(each.what()),
                                Cell.of(each.from()),
                                Cell.of(
                                        each.everywhere()
                                                ? Text.of(
                                                        "the places compared with too", "även orterna som jämförs med")
                                                : Text.of("this place alone", "bara denna plats"))))
                        .toList(),
                0);
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
        Text plain = times(ratio);
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
                        .map(this::times)
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
        List<Displacement> all = evaluation.displacements();
        if (all.isEmpty()) {
            return Section.of(
                    "beside",
                    title,
                    Text.of("nothing was named, no counts were given", "inget angavs, inga antal gavs"),
                    List.of(new Paragraph(
                            say(
                                    "No counts from beside the trial were given. It is open whether {outcome} moved elsewhere,"
                                            + " or turned into something else.",
                                    "Inga antal från sidan av försöket gavs. Det är öppet om {outcome} flyttade någon"
                                            + " annanstans eller blev till något annat."),
                            Tone.OPEN)));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Table(
                Text.of("Places and other crimes beside the trial", "Orter och andra brott vid sidan av försöket"),
                List.of(
                        Text.of("Beside the trial", "Vid sidan av"),
                        Text.of("Named at registration", "Angivet vid registreringen"),
                        Text.of("After against before, for each month", "Efter mot före, per månad"),
                        Text.of("Beside the comparison places together", "Mot jämförelseorterna tillsammans"),
                        Text.of("Answer", "Svar")),
                all.stream().map(this::displacement).toList(),
                0));
        if (all.stream().anyMatch(each -> each.ratio().isEmpty())) {
            blocks.add(new Paragraph(
                    Text.of(
                            "Counts of what was named at registration are missing. As long as they are, it is open whether"
                                    + " the violence moved there.",
                            "Antal för det som angavs vid registreringen saknas. Så länge de gör det är det öppet om våldet"
                                    + " flyttade dit."),
                    Tone.OPEN));
        }
        if (all.stream().anyMatch(each -> !each.named())) {
            blocks.add(Paragraph.of(Text.of(
                    "What was not named at registration may have been chosen by its result.",
                    "Det som inte angavs vid registreringen kan ha valts efter resultatet.")));
        }
        return Section.of("beside", title, told(all), blocks);
    }

    private static Text told(List<Displacement> all) {
        if (all.stream().anyMatch(each -> each.answer() == Displacement.Answer.ROSE)) {
            return Text.of("it rose", "det ökade");
        }
        return all.stream().allMatch(each -> each.answer() == Displacement.Answer.FELL)
                ? Text.of("it fell too", "det minskade också")
                : Text.of("the counts cannot tell whether it rose", "om det ökade går inte att avgöra");
    }

    private Row displacement(Displacement displacement) {
        return row(
                Cell.of(Text.same(displacement.beside())),
                Cell.of(displacement.named() ? Text.of("yes", "ja") : Text.of("no", "nej")),
                displacement
                        .ratio()
                        .map(ratio -> Cell.of(times(ratio)))
                        .orElse(new Cell(Text.of("counts are missing", "antal saknas"), Tone.OPEN)),
                Cell.of(displacement
                        .relative()
                        .map(this::times)
                        .orElse(
                                displacement.ratio().isEmpty()
                                        ? Text.of("cannot be told", "går inte att säga")
                                        : Text.of("there is no comparison", "jämförelse saknas"))),
                new Cell(
                        displacement.answer().text(),
                        displacement.answer() == Displacement.Answer.FELL ? Tone.PLAIN : Tone.OPEN));
    }

    private static Text times(RateRatio ratio) {
        return times(ratio.ratio(), ratio.interval(Evaluation.LEVEL));
    }

    private Text times(FourCells cells) {
        return times(cells.ratioOfRatios(), cells.interval(Evaluation.LEVEL, evaluation.scatter()));
    }

    private static Text times(double ratio, Interval interval) {
        return Text.of("{ratio} ({interval})", "{ratio} ({interval})")
                .with(Map.of("ratio", Figures.two(ratio), "interval", Figures.interval(interval)));
    }

    /** What was only postponed. */
    private Section afterwards() {
        Text title = Text.of("What came back after the end", "Vad som kom tillbaka efter slutet");
        if (evaluation.postponement().isEmpty()) {
            return Section.of(
                    "afterwards",
                    title,
                    Text.of("cannot be told", "går inte att säga"),
                    List.of(new Paragraph(
                            trial.end().isPresent()
                                    ? Text.of(
                                            "Nothing was counted after the end of the trial. Whether anything was merely postponed"
                                                    + " is open.",
                                            "Inget är räknat efter försökets slut. Om något bara skjutits upp är öppet.")
                                    : Text.of(
                                            "No end of the trial was registered. As long as it goes on, it cannot be known"
                                                    + " whether anything was merely postponed.",
                                            "Inget slut på försöket är registrerat. Så länge det pågår går det inte att veta"
                                                    + " om något bara skjutits upp."),
                            Tone.OPEN)));
        }
        Postponement later = evaluation.postponement().get();
        Tone tone = later.answer() == Postponement.Answer.NOT_ALL_CAME_BACK ? Tone.PLAIN : Tone.OPEN;
        return Section.of(
                "afterwards",
                title,
                Text.of("counted until {to}", "räknat till {to}").with(Map.of("to", later.to())),
                List.of(
                        new Paragraph(later.answer().text(), tone),
                        Table.ofAnswers(
                                Text.of(
                                        "Against the same calendar months before the start, for each month",
                                        "Mot samma kalendermånader före starten, per månad"),
                                List.of(
                                        answer(
                                                Text.of(
                                                                "After the end: {from} to {to}",
                                                                "Efter slutet: {from} till {to}")
                                                        .with(Map.of("from", later.from(), "to", later.to())),
                                                times(later.later())),
                                        answer(
                                                Text.of(
                                                        "The trial and the time after it together",
                                                        "Försöket och tiden efter tillsammans"),
                                                times(later.whole())))),
                        Paragraph.of(Text.of(
                                "What comes back years later, or spread thin, is not seen.",
                                "Det som kommer tillbaka flera år senare, eller utspritt, syns inte."))));
    }

    /** What other publications of the same counts lead to. */
    private Section revised() {
        Fragility fragility = evaluation.fragility();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(Text.of(
                        "The latest counts are the least settled. It was tried what would follow if those from {from} to"
                                + " {to} were revised by up to {tried} events.",
                        "De senaste antalen är minst säkra. Det prövades vad som skulle följa om de från {from} till"
                                + " {to} ändrades med upp till {tried} händelser.")
                .with(Map.of("from", fragility.from(), "to", fragility.to(), "tried", fragility.tried()))));
        fragility.sentences().forEach(sentence -> blocks.add(Paragraph.of(sentence)));
        revisions.forEach(revision -> blocks.addAll(published(revision)));
        return Section.of(
                "revised",
                Text.of("What revised counts would change", "Vad ändrade antal skulle göra"),
                fragility.more().isEmpty() && fragility.fewer().isEmpty()
                        ? Text.of("the verdict would stay", "bedömningen skulle stå kvar")
                        : Text.of("the verdict could change", "bedömningen kan ändras"),
                blocks);
    }

    /** What the counts led to as they were published before. */
    private static List<Block> published(Revision revision) {
        CountSeries now = revision.later().data().series();
        Map<String, Object> days =
                Map.of("first", revision.earlier().data().series().published(), "then", now.published());
        List<Row> rows = List.of(
                row(
                        Cell.of(Text.of("As published on {first}", "Som publicerat {first}")
                                .with(days)),
                        Cell.of(times(revision.earlier().ratio())),
                        Cell.of(revision.earlier().verdict().text())),
                row(
                        Cell.of(Text.of("As published on {then}", "Som publicerat {then}")
                                .with(days)),
                        Cell.of(times(revision.later().ratio())),
                        Cell.of(revision.later().verdict().text())));
        Table answers = new Table(
                Text.of("The same periods, {from} to {to}", "Samma perioder, {from} till {to}")
                        .with(Map.of("from", now.first(), "to", now.last())),
                List.of(
                        Text.of("Counts", "Antal"),
                        Text.of("After against before, for each month", "Efter mot före, per månad"),
                        Text.of("Verdict", "Bedömning")),
                rows,
                0);
        if (revision.changes().isEmpty()) {
            return List.of(
                    answers,
                    Paragraph.of(Text.of(
                                    "No count was revised between {first} and {then}.",
                                    "Inget antal ändrades mellan {first} och {then}.")
                            .with(days)));
        }
        return List.of(
                answers,
                new Table(
                        Text.of(
                                        "Counts that were revised between {first} and {then}",
                                        "Antal som ändrades mellan {first} och {then}")
                                .with(days),
                        List.of(
                                Text.of("Place", "Plats"),
                                Text.of("Period", "Period"),
                                Text.of("At first", "Först"),
                                Text.of("Now", "Nu"),
                                Text.of("Change", "Ändring")),
                        revision.changes().stream()
                                .map(count -> row(
                                        Cell.of(Text.same(count.place())),
                                        Cell.of(now.step().name(count.period())),
                                        Cell.of(count.earlier()),
                                        Cell.of(count.later()),
                                        Cell.of(signed(count.change()))))
                                .toList(),
                        0));
    }

    private static String signed(long change) {
        return change > 0 ? "+" + change : "\u2212" + -change;
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
