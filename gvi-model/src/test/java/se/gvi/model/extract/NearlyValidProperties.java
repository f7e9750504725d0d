// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.gvi.model.csv.ColumnMapping;
import se.gvi.model.csv.SituationCsv;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.ReadOptions;
import se.gvi.model.finding.ValidationReport;
import se.gvi.model.format.EntityType;
import se.gvi.model.format.RecordType;
import se.gvi.model.id.RecordKind;
import se.gvi.model.json.SituationJson;
import se.gvi.model.ndjson.SituationNdjson;

/** Extracts put together by the grammar of their format from members that exist and values that nearly fit. */
final class NearlyValidProperties {

    private static final String SITE =
            "\"site\":{\"name\":\"Kanarieby\",\"timeZone\":\"Europe/Stockholm\",\"jurisdiction\":\"SE\"}";

    /** Values that fit somewhere, and some that fit nowhere. */
    private static Arbitrary<String> values() {
        return Arbitraries.of(
                "I-1",
                "G-1",
                "N-1",
                "police",
                "POLICE",
                "MEMBER",
                "SUSPECT",
                "2026-03-02",
                "2026-03",
                "2026",
                "2026-02-30",
                "2026-03-02T07:00:00Z",
                "2026-03-02 07:00",
                "2/3 2026",
                "02/03/2026",
                "2 mars 2026",
                "12",
                "12,0",
                "1 200",
                "ja",
                "true",
                "SANT",
                "",
                " ",
                "[]",
                "{}",
                "-",
                "a|b",
                "a\\|b",
                "\\",
                "=1+1",
                "19900101-0017",
                "Åsa",
                "\"",
                "\"\"",
                "x\ny",
                "\u202E",
                "null");
    }

    private static List<String> names(RecordType type, String before) {
        List<String> names = new ArrayList<>();
        for (RecordType.Member member : type.members()) {
            if (member.type() instanceof RecordType inner) {
                names.addAll(names(inner, before + member.name() + "."));
            } else {
                names.add(before + member.name());
            }
        }
        return names;
    }

    @Provide
    Arbitrary<String> json() {
        Arbitrary<String> plain = Arbitraries.oneOf(
                values().map(NearlyValidProperties::quoted),
                Arbitraries.of("null", "true", "0", "-1", "1e2", "1.5", "[]", "{}", "[null]"));
        Arbitrary<String> nested = plain.list().ofMaxSize(2).map(list -> "[" + String.join(",", list) + "]");
        return Arbitraries.of(RecordKind.values()).flatMap(kind -> {
            RecordType type = EntityType.of(kind).layout();
            Arbitrary<String> name = Arbitraries.of(
                    type.members().stream().map(RecordType.Member::name).toList());
            Arbitrary<String> member = Combinators.combine(
                            Arbitraries.frequencyOf(
                                    net.jqwik.api.Tuple.of(9, name),
                                    net.jqwik.api.Tuple.of(1, Arbitraries.of("gang", "ethnicity", "id"))),
                            Arbitraries.oneOf(plain, nested, object(type)))
                    .as((key, value) -> quoted(key) + ":" + value);
            return member.list()
                    .ofMaxSize(8)
                    .map(members -> "\"" + kind.section() + "\":[{" + String.join(",", members) + "}]");
        });
    }

    private static Arbitrary<String> object(RecordType type) {
        return Combinators.combine(
                        Arbitraries.of(names(type, "")).map(name -> name.substring(name.lastIndexOf('.') + 1)),
                        values())
                .as((name, value) -> "{" + quoted(name) + ":" + quoted(value) + "}");
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }

    @Property(tries = 1000)
    void documents_and_their_lines(@ForAll("json") String section) throws IOException {
        byte[] document =
                ("{\"format\":\"gvi-situation/1\"," + SITE + "," + section + "}").getBytes(StandardCharsets.UTF_8);
        assertReported(
                SituationJson.check(new ByteArrayInputStream(document), ReadOptions.defaults())
                        .report(),
                SituationJson.check(new ByteArrayInputStream(document), ReadOptions.defaults())
                        .report());
        String record = section.substring(section.indexOf('[') + 2, section.length() - 2);
        String kind = section.substring(1, section.indexOf('"', 1));
        byte[] lines = ("{\"kind\":\"SITUATION\",\"format\":\"gvi-situation/1\"," + SITE + ",\"sections\":{\"" + kind
                        + "\":1}}\n{\"kind\":\"GROUP\"" + (record.isEmpty() ? "" : "," + record) + "}\n")
                .getBytes(StandardCharsets.UTF_8);
        assertReported(
                SituationNdjson.report(new ByteArrayInputStream(lines), ReadOptions.defaults()),
                SituationNdjson.check(new ByteArrayInputStream(lines), ReadOptions.defaults())
                        .report());
    }

    /** A table: its name, and what it holds. */
    record Sheet(String name, String text) {}

    @Provide
    Arbitrary<Sheet> tables() {
        return Arbitraries.of(RecordKind.values()).flatMap(kind -> {
            Arbitrary<String> header = Arbitraries.frequencyOf(
                    net.jqwik.api.Tuple.of(
                            12, Arbitraries.of(names(EntityType.of(kind).layout(), ""))),
                    net.jqwik.api.Tuple.of(1, Arbitraries.of("kommentar", "etnicitet", "", "ID")));
            Arbitrary<List<String>> headers = header.list().ofMinSize(1).ofMaxSize(9);
            Arbitrary<List<List<String>>> rows =
                    values().list().ofMinSize(1).ofMaxSize(9).list().ofMaxSize(5);
            return Combinators.combine(
                            headers,
                            rows,
                            Arbitraries.of(";", ",", "\t"),
                            Arbitraries.of("\r\n", "\n"),
                            Arbitraries.of(true, false),
                            Arbitraries.of(true, false))
                    .as((names, cells, separator, newline, quoting, marked) -> {
                        StringBuilder text = new StringBuilder(marked ? "sep=" + separator + newline : "");
                        text.append(String.join(separator, names)).append(newline);
                        for (List<String> row : cells) {
                            List<String> written = row.stream()
                                    .map(cell -> quoting ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell)
                                    .toList();
                            text.append(String.join(separator, written)).append(newline);
                        }
                        return new Sheet(kind.section() + ".csv", text.toString());
                    });
        });
    }

    @Property(tries = 1000)
    void tables_of_headers_that_exist(@ForAll("tables") Sheet sheet) throws IOException {
        assertReported(read(sheet), read(sheet));
    }

    private static ValidationReport read(Sheet sheet) throws IOException {
        Map<String, InputStream> files = new TreeMap<>();
        files.put(
                "site.csv",
                new ByteArrayInputStream(
                        "format;name;timeZone;jurisdiction\ngvi-situation/1;Kanarieby;Europe/Stockholm;SE\n"
                                .getBytes(StandardCharsets.UTF_8)));
        files.put(sheet.name(), new ByteArrayInputStream(sheet.text().getBytes(StandardCharsets.UTF_8)));
        return SituationCsv.check(files, ColumnMapping.none(), ReadOptions.defaults())
                .report();
    }

    private static void assertReported(ValidationReport report, ValidationReport again) {
        assertThat(again).isEqualTo(report);
        assertThat(report.complete() || !report.valid()).isTrue();
        report.findings()
                .forEach(finding -> assertThat(
                                finding.message(Language.ENGLISH) + finding.message(Language.SWEDISH) + finding.place())
                        .doesNotContainPattern("\\{[A-Za-z]+}")
                        .doesNotContain("19900101", "Åsa"));
    }
}
