// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import se.gvi.simulation.evaluation.CountSeries;
import se.gvi.simulation.evaluation.Step;

/**
 * Published counts: a row for each place, period and day of publication, with the columns place, period, count and
 * published. A period that was published twice is revised: the later count holds.
 */
final class CountsFile {

    private final Path file;
    private final Step step;
    private final Map<String, SortedMap<YearMonth, NavigableMap<LocalDate, Long>>> places = new LinkedHashMap<>();

    private CountsFile(Path file, Step step) {
        this.file = file;
        this.step = step;
    }

    static CountsFile read(Path file, Step step) throws IOException {
        CountsFile counts = new CountsFile(file, step);
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
            rows.forEach(counts::add);
        }
        return counts;
    }

    private void add(NamedCsvRecord row) {
        YearMonth period = period(row, column(row, "period"));
        LocalDate published = published(row);
        Long before = places.computeIfAbsent(column(row, "place"), place -> new TreeMap<>())
                .computeIfAbsent(period, first -> new TreeMap<>())
                .putIfAbsent(published, count(row));
        if (before != null) {
            throw wrong(
                    row,
                    "counts the period " + column(row, "period") + " of that place a second time, as published on "
                            + published + " too. Leave one out, or correct the day");
        }
    }

    /** The counts as they were known on a day. */
    CountsFile knownOn(LocalDate day) {
        CountsFile known = new CountsFile(file, step);
        places.forEach((place, periods) -> {
            SortedMap<YearMonth, NavigableMap<LocalDate, Long>> then = new TreeMap<>();
            periods.forEach((period, published) -> {
                if (!published.firstKey().isAfter(day)) {
                    then.put(period, published.headMap(day, true));
                }
            });
            known.places.put(place, then);
        });
        return known;
    }

    /** The days on which a count of some places was published that was revised later. */
    SortedSet<LocalDate> revised(List<String> named) {
        SortedSet<LocalDate> days = new TreeSet<>();
        named.forEach(place -> counts(place)
                .values()
                .forEach(published ->
                        days.addAll(published.headMap(published.lastKey()).keySet())));
        return days;
    }

    boolean hasCountsOf(String place) {
        return places.containsKey(place);
    }

    private YearMonth period(NamedCsvRecord row, String written) {
        try {
            return step == Step.YEAR ? YearMonth.of(Integer.parseInt(written), 1) : YearMonth.parse(written);
        } catch (NumberFormatException | DateTimeException none) {
            String form = step == Step.YEAR ? "2018" : "2018-10";
            throw wrong(row, "has no period. Write it as " + form + ", or say another --step");
        }
    }

    private long count(NamedCsvRecord row) {
        try {
            return Long.parseLong(column(row, "count"));
        } catch (NumberFormatException none) {
            throw wrong(row, "has no count. Write a whole number");
        }
    }

    private LocalDate published(NamedCsvRecord row) {
        try {
            return LocalDate.parse(column(row, "published"));
        } catch (DateTimeException none) {
            throw wrong(row, "does not say when the count was published. Write the day as 2023-01-15");
        }
    }

    private String column(NamedCsvRecord row, String name) {
        return row.findField(name)
                .map(String::strip)
                .orElseThrow(() -> Failure.errorsFound("The file " + file + " has no column " + name
                        + ". It needs place, period, count and published."));
    }

    private Failure wrong(NamedCsvRecord row, String what) {
        return Failure.errorsFound("The row on line " + row.getStartingLineNumber() + " of " + file + " " + what + ".");
    }

    /** The periods for which every place named has a count; at least one is named. */
    SortedSet<YearMonth> common(List<String> named) {
        SortedSet<YearMonth> common = new TreeSet<>(counts(named.get(0)).keySet());
        named.forEach(place -> common.retainAll(counts(place).keySet()));
        return common;
    }

    /** The counts of a place from one period to another. */
    CountSeries series(String place, YearMonth from, YearMonth to) {
        SortedMap<YearMonth, NavigableMap<LocalDate, Long>> counts = counts(place);
        LongStream.Builder numbers = LongStream.builder();
        LocalDate published = LocalDate.MIN;
        for (YearMonth period = from; !period.isAfter(to); period = period.plusMonths(step.months())) {
            NavigableMap<LocalDate, Long> count = counts.get(period);
            if (count == null) {
                throw Failure.errorsFound("The file " + file + " has no count of " + place + " for " + period
                        + ". Give every period, or fewer with --from and --to.");
            }
            numbers.add(count.lastEntry().getValue());
            published = count.lastKey().isAfter(published) ? count.lastKey() : published;
        }
        return CountSeries.of(place, from, step, published, numbers.build().toArray());
    }

    private SortedMap<YearMonth, NavigableMap<LocalDate, Long>> counts(String place) {
        SortedMap<YearMonth, NavigableMap<LocalDate, Long>> counts = places.get(place);
        if (counts == null) {
            throw Failure.notUnderstood("The file " + file + " counts nothing for " + place + ". It has "
                    + String.join(", ", places.keySet()) + ".");
        }
        return counts;
    }
}
