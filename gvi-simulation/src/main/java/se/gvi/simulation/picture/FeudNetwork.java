// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.picture;

import com.google.common.math.IntMath;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.model.relation.GroupRelation;
import se.gvi.model.relation.RelationKind;
import se.gvi.rules.page.Cell;
import se.gvi.rules.page.Element;
import se.gvi.rules.page.Picture;
import se.gvi.rules.page.Row;
import se.gvi.rules.page.Table;
import se.gvi.simulation.city.City;
import se.gvi.simulation.picture.Chart.Point;
import se.gvi.simulation.violence.ViolentEvent;

/**
 * Who was in feud with whom in a fictional city, year by year: groups at places that stay the same, feuds and alliances on
 * record as lines, the wider the more events there were between the two that year. Immutable.
 */
public final class FeudNetwork implements Picture {

    private static final int ACROSS = 3;
    private static final double PANEL = Chart.WIDTH / ACROSS;
    private static final double RADIUS = 64;
    private static final double NODE = 4;
    private static final int MOST_GROUPS = 18;
    private static final int MOST_YEARS = 9;

    /** Two groups by their numbers, the lower one first. */
    private record Pair(int first, int second) implements Comparable<Pair> {

        static Pair of(int one, int other) {
            return new Pair(StrictMath.min(one, other), StrictMath.max(one, other));
        }

        @Override
        public int compareTo(Pair other) {
            return Comparator.comparingInt(Pair::first)
                    .thenComparingInt(Pair::second)
                    .compare(this, other);
        }
    }

    /** A year from its first day to the day after its last. */
    private record Year(LocalDate from, LocalDate until, Map<Pair, RelationKind> bonds, Map<Pair, Integer> events) {

        int events(Pair pair) {
            return events.getOrDefault(pair, 0);
        }

        Set<Pair> pairs() {
            Set<Pair> pairs = new TreeSet<>(bonds.keySet());
            pairs.addAll(events.keySet());
            return pairs;
        }

        Text label() {
            return Text.of("{from} to {to}", "{from} till {to}").with(Map.of("from", from, "to", until.minusDays(1)));
        }
    }

    private final String city;
    private final int groups;
    private final List<Year> years;
    private final List<Integer> shown;

    private FeudNetwork(City city) {
        this.city = city.parameters().site().name();
        this.groups = city.process().network().groups();
        this.years = years(city);
        Map<Integer, Integer> weights = new LinkedHashMap<>();
        for (Year year : years) {
            for (Pair pair : year.pairs()) {
                weights.merge(pair.first(), 1 + year.events(pair), Integer::sum);
                weights.merge(pair.second(), 1 + year.events(pair), Integer::sum);
            }
        }
        this.shown = weights.keySet().stream()
                .sorted(Comparator.comparing((Integer group) -> -weights.getOrDefault(group, 0))
                        .thenComparing(group -> group))
                .limit(MOST_GROUPS)
                .sorted()
                .toList();
    }

    /**
     * Shows the feuds of a city in its recorded history, in its latest nine years at most. The last year may be shorter.
     *
     * @param city the city
     * @return the picture
     */
    public static FeudNetwork of(City city) {
        return new FeudNetwork(city);
    }

    private static List<Year> years(City city) {
        LocalDate first = city.parameters().historyStart();
        LocalDate end = city.parameters().asOf();
        List<Year> years = new ArrayList<>();
        for (int number = 0; first.plusYears(number).isBefore(end); number++) {
            LocalDate from = first.plusYears(number);
            LocalDate next = first.plusYears(number + 1L);
            LocalDate until = next.isBefore(end) ? next : end;
            years.add(new Year(from, until, bonds(city, from, until), events(city, from, until)));
        }
        return years.size() <= MOST_YEARS
                ? List.copyOf(years)
                : List.copyOf(years.subList(years.size() - MOST_YEARS, years.size()));
    }

    /** A feud counts for more than an alliance if both were in force in a year. */
    private static Map<Pair, RelationKind> bonds(City city, LocalDate from, LocalDate until) {
        Map<Pair, RelationKind> bonds = new HashMap<>();
        List<GroupRelation> relations = IntStream.range(
                        0, city.process().network().groups())
                .mapToObj(City::group)
                .flatMap(group -> city.situation().relationsOf(group).stream())
                .toList();
        for (GroupRelation relation : relations) {
            boolean inForce = relation.span().from().isBefore(until)
                    && relation.span().end().filter(end -> !end.isAfter(from)).isEmpty();
            if (inForce) {
                bonds.merge(
                        Pair.of(City.group(relation.first()), City.group(relation.second())),
                        relation.relationKind(),
                        (before, more) -> before == RelationKind.FEUD ? before : more);
            }
        }
        return bonds;
    }

    private static Map<Pair, Integer> events(City city, LocalDate from, LocalDate until) {
        Map<Pair, Integer> events = new HashMap<>();
        for (ViolentEvent event : city.events()) {
            boolean between = event.betweenGroups() && event.victimGroup() >= 0;
            if (between
                    && event.victimGroup() != event.offenderGroup()
                    && !event.day().isBefore(from)
                    && event.day().isBefore(until)) {
                events.merge(Pair.of(event.offenderGroup(), event.victimGroup()), 1, Integer::sum);
            }
        }
        return events;
    }

    @Override
    public Text title() {
        return Text.of("Feuds in {city}, year by year", "Konflikter i {city}, år för år")
                .with(Map.of("city", city));
    }

