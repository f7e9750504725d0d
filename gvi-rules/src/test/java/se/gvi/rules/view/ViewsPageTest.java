// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.gvi.model.decision.Intervention;
import se.gvi.model.id.RecordKind;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.json.SituationJson;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Purpose;
import se.gvi.rules.criterion.Criteria;
import se.gvi.rules.criterion.Criterion;
import se.gvi.rules.criterion.Definition;
import se.gvi.rules.eligibility.Eligibility;
import se.gvi.rules.eligibility.Verdict;
import se.gvi.rules.host.WeeklyMeeting;
import se.gvi.rules.policy.Policies;
import se.gvi.rules.policy.Policy;

/** The page about views, run as it stands, and the tables on it. */
final class ViewsPageTest {

    private static final Path PAGE = Path.of("..", "docs", "views.md");
    private static final Path SNIPPET =
            Path.of("src", "test", "java", "se", "gvi", "rules", "host", "WeeklyMeeting.java");
    private static final String BEGIN = "<!-- generated from here -->\n";
    private static final String REGENERATE = "mvn test -pl gvi-rules -am -Dtest=ViewsPageTest -Dgvi.regenerate=true"
            + " -Dsurefire.failIfNoSpecifiedTests=false";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final IndividualId SOMEBODY = new IndividualId("I-1");
    private static final Policy POLICY = Policies.bundled("met-corroboration");

    /** The text between a comment with the name and the end of the block after it. */
    private static String block(String name) throws IOException {
        Matcher block = Pattern.compile("<!-- " + name + " -->\n```\\w*\n(.*?)```\n", Pattern.DOTALL)
                .matcher(Files.readString(PAGE));
        assertThat(block.find()).as("a block %s in %s", name, PAGE).isTrue();
        return block.group(1);
    }

    private static Situation situation() throws IOException {
        return SituationJson.fromJson(block("situation"));
    }

    private static Visibility visibility() throws IOException {
        return Visibility.parse(block("visibility"));
    }

    private static String withoutBlanks(String code) {
        return code.replaceAll("\\s+", "");
    }

    @Test
    void the_snippet_on_the_page_is_the_one_that_compiles() throws IOException {
        assertThat(withoutBlanks(Files.readString(SNIPPET)).replace("publicstatic", "static"))
                .contains(withoutBlanks(block("snippet")));
    }

    @Test
    void the_example_has_no_finding_and_says_what_the_page_says() throws IOException {
        assertThat(situation().report().findings()).isEmpty();
        String told = WeeklyMeeting.toldToThePolice(situation(), SOMEBODY, POLICY, DAY, visibility());
        if (Boolean.getBoolean("gvi.regenerate")) {
            String page = Files.readString(PAGE);
            String begin = "<!-- output -->\n```text\n";
            int from = page.indexOf(begin) + begin.length();
            Files.writeString(PAGE, page.substring(0, from) + told + page.substring(page.indexOf("```\n", from)));
        }
        assertThat(told).as(REGENERATE).isEqualTo(block("output")).doesNotContain("M-2");
    }

    @Test
    void the_right_answer_is_yes_what_is_shown_says_no_and_the_view_says_unknown() throws IOException {
        View view = View.of(situation(), AuthorityBranch.POLICE, Purpose.DIRECT_COMMUNICATION, visibility());

        assertThat(Eligibility.test(situation(), POLICY, DAY, SOMEBODY, Intervention.CUSTOM_NOTIFICATION)
                        .verdict())
                .isEqualTo(Verdict.ELIGIBLE);
        assertThat(Eligibility.test(view.situation(), POLICY, DAY, SOMEBODY, Intervention.CUSTOM_NOTIFICATION)
                        .verdict())
                .isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(view.eligibility(SOMEBODY, Intervention.CUSTOM_NOTIFICATION, POLICY, DAY)
                        .eligibility()
                        .verdict())
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(WeeklyMeeting.toldToThePolice(situation(), new IndividualId("I-9"), POLICY, DAY, visibility()))
                .startsWith("Shown to the police for direct communication with people.");
    }

