// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.rules.page.Cell;
import se.gvi.rules.page.Element;
import se.gvi.rules.page.Picture;
import se.gvi.rules.page.Row;
import se.gvi.rules.page.Table;
import se.gvi.simulation.evaluation.CountSeries;
import se.gvi.simulation.evaluation.Counterfactual;
import se.gvi.simulation.evaluation.Evaluation;
import se.gvi.simulation.evaluation.Figures;
import se.gvi.simulation.picture.Chart.Point;

/**
 * What was counted in the place of a trial, period by period, and what was to be expected from the start on if nothing
 * had been started. Immutable.
 */
public final class CountsPicture implements Picture {

    private static final double PLOT = 250;
    private static final int YEARS = 8;

    /** A trend that goes above so many times all else is not drawn to its end; its numbers stand in the table. */
    private static final double TOWERING = 1.5;

    private final CountSeries series;
    private final Text outcome;
    private final LocalDate start;
    private final Optional<LocalDate> end;
    private final Counterfactual expected;

    private CountsPicture(
            CountSeries series, Text outcome, LocalDate start, Optional<LocalDate> end, Counterfactual expected) {
        this.series = series;
        this.outcome = outcome;
        this.start = start;
        this.end = end;
        this.expected = expected;
    }

    /**
     * Shows the counts of a trial.
     *
     * @param evaluation the evaluation of the trial
     * @return the picture
     */
    public static CountsPicture of(Evaluation evaluation) {
        return new CountsPicture(
                evaluation.data().series(),
                evaluation.trial().outcome(),
                evaluation.trial().start().atDay(1),
                evaluation
                        .trial()
                        .end()
                        .filter(end -> !end.isAfter(evaluation.data().series().last()))
                        .map(end -> end.atDay(1)),
                Counterfactual.of(evaluation));
    }

    @Override
    public Text title() {
        return Text.of("{place}: {outcome} {each}", "{place}: {outcome} {each}")
                .with(Map.of("place", series.place(), "outcome", outcome, "each", each()));
    }

    @Override
    public Text description() {
        Text words = Text.of(
                "Bars are counts as published by {published}; grey before the start in {start}, blue from it on. A period"
                        + " that the start lies within counts as before. The line is the level before; the shaded range is"
                        + " where a single count would be expected, 19 times in 20, if that level had gone on.",
                "Staplarna är antal enligt uppgifter publicerade senast {published}; grå före starten i {start}, blå från"
                        + " och med den. En period som starten ligger i räknas som före. Linjen är nivån före; det skuggade"
                        + " området är där ett enskilt antal kan väntas, 19 gånger av 20, om den nivån hade bestått.");
        Text trend = Text.of(
                " The dotted line is a trend through the whole time without the start. If the two lines are far apart, the"
                        + " counts alone cannot say which was to be expected.",
                " Den prickade linjen är en trend genom hela tiden utan starten. Ligger linjerna långt från varandra kan"
                        + " antalen ensamma inte säga vilken som var att vänta.");
        Text over = end.map(day -> Text.of(
                                " The second dashed line is the end in {end}; what came then does not judge the effect.",
                                " Den andra streckade linjen är slutet i {end}; det som kom sedan bedömer inte effekten.")
                        .with(Map.of("end", month(day))))
                .orElse(Text.same(""));
        Text more = expected.trend().isEmpty() ? Text.same("") : trend;
        return Text.of(words.en() + more.en() + over.en(), words.sv() + more.sv() + over.sv())
                .with(Map.of("published", series.published(), "start", month(start)));
    }

    private Text each() {
        return switch (series.step()) {
            case MONTH -> Text.of("each month", "varje månad");
            case QUARTER -> Text.of("each quarter", "varje kvartal");
            case YEAR -> Text.of("each year", "varje år");
        };
    }

    private static String month(LocalDate day) {
        return day.toString().substring(0, day.toString().length() - 3);
    }

    @Override
    public Table numbers() {
        List<Text> columns = new ArrayList<>(List.of(
                Text.of("Period from", "Period från"),
                Text.of("Counted", "Antal"),
                Text.of("Expected at the level before", "Väntat vid nivån före"),
                Text.of("Range", "Område")));
        if (expected.trend().isPresent()) {
            columns.add(Text.of("Expected with the trend", "Väntat med trenden"));
        }
        return Tables.of(
                columns,
                IntStream.range(0, series.counts().size()).mapToObj(this::row).toList());
    }

    private Row row(int period) {
        boolean after = period >= expected.firstAfter();
        Stream<Cell> cells = Stream.of(
                Cell.of(series.counts().get(period)),
                Tables.two(expected.level().count()),
                after
                        ? Cell.of(Figures.interval(expected.level().range()))
                        : Cell.of(Text.of("before the start", "före starten")));
        return Tables.row(
                Cell.of(series.begins(period)),
                Stream.concat(cells, expected.trend().stream().map(trend -> withTrend(trend, period))));
    }

