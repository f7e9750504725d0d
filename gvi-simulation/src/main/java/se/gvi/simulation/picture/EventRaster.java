// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.picture;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.Lists;
import com.google.common.collect.MultimapBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.model.incident.IncidentType;
import se.gvi.rules.page.Cell;
import se.gvi.rules.page.Element;
import se.gvi.rules.page.Picture;
import se.gvi.rules.page.Row;
import se.gvi.rules.page.Table;
import se.gvi.simulation.city.City;
import se.gvi.simulation.strategy.TriedStrategy;
import se.gvi.simulation.violence.ViolentEvent;

/**
 * The events of a fictional city, a row for each group that struck, the most active first, and a mark for each event on
 * its day. Groups that struck nobody in the time shown are left out and counted. Immutable.
 */
public final class EventRaster implements Picture {

    private static final double ROW = 16;
    private static final double MOST_FOR_LABELS = 150;
    private static final int OUTSIDE = -1;
    private static final int DATES = 7;

    private final String city;
    private final LocalDate from;
    private final LocalDate until;
    private final Optional<LocalDate> start;
    private final int groups;
    private final ListMultimap<Integer, ViolentEvent> rows =
            MultimapBuilder.treeKeys().arrayListValues().build();
    private final List<Integer> order;

    private EventRaster(City city, List<ViolentEvent> events, Optional<LocalDate> start) {
        this.city = city.parameters().site().name();
        this.from = city.parameters().historyStart();
        this.until = city.parameters().asOf();
        this.start = start;
        this.groups = city.process().network().groups();
        for (ViolentEvent event : events) {
            if (!event.day().isBefore(from)) {
                rows.put(event.offenderGroup(), event);
            }
        }
        this.order = rows.keySet().stream()
                .sorted(Comparator.comparing((Integer group) -> group == OUTSIDE)
                        .thenComparing(group -> -rows.get(group).size())
                        .thenComparing(group -> group))
                .toList();
    }

    /**
     * Shows what happened in a city in its recorded history.
     *
     * @param city the city
     * @return the picture
     */
    public static EventRaster of(City city) {
        return new EventRaster(city, city.events(), Optional.empty());
    }

    /**
     * Shows what happened in a city on which a strategy was tried, with a line at its start.
     *
     * @param trial the trial
     * @return the picture
     */
    public static EventRaster of(TriedStrategy trial) {
        return new EventRaster(trial.city(), trial.events(), Optional.of(trial.start()));
    }

    @Override
    public Text title() {
        return Text.of("Events by group in {city}", "Händelser per grupp i {city}")
                .with(Map.of("city", city));
    }

    @Override
    public Text description() {
        long idle = groups
                - rows.keySet().stream().filter(group -> group != OUTSIDE).count();
        Text words = Text.of(
                "A fictional city: nobody in it exists. A row for each group that struck, the most active first; a mark for"
                        + " each event on its day, from {from} to {until}. Groups that struck nobody are left out: {idle} of"
                        + " {groups}.",
                "En påhittad stad: ingen i den finns. En rad för varje grupp som slog till, den mest aktiva först; ett"
                        + " märke för varje händelse på dess dag, från {from} till {until}. Grupper som inte slog till är"
                        + " utelämnade: {idle} av {groups}.");
        Text line = start.isEmpty()
                ? Text.same("")
                : Text.of(
                        " The dashed line is the start of the strategy, {start}.",
                        " Den streckade linjen är strategins start, {start}.");
        return Text.of(words.en() + line.en(), words.sv() + line.sv())
                .with(Map.of(
                        "from",
                        from,
                        "until",
                        until.minusDays(1),
                        "idle",
                        idle,
                        "groups",
                        groups,
                        "start",
                        start.map(LocalDate::toString).orElse("")));
    }

    private static Text label(int group) {
        return group == OUTSIDE
                ? Text.of("outside groups", "utanför grupper")
                : Text.same(City.group(group).value());
    }

    /** Those that occur, the gravest first; it is drawn last, so that it is not covered. */
    private List<IncidentType> types() {
        return Stream.of(IncidentType.values())
                .filter(type -> rows.values().stream().anyMatch(event -> event.type() == type))
                .toList();
    }

    private static Text label(IncidentType type) {
        return switch (type) {
            case HOMICIDE -> Text.of("somebody killed", "någon dödad");
            case NONFATAL_SHOOTING -> Text.of("somebody hit", "någon träffad");
            case SHOTS_FIRED -> Text.of("shots fired", "skottlossning");
            case EXPLOSION -> Text.of("explosion", "sprängning");
            case OTHER_SERIOUS_VIOLENCE -> Text.of("other serious violence", "annat grovt våld");
            case WEAPON_OFFENCE -> Text.of("weapon offence", "vapenbrott");
            case DRUG_TRAFFICKING -> Text.of("drug trafficking", "narkotikahandel");
        };
    }

