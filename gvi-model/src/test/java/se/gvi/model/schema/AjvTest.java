// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A second validator, of another language and with another engine for regular expressions, says the same. */
final class AjvTest {

    private static final Path HOME = Path.of("target", "ajv").toAbsolutePath();
    private static final Path SCRIPT = Path.of(
                    "src", "test", "resources", "se", "gvi", "model", "schema", "validate.cjs")
            .toAbsolutePath();

    /** What a program printed, or nothing if it could not be run to a good end. */
    private static List<String> run(int seconds, String... command) throws IOException, InterruptedException {
        Path output = HOME.resolve("output.txt");
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .directory(HOME.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
        } catch (IOException notThere) {
            return List.of();
        }
        if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            return List.of();
        }
        return process.exitValue() == 0 ? Files.readAllLines(output) : List.of();
    }

    /** Puts ajv under target, once. */
    private static boolean isThere() throws IOException, InterruptedException {
        Path done = HOME.resolve("installed-ajv-8");
        if (Files.exists(done)) {
            return true;
        }
        List<String> output =
                run(60, "npm", "install", "--prefix", ".", "--no-audit", "--no-fund", "--ignore-scripts", "ajv@8");
        if (!output.isEmpty()) {
            Files.writeString(done, String.join("\n", output));
        }
        return !output.isEmpty();
    }

    private static String line(String schema, Mutant mutant, boolean valid) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("schema", schema)
                .put("name", mutant.name())
                .put("valid", valid)
                .put("json", mutant.json())
                .toString();
    }

    @BeforeAll
    static void needs_node_and_ajv() throws IOException, InterruptedException {
        Files.createDirectories(HOME);
        assumeTrue(!run(10, "node", "--version").isEmpty(), "Skipped: there is no node to run ajv.");
        assumeTrue(isThere(), "Skipped: npm could not install ajv.");
    }

    @Test
    void the_program_of_the_page_runs() throws IOException, InterruptedException {
        Files.writeString(HOME.resolve("page.cjs"), SchemaPageTest.blocks("js").get(0));
        Files.writeString(HOME.resolve("gvi-situation-1.schema.json"), SituationSchema.document());
        Files.writeString(HOME.resolve("situation.json"), Corpus.exampleOfThePage());
        assertThat(run(60, "node", "page.cjs")).containsExactly("valid");

        Files.writeString(
                HOME.resolve("situation.json"), Corpus.exampleOfThePage().replace("2026-02-27", "2026-02-29"));
        assertThat(run(60, "node", "page.cjs")).anyMatch(line -> line.contains("/incidents/0/date"));
    }

    @Test
    void ajv_says_the_same_of_every_document_and_every_mutant() throws IOException, InterruptedException {
        List<String> corpus = new ArrayList<>();
        List<Mutant> documents = new ArrayList<>(Corpus.valid());
        documents.addAll(Corpus.mutants());
        for (Mutant document : documents) {
            boolean valid = Validator.OF_DOCUMENTS.errors(document.json()).isEmpty();
            corpus.add(line("document", document, valid));
        }
        for (Mutant document : Corpus.valid().subList(1, 4)) {
            for (String record : Corpus.lines(document.json())) {
                corpus.add(line("record", new Mutant(document.name(), record), true));
            }
        }
        for (int i = 0; i < documents.size(); i += 10) {
            for (String record : Corpus.lines(documents.get(i).json())) {
                boolean valid = Validator.OF_RECORDS.errors(record).isEmpty();
                corpus.add(line("record", new Mutant(documents.get(i).name(), record), valid));
            }
        }
        Files.write(HOME.resolve("corpus.ndjson"), corpus);
        Files.writeString(HOME.resolve("document.json"), SituationSchema.document());
        Files.writeString(HOME.resolve("record.json"), SituationSchema.record());

        assertThat(run(120, "node", SCRIPT.toString(), "corpus.ndjson", "document.json", "record.json"))
                .as("what " + SCRIPT.getFileName() + " prints; see " + HOME.resolve("output.txt"))
                .containsExactly("checked " + corpus.size());
    }
}
