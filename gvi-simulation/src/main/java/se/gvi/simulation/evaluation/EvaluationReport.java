// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.evaluation;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import se.gvi.model.finding.Text;
import se.gvi.simulation.statistics.Interval;

/** Puts everything that a board is to read about an evaluation into words. */
final class EvaluationReport {

    private final Evaluation evaluation;
    private final Lines lines = new Lines();

    EvaluationReport(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    Text text() {
        lines.add(evaluation.text());
        evaluation.season().ifPresent(lines::add);
        halfYears();
        beside();
        afterwards();
        meanwhile();
        counts();
        return lines.text();
    }

    private void halfYears() {
        CountSeries series = evaluation.data().series();
        lines.heading(
                series.step() == Step.YEAR
                        ? Text.of("Year by year since the start, each month:", "År för år sedan starten, per månad:")
                        : Text.of(
                                "By half-year since the start, each month, beside the same months before:",
                                "Per halvår sedan starten, per månad, jämfört med samma månader före:"));
        List<WindowEffect> windows = evaluation.halfYears();
        if (windows.isEmpty()) {
            lines.point(Text.of(
                    "Cannot tell: no half-year has passed since the start.",
                    "Går inte att avgöra: inget halvår har gått sedan starten."));
        }
        for (WindowEffect window : windows) {
            lines.point(Text.of(
                            "{from} to {to}: {times}, a difference of {difference}.",
                            "{from} till {to}: {times}, en skillnad på {difference}.")
                    .with(Map.of(
                            "from", window.from(),
                            "to", window.to(),
                            "times", Figures.times(window.ratio()),
                            "difference", Figures.two(window.ratio().difference()))));
        }
        YearMonth last = evaluation.trial().end().map(end -> end.minusMonths(1)).orElse(series.last());
        YearMonth shown =
                windows.isEmpty() ? last : windows.get(windows.size() - 1).to();
        if (shown.isBefore(last) && shown.isBefore(series.last())) {
            lines.point(Text.of(
                            "What came after {shown} makes no whole half-year yet.",
                            "Det som kom efter {shown} är ännu inget helt halvår.")
                    .with(Map.of("shown", shown)));
        }
    }

    private void beside() {
        lines.heading(Text.of("Beside the trial:", "Vid sidan av försöket:"));
        if (evaluation.displacements().isEmpty()) {
            lines.point(Text.of(
                    "Cannot tell: no place and no other crime was named at registration to which violence might have"
                            + " moved.",
                    "Går inte att avgöra: ingen plats och inget annat brott angavs vid registreringen dit våldet kunde ha"
                            + " flyttat."));
        }
        for (Displacement displacement : evaluation.displacements()) {
            lines.point(beside(displacement));
        }
    }

    private Text beside(Displacement displacement) {
        if (displacement.ratio().isEmpty()) {
            return Text.of(
                            "{beside}: cannot tell. It was named at registration, but its counts are not given.",
                            "{beside}: går inte att avgöra. Det angavs vid registreringen, men dess antal är inte angivna.")
                    .with(Map.of("beside", displacement.beside()));
        }
        Interval difference = displacement.ratio().get().differenceInterval(Evaluation.LEVEL);
        Text found = Text.of(
                        "{beside}: {times}, a difference of {difference} a month (interval {interval}). {answer}",
                        "{beside}: {times}, en skillnad på {difference} per månad (intervall {interval}). {answer}")
                .with(Map.of(
                        "beside", displacement.beside(),
                        "times", Figures.times(displacement.ratio().get()),
                        "difference", Figures.two(displacement.ratio().get().difference()),
                        "interval", Figures.interval(difference),
                        "answer", displacement.answer().text()));
        Text relative = displacement
                .relative()
                .map(cells -> Text.of(
                                " Beside places without the trial it is {relative} times what was to be expected (interval"
                                        + " {between}).",
                                " Jämfört med orter utan försöket är det {relative} gånger det väntade (intervall"
                                        + " {between}).")
                        .with(Map.of(
                                "relative", Figures.two(cells.ratioOfRatios()),
                                "between", Figures.interval(cells.interval(Evaluation.LEVEL, evaluation.scatter())))))
                .orElse(Text.same(""));
        Text unnamed = displacement.named()
                ? Text.same("")
                : Text.of(
                        " It was not named at registration, so it may have been chosen by its result.",
                        " Det angavs inte vid registreringen och kan ha valts efter resultatet.");
        return Text.of(found.en() + relative.en() + unnamed.en(), found.sv() + relative.sv() + unnamed.sv());
    }

    private void afterwards() {
        lines.heading(Text.of("After the end of the trial:", "Efter försökets slut:"));
        lines.point(evaluation
                .postponement()
                .map(later -> Text.of(
                                "{from} to {to}: {times}. With the trial counted in: {whole}. {answer}",
                                "{from} till {to}: {times}. Försöket inräknat: {whole}. {answer}")
                        .with(Map.of(
                                "from", later.from(),
                                "to", later.to(),
                                "times", Figures.times(later.later()),
                                "whole", Figures.times(later.whole()),
                                "answer", later.answer().text())))
                .orElse(
                        evaluation.trial().end().isPresent()
                                ? Text.of(
                                        "Cannot tell whether anything was merely postponed: nothing was counted after the"
                                                + " end.",
                                        "Om något bara skjutits upp går inte att avgöra: inget är räknat efter slutet.")
                                : Text.of(
                                        "Cannot tell whether anything was merely postponed: no end of the trial was"
                                                + " registered.",
                                        "Om något bara skjutits upp går inte att avgöra: inget slut på försöket är"
                                                + " registrerat.")));
    }

    private void meanwhile() {
        List<Disturbance> disturbances = evaluation.data().disturbances();
        if (disturbances.isEmpty()) {
            return;
        }
        lines.heading(Text.of("What else happened:", "Vad som hände i övrigt:"));
        for (Disturbance disturbance : disturbances) {
            lines.point(Text.of("{what}, from {from} on.", "{what}, från och med {from}.")
                    .with(Map.of("what", disturbance.what(), "from", disturbance.from())));
        }
    }

    private void counts() {
        lines.heading(Text.of(
                "The counts all this rests on; counts are revised:",
                "Antalen som allt vilar på; antal ändras i efterhand:"));
        for (CountSeries series : evaluation.data().all()) {
            lines.point(Text.of(
                            "{place}: {number} periods from {from} to {to}, as published on {published}.",
                            "{place}: {number} perioder från {from} till {to}, som de publicerades {published}.")
                    .with(Map.of(
                            "place", series.place(),
                            "number", series.counts().size(),
                            "from", series.first(),
                            "to", series.last(),
                            "published", series.published())));
        }
        lines.add(evaluation.fragility().text());
    }
}