    private static Element mark(IncidentType type, double x, double y) {
        return switch (type) {
            case HOMICIDE -> Chart.diamond("death", x, y, 5, 6.5);
            case NONFATAL_SHOOTING -> Chart.dot("hit", x, y, 3.6);
            case SHOTS_FIRED -> Chart.line("shots", x, y - 5, x, y + 5);
            case EXPLOSION -> Chart.triangle("blast", x, y, 4);
            case OTHER_SERIOUS_VIOLENCE -> Chart.box("further", x - 3, y - 3, 6, 6);
            case WEAPON_OFFENCE -> Chart.dot("further", x, y, 3);
            case DRUG_TRAFFICKING -> Chart.diamond("further", x, y, 4, 4);
        };
    }

    @Override
    public Table numbers() {
        List<IncidentType> types = types();
        List<Text> columns = new ArrayList<>();
        columns.add(Text.of("Group", "Grupp"));
        columns.add(Text.of("Events", "Händelser"));
        types.forEach(type -> columns.add(label(type)));
        start.ifPresent(day -> {
            columns.add(Text.of("Before the start", "Före starten"));
            columns.add(Text.of("From the start on", "Från starten"));
        });
        List<Row> all = order.isEmpty()
                ? List.of(Tables.row(
                        Cell.of(Text.of("no group", "ingen grupp")),
                        Stream.concat(
                                Stream.of(Cell.of(0)),
                                start.isEmpty() ? Stream.of() : Stream.of(Cell.of(0), Cell.of(0)))))
                : order.stream().map(group -> row(group, types)).toList();
        return Tables.of(columns, all);
    }

    private Row row(int group, List<IncidentType> types) {
        List<ViolentEvent> events = rows.get(group);
        Map<IncidentType, Integer> counts = new EnumMap<>(IncidentType.class);
        events.forEach(event -> counts.merge(event.type(), 1, Integer::sum));
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(events.size()));
        types.forEach(type -> cells.add(Cell.of(counts.getOrDefault(type, 0))));
        start.ifPresent(day -> {
            long before =
                    events.stream().filter(event -> event.day().isBefore(day)).count();
            cells.add(Cell.of(before));
            cells.add(Cell.of(events.size() - before));
        });
        return Tables.row(Cell.of(label(group)), cells.stream());
    }

    @Override
    public Element drawing(Language language, String id) {
        Chart chart = new Chart(this, language, id);
        double top = chart.legend(0, 4, keys()) + (start.isPresent() ? Chart.LINE : 0);
        double labels = order.stream()
                .mapToDouble(group -> chart.room(label(group), true))
                .max()
                .orElse(0);
        double left = StrictMath.max(Chart.LEAST_ON_THE_LEFT, StrictMath.min(MOST_FOR_LABELS, labels) + 12);
        double right = Chart.WIDTH - 14;
        double bottom = top + ROW * StrictMath.max(1, order.size()) + 4;
        Calendar calendar = new Calendar(from, until, left, right);
        for (LocalDate tick : calendar.ticks(DATES)) {
            chart.add(Chart.line("grid", calendar.at(tick), top, calendar.at(tick), bottom));
        }
        start.ifPresent(day -> drawStart(chart, calendar.at(day), top, bottom));
        double y = top + ROW / 2;
        for (int group : order) {
            chart.words("small", 0, y + 4, label(group), left - 12);
            chart.add(Chart.line("row", left, y, right, y));
            for (IncidentType type : Lists.reverse(types())) {
                drawMarks(chart, group, type, calendar, y);
            }
            y += ROW;
        }
        chart.add(Chart.line("axis", left, bottom, right, bottom));
        chart.dates(calendar, bottom, DATES);
        return chart.svg(bottom + 30);
    }

    private void drawMarks(Chart chart, int group, IncidentType type, Calendar calendar, double y) {
        for (ViolentEvent event : rows.get(group)) {
            if (event.type() == type) {
                chart.add(mark(type, calendar.at(event.day().toEpochDay() + 0.5), y));
            }
        }
    }

    private static void drawStart(Chart chart, double x, double top, double bottom) {
        chart.add(Chart.line("start", x, top - 2, x, bottom));
        Text label = Text.of("start", "start");
        double half = chart.room(label, false) / 2;
        chart.words("middle", StrictMath.min(Chart.WIDTH - half, x), top - 7, label);
    }

    private List<Chart.Key> keys() {
        return types().stream()
                .map(type -> new Chart.Key(label(type), List.of(mark(type, 0, 0))))
                .toList();
    }
}
