// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.experiment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.gvi.model.incident.IncidentType;
import se.gvi.simulation.design.Row;
import se.gvi.simulation.scenario.Scenario;
import se.gvi.simulation.strategy.Tally;
import se.gvi.simulation.strategy.TriedStrategy;
import se.gvi.simulation.violence.ViolentEvent;

/** Writes what the table tells of one run, a failed one too: what it was, then what came of it. */
record Table(List<Object> run, Row row) {

    private static final List<String> BEFORE = List.of("run", "row", "replicate", "seed");
    private static final List<String> STATUS = List.of("status", "error");
    private static final String OK = "OK,,";
    private static final String FAILED = "FAILED,";
    private static final List<String> MONTH = List.of("month", "from");
    private static final List<String> COUNTS = List.of(
            "days",
            "events_without",
            "events",
            "between_groups_without",
            "between_groups",
            "hit_without",
            "hit",
            "deaths_without",
            "deaths");
    private static final List<String> DONE =
            List.of("call_ins", "invited", "attended", "visits", "delivered", "focuses", "broken", "supported");

    static final Set<String> COLUMNS = Stream.of(BEFORE, STATUS, MONTH, COUNTS, DONE)
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableSet());

    private static final List<Predicate<ViolentEvent>> COUNTED = List.of(
            event -> true,
            ViolentEvent::betweenGroups,
            event -> event.type() != IncidentType.SHOTS_FIRED,
            event -> event.type() == IncidentType.HOMICIDE);

    static String header(Detail detail, List<String> factors) {
        return line(Stream.of(BEFORE, factors, STATUS, told(detail)).flatMap(List::stream));
    }

    private static List<String> told(Detail detail) {
        return switch (detail) {
            case RUN -> concat(COUNTS, DONE);
            case MONTH -> concat(MONTH, COUNTS);
        };
    }

    private static List<String> concat(List<String> some, List<String> more) {
        return Stream.of(some, more).flatMap(List::stream).toList();
    }

    String lines(Detail detail, TriedStrategy trial) {
        LocalDate end = trial.city().parameters().asOf();
        return switch (detail) {
            case RUN -> {
                List<Object> cells = counts(trial, trial.start(), end);
                cells.addAll(done(trial.tally()));
                yield line("OK", "", cells);
            }
            case MONTH -> months(trial, end);
        };
    }

    private String months(TriedStrategy trial, LocalDate end) {
        StringBuilder lines = new StringBuilder();
        int months = months(row.scenario());
        for (int month = 0; month < months; month++) {
            LocalDate from = trial.start().plusMonths(month);
            LocalDate next = trial.start().plusMonths(month + 1L);
            List<Object> cells = new ArrayList<>(List.of(month, from));
            cells.addAll(counts(trial, from, next.isBefore(end) ? next : end));
            lines.append(line("OK", "", cells));
        }
        return lines.toString();
    }

    String failure(Detail detail, RuntimeException failure) {
        String error = failure.getClass().getSimpleName() + ": " + failure.getMessage();
        List<Object> cells = told(detail).stream().<Object>map(column -> "").toList();
        return line("FAILED", error.replaceAll("\\R", " "), cells);
    }

    private String line(String status, String error, List<Object> cells) {
        return line(Stream.of(run, row.factors().values(), List.of(status, error), cells)
                .flatMap(part -> part.stream()));
    }

    /** Counts from a day to another, exclusive: of each kind first without the strategy, then with it. */
    private static List<Object> counts(TriedStrategy trial, LocalDate from, LocalDate until) {
        List<ViolentEvent> without = between(trial.without(), from, until);
        List<ViolentEvent> with = between(trial.after(), from, until);
        List<Object> cells = new ArrayList<>();
        cells.add(ChronoUnit.DAYS.between(from, until));
        for (Predicate<ViolentEvent> counted : COUNTED) {
            cells.add(without.stream().filter(counted).count());
            cells.add(with.stream().filter(counted).count());
        }
        return cells;
    }

    private static List<ViolentEvent> between(List<ViolentEvent> events, LocalDate from, LocalDate until) {
        return events.stream()
                .filter(event -> !event.day().isBefore(from) && event.day().isBefore(until))
                .toList();
    }

    private static List<Object> done(Tally tally) {
        return List.of(
                tally.callIns(),
                tally.invited(),
                tally.attended(),
                tally.visits(),
                tally.delivered(),
                tally.focuses(),
                tally.broken(),
                tally.supported());
    }

    /** How each of its lines begins. */
    String begin() {
        return Stream.of(run, row.factors().values())
                .flatMap(part -> part.stream())
                .map(cell -> quoted(String.valueOf(cell)))
                .collect(Collectors.joining(",", "", ","));
    }

    /** Tells whether a line can be the one of this number. */
    boolean begins(Detail detail, String line, int number) {
        return line.startsWith(begin() + begun(detail, number)) || (number == 0 && failed(line));
    }

    private static String begun(Detail detail, int number) {
        return switch (detail) {
            case RUN -> OK;
            case MONTH -> OK + number + ",";
        };
    }

    boolean failed(String line) {
        return line.startsWith(begin() + FAILED);
    }

    /** How many lines there are if one of them is this. */
    int count(Detail detail, String line) {
        return detail == Detail.RUN || failed(line) ? 1 : months(row.scenario());
    }

    private static int months(Scenario scenario) {
        int months = 0;
        while (scenario.start().plusMonths(months).isBefore(scenario.city().asOf())) {
            months++;
        }
        return months;
    }

    private static String line(Stream<?> cells) {
        return cells.map(cell -> quoted(String.valueOf(cell))).collect(Collectors.joining(",", "", "\n"));
    }

    /** As RFC 4180 says: quoted if it holds a comma or a quote. */
    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(sign -> sign == ',' || sign == '"');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
