// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import se.gvi.model.finding.Text;
import se.gvi.rules.page.Paragraph;
import se.gvi.rules.page.Row;
import se.gvi.rules.page.Section;
import se.gvi.rules.page.Table;
import se.gvi.simulation.evaluation.Evaluation;
import se.gvi.simulation.evaluation.Figures;
import se.gvi.simulation.evaluation.Reason;
import se.gvi.simulation.picture.PowerCurve;
import se.gvi.simulation.statistics.Detectability;
import se.gvi.simulation.statistics.PoissonRate;

/** What would settle each doubt of an evaluation. */
final class SettlingSection {

    private static final int TWENTY_YEARS = 240;

    private final Evaluation evaluation;

    SettlingSection(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    Section section() {
        List<Row> rows = rows();
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

    List<Row> rows() {
        return evaluation.reasons().stream()
                .flatMap(reason ->
                        answer(reason.kind()).stream().map(answer -> Rows.answer(doubt(reason.kind()), answer)))
                .toList();
    }

    private static Text doubt(Reason.Kind kind) {
        return switch (kind) {
            case FALL, NO_FALL -> Text.same("");
            case NO_CLEAR_CHANGE -> Text.of("no clear change", "ingen tydlig ändring");
            case FEW_EVENTS -> Text.of("few events", "få händelser");
            case TREND -> Text.of("a trend before the start", "en trend före starten");
            case TREND_UNKNOWN -> Text.of("the trend is not known", "trenden är okänd");
            case START_MOVES_RESULT -> Text.of("the start moves the result", "starten flyttar resultatet");
            case NO_COMPARISON -> Text.of("no comparison", "ingen jämförelse");
            case COMPARISON ->
                Text.of("other places may have changed as much", "andra orter kan ha ändrats lika mycket");
            case PLACEBO -> Text.of("another place fell more", "en annan ort minskade mer");
            case ROSE_LESS -> Text.of("it may hide behind a rise", "det kan döljas av en ökning");
            case DISTURBANCE -> Text.of("something else happened", "något annat hände");
            case DISPLACEMENT -> Text.of("it rose beside the trial", "det ökade vid sidan av");
            case DISPLACEMENT_UNKNOWN -> Text.of("not counted beside the trial", "inte räknat vid sidan av");
            case CAME_BACK -> Text.of("it came back after the end", "det kom tillbaka efter slutet");
            case FADED -> Text.of("it faded", "det avtog");
            case REGISTERED_LATE -> Text.of("registered late", "sent registrerat");
            case SENSITIVITY -> Text.of("not the registered start", "inte den registrerade starten");
        };
    }

    private Optional<Text> answer(Reason.Kind kind) {
        return switch (kind) {
            case FALL, NO_FALL -> Optional.empty();
            case NO_CLEAR_CHANGE, FEW_EVENTS -> Optional.of(longer());
            case TREND, TREND_UNKNOWN ->
                Optional.of(Text.of(
                        "Counts from more years before the start, by month, and places where the same trend would have gone"
                                + " on without a trial.",
                        "Antal från fler år före starten, per månad, och orter där samma trend skulle ha fortsatt utan"
                                + " försök."));
            case START_MOVES_RESULT ->
                Optional.of(Text.of(
                        "The same counts by month, so that no period lies on both sides of the start.",
                        "Samma antal per månad, så att ingen period ligger på båda sidor om starten."));
            case NO_COMPARISON ->
                Optional.of(Text.of(
                        "The same counts from places without the trial, chosen before their counts are seen; with one"
                                + " comparison place a rank says little, with twenty it says something.",
                        "Samma antal från orter utan försöket, valda innan deras antal är kända; med en jämförelseort säger"
                                + " en rang lite, med tjugo säger den något."));
            case PLACEBO ->
                Optional.of(Text.of(
                        "What was done in that place, which may have had a measure of its own; and more comparison places.",
                        "Vad som gjordes på den orten, som kan ha haft en egen insats; och fler jämförelseorter."));
            case COMPARISON ->
                Optional.of(Text.of(
                        "More comparison places, chosen before their counts are seen, and more time after the start; if"
                                + " places without the trial go on falling as much, it was not the trial.",
                        "Fler jämförelseorter, valda innan deras antal är kända, och mer tid efter starten; fortsätter orter"
                                + " utan försöket att minska lika mycket var det inte försöket."));
            case DISPLACEMENT ->
                Optional.of(Text.of(
                        "Counts of the whole area, trial and beside together, which cannot move within themselves.",
                        "Antal för hela området, försöket och sidan av tillsammans, som inte kan flytta inom sig."));
            case ROSE_LESS ->
                Optional.of(
                        Text.of(
                                "More comparison places, chosen before their counts are seen: whether they all rose, or one for a"
                                        + " reason of its own.",
                                "Fler jämförelseorter, valda innan deras antal är kända: om alla ökade, eller en av egna skäl."));
            case DISTURBANCE ->
                Optional.of(
                        Text.of(
                                "Counts from places that the same struck, without the trial, and from years after it was over.",
                                "Antal från orter som drabbades av detsamma, utan försöket, och från år efter att det var över."));
            case DISPLACEMENT_UNKNOWN ->
                Optional.of(Text.of(
                        "The counts that were named at registration, from the same months.",
                        "De antal som namngavs vid registreringen, från samma månader."));
            case CAME_BACK ->
                Optional.of(Text.of(
                        "Counts from more time after the end: whether the rise lasts, or made up for what was postponed.",
                        "Antal från längre tid efter slutet: om ökningen består, eller tog igen det som sköts upp."));
            case FADED ->
                Optional.of(Text.of(
                        "Counts of the next half-years, and a record of when the work went on and when it paused.",
                        "Antal för kommande halvår, och uppgifter om när arbetet pågick och när det gjorde uppehåll."));
            case REGISTERED_LATE ->
                Optional.of(Text.of(
                        "Nothing in these counts. A new trial, or a new place, registered before its start.",
                        "Inget i dessa antal. Ett nytt försök, eller en ny plats, registrerat före starten."));
            case SENSITIVITY ->
                Optional.of(Text.of(
                        "Nothing: this analysis is for comparison. Read the one with the registered start.",
                        "Inget: denna analys är till för jämförelse. Läs den med den registrerade starten."));
        };
    }

    /** How long it takes until the effect that was looked for, or else the one that was seen, would be noticed. */
    private Text longer() {
        PoissonRate before = evaluation.ratio().before();
        double sought =
                evaluation.trial().leastEffect().orElse(evaluation.ratio().ratio());
        if (before.count() == 0 || !(sought > 0 && Double.isFinite(sought)) || sought == 1) {
            return Text.of(
                    "An outcome of which there is more, such as all confirmed shootings instead of deaths, or a larger area.",
                    "Ett utfall som det finns mer av, som alla bekräftade skjutningar i stället för dödsfall, eller ett"
                            + " större område.");
        }
        OptionalInt months = new Detectability(before.rate(), sought, 1 - Evaluation.LEVEL)
                .monthsUntil(PowerCurve.TARGET, before.exposure(), TWENTY_YEARS);
        Map<String, Object> values = Map.of(
                "ratio",
                Figures.two(sought),
                "months",
                months.orElse(TWENTY_YEARS),
                "now",
                Figures.two(evaluation.ratio().after().exposure()));
        return (months.isPresent()
                        ? Text.of(
                                "At least {months} months after the start, now {now}: from then on a true ratio of {ratio} would"
                                        + " be noticed with 80% probability, if events came one by one.",
                                "Minst {months} månader efter starten, nu {now}: därefter skulle en sann kvot på {ratio} märkas"
                                        + " med 80 % sannolikhet, om händelser kom en och en.")
                        : Text.of(
                                "Not time alone: a true ratio of {ratio} would not be noticed with 80% probability even after"
                                        + " 20 years. An outcome of which there is more, a larger area, or more time before the start.",
                                "Inte bara tid: en sann kvot på {ratio} skulle inte märkas med 80 % sannolikhet ens efter 20 år."
                                        + " Ett utfall som det finns mer av, ett större område eller mer tid före starten."))
                .with(values);
    }
}
