// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.picture;

import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.rules.page.Cell;
import se.gvi.rules.page.Element;
import se.gvi.rules.page.Picture;
import se.gvi.rules.page.Table;
import se.gvi.simulation.evaluation.CountSeries;
import se.gvi.simulation.evaluation.Displacement;
import se.gvi.simulation.evaluation.Evaluation;
import se.gvi.simulation.evaluation.Figures;
import se.gvi.simulation.evaluation.Trial;
import se.gvi.simulation.evaluation.WindowEffect;
import se.gvi.simulation.picture.Chart.Point;
import se.gvi.simulation.statistics.Interval;
import se.gvi.simulation.statistics.RateRatio;

/**
 * Ratios with their intervals, one below the other, on an axis on which a halving is as far from 1 as a doubling. An
 * interval that goes beyond the axis, or has no limit, ends in an arrow; its limits stand beside it. Immutable.
 */
public final class ForestPicture implements Picture {

    private static final double ROW = 38;
    private static final double MOST_FOR_LABELS = 250;
    private static final double GAP = 12;

    /** How much room a number of the axis keeps on either side. */
    private static final double APART = 3;

    /** How far the axis goes beyond the outermost ratios at most. */
    private static final double BEYOND = 5;

    /** What a ratio is about. */
    public enum Kind {
        /** The comparison that was fixed beforehand. */
        REGISTERED(Text.of("as registered", "som registrerat")),

        /** The same place looked at in another way. */
        SENSITIVITY(Text.of("looked at in another way", "på annat sätt")),

        /** A place without the trial, or an evaluation of its own. */
        OTHER(Text.of("another place", "annan ort")),

        /** Several taken together. */
        POOLED(Text.of("taken together", "sammantaget"));

        private final Text label;

        Kind(Text label) {
            this.label = label;
        }
    }

    /**
     * A ratio.
     *
     * @param label what it is the ratio of
     * @param kind what it is about
     * @param ratio the ratio, not negative; infinity, or not a number, if there is none
     * @param interval its interval, not below 0
     */
    public record Line(Text label, Kind kind, double ratio, Interval interval) {

        /**
         * A ratio.
         *
         * @param label what it is the ratio of
         * @param kind what it is about
         * @param ratio the ratio
         * @param interval its interval
         * @throws IllegalArgumentException if the ratio or a limit is negative
         */
        public Line {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(kind, "kind");
            if (ratio < 0 || interval.low() < 0) {
                throw new IllegalArgumentException("The ratio of " + label.en() + " is " + ratio + " from "
                        + interval.low() + ". Give ratios, not their logarithms.");
            }
        }

        private static Line of(Text label, Kind kind, RateRatio ratio) {
            return new Line(label, kind, ratio.ratio(), ratio.interval(Evaluation.LEVEL));
        }
    }

    private final Text title;
    private final List<Line> lines;
    private final OptionalDouble aim;

