// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.rules.page.Element;
import se.gvi.rules.page.Picture;

/** A drawing under way: shapes and words on white paper, from the top left downwards. */
final class Chart {

    /** How wide every drawing is, but for a margin on both sides. */
    static final double WIDTH = 560;

    /** How high a line of words is. */
    static final double LINE = 18;

    /** Wider than letters of most fonts are on average, as a share of their size. */
    private static final double LETTER = 0.6;

    /** So much room that a date below the beginning of an axis lies within the drawing. */
    static final double LEAST_ON_THE_LEFT = 32;

    private static final double MARGIN = 8;
    private static final double SIZE = 13;
    private static final double SMALL = 11;
    private static final double SWATCH = 26;

    /**
     * Colours that people with any colour vision tell apart; shapes, dashes or places say the same. On a page, a drawing
     * is as wide as the page, within limits that keep its words readable.
     */
    static final String CSS = """
            svg.chart { min-width: 26rem; max-width: 46rem; }
            .chart text { font: 13px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif;
              fill: #1a1a1a; }
            .chart text.small { font-size: 11px; }
            .chart .strong { font-weight: 600; }
            .chart .end { text-anchor: end; }
            .chart .middle { text-anchor: middle; }
            .chart .paper { fill: #fff; }
            .chart .axis { stroke: #1a1a1a; stroke-width: 1.2; fill: none; }
            .chart .grid { stroke: #dcdcdc; stroke-width: 1; fill: none; }
            .chart .start { stroke: #1a1a1a; stroke-width: 1.6; stroke-dasharray: 6 3; fill: none; }
            .chart .before { fill: #8a8a8a; }
            .chart .after { fill: #0060a8; }
            .chart .range { fill: #d9822b; fill-opacity: .25; }
            .chart .level { stroke: #a34a00; stroke-width: 2; fill: none; }
            .chart .trend { stroke: #882255; stroke-width: 2; stroke-dasharray: 2 3; fill: none; }
            .chart .target { stroke: #595959; stroke-width: 1.2; fill: none; }
            .chart .aim { stroke: #00705a; stroke-width: 1.6; stroke-dasharray: 2 3; fill: none; }
            .chart .reach { stroke: #1a1a1a; stroke-width: 1.6; fill: none; }
            .chart .solid { fill: #0060a8; stroke: #0060a8; stroke-width: 1.2; }
            .chart .open { fill: #fff; stroke: #0060a8; stroke-width: 1.6; }
            .chart .other { fill: #737373; stroke: #737373; }
            .chart .pooled { fill: #882255; stroke: #882255; }
            .chart .arrow { fill: #1a1a1a; }
            .chart .row { stroke: #dcdcdc; stroke-width: 1; }
            .chart .death { fill: #8c1d18; stroke: #fff; stroke-width: .5; }
            .chart .hit { fill: #c25a00; stroke: #fff; stroke-width: .5; }
            .chart .shots { stroke: #0060a8; stroke-width: 1.4; fill: none; }
            .chart .blast { fill: #fff; stroke: #882255; stroke-width: 1.4; }
            .chart .further { fill: #fff; stroke: #00705a; stroke-width: 1.4; }
            .chart .node { fill: #fff; stroke: #1a1a1a; stroke-width: 1.2; }
            .chart .hostile { stroke: #b3261e; fill: none; stroke-linecap: round; }
            .chart .allied { stroke: #0060a8; fill: none; stroke-dasharray: 2 4; stroke-width: 1.6; }
            .chart .unbound { stroke: #8a8a8a; fill: none; stroke-dasharray: 7 3; }
            .chart .without { stroke: #595959; stroke-width: 2; stroke-dasharray: 6 3; fill: none; }
            .chart .withoutrange { fill: #8a8a8a; fill-opacity: .3; }
            .chart .with { stroke: #0060a8; stroke-width: 2; fill: none; }
            .chart .withrange { fill: #0060a8; fill-opacity: .25; }
            .chart .curve0 { stroke: #0060a8; stroke-width: 2; fill: none; }
            .chart .curve1 { stroke: #a34a00; stroke-width: 2; stroke-dasharray: 8 3; fill: none; }
            .chart .curve2 { stroke: #00705a; stroke-width: 2; stroke-dasharray: 2 3; fill: none; }
            .chart .curve3 { stroke: #882255; stroke-width: 2; stroke-dasharray: 10 3 2 3; fill: none; }
            .chart .curve4 { stroke: #5c5c5c; stroke-width: 2; stroke-dasharray: 4 2; fill: none; }
            """;

    /** A place on paper. */
    record Point(double x, double y) {}

    /** What a shape means; drawn as on the chart around a place. */
    record Key(Text text, List<Element> symbol) {}

    private final Picture picture;
    private final Language language;
    private final String id;
    private final List<Element> content = new ArrayList<>();

    Chart(Picture picture, Language language, String id) {
        this.picture = picture;
        this.language = language;
        this.id = id;
    }

    /** The drawing, so high. */
    Element svg(double height) {
        return Element.of("svg")
                .style("chart")
                .with("viewBox", number(-MARGIN) + " 0 " + number(WIDTH + 2 * MARGIN) + " " + number(height))
                .with("width", WIDTH + 2 * MARGIN)
                .with("height", height)
                .with("role", "img")
                .with("aria-labelledby", id + "-title " + id + "-desc")
                .add(Element.of("title").with("id", id + "-title").words(picture.title(), language))
                .add(Element.of("desc").with("id", id + "-desc").words(picture.description(), language))
                .add(Element.of("style").words(Text.same(CSS), language))
                .add(box("paper", -MARGIN, 0, WIDTH + 2 * MARGIN, height))
                .addAll(content);
    }

