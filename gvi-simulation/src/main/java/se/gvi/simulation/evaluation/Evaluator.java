// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.gvi.model.finding.Text;
import se.gvi.simulation.statistics.Detectability;
import se.gvi.simulation.statistics.FourCells;
import se.gvi.simulation.statistics.Interval;
import se.gvi.simulation.statistics.RateRatio;

/** Puts the checks of an evaluation one after the other. */
final class Evaluator {

    /** The power below which a trial could hardly have shown its effect; the usual convention, not a finding. */
    private static final double POWER = 0.8;

    private final Trial trial;
    private final TrialData data;
    private final Comparisons comparisons;
    private final Interval plain;
    private final List<Reason> reasons = new ArrayList<>();

    private Evaluator(Trial trial, TrialData data) {
        this.trial = trial;
        this.data = data;
        this.comparisons = Comparisons.of(trial, data);
        this.plain = comparisons.plain().interval(Evaluation.LEVEL);
    }

    static Evaluation evaluate(Trial trial, TrialData data) {
        if (!data.series().place().equals(trial.place())) {
            throw new IllegalArgumentException(
                    "The series is of " + data.series().place() + ", but the trial is of " + trial.place()
                            + ". Give the series of the trial's place.");
        }
        Evaluator evaluator = new Evaluator(trial, data);
        evaluator.reason();
        return new Evaluation(trial, data, evaluator.comparisons, evaluator.reasons);
    }

    private void reason() {
        change();
        events();
        trend();
        start();
        comparison();
        placebo();
        meanwhile();
        beside();
        after();
        fading();
        registration();
    }

    /** What the plain comparison says, before any doubt. */
    static Reason.Kind change(Trial trial, Interval plain) {
        boolean tooLittle = trial.leastEffect().isPresent()
                && plain.low() > trial.leastEffect().getAsDouble();
        if (plain.low() >= 1 || tooLittle) {
            return Reason.Kind.NO_FALL;
        }
        return plain.high() >= 1 ? Reason.Kind.NO_CLEAR_CHANGE : Reason.Kind.FALL;
    }

    private void change() {
        Reason.Kind kind = change(trial, plain);
        if (plain.low() >= 1) {
            add(
                    Reason.Kind.NO_FALL,
                    "There were not fewer {outcome} after the start: {ratio} times as many a month as before"
                            + " (interval {interval}).",
                    "Det blev inte färre {outcome} efter starten: {ratio} gånger så många per månad som före"
                            + " (intervall {interval}).");
        } else if (kind == Reason.Kind.NO_FALL) {
            add(
                    Reason.Kind.NO_FALL,
                    "A fall to {least} times as many {outcome}, which was looked for, can be ruled out: there were"
                            + " {ratio} times as many a month as before (interval {interval}).",
                    "En minskning till {least} gånger så många {outcome}, som söktes, kan uteslutas: det blev"
                            + " {ratio} gånger så många per månad som före (intervall {interval}).");
        } else if (kind == Reason.Kind.NO_CLEAR_CHANGE) {
            add(
                    Reason.Kind.NO_CLEAR_CHANGE,
                    "There were {ratio} times as many {outcome} a month as before, but the counts are compatible"
                            + " with anything from {interval}.",
                    "Det blev {ratio} gånger så många {outcome} per månad som före, men antalen är förenliga med"
                            + " allt från {interval}.");
        } else {
            add(
                    Reason.Kind.FALL,
                    "There were {ratio} times as many {outcome} a month as before (interval {interval}), a"
                            + " difference of {difference} a month.",
                    "Det blev {ratio} gånger så många {outcome} per månad som före (intervall {interval}), en"
                            + " skillnad på {difference} per månad.");
        }
    }

    private void events() {
        RateRatio ratio = comparisons.plain();
        if (trial.leastEffect().isEmpty()) {
            return;
        }
        if (ratio.before().count() == 0) {
            add(
                    Reason.Kind.FEW_EVENTS,
                    "There were no {outcome} before the start that could have become fewer.",
                    "Det fanns inga {outcome} före starten som kunde bli färre.");
            return;
        }
        double power = new Detectability(
                        ratio.before().rate(), trial.leastEffect().getAsDouble(), 1 - Evaluation.LEVEL)
                .power(ratio.before().exposure(), ratio.after().exposure());
        if (power < POWER) {
            add(
                    Reason.Kind.FEW_EVENTS,
                    "There are few {outcome}: a fall to {least} times as many would have been noticed with a"
                            + " probability of only {power}.",
                    "Det är få {outcome}: en minskning till {least} gånger så många skulle ha märkts med bara"
                            + " {power} sannolikhet.",
                    Map.of("power", Figures.percent(power)));
        }
    }

