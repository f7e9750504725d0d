// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.evaluation;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import se.gvi.simulation.statistics.EventTimes;

/**
 * A list of incidents as a city publishes it: a row with a date, a time and an area for each record of the police. One
 * shooting may have several records.
 */
record IncidentList(List<Row> rows) {

    /** One record: when, to the minute, and where. */
    record Row(LocalDateTime at, String area) {}

    /** Reads a file without quoted fields that names its columns in the first line; skips the test if there is none. */
    static IncidentList read(Path file, String date, String time, String area) throws IOException {
        assumeTrue(Files.exists(file), file.getFileName() + " is not beside this checkout; nothing was tried with it.");
        List<String> lines = Files.readAllLines(file);
        List<String> columns = List.of(lines.get(0).split(",", -1));
        return new IncidentList(lines.stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(fields -> new Row(
                        LocalDate.parse(fields[columns.indexOf(date)])
                                .atTime(LocalTime.parse(fields[columns.indexOf(time)])),
                        fields[columns.indexOf(area)]))
                .sorted(Comparator.comparing(Row::at).thenComparing(Row::area))
                .toList());
    }

    /** The same with one row for each minute and area: records of one shooting. */
    IncidentList merged() {
        return new IncidentList(List.copyOf(new LinkedHashSet<>(rows)));
    }

    IncidentList where(Predicate<Row> which) {
        return new IncidentList(rows.stream().filter(which).toList());
    }

    int size() {
        return rows.size();
    }

    /** How many there are in each month. */
    CountSeries monthly(String place, YearMonth from, YearMonth to, LocalDate published) {
        long[] counts = new long[(int) from.until(to, ChronoUnit.MONTHS) + 1];
        rows.stream()
                .mapToInt(row -> (int) from.until(YearMonth.from(row.at()), ChronoUnit.MONTHS))
                .filter(month -> month >= 0 && month < counts.length)
                .forEach(month -> counts[month]++);
        return CountSeries.of(place, from, Step.MONTH, published, counts);
    }

    /** When they happened, in days from the first moment of a month. */
    EventTimes times(YearMonth from, YearMonth before) {
        LocalDateTime first = from.atDay(1).atStartOfDay();
        double end = first.until(before.atDay(1).atStartOfDay(), ChronoUnit.DAYS);
        double[] days = rows.stream()
                .mapToDouble(row -> first.until(row.at(), ChronoUnit.MINUTES) / (24.0 * 60))
                .filter(day -> day >= 0 && day < end)
                .toArray();
        Arrays.sort(days);
        return EventTimes.until(end, days);
    }
}
