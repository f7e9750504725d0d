// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.picture;

import com.google.common.math.IntMath;
import com.google.common.math.Quantiles;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.rules.page.Cell;
import se.gvi.rules.page.Element;
import se.gvi.rules.page.Picture;
import se.gvi.rules.page.Row;
import se.gvi.rules.page.Table;
import se.gvi.simulation.picture.Chart.Point;

/**
 * Strategies tried on the same fictional cities, beside doing nothing: events that add up month by month, and how many
 * more or fewer there were than without the strategy in the same city. Immutable.
 */
public final class PolicyComparison implements Picture {

    private static final double PLOT = 130;
    private static final double HEADING = 26;
    private static final double FOOT = 34;
    private static final double GUTTER = 26;
    private static final int QUARTER = 3;

    /**
     * What one strategy led to, city by city.
     *
     * @param name what the strategy is called
     * @param replicates for each city, the events in each month from the start; every city has the same months
     */
    public record Runs(Text name, List<List<Integer>> replicates) {

        /**
         * What one strategy led to.
         *
         * @param name what the strategy is called
         * @param replicates for each city, the events in each month
         * @throws IllegalArgumentException if there is no city, no month, or not the same number of months for all
         */
        public Runs {
            Objects.requireNonNull(name, "name");
            replicates = replicates.stream().map(List::copyOf).toList();
            if (replicates.isEmpty() || replicates.get(0).isEmpty()) {
                throw new IllegalArgumentException(
                        "The strategy " + name.en() + " was tried on nothing. Give at least one city with one month.");
            }
            for (List<Integer> city : replicates) {
                if (city.size() != replicates.get(0).size()) {
                    throw new IllegalArgumentException("The strategy " + name.en() + " has cities of "
                            + replicates.get(0).size() + " and of " + city.size()
                            + " months. Give the same months for each.");
                }
            }
        }

        private int months() {
            return replicates.get(0).size();
        }

        /** What has added up in a city by the end of each month. */
        private List<List<Integer>> added() {
            return replicates.stream()
                    .map(city -> {
                        List<Integer> sums = new ArrayList<>();
                        int sum = 0;
                        for (int events : city) {
                            sum += events;
                            sums.add(sum);
                        }
                        return List.copyOf(sums);
                    })
                    .toList();
        }
    }

    /** How values of several cities lie in a month. */
    private record Band(double low, double middle, double high) {

        static List<Band> of(List<List<Integer>> cities) {
            return IntStream.range(0, cities.get(0).size())
                    .mapToObj(month -> {
                        Map<Integer, Double> found = Quantiles.percentiles()
                                .indexes(10, 50, 90)
                                .compute(cities.stream()
                                        .map(city -> city.get(month))
                                        .toList());
                        return new Band(at(found, 10), at(found, 50), at(found, 90));
                    })
                    .toList();
        }

        private static double at(Map<Integer, Double> found, int percentile) {
            return Objects.requireNonNull(found.get(percentile));
        }

        Text text() {
            return Text.of("{middle} ({low} to {high})", "{middle} ({low} till {high})")
                    .with(Map.of("middle", one(middle), "low", one(low), "high", one(high)));
        }

