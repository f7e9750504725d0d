// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.page;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.rules.page.ReachLayout.Point;

/** Draws a reach picture. Shapes say what colours say. */
final class ReachSvg {

    private static final double MARGIN = 8;
    private static final double NARROWEST = 560;
    private static final int LONGEST_LABEL = 22;
    private static final int LONGEST_ID = 6;
    private static final double TOWARDS_THE_MIDDLE = 0.45;

    private static final Text CARRIES = Text.of("tie of a messenger", "en budbärares kontakt");
    private static final Text TIE = Text.of("tie between two others", "kontakt mellan två andra");
    private static final Text ALSO_IN = Text.of("also in this group", "också i den gruppen");
    private static final Text FEUD = Text.of("groups in feud", "grupper i konflikt");

    private final ReachPicture picture;
    private final Language language;
    private final ReachLayout layout;

    ReachSvg(ReachPicture picture, Language language) {
        this.picture = picture;
        this.language = language;
        this.layout = new ReachLayout(picture);
    }

    /** A label that has room above a cluster. */
    static String shortened(String label) {
        return shortened(label, LONGEST_LABEL);
    }

    private static String shortened(String label, int longest) {
        return label.length() <= longest ? label : label.substring(0, longest - 1) + "…";
    }

    /** The drawing; its title and description have ids that begin so. */
    Element drawing(String id) {
        double[] edges = layout.edges();
        double left = Math.max(NARROWEST / 2, edges[0] + MARGIN);
        double right = Math.max(NARROWEST / 2, edges[2] + MARGIN);
        double up = edges[1] + MARGIN;
        Element svg = svg(-left, -up, left + right, up + edges[3] + MARGIN)
                .with("role", "img")
                .with("aria-labelledby", id + "-title " + id + "-desc")
                .add(Element.of("title", Words.in(picture.title(), language)).with("id", id + "-title"))
                .add(Element.of("desc", Words.in(picture.description(), language))
                        .with("id", id + "-desc"));
        svg.addAll(IntStream.range(0, picture.clusters().size())
                .mapToObj(this::disc)
                .toList());
        svg.addAll(picture.feuds().stream().map(this::feud).toList());
        svg.addAll(picture.ties().stream()
                .filter(tie -> !carries(tie))
                .map(this::tie)
                .toList());
        svg.addAll(picture.ties().stream().filter(this::carries).map(this::tie).toList());
        svg.addAll(people().flatMap(this::otherGroups).toList());
        svg.addAll(people().flatMap(this::person).toList());
        svg.addAll(IntStream.range(0, picture.clusters().size())
                .mapToObj(this::label)
                .toList());
        return svg;
    }

    /** What the shapes mean, those that occur. */
    Element legend() {
        Element legend = Element.of("ul").style("legend");
        Stream.of(Mark.values())
                .filter(mark -> picture.people().stream().anyMatch(person -> person.mark() == mark))
                .forEach(mark -> legend.add(entry(
                        mark.isMessenger() ? plate(new Point(0, 0), "", mark) : List.of(dot(new Point(0, 0), mark, 0)),
                        mark.label())));
        if (picture.ties().stream().anyMatch(this::carries)) {
            legend.add(entry("tie carries", CARRIES));
        }
        if (!picture.ties().stream().allMatch(this::carries)) {
            legend.add(entry("tie", TIE));
        }
        if (people().anyMatch(person -> picture.people().get(person).clusters().size() > 1)) {
            legend.add(entry("also", ALSO_IN));
        }
        if (!picture.feuds().isEmpty()) {
            legend.add(entry("feud", FEUD));
        }
        return legend;
    }

    private Element entry(String lineStyle, Text text) {
        return entry(List.of(line(new Point(-22, 0), new Point(22, 0), lineStyle)), text);
    }

    private Element entry(List<Element> symbol, Text text) {
        return Element.of("li")
                .add(svg(-25, -11, 50, 22)
                        .style("symbol")
                        .with("width", 50)
                        .with("height", 22)
                        .with("aria-hidden", "true")
                        .addAll(symbol))
                .add(Element.of("span", Words.in(text, language)));
    }

    private static Element svg(double left, double top, double width, double height) {
        return Element.of("svg")
                .with(
                        "viewBox",
                        String.join(" ", Decimal.of(left), Decimal.of(top), Decimal.of(width), Decimal.of(height)));
    }

    private Stream<Integer> people() {
        return IntStream.range(0, picture.people().size()).boxed();
    }

    private Element disc(int cluster) {
        return circle(layout.centre(cluster), layout.radius(cluster))
                .style("disc")
                .with("stroke", Palette.group(cluster))
                .with("fill", Palette.group(cluster));
    }

    private Element label(int cluster) {
        Point centre = layout.centre(cluster);
        return Element.of("text", shortened(Words.in(picture.clusters().get(cluster), language)))
                .style("group")
                .with("x", centre.x())
                .with("y", centre.y() - layout.radius(cluster) - 5)
                .with("fill", Palette.group(cluster));
    }

