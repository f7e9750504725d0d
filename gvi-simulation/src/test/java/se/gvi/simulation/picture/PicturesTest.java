// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.model.group.Group;
import se.gvi.rules.page.Picture;
import se.gvi.simulation.city.City;
import se.gvi.simulation.city.CityGenerator;
import se.gvi.simulation.city.CityParameter;
import se.gvi.simulation.evaluation.Counterfactual;
import se.gvi.simulation.evaluation.Evaluation;
import se.gvi.simulation.fixture.Cities;
import se.gvi.simulation.fixture.Drawn;
import se.gvi.simulation.fixture.GoldenText;
import se.gvi.simulation.fixture.Trials;
import se.gvi.simulation.statistics.Detectability;
import se.gvi.simulation.statistics.Interval;
import se.gvi.simulation.statistics.MetaAnalysis;

/** What every picture promises, and what each shows. */
final class PicturesTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 2);

    private static final City CITY = CityGenerator.city(
            7, Cities.set(Cities.small(AS_OF), CityParameter.FEUDS_PER_GROUP, 2).build());

    private static void golden(Picture picture, String name) throws IOException {
        for (Language language : Language.values()) {
            Drawn.of(picture, language).assertSound();
            GoldenText.assertSame(picture.svg(language), "picture/" + name + "." + language.tag() + ".svg");
        }
    }

    @Test
    void pictures_of_the_trial_in_malmo() throws IOException {
        golden(CountsPicture.of(Trials.malmo(2022)), "counts-malmo");
        golden(ForestPicture.of(Trials.malmoBesideGoteborg()), "forest-malmo");
        golden(ForestPicture.halfYears(Trials.malmo(2022)), "parts-malmo");
    }

    @Test
    void pictures_of_a_city() throws IOException {
        golden(EventRaster.of(CITY), "events");
        golden(FeudNetwork.of(CITY), "feuds");
    }

    @Test
    void pictures_of_power_and_of_strategies() throws IOException {
        golden(PowerCurve.of(Trials.SHOOTINGS, 5.2, 24, 36, List.of(0.5, 0.7)), "power");
        golden(comparison(), "strategies");
    }

    private static PolicyComparison comparison() {
        return PolicyComparison.of(
                Text.of("Call-ins", "Möten"),
                new PolicyComparison.Runs(
                        Text.of("nothing", "ingenting"),
                        List.of(List.of(3, 4, 2, 6), List.of(1, 0, 0, 2), List.of(5, 5, 7, 4))),
                List.of(new PolicyComparison.Runs(
                        Text.of("twice a year", "två gånger om året"),
                        List.of(List.of(3, 3, 1, 4), List.of(1, 0, 1, 2), List.of(4, 3, 4, 2)))));
    }

    /** 61 is to 20 in height as in number, since bars begin at 0. */
    @Test
    void bars_are_as_high_as_their_counts_and_change_colour_with_the_start() {
        Drawn drawn = Drawn.of(CountsPicture.of(Trials.malmo(2022)), Language.ENGLISH);
        List<Element> before = drawn.drawn("rect", "before");
        List<Element> after = drawn.drawn("rect", "after");
        assertThat(before).hasSize(3);
        assertThat(after).hasSize(4);
        double one = Drawn.number(before.get(0), "height") / 61;
        assertThat(Drawn.number(before.get(1), "height")).isCloseTo(65 * one, within(0.2));
        assertThat(Drawn.number(after.get(1), "height")).isCloseTo(20 * one, within(0.2));
        Counterfactual expected = Counterfactual.of(Trials.malmo(2022));
        assertThat(expected.level().count()).isEqualTo(173 / 3.0);
        double level = Drawn.number(drawn.drawn("line", "level").get(0), "y1");
        double bottom = Drawn.number(before.get(0), "y") + Drawn.number(before.get(0), "height");
        assertThat(bottom - level).isCloseTo(173 / 3.0 * one, within(0.2));
    }

    @Test
    void a_count_at_the_level_before_lies_in_its_range_and_the_range_is_wider_than_that_of_a_known_level() {
        Counterfactual.Expected level = Counterfactual.of(Trials.malmo(2022)).level();
        assertThat(level.range().contains(level.count())).isTrue();
        // The 2.5 % and 97.5 % quantiles of a Poisson distribution with mean 57.67 are 43 and 73.
        assertThat(level.range().low()).isLessThan(43);
        assertThat(level.range().high()).isGreaterThan(73);
        assertThat(Counterfactual.of(Trials.malmo(2022)).firstAfter()).isEqualTo(3);
    }

    @Test
    void an_interval_without_a_limit_ends_in_an_arrow_and_says_so() {
        List<Integer> nothing = List.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        Drawn none = Drawn.of(ForestPicture.of(Trials.town("Alby", nothing, nothing)), Language.ENGLISH);
        none.assertSound();
        assertThat(none.texts()).contains("undefined (0.00 to no limit)");
        assertThat(none.drawn("path", "arrow")).hasSizeGreaterThanOrEqualTo(8);
        assertThat(none.drawn("rect", "solid")).isEmpty();
        Drawn some = Drawn.of(ForestPicture.of(Trials.malmoBesideGoteborg()), Language.SWEDISH);
        assertThat(some.texts()).contains("0,75 (0,01 till 53,57)");
        assertThat(some.drawn("path", "arrow")).hasSize(2);
        assertThat(some.drawn("rect", "solid")).hasSize(1);
    }

    /** Published ratios of the evaluation in Indianapolis (0.48, 0.41, 0.38), their intervals, and their mean. */
    @Test
    void published_effects_and_their_mean_stand_below_each_other() {
        double[][] published = {{0.48, 0.29, 0.78}, {0.41, 0.25, 0.70}, {0.38, 0.15, 0.79}};
        List<MetaAnalysis.Effect> effects = Arrays.stream(published)
                .map(each -> new MetaAnalysis.Effect(
                        Math.log(each[0]), Math.pow(Math.log(each[2] / each[1]) / (2 * 1.96), 2)))
                .toList();
        MetaAnalysis.Pooled mean = MetaAnalysis.of(effects).derSimonianLaird();
        Interval logs = mean.interval(0.95);
        List<ForestPicture.Line> lines = new ArrayList<>();
        for (double[] each : published) {
            lines.add(new ForestPicture.Line(
                    Text.same("Indianapolis"),
                    ForestPicture.Kind.OTHER,
                    each[0],
                    new Interval(each[1], each[2], 0.95)));
        }
        lines.add(new ForestPicture.Line(
                Text.of("mean", "medel"),
                ForestPicture.Kind.POOLED,
                Math.exp(mean.estimate()),
                new Interval(Math.exp(logs.low()), Math.exp(logs.high()), 0.95)));
        Drawn drawn = Drawn.of(ForestPicture.of(Text.of("Published", "Publicerat"), lines), Language.ENGLISH);
        drawn.assertSound();
        assertThat(drawn.drawn("circle", "other").stream().map(dot -> Drawn.number(dot, "cx")))
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(drawn.drawn("path", "pooled")).hasSize(1);
        assertThatThrownBy(() -> ForestPicture.of(Text.same("x"), List.of()))
                .hasMessage("There is no ratio to show. Give at least one.");
        assertThatThrownBy(() -> new ForestPicture.Line(
                        Text.same("x"), ForestPicture.Kind.OTHER, -0.7, new Interval(-1, 0, 0.95)))
                .hasMessage("The ratio of x is -0.7 from -1.0. Give ratios, not their logarithms.");
    }

    @Test
    void there_is_a_mark_for_every_event_of_the_recorded_history() {
        Drawn drawn = Drawn.of(EventRaster.of(CITY), Language.ENGLISH);
        Map<String, Long> kinds = new TreeMap<>();
        CITY.events().stream()
                .filter(event -> !event.day().isBefore(CITY.parameters().historyStart()))
                .forEach(event -> kinds.merge(event.type().name(), 1L, Long::sum));
        assertThat(kinds).isNotEmpty();
        assertThat(drawn.drawn("path", "death"))
                .hasSize(kinds.getOrDefault("HOMICIDE", 0L).intValue());
        assertThat(drawn.drawn("circle", "hit"))
                .hasSize(kinds.getOrDefault("NONFATAL_SHOOTING", 0L).intValue());
        assertThat(drawn.drawn("line", "shots"))
                .hasSize(kinds.getOrDefault("SHOTS_FIRED", 0L).intValue());
        long rows = EventRaster.of(CITY).numbers().rows().stream()
                .mapToLong(row -> Long.parseLong(row.cells().get(1).text().en()))
                .sum();
        assertThat(rows)
                .isEqualTo(kinds.values().stream().mapToLong(Long::longValue).sum());
    }

    @Test
    void every_feud_on_record_is_drawn_in_each_year_in_which_it_was_in_force() {
        LocalDate first = CITY.parameters().historyStart();
        long feuds = 0;
        for (int year = 0; year < 2; year++) {
            LocalDate from = first.plusYears(year);
            LocalDate until = first.plusYears(year + 1L);
            feuds += CITY.situation().groups().stream()
                    .map(Group::id)
                    .flatMap(group -> from.datesUntil(until)
                            .flatMap(day -> CITY.situation().rivalsOf(group, day).stream())
                            .distinct())
                    .count();
        }
        Drawn drawn = Drawn.of(FeudNetwork.of(CITY), Language.ENGLISH);
        assertThat(feuds).isPositive();
        assertThat(drawn.drawn("line", "hostile")).hasSize((int) feuds / 2);
    }

    @Test
    void a_curve_shows_the_power_and_the_table_the_months_until_it_is_enough() {
        PowerCurve curve = PowerCurve.of(Trials.SHOOTINGS, 5.2, 24, 36, List.of(0.5, 0.95));
        Detectability halving = new Detectability(5.2, 0.5, 0.05);
        assertThat(curve.numbers().rows().get(0).cells().get(1).text().en())
                .isEqualTo("" + halving.monthsUntil(0.8, 24, 36).orElseThrow());
        assertThat(curve.numbers().rows().get(1).cells().get(1).text().sv()).isEqualTo("mer än 36");
        assertThatThrownBy(() -> PowerCurve.of(Trials.SHOOTINGS, 5.2, 24, 30, List.of(0.5)))
                .hasMessage("The last month is 30. Give whole years in months, such as 60.");
        assertThatThrownBy(() -> PowerCurve.of(Trials.SHOOTINGS, 5.2, 24, 36, List.of()))
                .hasMessage("There are 0 true ratios. Give 1 to 5.");
    }

    /** Who does not see the curves has their numbers. */
    @Test
    void every_month_that_is_drawn_is_in_the_table() {
        assertThat(comparison().numbers().rows().stream()
                        .map(row -> row.cells().get(0).text().en() + " "
                                + row.cells().get(1).text().en()))
                .containsExactly(
                        "nothing 1",
                        "twice a year 1",
                        "nothing 2",
                        "twice a year 2",
                        "nothing 3",
                        "twice a year 3",
                        "nothing 4",
                        "twice a year 4");
    }

    @Test
    void strategies_are_compared_with_nothing_in_the_same_city() {
        assertThat(comparison().numbers().rows())
                .extracting(row -> row.cells().get(3).text().en())
                // In the last month the three cities have 4 fewer, 1 more and 8 fewer.
                .last()
                .isEqualTo("−4 (−7.2 to 0)");
        PolicyComparison.Runs nothing = new PolicyComparison.Runs(Text.same("nothing"), List.of(List.of(1)));
        assertThatThrownBy(() -> PolicyComparison.of(Text.same("x"), nothing, List.of()))
                .hasMessage("There is no strategy to compare. Give at least one.");
        PolicyComparison.Runs longer = new PolicyComparison.Runs(Text.same("longer"), List.of(List.of(1, 2)));
        assertThatThrownBy(() -> PolicyComparison.of(Text.same("x"), nothing, List.of(longer)))
                .hasMessage(
                        "The strategy longer was tried on 1 cities over 2 months, doing nothing on 1 over 1. Give the"
                                + " same cities and months for both.");
        assertThatThrownBy(() -> new PolicyComparison.Runs(Text.same("ragged"), List.of(List.of(1), List.of(1, 2))))
                .hasMessage("The strategy ragged has cities of 1 and of 2 months. Give the same months for each.");
        assertThatThrownBy(() -> new PolicyComparison.Runs(Text.same("empty"), List.of()))
                .hasMessage("The strategy empty was tried on nothing. Give at least one city with one month.");
    }

    @Test
    void a_start_that_was_not_registered_is_not_shown_as_registered() {
        Evaluation registered = Trials.malmo(2022);
        Evaluation other = registered.trial().sensitivity(YearMonth.of(2018, 1)).evaluate(registered.data());
        assertThat(Drawn.of(ForestPicture.of(registered), Language.ENGLISH).drawn("rect", "solid"))
                .hasSize(1);
        assertThat(Drawn.of(ForestPicture.of(other), Language.ENGLISH).drawn("rect", "solid"))
                .isEmpty();
    }

    /** What came after the end judges no effect: it moves neither the trend nor another start. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void what_came_after_the_end_of_a_trial_is_counted_but_judges_nothing(Language language) {
        Evaluation evaluation = Trials.watchedTown();
        Drawn counts = Drawn.of(CountsPicture.of(evaluation), language);
        counts.assertSound();
        assertThat(counts.drawn("line", "start")).hasSize(2);
        assertThat(counts.texts()).contains(language == Language.ENGLISH ? "end 2023-01" : "slut 2023-01");
        assertThat(Counterfactual.of(evaluation).trend().orElseThrow()).hasSize(12);
        assertThat(CountsPicture.of(evaluation).numbers().rows()).hasSize(16);
        ForestPicture forest = ForestPicture.of(evaluation);
        Drawn.of(forest, language).assertSound();
        assertThat(forest.numbers().rows().get(4).cells().get(2).text().en())
                .as("the start a quarter later: (2 + 3 + 3) over 9 months beside 74 over 27")
                .isEqualTo("0.32");
    }
}