        private static Text one(double value) {
            return Scale.label(BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_EVEN));
        }
    }

    private record Tried(Text name, List<Band> added, List<Band> difference) {}

    private final Text title;
    private final Text nothing;
    private final int cities;
    private final int months;
    private final List<Band> without;
    private final List<Tried> tried;

    private PolicyComparison(Text title, Runs nothing, List<Runs> strategies) {
        this.title = title;
        this.nothing = nothing.name();
        this.cities = nothing.replicates().size();
        this.months = nothing.months();
        this.without = Band.of(nothing.added());
        this.tried = strategies.stream()
                .map(runs -> new Tried(runs.name(), Band.of(runs.added()), Band.of(difference(runs, nothing))))
                .toList();
    }

    /**
     * Compares strategies with doing nothing.
     *
     * @param title what is compared
     * @param nothing what happened without a strategy
     * @param strategies what happened with each; its cities are the same, in the same order
     * @return the picture
     * @throws IllegalArgumentException if there is no strategy, or one has another number of cities or months
     */
    public static PolicyComparison of(Text title, Runs nothing, List<Runs> strategies) {
        Objects.requireNonNull(title, "title");
        if (strategies.isEmpty()) {
            throw new IllegalArgumentException("There is no strategy to compare. Give at least one.");
        }
        for (Runs runs : strategies) {
            if (runs.replicates().size() != nothing.replicates().size() || runs.months() != nothing.months()) {
                throw new IllegalArgumentException("The strategy " + runs.name().en() + " was tried on "
                        + runs.replicates().size() + " cities over " + runs.months() + " months, doing nothing on "
                        + nothing.replicates().size() + " over " + nothing.months()
                        + ". Give the same cities and months for both.");
            }
        }
        return new PolicyComparison(title, nothing, strategies);
    }

    private static List<List<Integer>> difference(Runs runs, Runs nothing) {
        List<List<Integer>> with = runs.added();
        List<List<Integer>> without = nothing.added();
        return IntStream.range(0, with.size())
                .mapToObj(city -> IntStream.range(0, runs.months())
                        .mapToObj(month ->
                                with.get(city).get(month) - without.get(city).get(month))
                        .toList())
                .toList();
    }

    @Override
    public Text title() {
        return title;
    }

    @Override
    public Text description() {
        return Text.of(
                        "{cities} fictional cities, each with and without the strategy and else the same luck. On the left, how"
                                + " events add up; on the right, how many more or fewer than without the strategy in the same city."
                                + " Lines are the middle city; shaded, the range of eight cities in ten. What is shown follows from"
                                + " the effects that were put in; it is no evidence that a strategy works.",
                        "{cities} påhittade städer, var och en med och utan strategin men annars med samma slump. Till vänster"
                                + " hur händelserna läggs ihop; till höger hur många fler eller färre än utan strategin i samma stad."
                                + " Linjerna är staden i mitten; det skuggade är spannet för åtta städer av tio. Det som visas följer"
                                + " av de effekter som lagts in; det är inget bevis för att en strategi fungerar.")
                .with(Map.of("cities", cities));
    }

    @Override
    public Table numbers() {
        List<Row> rows = new ArrayList<>();
        for (int month = 1; month <= months; month++) {
            rows(rows, month);
        }
        return Tables.of(
                List.of(
                        Text.of("Strategy", "Strategi"),
                        Text.of("Months", "Månader"),
                        Text.of("Events: middle (8 of 10 cities)", "Händelser: mitten (8 av 10 städer)"),
                        Text.of("Difference to nothing", "Skillnad mot ingenting")),
                rows);
    }

    private void rows(List<Row> rows, int month) {
        rows.add(Tables.row(
                Cell.of(nothing), Cell.of(month), Cell.of(without.get(month - 1).text()), Cell.of(Text.same(""))));
        tried.forEach(each -> rows.add(Tables.row(
                Cell.of(each.name()),
                Cell.of(month),
                Cell.of(each.added().get(month - 1).text()),
                Cell.of(each.difference().get(month - 1).text()))));
    }

    @Override
    public Element drawing(Language language, String id) {
        Chart chart = new Chart(this, language, id);
        double y = chart.legend(
                0,
                4,
                List.of(
                        Chart.lineKey("without", nothing),
                        Chart.boxKey("withoutrange", Text.of("8 of 10 cities", "8 av 10 städer")),
                        Chart.lineKey("with", Text.of("with the strategy", "med strategin")),
                        Chart.boxKey("withrange", Text.of("8 of 10 cities", "8 av 10 städer"))));
        double most = 0;
        double lowest = 0;
        double highest = 0;
        for (Tried each : tried) {
            most = StrictMath.max(most, StrictMath.max(last(each.added()), last(without)));
            for (Band band : each.difference()) {
                lowest = StrictMath.min(lowest, band.low());
                highest = StrictMath.max(highest, band.high());
            }
        }
        for (Tried each : tried) {
            y = draw(chart, each, y, most, lowest, highest);
        }
        return chart.svg(y + 4);
    }

    private static double last(List<Band> bands) {
        return bands.get(bands.size() - 1).high();
    }

    private double draw(Chart chart, Tried each, double top, double most, double lowest, double highest) {
        chart.words("strong", 0, top + 14, each.name(), Chart.WIDTH / 2 - 8);
        chart.words(
                "small",
                Chart.WIDTH / 2 + 8,
                top + 14,
                Text.of("more or fewer than without", "fler eller färre än utan"));
        double above = top + HEADING;
        double below = above + PLOT;
        Scale sum = Scale.upwards(most, below, above);
        Scale difference = Scale.around(lowest, highest, below, above);
        double half = Chart.WIDTH / 2;
        double left = chart.roomForLevels(sum);
        double middle = half + chart.roomForLevels(difference);
        chart.levels(sum, left, half - GUTTER);
        chart.levels(difference, middle, Chart.WIDTH - 14);
        Scale time = Scale.linear(0, months, left, half - GUTTER);
        Scale again = Scale.linear(0, months, middle, Chart.WIDTH - 14);
        band(chart, "without", without, time, sum);
        band(chart, "with", each.added(), time, sum);
        band(chart, "with", each.difference(), again, difference);
        months(chart, time, below);
        months(chart, again, below);
        return below + FOOT;
    }

    /** From nothing at the start to the end of the last month. */
    private static void band(Chart chart, String style, List<Band> bands, Scale time, Scale scale) {
        List<Point> low = new ArrayList<>(List.of(new Point(time.at(0), scale.at(0))));
        List<Point> middle = new ArrayList<>(low);
        List<Point> high = new ArrayList<>(low);
        for (int month = 0; month < bands.size(); month++) {
            double x = time.at(month + 1.0);
            low.add(new Point(x, scale.at(bands.get(month).low())));
            middle.add(new Point(x, scale.at(bands.get(month).middle())));
            high.add(new Point(x, scale.at(bands.get(month).high())));
        }
        chart.add(Chart.between(style + "range", high, low));
        chart.add(Chart.path(style, middle));
    }

    private void months(Chart chart, Scale time, double below) {
        int step = QUARTER * IntMath.divide(months, QUARTER * 6, RoundingMode.CEILING);
        chart.add(Chart.line("axis", time.at(0), below, time.at(months), below));
        for (int month = 0; month <= months; month += step) {
            chart.add(Chart.line("axis", time.at(month), below, time.at(month), below + 4));
            chart.words("small middle", time.at(month), below + 16, Text.same(String.valueOf(month)));
        }
        chart.words(
                "small middle",
                (time.at(0) + time.at(months)) / 2,
                below + 28,
                Text.of("months after the start", "månader efter starten"));
    }
}
