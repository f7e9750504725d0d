// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.experiment;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.gvi.model.incident.IncidentType;
import se.gvi.simulation.strategy.Tally;
import se.gvi.simulation.strategy.TriedStrategy;
import se.gvi.simulation.violence.ViolentEvent;

/** Writes one line for each run, a failed one too: what it was, then what came of it. */
final class Table {

    private static final List<String> BEFORE = List.of("row", "replicate", "seed");
    private static final List<String> AFTER = List.of(
            "status",
            "error",
            "days",
            "events_without",
            "events",
            "between_groups_without",
            "between_groups",
            "hit_without",
            "hit",
            "deaths_without",
            "deaths",
            "call_ins",
            "invited",
            "attended",
            "visits",
            "delivered",
            "focuses",
            "broken",
            "supported");

    static final List<String> COLUMNS =
            Stream.concat(BEFORE.stream(), AFTER.stream()).toList();

    private Table() {}

    static String header(List<String> factors) {
        return line(Stream.of(BEFORE, factors, AFTER).flatMap(List::stream));
    }

    static String line(List<Object> run, Row row, TriedStrategy trial) {
        List<Object> cells = begun(run, row);
        cells.add("OK");
        cells.add("");
        cells.add(
                ChronoUnit.DAYS.between(trial.start(), trial.city().parameters().asOf()));
        List<ViolentEvent> without = trial.without();
        List<ViolentEvent> with = trial.after();
        cells.add(without.size());
        cells.add(with.size());
        cells.add(without.stream().filter(ViolentEvent::betweenGroups).count());
        cells.add(with.stream().filter(ViolentEvent::betweenGroups).count());
        cells.add(hit(without));
        cells.add(hit(with));
        cells.add(deaths(without));
        cells.add(deaths(with));
        Tally tally = trial.tally();
        cells.addAll(List.of(
                tally.callIns(),
                tally.invited(),
                tally.attended(),
                tally.visits(),
                tally.delivered(),
                tally.focuses(),
                tally.broken(),
                tally.supported()));
        return line(cells.stream());
    }

    static String line(List<Object> run, Row row, RuntimeException failure) {
        List<Object> cells = begun(run, row);
        cells.add("FAILED");
        cells.add(failure.getClass().getSimpleName() + ": " + failure.getMessage());
        for (int i = 2; i < AFTER.size(); i++) {
            cells.add("");
        }
        return line(cells.stream());
    }

    private static List<Object> begun(List<Object> run, Row row) {
        List<Object> cells = new ArrayList<>(run);
        cells.addAll(row.factors().values());
        return cells;
    }

    private static long hit(List<ViolentEvent> events) {
        return events.stream()
                .filter(event -> event.type() != IncidentType.SHOTS_FIRED)
                .count();
    }

    private static long deaths(List<ViolentEvent> events) {
        return events.stream()
                .filter(event -> event.type() == IncidentType.HOMICIDE)
                .count();
    }

    private static String line(Stream<?> cells) {
        return cells.map(cell -> quoted(String.valueOf(cell))).collect(Collectors.joining(",", "", "\n"));
    }

    /** As RFC 4180 says: quoted if it holds a comma, a quote or an end of line. */
    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(sign -> sign == ',' || sign == '"' || sign == '\n' || sign == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
