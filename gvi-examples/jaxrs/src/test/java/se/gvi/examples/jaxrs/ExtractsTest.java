// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.jaxrs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.json.SituationJson;
import se.gvi.model.ndjson.SituationNdjson;

/** The host over HTTP: what it accepts, what it refuses, and what it keeps to itself. */
final class ExtractsTest {

    private static final Path HAMNSTAD = Path.of("gvi-examples", "hamnstad", "situation.json");
    private static final String JSON = "application/json";
    private static final String NDJSON = "application/x-ndjson";
    private static final String PROBLEM = "application/problem+json";

    private static final String SITE =
            "\"site\": {\"name\": \"Exempelstad\", \"timeZone\": \"Europe/Stockholm\", \"jurisdiction\": \"SE\"}";

    private static RunningHost host;

    @BeforeAll
    static void start() {
        host = new RunningHost();
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    private static Answer document(String language, String document) throws Exception {
        return Answer.post(host.address("/extracts"), JSON, language, document.getBytes(UTF_8));
    }

    private static Answer stream(String language, String lines) throws Exception {
        return Answer.post(host.address("/extracts/stream"), NDJSON, language, lines.getBytes(UTF_8));
    }

    private static Answer refused(String what) throws Exception {
        return Answer.to(HttpRequest.newBuilder(host.address("/refused/" + what))
                .header("Accept-Language", "sv")
                .build());
    }

    private static String records(String sections) {
        return "{\"format\": \"gvi-situation/1\", " + SITE + ", " + sections + "}";
    }

    /** A group whose estimate is the wrong way round and that comes from nowhere. */
    private static String twoErrors() {
        return records(
                "\"groups\": [{\"id\": \"G-1\", \"name\": \"Kajen\", \"sizeEstimate\": {\"low\": 20, \"high\": 12}}]");
    }

    @Test
    void an_extract_that_is_right_is_accepted_with_its_warnings() throws Exception {
        Answer answer = document("en", Files.readString(HAMNSTAD));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.type()).isEqualTo(JSON);
        assertThat(answer.language()).isEqualTo("en");
        assertThat(answer.json())
                .containsEntry("outcome", "VALID")
                .containsEntry("truncated", false)
                .containsEntry(
                        "counts", Map.of("MEMBERSHIP_WITHOUT_EVIDENCE", 10, "MEMBERSHIP_WITHOUT_REVIEW_DATE", 5));
        assertThat(answer.findings()).hasSize(15);
        assertThat(answer.findings().get(0))
                .containsEntry("severity", "WARNING")
                .containsEntry("record", "M-047")
                .containsEntry("pointer", "/memberships/67/evidence")
                .containsEntry(
                        "message", "membership M-047 names no evidence. Record what it rests on, or withdraw it.")
                .containsEntry("type", "https://example.org/gvi/docs/findings.md#membership_without_evidence");
    }

