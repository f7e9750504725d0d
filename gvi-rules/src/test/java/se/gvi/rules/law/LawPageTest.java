// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.gvi.model.finding.FindingCode;

/**
 * The page {@code docs/law.md} lists every rule that the law asks for: what it says, its source, where it is kept and
 * which tests prove it. The tests are those whose names begin with the rule's id, found in the code.
 */
final class LawPageTest {

    private static final Path ROOT = Path.of("..");
    private static final Path PAGE = ROOT.resolve("docs/law.md");
    private static final Path RULES = Path.of("src", "test", "resources", "se", "gvi", "rules", "law", "rules.json");
    private static final int COUNT = 54;
    private static final Pattern TEST = Pattern.compile(
            "@(?:Test|ParameterizedTest|Property|Example|TestFactory|ArchTest)\\b(?:(?!\\bvoid\\b|;\\s).)*?\\b"
                    + "(?:void|Stream<DynamicTest>|ArchRule)\\s+(R\\d\\d(?:_R\\d\\d)*)_(\\w+)",
            Pattern.DOTALL);
    private static final String REGENERATE = "mvn -q -pl gvi-rules -am test -Dtest=LawPageTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dgvi.regenerate=true";

    /** One rule. */
    record Rule(String id, String says, String source, List<String> where, List<String> codes, Optional<String> host) {

        static Rule of(JsonNode json) {
            return new Rule(
                    json.get("id").asText(),
                    json.get("says").asText(),
                    json.get("source").asText(),
                    texts(json.path("where")),
                    texts(json.path("codes")),
                    Optional.ofNullable(json.get("host")).map(JsonNode::asText));
        }

        private static List<String> texts(JsonNode list) {
            return StreamSupport.stream(list.spliterator(), false)
                    .map(JsonNode::asText)
                    .toList();
        }
    }

    private static List<Rule> rules;
    /** For each rule the classes of its tests, and the names of those tests without the id. */
    private static final Map<String, Map<String, List<String>>> PROOFS = new TreeMap<>();

    @BeforeAll
    static void readRulesAndTests() throws IOException {
        JsonNode json = new ObjectMapper().readTree(RULES.toFile());
        rules = StreamSupport.stream(json.spliterator(), false).map(Rule::of).toList();
        for (Path file : testSources()) {
            String name = file.getFileName().toString().replace(".java", "");
            for (MatchResult test :
                    TEST.matcher(Files.readString(file)).results().toList()) {
                for (String rule : Splitter.on('_').split(test.group(1))) {
                    PROOFS.computeIfAbsent(rule, none -> new TreeMap<>())
                            .computeIfAbsent(name, none -> new ArrayList<>())
                            .add(test.group(2));
                }
            }
        }
    }