    private ForestPicture(Text title, List<Line> lines, OptionalDouble aim) {
        this.title = title;
        this.lines = List.copyOf(lines);
        this.aim = aim;
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("There is no ratio to show. Give at least one.");
        }
    }

    /**
     * Shows ratios.
     *
     * @param title what they are
     * @param lines the ratios in the order in which they are shown, at least one
     * @return the picture
     * @throws IllegalArgumentException if there is none
     */
    public static ForestPicture of(Text title, List<Line> lines) {
        return new ForestPicture(Objects.requireNonNull(title, "title"), lines, OptionalDouble.empty());
    }

    /**
     * Shows the comparisons on which an evaluation rests: the place as registered, with a trend, beside its comparison
     * places, and with a start one period earlier and later; then each place without the trial, and what happened
     * beside it as far as it was counted.
     *
     * @param evaluation the evaluation
     * @return the picture
     */
    public static ForestPicture of(Evaluation evaluation) {
        List<Line> lines = new ArrayList<>();
        Trial trial = evaluation.trial();
        CountSeries series = evaluation.judged().series();
        String place = series.place();
        Map<String, String> named = Map.of("place", place);
        lines.add(Line.of(
                Text.of("{place}, after against before", "{place}, efter mot före")
                        .with(named),
                trial.isSensitivity() ? Kind.SENSITIVITY : Kind.REGISTERED,
                evaluation.ratio()));
        evaluation
                .trendAdjusted()
                .ifPresent(interval -> lines.add(new Line(
                        Text.of("{place}, with a trend", "{place}, med en trend")
                                .with(named),
                        Kind.SENSITIVITY,
                        StrictMath.sqrt(interval.low() * interval.high()),
                        interval)));
        evaluation
                .comparison()
                .ifPresent(cells -> lines.add(new Line(
                        Text.of("{place}, beside other places", "{place}, mot andra orter")
                                .with(named),
                        Kind.SENSITIVITY,
                        cells.ratioOfRatios(),
                        evaluation.comparisonInterval().orElseThrow())));
        int step = series.step().months();
        otherStart(lines, series, trial.start().minusMonths(step));
        otherStart(lines, series, trial.start().plusMonths(step));
        evaluation
                .judged()
                .comparisons()
                .forEach(other ->
                        lines.add(Line.of(Text.same(other.place()), Kind.OTHER, other.changeAt(trial.start()))));
        for (Displacement displacement : evaluation.displacements()) {
            displacement
                    .ratio()
                    .ifPresent(ratio -> lines.add(Line.of(
                            Text.of("{beside} (beside)", "{beside} (vid sidan av)")
                                    .with(Map.of("beside", displacement.beside())),
                            Kind.OTHER,
                            ratio)));
        }
        Text title = Text.of("{outcome} after against before, for each month", "{outcome} efter mot före, per månad")
                .with(Map.of("outcome", capitalised(trial.outcome())));
        return new ForestPicture(title, lines, trial.leastEffect());
    }

    private static void otherStart(List<Line> lines, CountSeries series, YearMonth month) {
        YearMonth last = series.begins(series.counts().size() - 1);
        if (month.isAfter(series.first()) && !month.isAfter(last)) {
            lines.add(Line.of(
                    Text.of("start {month} instead", "start {month} i stället").with(Map.of("month", month)),
                    Kind.SENSITIVITY,
                    series.changeAt(month)));
        }
    }

    /**
     * Shows how an effect goes on: each half-year since the start compared with the whole time before.
     *
     * @param evaluation the evaluation; with at least one whole half-year after the start
     * @return the picture
     * @throws IllegalArgumentException if there is no half-year
     */
    public static ForestPicture halfYears(Evaluation evaluation) {
        List<Line> lines = new ArrayList<>();
        for (WindowEffect window : evaluation.halfYears()) {
            lines.add(Line.of(
                    Text.of("{from} to {to}", "{from} till {to}")
                            .with(Map.of("from", window.from(), "to", window.to())),
                    Kind.SENSITIVITY,
                    window.ratio()));
        }
        Text title = Text.of(
                        "{outcome} in each part of the time after, against the time before",
                        "{outcome} i varje del av tiden efter, mot tiden före")
                .with(Map.of("outcome", capitalised(evaluation.trial().outcome())));
        return new ForestPicture(title, lines, evaluation.trial().leastEffect());
    }

    private static Text capitalised(Text words) {
        return Text.of(capitalised(words.en()), capitalised(words.sv()));
    }

    private static String capitalised(String words) {
        if (words.isEmpty()) {
            return words;
        }
        int second = words.offsetByCodePoints(0, 1);
        return words.substring(0, second).toUpperCase(Locale.ROOT) + words.substring(second);
    }

    @Override
    public Text title() {
        return title;
    }

    @Override
    public Text description() {
        Text words = Text.of(
                "Each mark is a ratio: 0.5 is half as many, 1 no change, 2 twice as many. The line through it is the"
                        + " interval of what the counts are compatible with, 19 times in 20; where it ends in an arrow it goes"
                        + " beyond the picture, and its limits stand on the left. A line that crosses 1 leaves open whether"
                        + " there was a change.",
                "Varje märke är en kvot: 0,5 är hälften så många, 1 ingen ändring, 2 dubbelt så många. Linjen genom det är"
                        + " intervallet för vad antalen är förenliga med, 19 gånger av 20; slutar den i en pil går den"
                        + " utanför bilden, och gränserna står till vänster. En linje som korsar 1 lämnar öppet om något"
                        + " ändrats.");
        if (aim.isEmpty()) {
            return words;
        }
        Text looked = Text.of(
                        " The dotted line at {aim} is the least effect that was looked for.",
                        " Den prickade linjen vid {aim} är den minsta effekt som söktes.")
                .with(Map.of("aim", Figures.two(aim.getAsDouble())));
        return Text.of(words.en() + looked.en(), words.sv() + looked.sv());
    }

    @Override
    public Table numbers() {
        return Tables.of(
                List.of(
                        Text.of("Comparison", "Jämförelse"),
                        Text.of("Kind", "Slag"),
                        Text.of("Ratio", "Kvot"),
                        Text.of("Interval", "Intervall")),
                lines.stream()
                        .map(line -> Tables.row(
                                Cell.of(line.label()),
                                Cell.of(line.kind().label),
                                Tables.two(line.ratio()),
                                Cell.of(Figures.interval(line.interval()))))
                        .toList());
    }

    private static Text written(Line line) {
        return Text.of(
                Figures.two(line.ratio()).en() + " ("
                        + Figures.interval(line.interval()).en() + ")",
                Figures.two(line.ratio()).sv() + " ("
                        + Figures.interval(line.interval()).sv() + ")");
    }

    @Override
    public Element drawing(Language language, String id) {
        Chart chart = new Chart(this, language, id);
        double labels = widest(lines.stream().map(Line::label).toList(), chart, false);
        double numbers = widest(lines.stream().map(ForestPicture::written).toList(), chart, true);
        double left = StrictMath.min(MOST_FOR_LABELS, StrictMath.max(labels, numbers)) + GAP;
        double right = Chart.WIDTH - GAP;
        double top = chart.legend(0, 4, keys());
        double bottom = top + ROW * lines.size() + 6;
        Scale scale = axis(left, right);
        ticks(chart, scale, top, bottom);
        aim.ifPresent(least -> chart.add(Chart.line("aim", scale.at(least), top, scale.at(least), bottom)));
        chart.add(Chart.line("axis", left, bottom, right, bottom));
        double y = top + ROW / 2;
        for (Line line : lines) {
            chart.words("label", 0, y - 2, line.label(), left - GAP);
            chart.words("small", 0, y + 13, written(line), left - GAP);
            draw(chart, line, scale, y);
            y += ROW;
        }
        chart.words("small", left, bottom + 36, Text.of("← fewer", "← färre"));
        chart.words("small end", right, bottom + 36, Text.of("more →", "fler →"));
        return chart.svg(bottom + 44);
    }

    /** Round numbers, 1 first and then outwards; a number that has no room is left out. */
    private static void ticks(Chart chart, Scale scale, double top, double bottom) {
        RangeSet<Double> taken = TreeRangeSet.create();
        List<BigDecimal> outwards = scale.ticks().stream()
                .sorted(Comparator.comparingDouble(tick -> StrictMath.abs(StrictMath.log(tick.doubleValue()))))
                .toList();
        for (BigDecimal tick : outwards) {
            double x = scale.at(tick.doubleValue());
            double half = chart.room(Scale.label(tick), false) / 2;
            chart.add(Chart.line(tick.compareTo(BigDecimal.ONE) == 0 ? "axis" : "grid", x, top, x, bottom + 5));
            Range<Double> needed = Range.open(x - half - APART, x + half + APART);
            if (!taken.intersects(needed) && x + half < Chart.WIDTH) {
                chart.words("middle", x, bottom + 19, Scale.label(tick));
                taken.add(needed);
            }
        }
    }

    private static double widest(List<Text> texts, Chart chart, boolean small) {
        return texts.stream().mapToDouble(text -> chart.room(text, small)).max().orElse(0);
    }

    private List<Chart.Key> keys() {
        List<Chart.Key> keys = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (lines.stream().anyMatch(line -> line.kind() == kind)) {
                keys.add(new Chart.Key(kind.label, List.of(mark(kind, 0, 0))));
            }
        }
        if (aim.isPresent()) {
            keys.add(Chart.lineKey("aim", Text.of("looked for", "söktes")));
        }
        return keys;
    }

    /** It holds every ratio that has a place, and 1, and as much of the intervals as is not far beyond. */
    private Scale axis(double left, double right) {
        double lowest = seen().min().orElse(1);
        double highest = seen().max().orElse(1);
        double low = DoubleStream.concat(
                        DoubleStream.of(lowest),
                        lines.stream().mapToDouble(line -> line.interval().low()))
                .map(limit -> StrictMath.max(limit, lowest / BEYOND))
                .min()
                .orElse(lowest);
        double high = DoubleStream.concat(
                        DoubleStream.of(highest),
                        lines.stream().mapToDouble(line -> line.interval().high()))
                .map(limit -> StrictMath.min(limit, highest * BEYOND))
                .max()
                .orElse(highest);
        return Scale.logarithmic(StrictMath.min(low, 0.9) / 1.05, StrictMath.max(high, 1.1) * 1.05, left, right);
    }

    /** The ratios that have a place on the axis, 1, and what was looked for. */
    private DoubleStream seen() {
        return DoubleStream.concat(
                DoubleStream.concat(DoubleStream.of(1), aim.stream()),
                lines.stream().mapToDouble(Line::ratio).filter(ForestPicture::hasPlace));
    }

    private static boolean hasPlace(double ratio) {
        return ratio > 0 && Double.isFinite(ratio);
    }

    private static void draw(Chart chart, Line line, Scale scale, double y) {
        double from = scale.at(line.interval().low());
        double to = scale.at(line.interval().high());
        chart.add(Chart.line("reach", from, y, to, y));
        end(chart, from, y, line.interval().low() < scale.low(), -1);
        end(chart, to, y, line.interval().high() > scale.high(), 1);
        if (hasPlace(line.ratio())) {
            chart.add(mark(line.kind(), scale.at(line.ratio()), y));
        }
    }

    /** A limit, or an arrow if it lies beyond. */
    private static void end(Chart chart, double x, double y, boolean beyond, int direction) {
        chart.add(
                beyond
                        ? Chart.area(
                                "arrow",
                                List.of(
                                        new Point(x + 2 * direction, y),
                                        new Point(x - 8 * direction, y - 5),
                                        new Point(x - 8 * direction, y + 5)))
                        : Chart.line("reach", x, y - 4, x, y + 4));
    }

    private static Element mark(Kind kind, double x, double y) {
        return switch (kind) {
            case REGISTERED -> Chart.box("solid", x - 5, y - 5, 10, 10);
            case SENSITIVITY -> Chart.box("open", x - 4.5, y - 4.5, 9, 9);
            case OTHER -> Chart.dot("other", x, y, 4.5);
            case POOLED -> Chart.diamond("pooled", x, y, 8, 7);
        };
    }
}
