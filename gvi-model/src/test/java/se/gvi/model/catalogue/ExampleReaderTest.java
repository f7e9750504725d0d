// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.gvi.model.document.Fields;
import se.gvi.model.finding.InvalidDocumentException;
import se.gvi.model.finding.ReadLimits;
import se.gvi.model.finding.Text;

final class ExampleReaderTest {

    private static CatalogueExample read(String json) {
        return ExampleReader.read(fields(json));
    }

    private static Fields fields(String json) {
        return Fields.parse(json, Text.same("example"));
    }

    private static String text(CatalogueExample example, String file) throws IOException {
        return new String(example.open(file).readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void tablesAreFilesWithNamesOfTheirOwnWrittenAsTextLinesOrBytes() throws IOException {
        CatalogueExample example = read("""
                {"form": "csv", "files": {"a.csv": "id;name\\n", "b.csv": ["id", "å"], "c.csv": {"base64": "YeU="}}}
                """);
        assertThat(example.files()).containsExactly("a.csv", "b.csv", "c.csv");
        assertThat(text(example, "a.csv")).isEqualTo("id;name\n");
        assertThat(text(example, "b.csv")).isEqualTo("id\nå\n");
        assertThat(example.open("c.csv").readAllBytes()).containsExactly('a', 0xe5);
        assertThat(example.shown().get(2)).isEqualTo(Map.entry("c.csv", "a\\xE5"));
    }

    @Test
    void recordsChangeTheSituationOfTheExamples() throws IOException {
        CatalogueExample example = read("""
                {"form": "records", "records": {"groups": [{"id": "G-1", "name": "Bryggan"}, {"id": "G-7"}, {"id": "G-7"}],
                 "site": {"name": "Sandby"}, "ties": []}}
                """);
        Map<String, Object> changed = Resource.value(fields(text(example, "situation.json")));
        Map<String, Object> base = Resource.value("base-situation");
        assertThat(changed.get("site")).isEqualTo(Map.of("name", "Sandby"));
        assertThat(changed).containsEntry("ties", List.of()).containsEntry("incidents", base.get("incidents"));
        assertThat((List<?>) changed.get("groups"))
                .hasSize(4)
                .first()
                .isInstanceOfSatisfying(
                        Map.class, group -> assertThat(group.get("name")).isEqualTo("Bryggan"))
                .isInstanceOfSatisfying(
                        Map.class,
                        group -> assertThat(group.get("sizeEstimate")).isNotNull());
        assertThat(example.shown().get(0).getValue()).isEqualTo("""
                {
                  "groups": [
                    {"id": "G-1", "name": "Bryggan"},
                    {"id": "G-7"},
                    {"id": "G-7"}
                  ],
                  "site": {"name": "Sandby"},
                  "ties": []
                }
                """);
    }

    @Test
    void decisionsAboutFindingsComeWithTheSituationTheyAreAbout() throws IOException {
        CatalogueExample example = read("""
                {"form": "overrides", "text": "{}", "asOf": "2026-03-02"}
                """);
        assertThat(example.files()).containsExactly("overrides.json", "situation.json");
        assertThat(text(example, "situation.json")).isEqualTo(Base.SITUATION.document());
        assertThat(example.shown()).containsExactly(Map.entry("overrides.json", "{}"));
        assertThat(example.asOf()).contains(LocalDate.of(2026, 3, 2));
        assertThat(text(read("""
                        {"form": "overrides", "text": "{}", "records": {"site": {"name": "Sandby"}}}
                        """), "situation.json")).contains("Sandby");
    }

    @Test
    void aPolicyIsAChangeOrOneOfItsOwn() throws IOException {
        assertThat(text(read("{\"form\": \"policy\", \"text\": \"{}\"}"), "policy.json"))
                .isEqualTo("{}");
        assertThat(text(read("{\"form\": \"policy\", \"policy\": {\"version\": \"7\"}}"), "policy.json"))
                .contains("\"version\": \"7\"", "\"interventions\"");
    }

    @Test
    void whatWouldSpoilThePageIsShownOtherwise() throws IOException {
        CatalogueExample example = read("""
                {"form": "csv", "files": {"a.csv": "a\\u0000b", "b.csv": {"base64": "YQBiDQo="}}}
                """);
        assertThat(text(example, "a.csv")).isEqualTo("a\0b");
        assertThat(example.shown()).containsExactly(Map.entry("a.csv", "a\\x00b"), Map.entry("b.csv", "a\\x00b\n"));
    }

    @Test
    void codeIsAFileOfJava() throws IOException {
        CatalogueExample example = read("{\"form\": \"code\", \"text\": [\"int a = 1;\", \"int b = a;\"]}");
        assertThat(text(example, "Example.java")).isEqualTo("int a = 1;\nint b = a;\n");
        assertThat(example.shown()).containsExactly(Map.entry("Example.java", "int a = 1;\nint b = a;\n"));
    }

    @Test
    void limitsAreTheDefaultsUnlessTheyAreGiven() {
        assertThat(read("{\"form\": \"ndjson\", \"text\": \"{}\"}").limits()).isEqualTo(ReadLimits.defaults());
        assertThat(read("""
                        {"form": "ndjson", "text": "{}", "limits": {"bytes": 9, "depth": 8, "records": 7}}
                        """).limits())
                .isEqualTo(ReadLimits.defaults().withBytes(9).withDepth(8).withRecords(7));
    }

    @Test
    void whatIsNotKnownIsRefused() {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> read("{\"form\": \"ndjson\", \"text\": \"\", \"records\": {}}"));
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> read("{\"form\": \"ndjson\", \"text\": \"\", \"limits\": {\"members\": 1}}"));
        assertThatIllegalStateException()
                .isThrownBy(() -> read("{\"form\": \"xml\"}"))
                .withMessage("The catalogue knows no examples of the form xml.");
        assertThatIllegalStateException()
                .isThrownBy(() -> read("{\"form\": \"ndjson\", \"text\": 7}"))
                .withMessageStartingWith("The catalogue has a number at 1:28 /text where a text belongs");
    }

    @Test
    void aRetiredCodeIsReadWithOrWithoutASuccessor() {
        RetiredCode with = FindingCatalogue.retired(fields("""
                {"code": "A", "retiredIn": "0.9.0", "replacedBy": "B", "meaning": {"en": "e", "sv": "s"}}
                """).node());
        assertThat(with).isEqualTo(new RetiredCode("A", "0.9.0", "B", Text.of("e", "s")));
        assertThat(FindingCatalogue.retired(fields("""
                        {"code": "A", "retiredIn": "0.9.0", "meaning": {"en": "e", "sv": "s"}}
                        """).node()).replacedBy()).isNull();
    }

    @Test
    void whatDoesNotFitIntoALineIsBroken() {
        String word = "x".repeat(60);
        assertThat(Layout.of(Map.of("rule", Map.of("anyOf", List.of(word, word)))))
                .isEqualTo("""
                {
                  "rule": {
                    "anyOf": [
                      "%s",
                      "%s"
                    ]
                  }
                }
                """.formatted(word, word));
    }
}
