// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.gvi.model.finding.Language;

/** The dictionaries say what the model says, and what is written fits them. */
final class CsvDictionaryTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final String RENEW = "Renew it: mvn -q -pl gvi-model -am test -Dtest=CsvDictionaryTest"
            + " -Dgvi.regenerate=true -Dsurefire.failIfNoSpecifiedTests=false";

    /** The documents by their paths in the repository. */
    static Map<String, String> documents() {
        Map<String, String> documents = new LinkedHashMap<>();
        documents.put("docs/csv-dictionary.md", CsvDictionary.markdown(Language.ENGLISH));
        documents.put("docs/csv-dictionary.sv.md", CsvDictionary.markdown(Language.SWEDISH));
        documents.put("docs/schema/csv/datapackage.json", CsvDictionary.dataPackage());
        CsvDictionary.tableSchemas()
                .forEach((table, schema) -> documents.put("docs/schema/csv/" + table + ".schema.json", schema));
        return documents;
    }

    static Iterable<Map.Entry<String, String>> entries() {
        return documents().entrySet();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void theRepositoryHoldsIt(Map.Entry<String, String> document) throws IOException {
        Path file = Path.of("..").resolve(document.getKey());
        if (Boolean.getBoolean("gvi.regenerate")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, document.getValue());
        }
        assertThat(Files.readString(file)).as(RENEW).isEqualTo(document.getValue());
    }

    @Test
    void theJarHoldsTheSchemas() throws IOException {
        for (Map.Entry<String, String> document : documents().entrySet()) {
            if (document.getKey().endsWith(".json")) {
                String resource = document.getKey().replace("docs/schema/csv/", "/META-INF/gvi/csv/");
                try (InputStream in = CsvDictionary.class.getResourceAsStream(resource)) {
                    assertThat(new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8))
                            .isEqualTo(document.getValue());
                }
            }
        }
    }

    @Test
    void everyColumnHasAFieldInTheOrderOfTheFiles() throws IOException {
        Folder folder = Folder.complete();
        for (Map.Entry<String, String> schema : CsvDictionary.tableSchemas().entrySet()) {
            String header =
                    folder.text(schema.getKey() + ".csv").lines().findFirst().orElseThrow();
            JsonNode fields = MAPPER.readTree(schema.getValue()).get("fields");
            assertThat(fields.findValuesAsText("name")).startsWith(header.split(";", -1)[0]);
            assertThat(fields).hasSameSizeAs(header.split(";", -1));
        }
    }

    @Test
    void whatIsWrittenMeetsTheConstraints() throws IOException {
        Folder folder = Folder.complete();
        for (Map.Entry<String, String> schema : CsvDictionary.tableSchemas().entrySet()) {
            JsonNode fields = MAPPER.readTree(schema.getValue()).get("fields");
            folder.text(schema.getKey() + ".csv").lines().skip(1).forEach(line -> {
                String[] cells = line.split(";", -1);
                for (int i = 0; i < cells.length; i++) {
                    assertMeets(cells[i], fields.get(i));
                }
            });
        }
    }

    private static void assertMeets(String cell, JsonNode field) {
        JsonNode constraints = field.path("constraints");
        if (cell.isEmpty()) {
            assertThat(constraints.path("required").asBoolean())
                    .as(field.toString())
                    .isFalse();
            return;
        }
        if (constraints.has("pattern")) {
            assertThat(cell).matches(Pattern.compile(constraints.get("pattern").asText()));
        }
        if (constraints.has("enum")) {
            assertThat(constraints.get("enum")).anyMatch(word -> word.asText().equals(cell));
        }
    }

    @Test
    void aFolderDescribesItself() throws IOException {
        JsonNode description = MAPPER.readTree(Folder.complete().text("datapackage.json"));
        for (JsonNode resource : description.get("resources")) {
            assertThat(Folder.complete().files())
                    .containsKey(resource.get("path").asText());
            assertThat(resource.at("/dialect/delimiter").asText()).isEqualTo(";");
            for (JsonNode key : resource.at("/schema/foreignKeys")) {
                String target = key.at("/reference/resource").asText();
                assertThat(target.isEmpty()
                                || description
                                        .get("resources")
                                        .findValuesAsText("name")
                                        .contains(target))
                        .as(key.toString())
                        .isTrue();
            }
        }
        assertThat(description.get("resources"))
                .hasSize(Folder.complete().files().size() - 1);
    }
}
