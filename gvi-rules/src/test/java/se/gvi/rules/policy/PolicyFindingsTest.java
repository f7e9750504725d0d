// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Severity;

/** Each mistake that a policy can hold, one at a time, with the finding it leads to. */
final class PolicyFindingsTest {

    private static final Path EXPECTED =
            Path.of("src", "test", "resources", "se", "gvi", "rules", "policy", "findings.txt");
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    /** A mistake: what stands in the example instead of a piece of it. */
    record Mistake(String name, String piece, String other) {

        static Mistake of(String name, String piece, String other) {
            return new Mistake(name, piece, other);
        }

        String json() {
            return Example.with(piece, other);
        }

        List<Finding> findings() {
            return Example.check(json()).report().findings();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Mistake> mistakes() {
        return Stream.of(
                Mistake.of("another format", "\"gvi-policy/1\"", "\"gvi-policy/2\""),
                Mistake.of("a member that is missing", "\"version\": \"1\",", ""),
                Mistake.of(
                        "a member that the format does not know",
                        "\"version\": \"1\",",
                        "\"version\": \"1\", \"author\": \"somebody\","),
                Mistake.of(
                        "a member whose name could be anything",
                        "\"version\": \"1\",",
                        "\"version\": \"1\", \"19900101-1234\": 1,"),
                Mistake.of("null", "\"version\": \"1\",", "\"version\": null,"),
                Mistake.of("a text that is a number", "\"version\": \"1\",", "\"version\": 1,"),
                Mistake.of("an empty text", "\"version\": \"1\",", "\"version\": \" \","),
                Mistake.of("a text with a control character", "\"version\": \"1\",", "\"version\": \"1\\n2\","),
                Mistake.of(
                        "a title in one language",
                        "\"title\": {\"en\": \"Example\", \"sv\": \"Exempel\"}",
                        "\"title\": {\"en\": \"Example\"}"),
                Mistake.of(
                        "a source that stands twice",
                        "\"sources\": [{",
                        "\"sources\": [{\"id\": \"P\", \"title\": \"Another\"}, {"),
                Mistake.of(
                        "a list that is none",
                        "\"sources\": [{\"id\": \"P\", \"title\": \"A paper\", \"url\": \"https://example.org/paper\"}]",
                        "\"sources\": {}"),
                Mistake.of(
                        "a parameter that stands twice",
                        "\"parameters\": [",
                        "\"parameters\": [{\"id\": \"few\", \"unit\": \"points\", \"meaning\": {\"en\": \"a\", \"sv\": \"b\"}, \"values\": [{\"value\": 1, \"from\": \"2020-01-01\", \"published\": \"P\"}]},"),
                Mistake.of(
                        "a parameter without values",
                        "\"values\": [{\"value\": 18, \"from\": \"2020-01-01\", \"published\": \"P\"}]",
                        "\"values\": []"),
                Mistake.of(
                        "a parameter left open for a reason in one language",
                        "\"values\": [{\"value\": 18, \"from\": \"2020-01-01\", \"published\": \"P\"}]",
                        "\"open\": {\"sv\": \"inte publicerat\"}"),
                Mistake.of("a unit that is none", "\"unit\": \"years\"", "\"unit\": \"weeks\""),
                Mistake.of("a number below one", "\"value\": 18", "\"value\": 0"),
                Mistake.of("a number that is not whole", "\"value\": 18", "\"value\": 18.5"),
                Mistake.of("a number that is a text", "\"value\": 18", "\"value\": \"18\""),
                Mistake.of(
                        "a day that is none",
                        "{\"value\": 18, \"from\": \"2020-01-01\"",
                        "{\"value\": 18, \"from\": \"2020-02-30\""),
                Mistake.of(
                        "a day known to the month",
                        "{\"value\": 18, \"from\": \"2020-01-01\"",
                        "{\"value\": 18, \"from\": \"2020-01\""),
                Mistake.of(
                        "a value that ends before it begins",
                        "{\"value\": 18, \"from\": \"2020-01-01\"",
                        "{\"value\": 18, \"from\": \"2020-01-01\", \"until\": \"2019-01-01\""),
                Mistake.of(
                        "values that overlap",
                        "\"value\": 18, \"from\": \"2020-01-01\", \"published\": \"P\"}]",
                        "\"value\": 18, \"from\": \"2020-01-01\", \"published\": \"P\"}, {\"value\": 20, \"from\": \"2024-01-01\", \"published\": \"P\"}]"),
                Mistake.of(
                        "a value without a basis",
                        "\"value\": 18, \"from\": \"2020-01-01\", \"published\": \"P\"}]",
                        "\"value\": 18, \"from\": \"2020-01-01\", \"until\": \"2030-01-01\"}]"),
                Mistake.of(
                        "a value with two bases",
                        "\"value\": 18, \"from\": \"2020-01-01\", \"published\": \"P\"}]",
                        "\"value\": 18, \"from\": \"2020-01-01\", \"published\": \"P\", \"local\": {\"en\": \"us\", \"sv\": \"vi\"}}]"),
                Mistake.of(
                        "a source that is not listed",
                        "\"value\": 18, \"from\": \"2020-01-01\", \"published\": \"P\"}]",
                        "\"value\": 18, \"from\": \"2020-01-01\", \"published\": \"Q\"}]"),
                Mistake.of(
                        "a parameter that nothing refers to",
                        "{\"id\": \"few\", \"unit\"",
                        "{\"id\": \"lonely\", \"unit\": \"days\", \"meaning\": {\"en\": \"a\", \"sv\": \"b\"}, \"values\": [{\"value\": 1, \"from\": \"2020-01-01\", \"published\": \"P\"}]}, {\"id\": \"few\", \"unit\""),
                Mistake.of("a parameter that is not defined", "{\"parameter\": \"age\"}", "{\"parameter\": \"ages\"}"),
                Mistake.of("a number without a parameter", "{\"parameter\": \"age\"}", "18"),
                Mistake.of(
                        "a unit that does not fit a criterion", "{\"parameter\": \"age\"}", "{\"parameter\": \"few\"}"),
                Mistake.of(
                        "a unit that does not fit a number of rules",
                        "{\"atLeast\": {\"parameter\": \"two\"",
                        "{\"atLeast\": {\"parameter\": \"enough\""),
                Mistake.of(
                        "a unit that does not fit points",
                        "\"of\": [{\"parameter\": \"few\"",
                        "\"of\": [{\"parameter\": \"age\""),
                Mistake.of(
                        "an argument that is missing", "\"with\": {\"age\": {\"parameter\": \"age\"}}", "\"with\": {}"),
                Mistake.of("no arguments at all", ", \"with\": {\"age\": {\"parameter\": \"age\"}}", ""),
                Mistake.of(
                        "an argument that the criterion does not take",
                        "{\"age\": {\"parameter\": \"age\"}}",
                        "{\"age\": {\"parameter\": \"age\"}, \"sex\": [\"MALE\"]}"),
                Mistake.of(
                        "an argument of a criterion that takes none",
                        "\"exclusions\": [{\"criterion\": \"stub.not-met\"",
                        "\"exclusions\": [{\"criterion\": \"stub.not-met\", \"with\": {\"a\": []}"),
                Mistake.of(
                        "words that are none",
                        "\"exclusions\": [{\"criterion\": \"stub.not-met\"",
                        "\"exclusions\": [{\"criterion\": \"supervision.live\", \"with\": {\"kinds\": [\"JAIL\"]}"),
                Mistake.of(
                        "the same word twice",
                        "\"exclusions\": [{\"criterion\": \"stub.not-met\"",
                        "\"exclusions\": [{\"criterion\": \"supervision.live\", \"with\": {\"kinds\": [\"PAROLE\", \"PAROLE\"]}"),
                Mistake.of(
                        "no word",
                        "\"exclusions\": [{\"criterion\": \"stub.not-met\"",
                        "\"exclusions\": [{\"criterion\": \"supervision.live\", \"with\": {\"kinds\": []}"),
                Mistake.of("a criterion that is none, with a hint", "\"age.at-least\"", "\"age.above\""),
                Mistake.of("a criterion that is none, like no other", "\"stub.not-met\"", "\"whatever\""),
                Mistake.of(
                        "a criterion about groups where individuals are tested",
                        "\"exclusions\": [{\"criterion\": \"stub.not-met\"",
                        "\"exclusions\": [{\"criterion\": \"group.notified\""),
                Mistake.of(
                        "a criterion about individuals where groups are tested",
                        "{\"criterion\": \"group.active\"}",
                        "{\"criterion\": \"stub.met\"}"),
                Mistake.of(
                        "a rule without an operator",
                        "\"exclusions\": [{\"criterion\": \"stub.not-met\"}]",
                        "\"exclusions\": [{\"title\": {\"en\": \"a\", \"sv\": \"b\"}}]"),
                Mistake.of(
                        "a rule with two operators",
                        "\"exclusions\": [{\"criterion\": \"stub.not-met\"}]",
                        "\"exclusions\": [{\"criterion\": \"stub.not-met\", \"not\": {\"criterion\": \"stub.met\"}}]"),
                Mistake.of(
                        "a composition of nothing",
                        "\"exclusions\": [{\"criterion\": \"stub.not-met\"}]",
                        "\"exclusions\": [{\"anyOf\": []}]"),
                Mistake.of(
                        "more rules needed than there are",
                        "\"of\": [{\"criterion\": \"stub.met\"}, {\"criterion\": \"stub.unknown\"}]",
                        "\"of\": [{\"criterion\": \"stub.met\"}]"),
                Mistake.of(
                        "more points needed than there are",
                        "\"value\": 1, \"from\": \"2020-01-01\", \"published\"",
                        "\"value\": 2, \"from\": \"2020-01-01\", \"published\""),
                Mistake.of("focus without notice", "{\"criterion\": \"group.notified\"}, ", ""),
                Mistake.of(
                        "focus with notice as one of several ways",
                        "{\"allOf\": [{\"criterion\": \"group.notified\"}",
                        "{\"anyOf\": [{\"criterion\": \"group.notified\"}"),
                Mistake.of(
                        "no entry",
                        "\"entry\": {\"criterion\": \"age.at-least\", \"with\": {\"age\": {\"parameter\": \"age\"}}},",
                        ""),
                Mistake.of("a step that is none", "\"CALL_IN\"", "\"CALLIN\""),
                Mistake.of("no levels", "\"levels\": [", "\"levels\": []}, \"VIOLENCE_AGAINST\": {\"levels\": ["),
                Mistake.of(
                        "a level that stands twice",
                        "\"levels\": [",
                        "\"levels\": [{\"level\": \"high\", \"title\": {\"en\": \"a\", \"sv\": \"b\"}, \"when\": {\"criterion\": \"stub.met\"}},"));
    }

    @Test
    void the_example_itself_has_no_finding() {
        assertThat(Example.check(Example.POLICY).report().findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void one_mistake_is_one_finding(Mistake mistake) {
        assertThat(mistake.findings()).hasSize(1);
    }

    @Test
    void every_finding_says_where_and_what_in_both_languages() throws IOException {
        String found = mistakes().map(PolicyFindingsTest::page).collect(Collectors.joining("\n"));
        if (Boolean.getBoolean("gvi.regenerate")) {
            Files.createDirectories(EXPECTED.getParent());
            Files.writeString(EXPECTED, found);
        }
        assertThat(found).isEqualTo(Files.readString(EXPECTED));
    }

    private static String page(Mistake mistake) {
        return "# " + mistake + "\n"
                + mistake.findings().stream()
                        .map(finding -> finding.place() + " " + finding.severity() + " " + finding.code() + "\n"
                                + finding.message(Language.ENGLISH) + "\n"
                                + finding.message(Language.SWEDISH) + "\n")
                        .collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void line_and_column_point_at_the_value_that_the_pointer_names(Mistake mistake) throws IOException {
        for (Finding finding : mistake.findings()) {
            List<String> lines = mistake.json().lines().toList();
            String fromThere = lines.get(finding.place().line() - 1)
                            .substring(finding.place().column() - 1)
                    + "\n"
                    + lines.stream().skip(finding.place().line()).collect(Collectors.joining("\n"));
            JsonNode named = JSON.readTree(mistake.json()).at(finding.place().pointer());
            JsonNode standsThere = firstOf(fromThere);
            boolean nameIsHidden = finding.code() == FindingCode.UNKNOWN_MEMBER && named.isObject();
            assertThat(nameIsHidden || standsThere.equals(named))
                    .as("%s at %s", standsThere, finding)
                    .isTrue();
        }
    }

    private static JsonNode firstOf(String json) throws IOException {
        try (MappingIterator<JsonNode> values = JSON.readerFor(JsonNode.class).readValues("[" + json)) {
            return values.next();
        }
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void an_error_leaves_no_policy_and_a_warning_does(Mistake mistake) {
        Policies.Reading reading = Example.check(mistake.json());
        boolean error = mistake.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(reading.policy().isEmpty()).isEqualTo(error);
        assertThat(reading.policy().map(Policy::report))
                .isEqualTo(reading.policy().map(policy -> reading.report()));
    }

    @Test
    void every_code_about_policies_is_among_them() {
        Set<FindingCode> about = Arrays.stream(FindingCode.values())
                .filter(code -> code.name().startsWith("POLICY_"))
                .collect(Collectors.toCollection(HashSet::new));
        about.remove(FindingCode.POLICY_PARAMETER_NOT_VALID); // asked with Policy.check, see PolicyTest
        assertThat(mistakes().flatMap(mistake -> mistake.findings().stream()).map(Finding::code))
                .containsAll(about);
    }

    @Test
    void all_mistakes_of_a_document_are_found_at_once() {
        String json = Example.with("\"unit\": \"years\"", "\"unit\": \"weeks\"")
                .replace("\"stub.not-met\"", "\"stub.nothing\"")
                .replace("\"version\": \"1\",", "")
                .replace("{\"parameter\": \"two\", \"of\"", "{\"parameter\": \"three\", \"of\"")
                .replace("{\"criterion\": \"group.notified\"}, ", "");
        assertThat(Example.check(json).report().findings())
                .extracting(Finding::code)
                .containsExactly(
                        FindingCode.MISSING_MEMBER,
                        FindingCode.UNKNOWN_VALUE,
                        FindingCode.POLICY_UNKNOWN_CRITERION,
                        FindingCode.POLICY_UNKNOWN_PARAMETER,
                        FindingCode.POLICY_FOCUS_WITHOUT_NOTICE);
    }
}
