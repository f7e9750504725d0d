// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.gvi.model.finding.Language;
import se.gvi.rules.policy.Policies;

/** Many municipalities, in this process. */
final class AssessmentJobTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path EXAMPLES = Path.of("gvi-examples");

    @TempDir
    private Path directory;

    private static JsonNode tree(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static JsonNode answer(String name, InputStream in) throws IOException {
        return tree(
                new Assessor(Policies.bundled("sluta-skjut"), Municipalities.AS_OF, Language.ENGLISH).line(name, in));
    }

    @Test
    void two_threads_answer_as_a_loop_does_to_the_last_byte_and_in_the_order_of_names() throws IOException {
        Municipalities municipalities = Municipalities.in(directory.resolve("in"), 9);
        Path out = directory.resolve("out.ndjson");
        LocalSpark.run(
                AssessmentJob::new,
                municipalities.folder().toString(),
                "--as-of",
                Municipalities.AS_OF.toString(),
                "--out",
                out.toString(),
                "--slices",
                "5");
        assertThat(Files.readString(out)).isEqualTo(municipalities.answeredHere());
        assertThat(Files.readAllLines(out).stream()
                        .map(line -> tree(line).get("document").asText()))
                .containsExactly(
                        "0001.json",
                        "0002.json",
                        "0003.json",
                        "0004.json",
                        "0005.json",
                        "0006.json",
                        "0007.json",
                        "0008.json",
                        "0009.json",
                        "9001.ndjson",
                        "9002.json",
                        "9003.json",
                        "9004.json",
                        "9005.json");
        assertThat(directory.toFile().list())
                .as("nothing is left beside the answers")
                .containsExactlyInAnyOrder("in", "out.ndjson");
    }

    @Test
    void a_bad_document_is_a_line_with_its_findings() throws IOException {
        Municipalities municipalities = Municipalities.in(directory, 1);
        Map<String, JsonNode> answers = municipalities
                .answeredHere()
                .lines()
                .map(AssessmentJobTest::tree)
                .collect(Collectors.toMap(answer -> answer.get("document").asText(), Function.identity()));
        assertThat(answers.get("0001.json").get("counts"))
                .isEqualTo(answers.get("9001.ndjson").get("counts"));
        assertThat(answers.get("9002.json").get("findings").findValuesAsText("code"))
                .containsExactly("SYNTAX");
        assertThat(answers.get("9003.json").get("findings").findValuesAsText("code"))
                .containsExactly("ENCODING");
        assertThat(answers.get("9004.json").get("findings").findValuesAsText("code"))
                .containsExactly("EMPTY_DOCUMENT");
        JsonNode site = answers.get("9005.json");
        assertThat(site.get("errors").asInt()).isOne();
        assertThat(site.get("complete").asBoolean())
                .as("without a time zone no day can be checked")
                .isFalse();
        assertThat(site.get("findings").get(0).get("code").asText()).isEqualTo("BAD_SITE");
        assertThat(site.get("findings").get(0).get("message").asText()).contains("Europe/Stockholm");
        assertThat(site.has("counts")).isFalse();
    }

    @Test
    void the_counts_are_those_of_the_command_line() throws IOException {
        JsonNode golden = tree(Files.readString(
                EXAMPLES.resolve("cli/src/test/resources/se/gvi/examples/cli/assess.json"), StandardCharsets.UTF_8));
        try (InputStream in = Files.newInputStream(EXAMPLES.resolve("hamnstad/situation.json"))) {
            JsonNode answer = answer("hamnstad.json", in);
            for (String member : List.of("site", "asOf", "parametersWithoutValue", "counts")) {
                assertThat(answer.get(member)).as(member).isEqualTo(golden.get(member));
            }
            assertThat(answer.get("policy").get("id"))
                    .isEqualTo(golden.get("policy").get("id"));
            assertThat(answer.get("policy").get("version"))
                    .isEqualTo(golden.get("policy").get("version"));
            assertThat(answer.toString()).as("how many, never who").doesNotContain("I-0");
        }
    }

    @Test
    void what_was_not_foreseen_is_named_by_its_type_alone() throws IOException {
        InputStream broken = new ByteArrayInputStream(new byte[0]) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                throw new IllegalStateException("Kim Karlsson");
            }
        };
        assertThat(answer("a.json", broken).toString())
                .isEqualTo("{\"document\":\"a.json\",\"failure\":\"IllegalStateException\"}");
    }

    @Test
    void what_was_written_before_is_not_written_over() throws IOException {
        Municipalities municipalities = Municipalities.in(directory.resolve("in"), 1);
        Path out = Files.writeString(directory.resolve("out.ndjson"), "kept");
        String[] arguments = {municipalities.folder().toString(), "--as-of", "2026-03-02", "--out", out.toString()};
        assertThat(LocalSpark.refusal(AssessmentJob::new, arguments))
                .startsWith("There is already a file " + out + ". Remove it, or name another.");
        assertThat(out).hasContent("kept");
    }

    @Test
    void a_folder_without_documents_is_refused() throws IOException {
        Path empty = Files.createDirectory(directory.resolve("empty"));
        assertThat(LocalSpark.refusal(
                        AssessmentJob::new,
                        empty.toString(),
                        "--as-of",
                        "2026-03-02",
                        "--out",
                        directory.resolve("out.ndjson").toString()))
                .startsWith("There is no document in " + empty + ". Name a folder with .json or .ndjson files.");
    }
}
