// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A fictional crowd of any size, as a stream of records or a folder of CSV files: valid, the same every time, and mixed
 * as a city's records are. Nobody in it exists.
 */
public final class Crowd {

    private static final int GROUP_SIZE = 40;
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);

    private final int people;

    /**
     * A crowd with about so many records.
     *
     * @param records how many records, at least 100
     */
    public Crowd(long records) {
        this.people = (int) (records / 5);
    }

    /** Takes what the crowd consists of, record by record. */
    private interface Taker {
        void take(String section, Map<String, Object> record) throws IOException;
    }

    /**
     * Writes the crowd as a stream of records.
     *
     * @param file the file
     * @throws IOException if it cannot be written
     */
    public void writeStream(Path file) throws IOException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        tell((section, record) -> counts.merge(section, 1, Integer::sum));
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            Map<String, Object> site = Map.of();
            out.write("{\"kind\":\"SITUATION\",\"format\":\"gvi-situation/1\",\"site\":{\"name\":\"Kanarieby\","
                    + "\"timeZone\":\"Europe/Stockholm\",\"jurisdiction\":\"SE\"},\"sections\":" + json(counts)
                    + "}\n");
            tell((section, record) -> {
                Map<String, Object> line = new LinkedHashMap<>(site);
                line.put("kind", KINDS.get(section));
                line.putAll(record);
                out.write(json(line));
                out.write('\n');
            });
        }
    }

    /**
     * Writes the crowd as a document.
     *
     * @param file the file
     * @throws IOException if it cannot be written
     */
    public void writeDocument(Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("{\"format\":\"gvi-situation/1\",\"site\":{\"name\":\"Kanarieby\","
                    + "\"timeZone\":\"Europe/Stockholm\",\"jurisdiction\":\"SE\"}");
            String[] open = {""};
            tell((section, record) -> {
                out.write(
                        section.equals(open[0])
                                ? ",\n"
                                : (open[0].isEmpty() ? "" : "]") + ",\n\"" + section + "\":[\n");
                open[0] = section;
                out.write(json(record));
            });
            out.write("]}\n");
        }
    }

    /**
     * Writes the crowd as a folder of CSV files.
     *
     * @param folder the folder; made if it is not there
     * @throws IOException if it cannot be written
     */
    public void writeTables(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("site.csv"),
                "format,name,timeZone,jurisdiction\r\ngvi-situation/1,Kanarieby,Europe/Stockholm,SE\r\n");
        Map<String, BufferedWriter> files = new LinkedHashMap<>();
        try {
            tell((section, record) -> {
                for (Map.Entry<String, List<Map<String, Object>>> table :
                        tables(section, record).entrySet()) {
                    for (Map<String, Object> row : table.getValue()) {
                        BufferedWriter file = files.get(table.getKey());
                        if (file == null) {
                            file = Files.newBufferedWriter(folder.resolve(table.getKey() + ".csv"));
                            file.write(String.join(",", row.keySet()) + "\r\n");
                            files.put(table.getKey(), file);
                        }
                        String before = "";
                        for (Object cell : row.values()) {
                            file.write(before);
                            file.write(cell.toString());
                            before = ",";
                        }
                        file.write("\r\n");
                    }
                }
            });
        } finally {
            for (BufferedWriter file : files.values()) {
                file.close();
            }
        }
    }

    @SuppressWarnings("unchecked") // every list of maps here is made below
    private static Map<String, List<Map<String, Object>>> tables(String section, Map<String, Object> record) {
        Map<String, List<Map<String, Object>>> tables = new LinkedHashMap<>();
        Map<String, Object> row = new LinkedHashMap<>();
        record.forEach((name, value) -> {
            if (value instanceof Map<?, ?> inner) {
                inner.forEach((member, cell) -> row.put(name + "." + member, cell));
            } else if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map<?, ?>) {
                row.put(name, list.size());
                List<Map<String, Object>> rows = new ArrayList<>();
                for (Object element : list) {
                    Map<String, Object> each = new LinkedHashMap<>();
                    each.put("membership", record.getOrDefault("id", ""));
                    each.putAll((Map<String, Object>) element);
                    rows.add(each);
                }
                tables.put(section + "." + name, rows);
            } else if (value instanceof List<?> list) {
                row.put(
                        name,
                        String.join("|", list.stream().map(Object::toString).toList()));
            } else {
                row.put(name, value);
            }
        });
        tables.put(section, List.of(row));
        return tables;
    }

    private static final Map<String, String> KINDS = Map.of(
            "sources", "SOURCE",
            "groups", "GROUP",
            "individuals", "INDIVIDUAL",
            "memberships", "MEMBERSHIP",
            "ties", "TIE",
            "incidents", "INCIDENT",
            "involvements", "INVOLVEMENT",
            "supervisions", "SUPERVISION");

    private void tell(Taker to) throws IOException {
        to.take("sources", source("police", "POLICE", "LED_POLICE", "GROUP_AUDIT"));
        to.take("sources", source("probation", "PROBATION", "LED_PROBATION", "DIRECT_COMMUNICATION"));
        for (int i = 0; i <= people / GROUP_SIZE; i++) {
            to.take("groups", record("G-" + i, "police", i));
        }
        for (int i = 0; i < people; i++) {
            Map<String, Object> record = record("I-" + i, "police", i);
            record.put("birthDate", (1990 + i % 15) + "-" + two(1 + i % 12) + "-" + two(1 + i % 28));
            to.take("individuals", ordered(record));
        }
        for (int i = 0; i < people; i++) {
            Map<String, Object> record = record("M-" + i, "police", i);
            record.put("individual", "I-" + i);
            record.put("group", "G-" + i / GROUP_SIZE);
            record.put("standing", i % 3 == 0 ? "ASSOCIATE" : "MEMBER");
            record.put("span", Map.of("from", day(i, 0)));
            record.put("evidence", List.of(evidence(i)));
            record.put("assessedBy", "analyst-" + i % 50);
            record.put("assessedOn", day(i, 1));
            record.put("reviewBy", day(i, 300));
            to.take("memberships", ordered(record));
        }
        for (int i = 0; i + 1 < people; i += 2) {
            Map<String, Object> record = record("T-" + i, "police", i);
            record.put("tieKind", "CO_OFFENDED");
            record.put("first", "I-" + i);
            record.put("second", "I-" + (i + 1));
            record.put("dates", List.of(day(i, 0), day(i, 20)));
            to.take("ties", ordered(record));
        }
        for (int i = 0; i < people / 2; i++) {
            Map<String, Object> record = record("N-" + i, "police", i);
            record.put("type", "SHOTS_FIRED");
            record.put("date", day(i, 0));
            record.put("area", "quay-" + i % 30);
            to.take("incidents", ordered(record));
        }
        for (int i = 0; i < people; i++) {
            Map<String, Object> record = record("V-" + i, "police", i);
            record.put("individual", "I-" + i);
            record.put("incident", "N-" + i % Math.max(1, people / 2));
            record.put("role", i % 2 == 0 ? "SUSPECT" : "VICTIM");
            to.take("involvements", ordered(record));
        }
        for (int i = 0; i < people; i++) {
            Map<String, Object> record = record("S-" + i, "probation", i);
            record.put("individual", "I-" + i);
            record.put("supervisionKind", "PROBATION");
            record.put("span", span(i));
            to.take("supervisions", ordered(record));
        }
    }

    private static Map<String, Object> source(String id, String branch, String regime, String purpose) {
        Map<String, Object> source = new LinkedHashMap<>();
        source.put("id", id);
        source.put("branch", branch);
        source.put("regime", regime);
        source.put("purpose", purpose);
        source.put("legalBasis", "brottsdatalagen 2:1");
        source.put("controller", "Kanariemyndigheten");
        source.put("confidentiality", "NONE");
        source.put("asOf", "2026-03-02");
        return source;
    }

    private static Map<String, Object> record(String id, String source, int number) {
        Map<String, Object> provenance = new LinkedHashMap<>();
        provenance.put("source", source);
        provenance.put("recordedAt", "2026-03-02T" + two(number % 24) + ":" + two(number / 24 % 60) + ":00Z");
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("id", id);
        record.put("provenance", provenance);
        return record;
    }

    /** The same with its provenance last. */
    private static Map<String, Object> ordered(Map<String, Object> record) {
        Map<String, Object> ordered = new LinkedHashMap<>(record);
        ordered.remove("provenance");
        ordered.put("provenance", record.getOrDefault("provenance", Map.of()));
        return ordered;
    }

    private static Map<String, Object> evidence(int number) {
        Map<String, Object> evidence = new LinkedHashMap<>();
        evidence.put("kind", "GROUP_AUDIT");
        evidence.put("source", "police");
        evidence.put("observedOn", day(number, 0));
        return evidence;
    }

    private static Map<String, Object> span(int number) {
        Map<String, Object> span = new LinkedHashMap<>();
        span.put("from", day(number, 0));
        span.put("until", day(number, 900));
        return span;
    }

    private static String day(int number, int later) {
        return FIRST_DAY.plusDays(number % 700 + later).toString();
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static String json(Object value) {
        StringBuilder out = new StringBuilder(256);
        append(value, out);
        return out.toString();
    }

    private static void append(Object value, StringBuilder out) {
        if (value instanceof Map<?, ?> map) {
            out.append('{');
            map.forEach((name, part) -> {
                out.append(out.charAt(out.length() - 1) == '{' ? "" : ",")
                        .append('"')
                        .append(name)
                        .append("\":");
                append(part, out);
            });
            out.append('}');
        } else if (value instanceof List<?> list) {
            out.append('[');
            list.forEach(part -> {
                out.append(out.charAt(out.length() - 1) == '[' ? "" : ",");
                append(part, out);
            });
            out.append(']');
        } else if (value instanceof Number) {
            out.append(value);
        } else {
            out.append('"').append(value).append('"');
        }
    }
}