    @Test
    void the_page_says_what_the_library_does() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(page).containsOnlyOnce(BEGIN);
        String written = page.substring(0, page.indexOf(BEGIN) + BEGIN.length());
        if (Boolean.getBoolean("gvi.regenerate")) {
            Files.writeString(PAGE, written + generated());
        }
        assertThat(Files.readString(PAGE))
                .as("docs/views.md is no longer what the library does. Run: %s", REGENERATE)
                .isEqualTo(written + generated());
        assertThat(page).doesNotContainIgnoringCase("lawful");
        assertThat(VisibilityReader.ABOUT_NO_OFFENCE).allMatch(kind -> page.contains("`" + kind + "`"));
        assertThat(VisibilityReader.NO_AUTHORITIES).allMatch(branch -> page.contains("`" + branch + "`"));
    }

    private static String generated() {
        return "\n| criterion | answer | overturned by another |\n|---|---|---|\n"
                + Criteria.standard().definitions().stream()
                        .map(ViewsPageTest::overturned)
                        .collect(Collectors.joining())
                + """

                A criterion of the host's own is taken to read everything and to be overturned by anything until it says otherwise (`needs`, `overturnedBy`): in a view that withholds anything it is unknown. Other functions of the library can be asked about `view.situation()` too. What they say they say of what is shown, as if there were nothing else.

                The command line shows all this: `gvi view FILE --for BRANCH --purpose PURPOSE [--visibility FILE]`, the same options on `gvi explain`, and `gvi policy needs POLICY` for what a policy reads at all.

                ## The library's own visibility

                Every line is a proposal that the site decides. `…` stands for `provenance.source`, `provenance.collectedOn`, `provenance.recordedAt` and `provenance.withdrawnAt`.

                | records | recipients | purposes | members | besides |
                |---|---|---|---|---|
                """
                + Visibility.standard().lines().stream().map(ViewsPageTest::row).collect(Collectors.joining())
                + "\nNobody sees in any view: "
                + Arrays.stream(RecordKind.values())
                        .filter(kind ->
                                Visibility.standard().lines().stream().noneMatch(line -> line.records() == kind))
                        .map(kind -> "`" + kind + "`")
                        .collect(Collectors.joining(", "))
                + ".\n";
    }

    private static String overturned(Definition definition) {
        Criterion criterion = Criteria.standard().find(definition.id()).orElseThrow();
        StringBuilder rows = new StringBuilder();
        for (RecordKind kind : RecordKind.values()) {
            if (!criterion.overturnedBy(kind).isEmpty()) {
                rows.append("| `%s` | %s | %s |\n"
                        .formatted(
                                definition.id(),
                                criterion.overturnedBy(kind).stream()
                                        .sorted()
                                        .map(truth -> truth.label().en())
                                        .collect(Collectors.joining(", ")),
                                kind.label().en()));
            }
        }
        return rows.toString();
    }

    private static String row(Line line) {
        List<String> members = new ArrayList<>(line.members());
        if (members.removeAll(Set.of(
                "provenance.source", "provenance.collectedOn", "provenance.recordedAt", "provenance.withdrawnAt"))) {
            members.add("…");
        }
        List<String> besides = new ArrayList<>();
        for (Map.Entry<String, Set<String>> only : line.only().entrySet()) {
            besides.add("only " + only.getKey() + " " + words(new TreeSet<>(only.getValue())));
        }
        if (!line.notFrom().isEmpty()) {
            besides.add("not from " + words(line.notFrom()));
        }
        return "| %s | %s | %s | %s | %s |\n"
                .formatted(
                        line.records(),
                        line.recipients().size() == AuthorityBranch.values().length
                                ? "everybody"
                                : words(line.recipients()),
                        line.purposes().size() == Purpose.values().length ? "every" : words(line.purposes()),
                        words(members),
                        String.join("; ", besides));
    }

    private static String words(Collection<?> words) {
        return words.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
