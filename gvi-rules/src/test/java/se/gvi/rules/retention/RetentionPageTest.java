// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of {@code docs/retention.md} say what the bundled rules and policy say. */
final class RetentionPageTest {

    private static final Path PAGE = Path.of("..", "docs", "retention.md");
    private static final String BEGIN = "<!-- generated from here -->\n";
    private static final String REGENERATE = "mvn -q -pl gvi-rules -am test -Dtest=RetentionPageTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dgvi.regenerate=true";

    @Test
    void the_page_lists_the_rules_and_the_policy() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(page).containsOnlyOnce(BEGIN);
        String written = page.substring(0, page.indexOf(BEGIN) + BEGIN.length());
        if (Boolean.getBoolean("gvi.regenerate")) {
            Files.writeString(PAGE, written + generated());
        }
        assertThat(Files.readString(PAGE))
                .as("docs/retention.md is no longer what the rules say. Run: %s", REGENERATE)
                .isEqualTo(written + generated());
        assertThat(page).doesNotContainIgnoringCase("lawful");
    }

    private static String generated() {
        return "\n## The rules\n\n| rule | of | counts from when | gives | besides | known until | source |\n|---|---|---|---|---|---|---|\n"
                + RetentionRules.bundled().all().stream()
                        .map(RetentionPageTest::row)
                        .collect(Collectors.joining())
                + "\n## The bundled policy\n\n| regime | kinds | rules | time in prison left out | basis |\n|---|---|---|---|---|\n"
                + RetentionPolicy.bundled().lines().stream()
                        .map(RetentionPageTest::row)
                        .collect(Collectors.joining());
    }

    private static String row(RetentionRule rule) {
        String time = rule.years() + rule.months() == 0
                ? "that day"
                : rule.length().en()
                        + (rule.countedFrom() == RetentionRule.CountedFrom.YEAR_END
                                ? " after the end of that year"
                                : "");
        String gives = switch (rule.gives()) {
            case LAST_DAY -> "until " + time;
            case REVIEW -> "review after " + time;
            case NOT_SEARCHABLE_FROM -> "not searchable from " + time;
        };
        String besides = Stream.of(
                        rule.prisonTimeCounts() ? "" : "time in prison not counted",
                        switch (rule.renewal()) {
                            case NONE -> "";
                            case LATER_REGISTRATION -> "renewed by a registration in time";
                            case ANY_ENTRY -> "kept by any other entry";
                        },
                        rule.longest()
                                .map(years -> "at most " + years + " years from the judgment")
                                .orElse(""),
                        rule.under18()
                                .map(years -> years + " years if under 18")
                                .orElse(""),
                        rule.archivable() ? "" : "no archiving instead")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        String known =
                rule.knownUntil().equals(LocalDate.MAX) ? "" : rule.knownUntil().toString();
        return "| `%s` | %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        rule.id(),
                        rule.appliesTo().en(),
                        rule.anchor().label().en(),
                        gives,
                        besides,
                        known,
                        rule.basis().inWords().en());
    }

    private static String row(RetentionLine line) {
        String kinds = line.kinds().isEmpty()
                ? "every other"
                : line.kinds().stream().map(Enum::name).sorted().collect(Collectors.joining(", "));
        return "| %s | %s | %s | %s | %s |\n"
                .formatted(
                        line.regime(),
                        kinds,
                        line.rules().stream().map(rule -> "`" + rule + "`").collect(Collectors.joining(", ")),
                        line.prisonTime() ? "yes" : "no",
                        line.basis().inWords().en());
    }
}
