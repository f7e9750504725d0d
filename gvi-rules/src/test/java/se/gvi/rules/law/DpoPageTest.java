// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.gvi.model.id.RecordKind;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.rules.disclosure.Grounds;
import se.gvi.rules.needs.PolicyNeeds;
import se.gvi.rules.policy.Policies;
import se.gvi.rules.programme.DatedAge;
import se.gvi.rules.programme.ProgrammeRules;
import se.gvi.rules.retention.RetentionBasis;
import se.gvi.rules.retention.RetentionPolicy;
import se.gvi.rules.view.Visibility;

/** The page {@code docs/for-the-dpo.md}: two pages, and annexes that say what the library says. */
final class DpoPageTest {

    private static final Path PAGE = Path.of("..", "docs", "for-the-dpo.md");
    private static final String BEGIN = "<!-- generated from here -->\n";
    private static final String REGENERATE = "mvn -q -pl gvi-rules -am test -Dtest=DpoPageTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dgvi.regenerate=true";
    /** Of a printed page of A4, set in eleven points. */
    private static final int WORDS_OF_TWO_PAGES = 1_150;

    private static String written() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(page).containsOnlyOnce(BEGIN);
        return page.substring(0, page.indexOf(BEGIN));
    }

    @Test
    void the_annexes_say_what_the_library_says() throws IOException {
        String page = written() + BEGIN + annexes();
        if (Boolean.getBoolean("gvi.regenerate")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/for-the-dpo.md is no longer what the library says. Run: %s", REGENERATE)
                .isEqualTo(page);
    }

    @Test
    void the_page_before_the_annexes_is_two_pages_long() throws IOException {
        assertThat(Pattern.compile("\\S+").matcher(written()).results().count())
                .isBetween(600L, (long) WORDS_OF_TWO_PAGES);
    }

    @Test
    void no_part_of_the_page_calls_anything_lawful() throws IOException {
        assertThat(Files.readString(PAGE)).doesNotContainPattern("(?i)\\b(un)?lawful");
    }

    @Test
    void every_page_that_it_names_is_there() throws IOException {
        Pattern.compile("\\]\\(([^)#]+)\\)")
                .matcher(Files.readString(PAGE))
                .results()
                .map(link -> PAGE.resolveSibling(link.group(1)))
                .forEach(target -> assertThat(target).exists());
    }

    private static String annexes() throws IOException {
        return needs() + values() + recipients();
    }

    private static String needs() {
        PolicyNeeds needs = PolicyNeeds.of(Policies.bundled("sluta-skjut"));
        return """

                ## Annex A. What a policy reads

                Under the bundled policy `sluta-skjut`. For a policy of your own: `gvi policy needs POLICY`. What is not \
                in this list changes no answer, and need not be held for it.

                | kind of record | members that are read |
                |---|---|
                %s
                Not read at all: %s.
                """.formatted(
                        needs.inputs().stream()
                                .map(input -> "| %s | %s |\n"
                                        .formatted(
                                                input.kind().label().en(),
                                                input.members().stream()
                                                        .map(member -> "`" + member + "`")
                                                        .collect(Collectors.joining(", "))))
                                .collect(Collectors.joining()),
                        needs.unread().stream().map(kind -> kind.label().en()).collect(Collectors.joining(", ")));
    }

    private static String values() {
        StringBuilder rows = new StringBuilder(
                        "| grounds of disclosure | read until %s | brings grounds of its own: `gvi"
                                .formatted(Grounds.bundled().knownUntil()))
                .append(" disclosure --grounds` |\n");
        Map<String, LocalDate> limits = new TreeMap<>();
        RetentionPolicy.bundled().rules().all().stream()
                .filter(rule -> !rule.knownUntil().equals(LocalDate.MAX))
                .forEach(rule -> limits.put(rule.id().replaceFirst(" .*", ""), rule.knownUntil()));
        limits.forEach((act, until) ->
                rows.append("| limits of %s | read until %s | rules of its own |\n".formatted(act, until)));
        RetentionPolicy.bundled().lines().stream()
                .filter(line -> line.basis().kind() != RetentionBasis.Kind.PUBLISHED)
                .forEach(line -> rows.append("| retention of %s, %s | %s | a retention policy of its own |\n"
                        .formatted(
                                line.regime(),
                                line.kinds().isEmpty()
                                        ? "every other kind"
                                        : line.kinds().stream()
                                                .map(kind -> kind.label().en())
                                                .sorted()
                                                .collect(Collectors.joining(", ")),
                                line.basis().inWords().en())));
        for (DatedAge age : ProgrammeRules.bundled().ages()) {
            rows.append("| %s, from %s | %s | programme rules of its own |\n"
                    .formatted(
                            age.age().label().en(),
                            age.validity().from(),
                            (age.years().isPresent() ? age.years().getAsInt() + " years; " : "")
                                    + age.basis().inWords().en()));
        }
        rows.append("| who sees what | local: the library's proposal, version %s | a visibility of its own |\n"
                .formatted(Visibility.standard().version()));
        return """

                ## Annex B. Dated values and choices

                Each is the controller's to confirm or to replace. Answers that rest on one of them say so.

                | value | here | the controller |
                |---|---|---|
                %s""".formatted(rows);
    }

    /** Of each recipient, kinds of record of which anything is shown for any purpose. */
    private static String recipients() throws IOException {
        Map<AuthorityBranch, TreeSet<RecordKind>> seen = new TreeMap<>();
        JsonNode lines = new ObjectMapper().readTree(Visibility.document()).get("lines");
        for (JsonNode line : lines) {
            RecordKind kind = RecordKind.valueOf(line.get("records").asText());
            for (JsonNode recipient : line.get("recipients")) {
                seen.computeIfAbsent(AuthorityBranch.valueOf(recipient.asText()), none -> new TreeSet<>())
                        .add(kind);
            }
        }
        return """

                ## Annex C. Who sees what, by default

                The library's proposal, for a site to decide on: kinds of record of which a recipient sees anything for \
                any purpose. Members and purposes are in [`visibility.json`](../gvi-rules/src/main/resources/se/gvi/rules/\
                view/visibility.json); what is not listed is hidden.

                | recipient | kinds of record |
                |---|---|
                %s""".formatted(seen.entrySet().stream()
                .map(each -> "| %s | %s |\n"
                        .formatted(
                                each.getKey(),
                                each.getValue().stream()
                                        .map(kind -> kind.label().en())
                                        .collect(Collectors.joining(", "))))
                .collect(Collectors.joining()));
    }
}