    private void trend() {
        if (comparisons.trendAdjusted().isEmpty()) {
            add(
                    Reason.Kind.TREND_UNKNOWN,
                    "There are too few periods, or too few {outcome}, to tell an effect from a trend that began"
                            + " before the start.",
                    "Det är för få perioder, eller för få {outcome}, för att skilja en effekt från en trend som"
                            + " började före starten.");
            return;
        }
        Interval adjusted = comparisons.trendAdjusted().get();
        if (adjusted.high() < 1) {
            return;
        }
        if (comparisons.trendBefore().filter(yearly -> yearly < 1).isPresent()) {
            add(
                    Reason.Kind.TREND,
                    "The number of {outcome} was falling before the start already, to {yearly} times as many each"
                            + " year. With a trend through the whole time, the counts are compatible with anything"
                            + " from {adjusted}.",
                    "Antalet {outcome} minskade redan före starten, till {yearly} gånger så många per år. Med en trend"
                            + " genom hela tiden är antalen förenliga med allt från {adjusted}.",
                    Map.of(
                            "yearly",
                            Figures.two(comparisons.trendBefore().get()),
                            "adjusted",
                            Figures.interval(adjusted)));
        } else {
            add(
                    Reason.Kind.TREND,
                    "With a trend through the whole time, the counts are compatible with anything from {adjusted} times"
                            + " as many {outcome}.",
                    "Med en trend genom hela tiden är antalen förenliga med allt från {adjusted} gånger så många"
                            + " {outcome}.",
                    Map.of("adjusted", Figures.interval(adjusted)));
        }
    }

    /** Whether another start would have led to another answer of the plain comparison. */
    private void start() {
        double low = comparisons.plain().ratio();
        double high = low;
        boolean moves = false;
        for (RateRatio other : comparisons.otherStarts()) {
            Interval interval = other.interval(Evaluation.LEVEL);
            moves |= interval.high() < 1 != plain.high() < 1 || interval.low() > 1 != plain.low() > 1;
            low = Math.min(low, other.ratio());
            high = Math.max(high, other.ratio());
        }
        if (moves) {
            add(
                    Reason.Kind.START_MOVES_RESULT,
                    "The month of the start moves the result: {outcome} are counted {step} at a time, and depending on"
                            + " where the start lies among the counts there were {low} to {high} times as many as"
                            + " before, with another answer.",
                    "Startmånaden flyttar resultatet: {outcome} räknas {step} i taget, och beroende på var starten ligger"
                            + " bland antalen blev det {low} till {high} gånger så många som före, med ett annat svar.",
                    Map.of("step", data.series().step().text(), "low", Figures.two(low), "high", Figures.two(high)));
        }
    }

    private void comparison() {
        if (comparisons.cells().isEmpty()) {
            add(
                    Reason.Kind.NO_COMPARISON,
                    "There is no place without the trial to compare with; {outcome} may have fallen everywhere.",
                    "Det finns ingen ort utan försöket att jämföra med; {outcome} kan ha minskat överallt.");
            return;
        }
        FourCells cells = comparisons.cells().get();
        Interval interval = cells.interval(Evaluation.LEVEL, comparisons.scatter());
        if (interval.high() >= 1) {
            add(
                    Reason.Kind.COMPARISON,
                    "Beside places without the trial there were {relative} times as many {outcome} as was to be"
                            + " expected, but the counts are compatible with anything from {between}.",
                    "Jämfört med orter utan försöket blev det {relative} gånger så många {outcome} som väntat, men"
                            + " antalen är förenliga med allt från {between}.",
                    Map.of("relative", Figures.two(cells.ratioOfRatios()), "between", Figures.interval(interval)));
        } else if (change(trial, plain) == Reason.Kind.NO_FALL) {
            add(
                    Reason.Kind.ROSE_LESS,
                    "But places without the trial did worse: beside them there were {relative} times as many {outcome} as"
                            + " was to be expected (interval {between}).",
                    "Men det gick sämre i orter utan försöket: jämfört med dem blev det {relative} gånger så många {outcome} som"
                            + " väntat (intervall {between}).",
                    Map.of("relative", Figures.two(cells.ratioOfRatios()), "between", Figures.interval(interval)));
        }
    }

    private void placebo() {
        comparisons
                .placebo()
                .filter(rank -> rank.rankFromLowest() > 1)
                .ifPresent(rank -> add(
                        Reason.Kind.PLACEBO,
                        "Places without the trial fell more from the same period on: {number} of {places}.",
                        "Orter utan försöket minskade mer från samma period: {number} av {places}.",
                        Map.of("number", rank.rankFromLowest() - 1, "places", rank.places() - 1)));
    }

    private void meanwhile() {
        for (Disturbance disturbance : data.disturbances()) {
            boolean within = !disturbance.from().isAfter(data.series().last());
            if (within && (!disturbance.everywhere() || data.comparisons().isEmpty())) {
                add(
                        Reason.Kind.DISTURBANCE,
                        "{what} ({since} on) moved the number of {outcome} too, and no comparison takes it out: neither an"
                                + " effect nor its absence can be told from it.",
                        "{what} (från {since}) påverkade också antalet {outcome}, och ingen jämförelse räknar bort det:"
                                + " varken en effekt eller dess frånvaro kan skiljas från det.",
                        Map.of("what", disturbance.what(), "since", disturbance.from()));
            }
        }
    }

