// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.aggregate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.incident.Incident;
import se.gvi.model.incident.IncidentType;
import se.gvi.model.situation.Situation;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.criterion.Terms;

/** Counts of the recorded incidents of a year, for the municipality's picture of crime (lag (2023:196) 4 §). */
public final class IncidentCounts {

    private static final Text BY_MONTH = Text.of(
            "Recorded incidents of {year} by month{complete}", "Registrerade händelser {year} per månad{complete}");
    private static final Text BY_AREA = Text.of(
            "Recorded incidents of {year} by area{complete}", "Registrerade händelser {year} per område{complete}");
    private static final Text INCOMPLETE =
            Text.of(" (nobody says that all are recorded)", " (ingen säger att alla är registrerade)");
    private static final Text COMPLETE = Text.same("");
    private static final Text UNKNOWN_MONTH = Text.of("month not recorded", "månad inte registrerad");
    private static final Text UNKNOWN_AREA = Text.of("area not recorded", "område inte registrerat");

    private final Situation situation;
    private final int year;

    private IncidentCounts(Situation situation, int year) {
        this.situation = situation;
        this.year = year;
    }

    /**
     * The incidents of a year. Each has happened in one year, since its date is known to the year at least; those with an
     * exclusion, such as accidents, are counted too.
     *
     * @param situation what is recorded
     * @param year the calendar year, 1 to 9999
     * @return the counts
     */
    public static IncidentCounts of(Situation situation, int year) {
        return new IncidentCounts(situation, year);
    }

    /**
     * Counts by kind and area.
     *
     * @return a row for each kind of incident, a column for each recorded area in the order of their names, and one for
     *     incidents without an area
     */
    public CountTable byKindAndArea() {
        List<String> areas = new ArrayList<>(new TreeSet<>(
                incidents().flatMap(incident -> incident.area().stream()).toList()));
        List<Text> columns = Stream.concat(areas.stream().map(Text::same), Stream.of(UNKNOWN_AREA))
                .toList();
        return table(
                BY_AREA,
                columns,
                incident -> incident.area().map(areas::indexOf).orElse(areas.size()));
    }

    /**
     * Counts by kind and month.
     *
     * @return a row for each kind of incident, a column for each month and one for incidents whose month is not known
     */
    public CountTable byKindAndMonth() {
        List<Text> columns = Stream.concat(
                        IntStream.rangeClosed(1, 12).mapToObj(month -> Text.of("month " + month, "månad " + month)),
                        Stream.of(UNKNOWN_MONTH))
                .toList();
        return table(BY_MONTH, columns, incident -> {
            LocalDate earliest = incident.date().earliest();
            boolean known = earliest.getMonth() == incident.date().latest().getMonth();
            return known ? earliest.getMonthValue() - 1 : 12;
        });
    }

    private Stream<Incident> incidents() {
        return situation.incidents().stream()
                .filter(incident -> incident.date().earliest().getYear() == year);
    }

    private CountTable table(Text title, List<Text> columns, Function<Incident, Integer> column) {
        Map<IncidentType, int[]> counts = new EnumMap<>(IncidentType.class);
        for (IncidentType type : IncidentType.values()) {
            counts.put(type, new int[columns.size()]);
        }
        incidents().forEach(incident -> {
            int[] row = Objects.requireNonNull(counts.get(incident.type()));
            row[column.apply(incident)]++;
        });
        DateSpan days =
                DateSpan.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31).plusDays(1));
        boolean complete = situation.isComplete(RecordKind.INCIDENT, days);
        return new CountTable(
                title.with(Map.of("year", year, "complete", complete ? COMPLETE : INCOMPLETE)),
                counts.keySet().stream().map(Terms::of).toList(),
                columns,
                counts.values().stream()
                        .map(row -> IntStream.of(row).boxed().toList())
                        .toList());
    }
}
