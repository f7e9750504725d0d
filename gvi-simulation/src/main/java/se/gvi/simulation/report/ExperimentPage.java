// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.gvi.model.finding.Text;
import se.gvi.rules.page.Cell;
import se.gvi.rules.page.Page;
import se.gvi.rules.page.Paragraph;
import se.gvi.rules.page.Row;
import se.gvi.rules.page.Section;
import se.gvi.rules.page.Table;
import se.gvi.rules.page.Tone;
import se.gvi.simulation.city.CityParameter;
import se.gvi.simulation.city.CityParameters;
import se.gvi.simulation.city.CityValue;
import se.gvi.simulation.evidence.Figure;
import se.gvi.simulation.evidence.Origin;
import se.gvi.simulation.picture.EventRaster;
import se.gvi.simulation.picture.FeudNetwork;
import se.gvi.simulation.picture.PolicyComparison;
import se.gvi.simulation.strategy.Deterrence;
import se.gvi.simulation.strategy.Odds;
import se.gvi.simulation.strategy.Strategy;
import se.gvi.simulation.strategy.Tally;
import se.gvi.simulation.strategy.TriedStrategy;

/** Puts what came of strategies on a page. */
final class ExperimentPage {

    private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);
    private static final List<Text> ORIGINS = List.of(
            Text.of("Number", "Tal"),
            Text.of("Value", "Värde"),
            Text.of("How it came about", "Hur det kom till"),
            Text.of("Source", "Källa"));

    private final PolicyComparison comparison;
    private final Optional<TriedStrategy> example;

    ExperimentPage(PolicyComparison comparison, Optional<TriedStrategy> example) {
        this.comparison = comparison;
        this.example = example;
    }

    Page page() {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of(
                "comparison",
                Text.of("The strategies", "Strategierna"),
                Text.of("beside doing nothing", "mot att inte göra något"),
                List.of(comparison)));
        example.ifPresent(trial -> {
            sections.add(events(trial));
            sections.add(feuds(trial));
            sections.add(made(trial.city().parameters()));
            sections.add(effects(trial.strategy()));
        });
        return new Page(
                comparison.title(),
                List.of(
                        Paragraph.of(Text.of(
                                "Fictional cities: nobody in them exists.", "Påhittade städer: ingen i dem finns.")),
                        new Paragraph(
                                Text.of(
                                        "What is shown follows from the effects that were put in. It is no evidence that a"
                                                + " strategy works; it shows how much luck there is, and how long one would have to"
                                                + " watch.",
                                        "Det som visas följer av de effekter som lagts in. Det är inget bevis för att en strategi"
                                                + " fungerar; det visar hur stor slumpen är och hur länge man skulle behöva följa"
                                                + " utvecklingen."),
                                Tone.OPEN)),
                sections);
    }

    private static Section events(TriedStrategy trial) {
        return Section.of(
                "city",
                Text.of("One city: its events", "En stad: dess händelser"),
                Text.of(
                                "{with} events from the start on, {without} without the strategy",
                                "{with} händelser från starten, {without} utan strategin")
                        .with(Map.of(
                                "with",
                                trial.after().size(),
                                "without",
                                trial.without().size())),
                List.of(EventRaster.of(trial), done(trial.tally())));
    }

    private static Table done(Tally tally) {
        return Table.ofAnswers(
                Text.of("What was done in it", "Vad som gjordes i den"),
                List.of(
                        count("call-ins held", "hållna möten", tally.callIns()),
                        count("people invited to them", "inbjudna till dem", tally.invited()),
                        count("of these, came", "av dem kom", tally.attended()),
                        count("visits and letters", "besök och brev", tally.visits()),
                        count("of these, somebody was told", "av dem nådde fram", tally.delivered()),
                        count("promises kept by focus", "löften hållna med fokus", tally.focuses()),
                        count("promises not kept", "löften som inte hölls", tally.broken())));
    }

    private static Row count(String en, String sv, int number) {
        return Rows.of(Cell.of(Text.of(en, sv)), Cell.of(number));
    }

    private static Section feuds(TriedStrategy trial) {
        return Section.of(
                "feuds",
                Text.of("One city: its feuds, without the strategy", "En stad: dess konflikter, utan strategin"),
                Text.of("year by year", "år för år"),
                List.of(FeudNetwork.of(trial.city())));
    }

    private static Section made(CityParameters parameters) {
        List<Row> rows = Stream.of(CityParameter.values())
                .map(parameter -> {
                    CityValue value = parameters.of(parameter);
                    return row(parameter.label(), value.value(), value.origin(), value.source());
                })
                .toList();
        return Section.of(
                "made",
                Text.of("What the city is made from", "Vad staden är gjord av"),
                assumed(Stream.of(CityParameter.values())
                        .map(parameter -> parameters.of(parameter).origin())
                        .toList()),
                List.of(new Table(Text.of("Numbers", "Tal"), ORIGINS, rows, 0)));
    }

    private static Section effects(Strategy strategy) {
        Odds odds = strategy.odds();
        Deterrence deterrence = strategy.deterrence();
        List<Figure> figures = List.of(
                odds.obliged(),
                odds.voluntary(),
                odds.talkHeld(),
                odds.promiseKept(),
                odds.supportTaken(),
                deterrence.told(),
                deterrence.group(),
                deterrence.byOthers(),
                deterrence.focus(),
                deterrence.support(),
                deterrence.supportMonths(),
                deterrence.leftWhenBroken(),
                deterrence.halfLife(),
                deterrence.displaced());
        return Section.of(
                "effects",
                Text.of("What the strategy is supposed to do", "Vad strategin antas göra"),
                assumed(figures.stream().map(Figure::origin).toList()),
                List.of(new Table(
                        Text.of("Odds and effects", "Odds och effekter"),
                        ORIGINS,
                        figures.stream()
                                .map(figure -> row(figure.meaning(), figure.value(), figure.origin(), figure.source()))
                                .toList(),
                        0)));
    }

    private static Text assumed(List<Origin> origins) {
        return Text.of("{assumed} of {all} numbers are assumed", "{assumed} av {all} tal är antagna")
                .with(Map.of(
                        "assumed",
                        origins.stream()
                                .filter(origin -> origin == Origin.ASSUMED)
                                .count(),
                        "all",
                        origins.size()));
    }

    private static Row row(Text what, double value, Origin origin, Text source) {
        BigDecimal rounded = BigDecimal.valueOf(value).round(SIX_DIGITS);
        String plain =
                rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
        return Rows.of(
                Cell.of(what),
                Cell.of(Text.of(plain, plain.replace('.', ','))),
                new Cell(origin.label(), origin == Origin.ASSUMED ? Tone.OPEN : Tone.PLAIN),
                Cell.of(source));
    }
}
