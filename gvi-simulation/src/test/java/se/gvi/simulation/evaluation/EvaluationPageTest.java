// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.gvi.model.finding.Text;
import se.gvi.simulation.fixture.GoldenText;
import se.gvi.simulation.statistics.PoissonRate;
import se.gvi.simulation.statistics.RateRatio;

/** The page about evaluation shows what the library answers, and its code runs as it stands. */
final class EvaluationPageTest {

    private static final String REGENERATE = "mvn -q -pl gvi-simulation -am test -Dtest='EvaluationPageTest'"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dgvi.regenerate=true";
    private static final Path PAGE = Path.of("..", "docs", "evaluation.md");
    private static final Path TEXTS = Path.of("src", "test", "resources", "se", "gvi", "simulation", "evaluation");
    private static final Path ITSELF =
            Path.of("src", "test", "java", "se", "gvi", "simulation", "evaluation", "EvaluationPageTest.java");

    /** Holds what stands between two marks of the page against what should. */
    private static void shows(String begin, String end, String shown) throws IOException {
        String page = Files.readString(PAGE);
        Matcher block = Pattern.compile("(?<=" + Pattern.quote(begin) + ").*?(?=" + end + ")", Pattern.DOTALL)
                .matcher(page);
        assertThat(block.find()).as("%s on the page", begin).isTrue();
        if (Boolean.getBoolean("gvi.regenerate")) {
            Files.writeString(PAGE, page.substring(0, block.start()) + shown + page.substring(block.end()));
            return;
        }
        assertThat(block.group())
                .as("%s is no longer what the page shows. Run: %s", begin, REGENERATE)
                .isEqualTo(shown);
    }

    /** The English half of a text that was looked through. */
    @ParameterizedTest
    @ValueSource(strings = {"malmo-2018-2020", "goteborg-placebo", "philadelphia", "revision-sweden-2019"})
    void thePageShowsTheReports(String name) throws IOException {
        String both = Files.readString(TEXTS.resolve(name + ".txt"));
        int swedish = both.indexOf(both.startsWith("The data") ? "\n\nData " : "\n\nVad ");
        shows("<!-- " + name + " -->\n```\n", "```", both.substring(0, swedish + 1));
    }

    @Test
    void thePageShowsBothWaysOfCountingInPhiladelphia() throws IOException {
        shows(
                "<!-- philadelphia-rows -->\n\n",
                "\n<!-- end -->",
                Files.readString(TEXTS.resolve("philadelphia-rows.md")));
    }

    /** Published figures: 97 shootings before and 52 after the start within 38 months (Malmö universitet). */
    @Test
    void thePageShowsWhatOneMonthDoes() throws IOException {
        StringBuilder table =
                new StringBuilder("| months before the start | after compared with before |\n|---|---|\n");
        for (int months = 20; months <= 22; months++) {
            RateRatio ratio = RateRatio.of(PoissonRate.of(52, 38 - months), PoissonRate.of(97, months));
            table.append(String.format(
                    Locale.ROOT,
                    "| %d of 38 | %s |\n",
                    months,
                    Figures.times(ratio).en()));
        }
        GoldenText.assertSame(table.toString(), "evaluation/malmo-start.md");
        shows("<!-- malmo-start -->\n\n", "\n<!-- end -->", table.toString());
    }

    @ParameterizedTest
    @CsvSource({"code,first", "data,second"})
    void theCodeOfThePageStandsHereAndRuns(String mark, String here) throws IOException {
        Matcher code = Pattern.compile("// " + here + " from here\n(.*?) *// " + here + " to here", Pattern.DOTALL)
                .matcher(Files.readString(ITSELF));
        assertThat(code.find()).isTrue();
        shows("<!-- " + mark + " -->\n```java\n", "```", code.group(1).stripIndent());
    }

    @Test
    void theCodeOfThePageAnswers() {
        CountSeries alby = months("Alby", 12, 6);
        CountSeries berg = months("Berg", 11, 11);
        CountSeries dal = months("Dal", 13, 13);
        CountSeries albySodra = months("Alby Södra", 5, 5);
        CountSeries explosions = months("Alby, explosions", 3, 3);
        // first from here
        Trial trial = Trial.registered(
                        YearMonth.of(2026, 9), Text.of("shootings", "skjutningar"), "Alby", LocalDate.of(2026, 6, 1))
                .lookingFor(0.7)
                .watching("Alby Södra", "Alby, explosions")
                .endingBefore(YearMonth.of(2028, 9));
        // first to here
        // second from here
        TrialData data = TrialData.of(alby)
                .comparedWith(berg, dal)
                .beside(albySodra)
                .beside(explosions)
                .disturbedBy(Disturbance.everywhere(Text.of("The pandemic", "Pandemin"), YearMonth.of(2027, 3)));
        Evaluation evaluation = trial.evaluate(data);
        String page = evaluation.report().en();
        // second to here
        assertThat(evaluation.verdict()).isEqualTo(Verdict.SUPPORTS);
        assertThat(page).contains("\n- Alby, explosions: 1.00 times as many");
    }

    /** Three years before the start and two after it, in a fictional town. */
    private static CountSeries months(String place, int before, int after) {
        long[] counts = new long[60];
        for (int month = 0; month < 60; month++) {
            counts[month] = (month < 36 ? before : after) + month % 3 - 1L;
        }
        return CountSeries.of(place, YearMonth.of(2023, 9), Step.MONTH, LocalDate.of(2028, 9, 15), counts);
    }
}