    private static Cell withTrend(List<Double> trend, int period) {
        return period < trend.size()
                ? Tables.two(trend.get(period))
                : Cell.of(Text.of("after the end", "efter slutet"));
    }

    @Override
    public Element drawing(Language language, String id) {
        Chart chart = new Chart(this, language, id);
        double top = chart.legend(0, 4, keys()) + Chart.LINE;
        Scale scale = Scale.upwards(highest(), top + PLOT, top);
        double left = chart.roomForLevels(scale);
        double right = Chart.WIDTH - 14;
        Calendar calendar = new Calendar(day(0), day(series.counts().size()), left, right);
        chart.levels(scale, left, right);
        double bottom = scale.at(0);
        double from = calendar.at(day(expected.firstAfter()));
        double high = scale.at(expected.level().range().high());
        chart.add(Chart.box(
                "range",
                from,
                high,
                right - from,
                scale.at(expected.level().range().low()) - high));
        IntStream.range(0, series.counts().size()).forEach(period -> chart.add(bar(period, calendar, scale)));
        double level = scale.at(expected.level().count());
        chart.add(Chart.line("level", left, level, right, level));
        expected.trend().ifPresent(trend -> drawTrend(chart, trend, calendar, scale));
        Text begins = Text.of("start {month}", "start {month}").with(Map.of("month", month(start)));
        double taken = mark(chart, calendar.at(start), top, bottom, begins, 0);
        end.ifPresent(day -> mark(
                chart,
                calendar.at(day),
                top,
                bottom,
                Text.of("end {month}", "slut {month}").with(Map.of("month", month(day))),
                taken + Chart.LINE / 2));
        drawDates(chart, calendar, bottom);
        return chart.svg(bottom + 30);
    }

    /** A day, with its name above if there is room from a place on; returns where the name ends. */
    private static double mark(Chart chart, double x, double top, double bottom, Text name, double from) {
        chart.add(Chart.line("start", x, top - 2, x, bottom));
        double half = chart.room(name, false) / 2;
        double middle = StrictMath.max(half, StrictMath.min(Chart.WIDTH - half, x));
        if (middle - half >= from) {
            chart.words("middle", middle, top - 10, name);
        }
        return middle + half;
    }

    /** Years stand below the middle of their bar; else a date stands below the beginning of a period. */
    private void drawDates(Chart chart, Calendar calendar, double bottom) {
        if (series.step().months() < 12
                || series.counts().size() > YEARS
                || series.first().getMonthValue() != 1) {
            chart.dates(calendar, bottom, YEARS);
            return;
        }
        for (int period = 0; period < series.counts().size(); period++) {
            double middle = (calendar.at(day(period)) + calendar.at(day(period + 1))) / 2;
            chart.words(
                    "middle",
                    middle,
                    bottom + 19,
                    Text.same(String.valueOf(series.begins(period).getYear())));
        }
    }

    private List<Chart.Key> keys() {
        List<Chart.Key> keys = new ArrayList<>(List.of(
                Chart.boxKey("before", Text.of("before the start", "före starten")),
                Chart.boxKey("after", Text.of("from the start on", "från starten")),
                Chart.lineKey("level", Text.of("level before", "nivån före")),
                Chart.boxKey("range", Text.of("range if it had gone on", "område om den bestått"))));
        if (expected.trend().isPresent()) {
            keys.add(Chart.lineKey("trend", Text.of("trend without the start", "trend utan starten")));
        }
        return keys;
    }

    private double highest() {
        double counted =
                series.counts().stream().mapToDouble(Long::doubleValue).max().orElse(0);
        double plain = StrictMath.max(counted, expected.level().range().high());
        double trend = expected.trend().stream()
                .flatMap(List::stream)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        return StrictMath.max(plain, StrictMath.min(trend, TOWERING * plain));
    }

    private LocalDate day(int period) {
        return series.begins(period).atDay(1);
    }

    private Element bar(int period, Calendar calendar, Scale scale) {
        double from = calendar.at(day(period));
        double wide = calendar.at(day(period + 1)) - from;
        double y = scale.at(series.counts().get(period));
        return Chart.box(
                period < expected.firstAfter() ? "before" : "after", from + wide * 0.1, y, wide * 0.8, scale.at(0) - y);
    }

    private void drawTrend(Chart chart, List<Double> trend, Calendar calendar, Scale scale) {
        List<Point> points = new ArrayList<>();
        for (int period = 0; period < trend.size(); period++) {
            if (scale.contains(trend.get(period))) {
                double middle = (calendar.at(day(period)) + calendar.at(day(period + 1))) / 2;
                points.add(new Point(middle, scale.at(trend.get(period))));
            } else if (!points.isEmpty()) {
                chart.add(Chart.path("trend", points));
                points.clear();
            }
        }
        if (!points.isEmpty()) {
            chart.add(Chart.path("trend", points));
        }
    }
}
