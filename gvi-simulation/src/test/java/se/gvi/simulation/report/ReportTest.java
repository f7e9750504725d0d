// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.rules.policy.Policies;
import se.gvi.simulation.city.City;
import se.gvi.simulation.city.CityGenerator;
import se.gvi.simulation.city.CityParameter;
import se.gvi.simulation.city.CityParameters;
import se.gvi.simulation.evaluation.Evaluation;
import se.gvi.simulation.evaluation.Revision;
import se.gvi.simulation.evidence.Figure;
import se.gvi.simulation.fixture.Cities;
import se.gvi.simulation.fixture.Drawn;
import se.gvi.simulation.fixture.GoldenText;
import se.gvi.simulation.fixture.Trials;
import se.gvi.simulation.picture.PolicyComparison;
import se.gvi.simulation.strategy.Strategies;
import se.gvi.simulation.strategy.Strategy;
import se.gvi.simulation.strategy.TriedStrategy;

/** What a board and a researcher read. */
final class ReportTest {

    private static final List<Integer> STEADY = List.of(9, 8, 10, 9, 9, 8, 10, 9, 9, 8, 10, 9, 9, 8, 10, 9);
    private static final List<Integer> FALLEN = List.of(9, 8, 10, 9, 9, 8, 10, 9, 1, 0, 1, 0, 1, 0, 1, 0);

    private static final ExperimentReport EXPERIMENT = experiment();
    private static final EvaluationReport MALMO = EvaluationReport.of(Trials.malmoBesideGoteborg());
    private static final EvaluationReport WATCHED =
            EvaluationReport.of(Trials.watchedTown()).with(Trials.watchedRevision());
    private static final List<String> PAGES = pages();