    @Test
    void a_stream_of_the_same_records_is_accepted_alike() throws Exception {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        SituationNdjson.write(SituationJson.read(HAMNSTAD), lines);
        Answer answer = stream("en", lines.toString(UTF_8));
        Answer document = document("en", Files.readString(HAMNSTAD));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("records")).isEqualTo(document.json().get("records"));
        assertThat(answer.json().get("counts")).isEqualTo(document.json().get("counts"));
    }

    @Test
    void broken_json_is_refused_with_its_line_and_column() throws Exception {
        Answer answer = document("en", "{\"format\": \"gvi-situation/1\"\n " + SITE + "}");
        isProblem(answer, 422, "INCOMPLETE");
        assertThat(answer.json())
                .containsEntry("title", "The data could not be checked in full")
                .containsEntry("type", "https://example.org/gvi/gvi-examples/jaxrs/README.md#incomplete-check")
                .containsEntry(
                        "detail", "Errors: 1, warnings: 0. The member findings tells where and how to mend them.")
                .containsEntry("notRun", List.of("the checks across records", "the rest of the document after line 2"));
        assertThat(answer.findings()).hasSize(1);
        assertThat(answer.findings().get(0))
                .containsEntry("code", "SYNTAX")
                .containsEntry("line", 2)
                .containsEntry("column", 2);
    }

    @Test
    void errors_are_told_in_the_language_of_the_caller() throws Exception {
        Answer answer = document("sv-SE,sv;q=0.9,en;q=0.8", twoErrors());
        isProblem(answer, 422, "INVALID");
        assertThat(answer.language()).isEqualTo("sv");
        assertThat(answer.json())
                .containsEntry("title", "Uppgifterna är inte giltiga")
                .containsEntry("detail", "Fel: 2, varningar: 0. Medlemmen findings säger var de är och hur de rättas.")
                .containsEntry("counts", Map.of("MISSING_MEMBER", 1, "ESTIMATE_REVERSED", 1))
                .containsEntry("notRun", List.of());
        assertThat(answer.each("message"))
                .containsExactly(
                        "grupp G-1 saknar medlemmen provenance, som krävs. Lägg till den.",
                        "Storleksuppskattningen för grupp G-1 går från 20 till 12. Byt kanske plats på dem.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sv|sv",
                "sv-FI|sv",
                "de, sv;q=0.5|sv",
                "en|en",
                "en-GB|en",
                "sv;q=0.3, en;q=0.7|en",
                "fr|en",
                "*|en",
                ";;q=x|en"
            })
    void the_language_changes_words_and_never_the_verdict(String accepted, String language) throws Exception {
        Answer answer = document(accepted, twoErrors());
        Answer english = document("en", twoErrors());
        assertThat(answer.language()).isEqualTo(language);
        assertThat(answer.status()).isEqualTo(english.status());
        for (String member : List.of("type", "status", "instance", "outcome", "truncated", "counts", "notRun")) {
            assertThat(answer.json().get(member)).isEqualTo(english.json().get(member));
        }
        for (String member : List.of("code", "severity", "pointer", "line", "column", "record", "type")) {
            assertThat(answer.each(member)).isEqualTo(english.each(member));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{\"format\": \"gvi-situation/2\"}",
                "{\"format\": \"gvi-situation/1\", \"site\": {}, \"groups\": {}}"
            })
    void what_could_not_be_checked_in_full_is_never_accepted(String text) throws Exception {
        isProblem(document("en", text), 422, "INCOMPLETE");
        isProblem(stream("en", text + "\n"), 422, "INCOMPLETE");
    }

    @Test
    void an_upload_that_is_too_large_is_refused_as_such() throws Exception {
        Answer answer = document("en", twoErrors() + " ".repeat(1 << 20));
        isProblem(answer, 413, "INCOMPLETE");
        assertThat(answer.json())
                .containsEntry("title", "The data exceed a limit")
                .containsEntry("type", "https://example.org/gvi/docs/findings.md#limit_exceeded");
        assertThat(answer.each("code")).contains("LIMIT_EXCEEDED");
    }

    @Test
    void so_is_one_that_is_nested_too_deep() throws Exception {
        Answer answer = document("en", "{\"groups\": " + "[".repeat(100_000));
        isProblem(answer, 413, "INCOMPLETE");
        assertThat(answer.each("code")).contains("LIMIT_EXCEEDED");
    }

    @Test
    void of_many_findings_some_are_listed_and_all_are_counted() throws Exception {
        String groups = IntStream.range(0, 300)
                .mapToObj(i -> "{\"id\": \"G-" + i + "\"}")
                .collect(Collectors.joining(","));
        Answer answer = document("en", records("\"groups\": [" + groups + "]"));
        isProblem(answer, 422, "INVALID");
        assertThat(answer.findings()).hasSize(20);
        assertThat(answer.json())
                .containsEntry("truncated", true)
                .containsEntry("counts", Map.of("MISSING_MEMBER", 300));
    }

    @Test
    void no_personal_value_is_answered_or_logged() throws Exception {
        List<String> values = List.of("19260505-8326", "1999-13-45", "Sven Exempelsson", "Hemliga gatan 7", "070");
        String individuals = "\"individuals\": [{\"id\": \"19260505-8326\", \"birthDate\": \"1999-13-45\","
                + " \"Sven Exempelsson\": \"Hemliga gatan 7\", \"phone\": \"0701740605\"}]";
        for (Answer answer : List.of(
                document("en", records(individuals)),
                stream("sv", "{\"kind\": \"INDIVIDUAL\", " + individuals.substring(17, individuals.length() - 1)))) {
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.each("code")).contains("ID_LIKE_PERSONAL_NUMBER", "BAD_DATE", "UNKNOWN_MEMBER");
            assertThat(answer.body()).doesNotContain(values);
        }
        assertThat(host.log())
                .contains("Checked an extract: ValidationReport[{")
                .contains("BAD_DATE=1")
                .doesNotContain(values);
    }

    @Test
    void a_hostile_name_of_a_member_is_not_repeated() throws Exception {
        String name = "</script>\\\"\\\\\\u0000\\r\\n\\u202e";
        Answer answer = document("en", records("\"" + name + "\": []"));
        isProblem(answer, 422, "INCOMPLETE");
        assertThat(answer.each("code")).containsExactly("UNKNOWN_MEMBER");
        assertThat(answer.body()).doesNotContain("script", "u202e", "\u202e", "\\u0000");
    }

    @Test
    void hostile_words_stay_words() throws Exception {
        Answer answer = refused("hostile");
        isProblem(answer, 422, "INVALID");
        assertThat(answer.body().codePoints()).allMatch(character -> character >= ' ');
        assertThat(answer.findings().get(0))
                .containsEntry("pointer", "/" + Refused.HOSTILE)
                .containsEntry("record", Refused.HOSTILE)
                .containsEntry("message", "Dokumentet är tomt. Ett dokument börjar med " + Refused.HOSTILE + ".");
    }

    @Test
    void a_value_that_the_domain_refuses_is_a_problem() throws Exception {
        Answer answer = refused("value");
        isProblem(answer, 422, "INVALID");
        assertThat(answer.json()).containsEntry("instance", "/refused/value");
        assertThat(answer.each("code")).containsExactly("ESTIMATE_REVERSED");
        assertThat(answer.each("message"))
                .containsExactly("Storleksuppskattningen för gruppen går från 20 till 12. Byt kanske plats på dem.");
    }

    @Test
    void a_document_that_the_domain_refuses_is_a_problem_of_which_the_first_is_known() throws Exception {
        Answer answer = refused("document");
        isProblem(answer, 422, "INCOMPLETE");
        assertThat(answer.json()).containsEntry("notRun", List.of("what comes after the first finding"));
        assertThat(answer.each("code")).containsExactly("MISSING_MEMBER");
        assertThat(answer.each("line")).containsExactly(1);
    }

    @Test
    void records_that_the_domain_refuses_are_a_problem() throws Exception {
        Answer answer = refused("records");
        isProblem(answer, 422, "INVALID");
        assertThat(answer.each("code")).containsExactly("DANGLING_REFERENCE");
        assertThat(answer.each("pointer")).containsExactly("/groups/0/provenance/source");
    }

    @Test
    void another_media_type_is_not_read() throws Exception {
        Answer answer = Answer.post(host.address("/extracts"), "text/csv", "en", new byte[] {'x'});
        assertThat(answer.status()).isEqualTo(415);
    }

    @ParameterizedTest
    @EnumSource(names = {"SYNTAX", "LIMIT_EXCEEDED", "ID_LIKE_PERSONAL_NUMBER", "MEMBERSHIP_WITHOUT_EVIDENCE"})
    void a_code_leads_to_its_entry_of_the_catalogue(FindingCode code) throws Exception {
        URI type = ListedFinding.type(code);
        assertThat(type.getPath()).isEqualTo("/gvi/docs/findings.md");
        assertThat(type.getFragment()).isEqualTo(code.name().toLowerCase(Locale.ROOT));
        assertThat(Files.readAllLines(Path.of("docs", "findings.md"))).contains("### " + code);
    }

    /** What RFC 9457 says of its members, and what this host adds. */
    private static void isProblem(Answer answer, int status, String outcome) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.type()).isEqualTo(PROBLEM);
        Map<String, Object> problem = answer.json();
        assertThat(problem)
                .containsOnlyKeys(
                        "type",
                        "title",
                        "status",
                        "detail",
                        "instance",
                        "outcome",
                        "truncated",
                        "counts",
                        "notRun",
                        "findings")
                .containsEntry("status", status)
                .containsEntry("outcome", outcome);
        assertThat(URI.create((String) problem.get("type"))).hasScheme("https");
        assertThat((String) problem.get("instance")).startsWith("/");
        assertThat(URI.create((String) problem.get("instance")).getPath()).isNotEmpty();
        assertThat((String) problem.get("title")).isNotBlank();
        assertThat((String) problem.get("detail")).isNotBlank();
        assertThat(answer.findings()).allSatisfy(finding -> {
            assertThat(finding)
                    .containsOnlyKeys("code", "severity", "pointer", "line", "column", "record", "message", "type");
            assertThat(URI.create((String) finding.get("type"))).hasScheme("https");
        });
    }
}