    void add(Element shape) {
        content.add(shape);
    }

    static Element line(String style, double x1, double y1, double x2, double y2) {
        return Element.of("line")
                .style(style)
                .with("x1", finite(x1))
                .with("y1", finite(y1))
                .with("x2", finite(x2))
                .with("y2", finite(y2));
    }

    static Element box(String style, double x, double y, double width, double height) {
        return Element.of("rect")
                .style(style)
                .with("x", finite(x))
                .with("y", finite(y))
                .with("width", finite(width))
                .with("height", finite(height));
    }

    static Element dot(String style, double x, double y, double radius) {
        return Element.of("circle")
                .style(style)
                .with("cx", finite(x))
                .with("cy", finite(y))
                .with("r", finite(radius));
    }

    /** A line through places. */
    static Element path(String style, List<Point> points) {
        return Element.of("path").style(style).with("d", through(points));
    }

    /** What places enclose. */
    static Element area(String style, List<Point> points) {
        return Element.of("path").style(style).with("d", through(points) + "Z");
    }

    /** What lies between two lines, both from left to right. */
    static Element between(String style, List<Point> one, List<Point> other) {
        List<Point> around = new ArrayList<>(one);
        for (int place = other.size() - 1; place >= 0; place--) {
            around.add(other.get(place));
        }
        return area(style, around);
    }

    static Element diamond(String style, double x, double y, double wide, double high) {
        return area(
                style,
                List.of(
                        new Point(x - wide, y),
                        new Point(x, y - high),
                        new Point(x + wide, y),
                        new Point(x, y + high)));
    }

    static Element triangle(String style, double x, double y, double size) {
        return area(
                style, List.of(new Point(x - size, y + size), new Point(x, y - size), new Point(x + size, y + size)));
    }

    /** Words at a place: its left end, or whatever the style says, on the line on which letters stand. */
    void words(String style, double x, double y, Text words) {
        add(Element.of("text")
                .style(style)
                .with("x", finite(x))
                .with("y", finite(y))
                .words(words, language));
    }

    /** Words that may take so much room: shortened if they would need more. */
    void words(String style, double x, double y, Text words, double room) {
        words(style, x, y, Text.same(shortened(words.in(language), letters(room, style.contains("small")))));
    }

    static String shortened(String words, int letters) {
        return words.codePointCount(0, words.length()) <= letters
                ? words
                : words.substring(0, words.offsetByCodePoints(0, StrictMath.max(0, letters - 1)))
                                .strip() + "…";
    }

    /** How many letters have room. */
    static int letters(double room, boolean small) {
        return (int) StrictMath.floor(room / ((small ? SMALL : SIZE) * LETTER));
    }

    /** How much room words may need. */
    double room(Text words, boolean small) {
        return words.in(language).length() * (small ? SMALL : SIZE) * LETTER;
    }

    /** Horizontal lines at round numbers, with the numbers on the left. */
    void levels(Scale scale, double left, double right) {
        for (BigDecimal tick : scale.ticks()) {
            double y = scale.at(tick.doubleValue());
            add(line(tick.signum() == 0 ? "axis" : "grid", left, y, right, y));
            words("end", left - 6, y + 4, Scale.label(tick));
        }
    }

    /** How much room the numbers of a vertical axis need. */
    double roomForLevels(Scale scale) {
        double numbers = scale.ticks().stream()
                .mapToDouble(tick -> room(Scale.label(tick), false))
                .max()
                .orElse(0);
        return StrictMath.max(LEAST_ON_THE_LEFT, numbers + 10);
    }

    /** Marks at beginnings of years or months below a line, so many at most. */
    void dates(Calendar calendar, double y, int most) {
        double last = -MARGIN;
        for (LocalDate tick : calendar.ticks(most)) {
            double x = calendar.at(tick);
            String label = calendar.label(tick, most);
            double half = room(Text.same(label), false) / 2;
            add(line("axis", x, y, x, y + 5));
            if (x - half > last && x + half < WIDTH) {
                words("middle", x, y + 19, Text.same(label));
                last = x + half;
            }
        }
    }

    /** What the shapes mean, from a place downwards; returns where it ends. */
    double legend(double left, double top, List<Key> keys) {
        double x = left;
        double y = top;
        for (Key key : keys) {
            double wide = SWATCH + 6 + room(key.text(), false) + 14;
            if (x > left && x + wide > WIDTH) {
                x = left;
                y += LINE;
            }
            Element symbol = Element.of("g")
                    .with("transform", "translate(" + number(x + SWATCH / 2) + " " + number(y + LINE / 2) + ")")
                    .addAll(key.symbol());
            add(symbol);
            words("key", x + SWATCH + 6, y + LINE / 2 + 4, key.text(), WIDTH - x - SWATCH - 6);
            x += wide;
        }
        return y + LINE + 6;
    }

    static Key lineKey(String style, Text text) {
        return new Key(text, List.of(line(style, -SWATCH / 2, 0, SWATCH / 2, 0)));
    }

    static Key boxKey(String style, Text text) {
        return new Key(text, List.of(box(style, -SWATCH / 2, -6, SWATCH, 12)));
    }

    private static String through(List<Point> points) {
        return points.stream()
                .map(point -> number(finite(point.x())) + " " + number(finite(point.y())))
                .collect(Collectors.joining("L", "M", ""));
    }

    private static double finite(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("A place of the drawing is " + value + ". Leave out what has no place.");
        }
        return value;
    }

    static String number(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