    @Override
    public Text description() {
        return Text.of(
                        "A fictional city: nobody in it exists. Each circle is a group, always at the same place; {shown} of"
                                + " {groups} groups are shown, those with most bonds and events between them. Lines are feuds and"
                                + " alliances on record in the year, and events between groups that are in no feud on record; the"
                                + " wider a line, the more events there were between the two that year, {most} at most. The number"
                                + " is the last part of the group’s id.",
                        "En påhittad stad: ingen i den finns. Varje cirkel är en grupp, alltid på samma plats; {shown} av"
                                + " {groups} grupper visas, de med flest band och händelser sinsemellan. Linjer är konflikter och"
                                + " allianser i uppgifterna det året, och händelser mellan grupper utan känd konflikt; ju bredare"
                                + " linje, desto fler händelser mellan de två det året, högst {most}. Siffran är sista delen av"
                                + " gruppens id.")
                .with(Map.of("shown", shown.size(), "groups", groups, "most", most()));
    }

    private int most() {
        return years.stream()
                .flatMap(year -> drawn(year).map(year::events))
                .max(Comparator.naturalOrder())
                .orElse(0);
    }

    /** The pairs of a year of which both groups are shown. */
    private Stream<Pair> drawn(Year year) {
        Set<Integer> places = new HashSet<>(shown);
        return year.pairs().stream().filter(pair -> places.contains(pair.first()) && places.contains(pair.second()));
    }

    @Override
    public Table numbers() {
        List<Text> columns = new ArrayList<>();
        columns.add(Text.of("Between", "Mellan"));
        years.forEach(year -> columns.add(year.label()));
        Set<Pair> all = new TreeSet<>();
        years.forEach(year -> all.addAll(drawn(year).toList()));
        List<Row> rows = all.stream().map(this::row).toList();
        return Tables.of(
                columns,
                rows.isEmpty()
                        ? List.of(Tables.row(
                                Cell.of(Text.of("no two groups", "inga två grupper")),
                                years.stream().map(year -> Cell.of(0))))
                        : rows);
    }

    private Row row(Pair pair) {
        return Tables.row(
                Cell.of(City.group(pair.first()).value() + " – "
                        + City.group(pair.second()).value()),
                years.stream().map(year -> Cell.of(cell(year, pair))));
    }

    private static Text cell(Year year, Pair pair) {
        Text events = Text.same(String.valueOf(year.events(pair)));
        RelationKind kind = year.bonds().get(pair);
        if (kind == null) {
            return events;
        }
        Text word = label(kind);
        return Text.of(events.en() + ", " + word.en(), events.sv() + ", " + word.sv());
    }

    private static Text label(RelationKind kind) {
        return switch (kind) {
            case FEUD -> Text.of("feud", "konflikt");
            case ALLIANCE -> Text.of("alliance", "allians");
        };
    }

    @Override
    public Element drawing(Language language, String id) {
        Chart chart = new Chart(this, language, id);
        double top = chart.legend(
                0,
                4,
                List.of(
                        Chart.lineKey("level hostile", label(RelationKind.FEUD)),
                        Chart.lineKey("allied", label(RelationKind.ALLIANCE)),
                        new Chart.Key(
                                Text.of("events without a feud on record", "händelser utan känd konflikt"),
                                List.of(Chart.line("unbound", -13, 0, 13, 0).with("stroke-width", 2)))));
        double high = 2 * RADIUS + 74;
        for (int panel = 0; panel < years.size(); panel++) {
            double x = panel % ACROSS * PANEL + PANEL / 2;
            double y = top + StrictMath.floorDiv(panel, ACROSS) * high;
            draw(chart, years.get(panel), x, y);
        }
        return chart.svg(top + high * IntMath.divide(years.size(), ACROSS, RoundingMode.CEILING));
    }

    private void draw(Chart chart, Year year, double x, double top) {
        chart.words("small strong middle", x, top + 12, year.label());
        double y = top + 40 + RADIUS;
        double most = StrictMath.max(1, most());
        drawn(year).sorted(Comparator.comparingInt(year::events)).forEach(pair -> {
            Point one = place(pair.first(), x, y, RADIUS);
            Point other = place(pair.second(), x, y, RADIUS);
            RelationKind kind = year.bonds().get(pair);
            Element line = Chart.line(style(kind), one.x(), one.y(), other.x(), other.y());
            double wide = 1.2 + 5 * year.events(pair) / most;
            chart.add(kind == RelationKind.ALLIANCE && year.events(pair) == 0 ? line : line.with("stroke-width", wide));
        });
        for (int group : shown) {
            Point node = place(group, x, y, RADIUS);
            chart.add(Chart.dot("node", node.x(), node.y(), NODE));
            Point label = place(group, x, y, RADIUS + 15);
            chart.words("small middle", label.x(), label.y() + 4, Text.same(String.valueOf(group + 1)));
        }
    }

    private static String style(@Nullable RelationKind kind) {
        if (kind == null) {
            return "unbound";
        }
        return kind == RelationKind.FEUD ? "hostile" : "allied";
    }

    /** On a circle, the first group at the top. */
    private Point place(int group, double x, double y, double radius) {
        double angle = 2 * StrictMath.PI * shown.indexOf(group) / shown.size();
        return new Point(x + radius * StrictMath.sin(angle), y - radius * StrictMath.cos(angle));
    }
}