    /** From rim to rim. */
    private Element feud(ReachPicture.Pair feud) {
        Point first = layout.centre(feud.first());
        Point second = layout.centre(feud.second());
        double distance = Math.max(1, first.distance(second));
        double dx = (second.x() - first.x()) / distance;
        double dy = (second.y() - first.y()) / distance;
        return line(
                first.plus(dx * layout.radius(feud.first()), dy * layout.radius(feud.first())),
                second.plus(-dx * layout.radius(feud.second()), -dy * layout.radius(feud.second())),
                "feud");
    }

    /** Within a group a straight line; between two, a curve towards the middle of the picture. */
    private Element tie(ReachPicture.Pair tie) {
        Point first = layout.place(tie.first());
        Point second = layout.place(tie.second());
        boolean within = picture.people()
                .get(tie.first())
                .clusters()
                .get(0)
                .equals(picture.people().get(tie.second()).clusters().get(0));
        String style = carries(tie) ? "tie carries" : "tie";
        return within ? line(first, second, style) : curve(first, second, style);
    }

    /** Whether a messenger has the tie. */
    private boolean carries(ReachPicture.Pair tie) {
        return picture.people().get(tie.first()).mark().isMessenger()
                || picture.people().get(tie.second()).mark().isMessenger();
    }

    private static Element curve(Point from, Point to, String style) {
        double x = (from.x() + to.x()) / 2 * TOWARDS_THE_MIDDLE;
        double y = (from.y() + to.y()) / 2 * TOWARDS_THE_MIDDLE;
        return Element.of("path")
                .style(style)
                .with(
                        "d",
                        "M" + Decimal.of(from.x()) + " " + Decimal.of(from.y()) + "Q" + Decimal.of(x) + " "
                                + Decimal.of(y) + " " + Decimal.of(to.x()) + " " + Decimal.of(to.y()));
    }

    /** A line to each further group that somebody is in. */
    private Stream<Element> otherGroups(int person) {
        Point place = layout.place(person);
        return picture.people().get(person).clusters().stream().skip(1).map(cluster -> {
            Point centre = layout.centre(cluster);
            double share = 1 - layout.radius(cluster) / Math.max(1, place.distance(centre));
            return line(place, place.plus((centre.x() - place.x()) * share, (centre.y() - place.y()) * share), "also");
        });
    }

    private static Element line(Point from, Point to, String style) {
        return Element.of("line")
                .style(style)
                .with("x1", from.x())
                .with("y1", from.y())
                .with("x2", to.x())
                .with("y2", to.y());
    }

    private Stream<Element> person(int place) {
        ReachPicture.Person person = picture.people().get(place);
        return person.mark().isMessenger()
                ? plate(layout.place(place), person.label(), person.mark()).stream()
                : Stream.of(dot(
                        layout.place(place), person.mark(), person.clusters().get(0)));
    }

    private static List<Element> plate(Point centre, String label, Mark mark) {
        Element plate = Element.of("rect")
                .style(mark == Mark.MANDATORY ? "plate must" : "plate may")
                .with("x", centre.x() - ReachLayout.PLATE_WIDTH / 2)
                .with("y", centre.y() - ReachLayout.PLATE_HEIGHT / 2)
                .with("width", ReachLayout.PLATE_WIDTH)
                .with("height", ReachLayout.PLATE_HEIGHT)
                .with("rx", mark == Mark.MANDATORY ? 2 : ReachLayout.PLATE_HEIGHT / 2);
        Element text = Element.of("text", shortened(Words.safe(label), LONGEST_ID))
                .style(mark == Mark.MANDATORY ? "id must" : "id may")
                .with("x", centre.x())
                .with("y", centre.y() + 4);
        return label.isEmpty() ? List.of(plate) : List.of(plate, text);
    }

    private static Element dot(Point centre, Mark mark, int cluster) {
        String colour = Palette.group(cluster);
        return switch (mark) {
            case NOT_REACHED ->
                circle(centre, ReachLayout.DOT - 0.8).style("hollow").with("stroke", colour);
            case NOT_COUNTED -> cross(centre, ReachLayout.DOT - 1).style("cross");
            default -> circle(centre, ReachLayout.DOT).style("dot").with("fill", colour);
        };
    }

    private static Element circle(Point centre, double radius) {
        return Element.of("circle")
                .with("cx", centre.x())
                .with("cy", centre.y())
                .with("r", radius);
    }

    private static Element cross(Point centre, double arm) {
        return Element.of("path")
                .with(
                        "d",
                        "M" + Decimal.of(centre.x() - arm) + " " + Decimal.of(centre.y() - arm) + "L"
                                + Decimal.of(centre.x() + arm) + " " + Decimal.of(centre.y() + arm) + "M"
                                + Decimal.of(centre.x() - arm) + " " + Decimal.of(centre.y() + arm) + "L"
                                + Decimal.of(centre.x() + arm) + " " + Decimal.of(centre.y() - arm));
    }
}