    private void beside() {
        for (Displacement displacement : comparisons.displacements()) {
            Map<String, Object> values = new HashMap<>(Map.of("besidePlace", displacement.beside()));
            if (displacement.ratio().isEmpty()) {
                add(
                        Reason.Kind.DISPLACEMENT_UNKNOWN,
                        "What was to be watched beside the trial ({besidePlace}) is not among the data: whether it rose"
                                + " there cannot be told.",
                        "Det som skulle följas vid sidan av försöket ({besidePlace}) finns inte i uppgifterna: om det"
                                + " ökade där går inte att avgöra.",
                        values);
            } else if (displacement.answer() == Displacement.Answer.ROSE) {
                RateRatio beside = displacement.ratio().get();
                values.put("rise", Figures.two(beside.ratio()));
                values.put("besideInterval", Figures.interval(beside.interval(Evaluation.LEVEL)));
                add(
                        Reason.Kind.DISPLACEMENT,
                        "At the same time it rose beside the trial ({besidePlace}), to {rise} times as many (interval"
                                + " {besideInterval}).",
                        "Samtidigt ökade det vid sidan av försöket ({besidePlace}), till {rise} gånger så många"
                                + " (intervall {besideInterval}).",
                        values);
            }
        }
    }

    private void after() {
        comparisons
                .postponement()
                .filter(later -> later.answer() == Postponement.Answer.CAME_BACK)
                .ifPresent(later -> add(
                        Reason.Kind.CAME_BACK,
                        "After the end of the trial, from {from} to {to}, there were {rebound} times as many {outcome} as"
                                + " before its start (interval {between}): some may only have been postponed.",
                        "Efter försökets slut, från {from} till {to}, blev det {rebound} gånger så många {outcome} som"
                                + " före starten (intervall {between}): en del kan bara ha skjutits upp.",
                        Map.of(
                                "from", later.from(),
                                "to", later.to(),
                                "rebound", Figures.two(later.later().ratio()),
                                "between", Figures.interval(later.later().interval(Evaluation.LEVEL)))));
    }

    /** Whether the latest of several windows is no longer clearly below the time before, though the first was lower. */
    private void fading() {
        List<WindowEffect> windows = comparisons.halfYears();
        if (windows.size() < 2 || plain.high() >= 1) {
            return;
        }
        WindowEffect first = windows.get(0);
        WindowEffect last = windows.get(windows.size() - 1);
        boolean lost = last.ratio().interval(Evaluation.LEVEL).high() >= 1;
        if (lost && last.ratio().ratio() > first.ratio().ratio()) {
            add(
                    Reason.Kind.FADED,
                    "The effect faded: {early} times as many as before at first, {late} times from {from} to {to},"
                            + " which is no longer clearly fewer.",
                    "Effekten avtog: {early} gånger så många som före i början, {late} gånger från {from} till {to},"
                            + " vilket inte längre är säkert färre.",
                    Map.of(
                            "early",
                            Figures.two(first.ratio().ratio()),
                            "late",
                            Figures.two(last.ratio().ratio()),
                            "from",
                            last.from(),
                            "to",
                            last.to()));
        }
    }

    private void registration() {
        if (trial.isSensitivity()) {
            add(
                    Reason.Kind.SENSITIVITY,
                    "This is a sensitivity analysis with the start {start}; the registered start is {registered}.",
                    "Detta är en känslighetsanalys med start {start}; den registrerade starten är {registered}.",
                    Map.of("start", trial.start(), "registered", trial.registeredStart()));
        }
        if (trial.registeredOn().isAfter(trial.registeredStart().atEndOfMonth())) {
            add(
                    Reason.Kind.REGISTERED_LATE,
                    "The trial was registered on {on}, after its start {start}, so the start and the outcome may have"
                            + " been chosen by the result.",
                    "Försöket registrerades {on}, efter starten {start}, så starten och utfallet kan ha valts efter"
                            + " resultatet.",
                    Map.of("on", trial.registeredOn(), "start", trial.registeredStart()));
        }
    }

    private void add(Reason.Kind kind, String en, String sv) {
        add(kind, en, sv, Map.of());
    }

    private void add(Reason.Kind kind, String en, String sv, Map<String, ?> more) {
        Map<String, Object> values = new HashMap<>(more);
        values.put("outcome", trial.outcome());
        values.put("ratio", Figures.two(comparisons.plain().ratio()));
        values.put("interval", Figures.interval(plain));
        values.put("difference", Figures.two(comparisons.plain().difference()));
        trial.leastEffect().ifPresent(least -> values.put("least", Figures.two(least)));
        reasons.add(new Reason(kind, Text.of(en, sv).with(values)));
    }
}