    private static ExperimentReport experiment() {
        CityParameters.Builder town = Cities.small(LocalDate.of(2025, 1, 1));
        Cities.set(town, CityParameter.GROUPS, 3);
        Cities.set(town, CityParameter.MEMBERS, 20);
        Cities.set(town, CityParameter.HISTORY_YEARS, 1);
        City city = CityGenerator.city(3, town.build());
        TriedStrategy trial = TriedStrategy.of(
                city, LocalDate.of(2024, 6, 1), Strategies.talks(Policies.bundled("sluta-skjut"), 3, 5));
        return ExperimentReport.of(PolicyComparison.of(
                        Text.of("Visits", "Besök"),
                        new PolicyComparison.Runs(
                                Text.of("nothing", "ingenting"), List.of(List.of(3, 4, 2), List.of(1, 0, 0))),
                        List.of(new PolicyComparison.Runs(
                                Text.of("visits", "besök"), List.of(List.of(3, 3, 1), List.of(1, 0, 1))))))
                .with(trial);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void reports_read_as_they_were_looked_through(Language language) throws IOException {
        GoldenText.assertSame(MALMO.html(language), "report/malmo." + language.tag() + ".html");
        GoldenText.assertSame(MALMO.text(language), "report/malmo." + language.tag() + ".txt");
        GoldenText.assertSame(WATCHED.html(language), "report/watched." + language.tag() + ".html");
        GoldenText.assertSame(WATCHED.text(language), "report/watched." + language.tag() + ".txt");
        GoldenText.assertSame(EXPERIMENT.html(language), "report/experiment." + language.tag() + ".html");
    }

    private static List<String> pages() {
        return List.of(
                MALMO.html(Language.ENGLISH),
                WATCHED.html(Language.SWEDISH),
                EvaluationReport.of(Trials.town("Alby", STEADY, STEADY)).html(Language.SWEDISH),
                EvaluationReport.of(Trials.town("Alby", Collections.nCopies(16, 0), STEADY))
                        .html(Language.ENGLISH),
                EXPERIMENT.html(Language.SWEDISH));
    }

    @Test
    void a_report_needs_nothing_from_elsewhere_and_leaves_no_place_open() {
        assertThat(PAGES)
                .allSatisfy(html -> assertThat(html.replaceAll("(?s)<style>.*?</style>", ""))
                        .doesNotContain("://", "<script", "<img", "<link", "src=", "url(", "@import")
                        .doesNotContain("NaN", "Infinity", "{"));
    }

    @Test
    void every_picture_of_a_report_has_a_name_and_a_table_of_its_numbers_follows() {
        assertThat(PAGES).allSatisfy(html -> {
            Drawn page = Drawn.of(html);
            List<String> ids = page.all("*", "").stream()
                    .map(element -> element.getAttribute("id"))
                    .filter(id -> !id.isEmpty())
                    .toList();
            assertThat(ids).doesNotHaveDuplicates();
            assertThat(page.all("svg", "chart")).isNotEmpty().allSatisfy(svg -> {
                assertThat(ids).contains(svg.getAttribute("aria-labelledby").split(" ", -1));
                org.w3c.dom.Node figure = svg.getParentNode().getParentNode();
                org.w3c.dom.Node next = figure.getNextSibling();
                while (next instanceof org.w3c.dom.Text) {
                    next = next.getNextSibling();
                }
                assertThat(next.getTextContent()).containsAnyOf("The picture in numbers", "Bilden i siffror");
            });
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</svg></main>", "&amp;<!--"})
    void a_name_is_never_more_than_a_name(String name) {
        String html = EvaluationReport.of(Trials.town(name, FALLEN, STEADY)).html(Language.ENGLISH);
        Drawn page = Drawn.of(html);
        assertThat(page.all("h1", "").get(0).getTextContent()).startsWith(name + ": what the counts tell");
        assertThat(page.all("script", "")).isEmpty();
        assertThat(page.all("img", "")).isEmpty();
    }

    private static String unwrapped(EvaluationReport report) {
        return report.text(Language.ENGLISH).replaceAll("\\s+", " ");
    }

    @Test
    void what_happened_beside_a_trial_and_after_it_is_told_one_by_one() {
        assertThat(unwrapped(WATCHED))
                .contains("Alby Södra; Named at registration: yes; After against before")
                .contains("Alby, explosions; Named at registration: yes; After against before, for each month: ? counts"
                        + " are missing")
                .contains("Dal; Named at registration: no;")
                .contains("What was not named at registration may have been chosen by its result.")
                .contains("Another way of counting; From: 2022-04; Struck: this place alone")
                .contains("After the end: 2023-01 to 2023-12");
        assertThat(unwrapped(MALMO))
                .contains("No counts from beside the trial were given.")
                .contains("No end of the trial was registered.")
                .contains("Nothing else that moved the counts was named.")
                .doesNotContain("As published on");
    }

    /** What came after the end belongs to no column of the table of counts, as it judges no effect. */
    @Test
    void the_counts_are_those_that_the_effect_rests_on() {
        assertThat(Trials.watchedTown().ratio().after().count()).isEqualTo(10);
        assertThat(unwrapped(WATCHED))
                .contains("Alby; Used as: the trial’s place; Before: in all: 72; Before: a month: 3.00;"
                        + " After: in all: 10; After: a month: 0.83; Published: 2025-01-15");
    }

    @Test
    void a_revision_of_another_place_is_refused() {
        EvaluationReport malmo = MALMO;
        Revision alby = Trials.watchedRevision();
        assertThatThrownBy(() -> malmo.with(alby))
                .hasMessage(
                        "The report is of Malmö, the revision of Alby. Give revisions of the counts that the report is"
                                + " about.");
    }

    /** Each doubt of the verdict has its line on what would settle it, and there is no other. */
    @Test
    void every_doubt_says_what_would_settle_it() {
        for (Evaluation evaluation :
                List.of(Trials.malmoBesideGoteborg(), Trials.malmo(2022), Trials.town("Alby", STEADY, STEADY))) {
            long doubts = evaluation.reasons().stream()
                    .filter(reason -> reason.kind().isDoubt())
                    .count();
            assertThat(new SettlingSection(evaluation).rows()).hasSize((int) doubts);
        }
        assertThat(MALMO.text(Language.ENGLISH))
                .contains(
                        "few events; What would settle it: Not time alone: a true ratio of 0.80 would not be noticed");
    }

    @Test
    void every_number_that_a_strategy_rests_on_is_shown() throws ReflectiveOperationException {
        String page = EXPERIMENT.html(Language.ENGLISH);
        Strategy assumed = Strategies.nothing();
        for (Object numbers : List.of(assumed.odds(), assumed.deterrence())) {
            for (RecordComponent component : numbers.getClass().getRecordComponents()) {
                Figure figure = (Figure) component.getAccessor().invoke(numbers);
                assertThat(page).contains(figure.meaning().in(Language.ENGLISH));
            }
        }
    }

    @Test
    void what_is_assumed_is_marked_as_assumed() {
        assertThat(EXPERIMENT.text(Language.ENGLISH))
                .contains("How it came about: ? assumed")
                .contains("It is no evidence that a strategy works")
                .contains("A fictional city: nobody in it exists.");
    }
}
