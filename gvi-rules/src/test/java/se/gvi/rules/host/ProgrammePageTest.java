// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.model.individual.Individual;
import se.gvi.model.json.SituationJson;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Purpose;
import se.gvi.rules.aggregate.IncidentCounts;
import se.gvi.rules.aggregate.LeastCount;
import se.gvi.rules.aggregate.PublishedTable;
import se.gvi.rules.duty.Duties;
import se.gvi.rules.duty.DutyCode;
import se.gvi.rules.processing.Particulars;
import se.gvi.rules.processing.ProcessingRecord;
import se.gvi.rules.programme.Act;
import se.gvi.rules.programme.Admission;
import se.gvi.rules.programme.DatedAge;
import se.gvi.rules.programme.Minority;
import se.gvi.rules.programme.Programme;
import se.gvi.rules.programme.ProgrammeRules;
import se.gvi.rules.programme.RefusalCode;
import se.gvi.rules.retention.RetentionPolicy;
import se.gvi.rules.view.Visibility;

/** The code of {@code docs/programme.md} compiles and runs, and its tables say what the library says. */
final class ProgrammePageTest {

    private static final Path PAGE = Path.of("..", "docs", "programme.md");
    private static final Path SELF =
            Path.of("src", "test", "java", "se", "gvi", "rules", "host", "ProgrammePageTest.java");
    private static final String BEGIN = "<!-- generated from here -->\n";
    private static final String REGENERATE = "mvn -q -pl gvi-rules -am test -Dtest=ProgrammePageTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dgvi.regenerate=true";

    private static List<String> blocks(String text, String begin, String end) {
        return Pattern.compile(begin + "\n(.*?)" + end, Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(block -> block.group(1).replaceAll("\\s+", ""))
                .toList();
    }

    @Test
    void the_code_of_the_page_is_that_of_this_test() throws IOException {
        List<String> shown = blocks(Files.readString(PAGE), "```java", "```");
        List<String> run = blocks(Files.readString(SELF), " *// PAGE", " *// END");
        assertThat(shown).isEqualTo(run).hasSize(5);
    }

    @Test
    void the_code_of_the_page_runs() throws IOException {
        Situation situation = SituationJson.read(Path.of("..", "gvi-examples", "hamnstad", "situation.json"));
        Individual individual = situation.individuals().get(0);
        // PAGE
        ProgrammeRules rules = ProgrammeRules.bundled();
        Minority minority = Minority.of(individual, LocalDate.of(2026, 3, 1), rules);
        // END
        assertThat(minority).isNotNull();
        // PAGE
        Duties duties = Duties.check(situation, rules, LocalDate.of(2026, 3, 2));
        String due = duties.explain(Language.ENGLISH);
        // END
        assertThat(due).startsWith("Duties as of 2026-03-02");
        // PAGE
        Programme programme = Programme.of(situation);
        Admission admission = programme.admit(Act.between(
                        AuthorityBranch.SOCIAL_SERVICES,
                        AuthorityBranch.POLICE,
                        Purpose.SUPPORT,
                        LocalDate.of(2026, 3, 2))
                .in("Norra hamnen"));
        String answer = admission.explain(Language.ENGLISH);
        // END
        assertThat(answer).startsWith("Refused: social services to the police");
        // PAGE
        ProcessingRecord record = ProcessingRecord.of(
                situation,
                programme,
                RetentionPolicy.bundled(),
                Visibility.standard(),
                Particulars.builder()
                        .security(List.of(Text.of("two-factor sign-in", "inloggning med två faktorer")))
                        .build(),
                LocalDate.of(2026, 3, 2));
        String page = record.html(Language.SWEDISH);
        // END
        assertThat(page).contains("inloggning med två faktorer");
        // PAGE
        PublishedTable counts = IncidentCounts.of(situation, 2025)
                .byKindAndArea()
                .published(new LeastCount(5, Text.of("the municipal board", "kommunstyrelsen")));
        String published = counts.explain(Language.ENGLISH);
        // END
        assertThat(published).contains("a choice of policy: the municipal board");
    }

    @Test
    void the_tables_are_those_of_the_library() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(page).containsOnlyOnce(BEGIN);
        String written = page.substring(0, page.indexOf(BEGIN) + BEGIN.length());
        if (Boolean.getBoolean("gvi.regenerate")) {
            Files.writeString(PAGE, written + generated());
        }
        assertThat(Files.readString(PAGE))
                .as("docs/programme.md is no longer what the library says. Run: %s", REGENERATE)
                .isEqualTo(written + generated());
        assertThat(page).doesNotContainIgnoringCase("lawful");
    }

    private static String generated() {
        return "\n## The bundled ages\n\n| age | from | until | years | basis |\n|---|---|---|---|---|\n"
                + ProgrammeRules.bundled().ages().stream()
                        .map(ProgrammePageTest::row)
                        .collect(Collectors.joining())
                + "\n## The kinds of duty\n\n| code | is | mended by |\n|---|---|---|\n"
                + Stream.of(DutyCode.values())
                        .map(code -> "| `%s` | %s | %s |\n"
                                .formatted(
                                        code, code.title().en(), code.remedy().en()))
                        .collect(Collectors.joining())
                + "\n## The reasons for refusing\n\n| code | mended by | rests on |\n|---|---|---|\n"
                + Stream.of(RefusalCode.values())
                        .map(code -> "| `%s` | %s | %s |\n"
                                .formatted(
                                        code, code.remedy().en(), code.source().en()))
                        .collect(Collectors.joining());
    }

    private static String row(DatedAge age) {
        return "| %s | %s | %s | %s | %s |\n"
                .formatted(
                        age.age().label().en(),
                        age.validity().from(),
                        age.validity().end().map(LocalDate::toString).orElse(""),
                        age.years().isPresent() ? age.years().getAsInt() : "not known",
                        age.basis().inWords().en());
    }
}