    private static List<Path> testSources() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String module : List.of("gvi-model", "gvi-rules", "gvi-examples/cli")) {
            try (Stream<Path> all = Files.walk(ROOT.resolve(module + "/src/test/java"))) {
                all.filter(file -> file.toString().endsWith(".java")).sorted().forEach(files::add);
            }
        }
        return files;
    }

    @Test
    void every_rule_is_listed_once_in_order() {
        assertThat(rules)
                .extracting(Rule::id)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, COUNT)
                        .mapToObj("R%02d"::formatted)
                        .toList());
    }

    @Test
    void every_rule_has_a_test_that_is_named_after_it() {
        assertThat(PROOFS.keySet()).containsAll(rules.stream().map(Rule::id).toList());
    }

    @Test
    void no_test_is_named_after_a_rule_that_is_not_there() {
        assertThat(rules).extracting(Rule::id).containsAll(PROOFS.keySet());
    }

    @Test
    void what_keeps_a_rule_is_a_class_of_the_library() {
        for (Rule rule : rules) {
            assertThat(Stream.concat(rule.where().stream(), rule.codes().stream()))
                    .as(rule.id())
                    .isNotEmpty();
            assertThat(Arrays.stream(FindingCode.values()).map(Enum::name))
                    .as(rule.id())
                    .containsAll(rule.codes());
            for (String type : rule.where()) {
                assertThat(source(type)).as("%s of %s", type, rule.id()).isRegularFile();
            }
        }
    }

    private static Path source(String type) {
        String module = type.startsWith("model.") ? "gvi-model" : "gvi-rules";
        return ROOT.resolve(module + "/src/main/java/se/gvi/" + type.replace('.', '/') + ".java");
    }

    @Test
    void the_page_says_what_the_rules_and_the_tests_say() throws IOException {
        String page = page();
        if (Boolean.getBoolean("gvi.regenerate")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/law.md is no longer what the rules and the tests say. Run: %s", REGENERATE)
                .isEqualTo(page);
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # What the law asks, and what keeps it

                This page is generated: %s.

                Each rule says what it asks, where that comes from, the classes that keep it, and the tests that prove \
                it. It is engineering, not legal advice: whether a use is permitted is for the controller to judge. \
                What nobody here could settle is at the end.

                BDL is brottsdatalagen (2018:1177), BDF brottsdataförordningen (2018:1202), PBDL polisens brottsdatalag \
                (2018:1693), OSL offentlighets- och sekretesslagen (2009:400), LUL lagen (1964:167) med särskilda \
                bestämmelser om unga lagöverträdare, LED Directive (EU) 2016/680, GDPR Regulation (EU) 2016/679. \
                Statutes were read in copies of different dates; [grounds](../gvi-rules/src/main/resources/se/gvi/rules/\
                disclosure/grounds.json) and [limits](retention.md) say up to which day each is known.

                | rule | says | source |
                |---|---|---|
                """.formatted("`" + REGENERATE + "`"));
        for (Rule rule : rules) {
            page.append("| [%1$s](#%2$s) | %3$s | %4$s |\n"
                    .formatted(rule.id(), rule.id().toLowerCase(Locale.ROOT), rule.says(), rule.source()));
        }
        rules.forEach(rule -> page.append(section(rule)));
        return page.append("""

                ## What is open

                - The text of socialtjänstlagen (2025:400): its limits of retention and its reports of concern. The \
                policy of retention says `unsettled` until the social board says which limit applies.
                - The age of criminal responsibility after the last day on which the law was read: answers are open \
                until the host configures a dated age.
                - Amendments to OSL after June 2026, and to PBDL and lagen (2001:454) after September 2025.
                - The arithmetic of days in prison (PBDL 4:7-8): each such answer says that a lawyer has to confirm it.
                - Whether a list that is run together makes police and municipality joint controllers.
                - The least size of a cell in published figures: a choice of the controller's, so that there is no \
                default.
                """).toString();
    }

    private static String section(Rule rule) {
        StringBuilder section = new StringBuilder("\n## %s\n\n%s *%s.*\n\nKept by %s.%s\n\n"
                .formatted(
                        rule.id(),
                        rule.says(),
                        rule.source(),
                        Stream.concat(
                                        rule.where().stream().map(LawPageTest::link),
                                        rule.codes().stream().map(LawPageTest::finding))
                                .collect(Collectors.joining(", ")),
                        rule.host()
                                .map(what -> " The host: " + lowerFirst(what))
                                .orElse("")));
        PROOFS.getOrDefault(rule.id(), Map.of()).forEach((test, names) -> {
            section.append("- `%s`\n".formatted(test));
            names.forEach(name -> section.append("  - %s\n".formatted(name.replace('_', ' '))));
        });
        return section.toString();
    }

    private static String link(String type) {
        String path = source(type).toString().replace('\\', '/').substring("..".length());
        return "[`%s`](..%s)".formatted(type.substring(type.lastIndexOf('.') + 1), path);
    }

    @SuppressWarnings("UnusedMethod") // the page does not name findings yet
    private static String finding(String code) {
        return "[%s](findings.md#%s)".formatted(code, code.toLowerCase(Locale.ROOT));
    }

    private static String lowerFirst(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }
}
