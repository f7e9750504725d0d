// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import org.w3c.dom.Element;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.rules.page.Picture;
import se.gvi.simulation.city.City;
import se.gvi.simulation.evaluation.CountSeries;
import se.gvi.simulation.evaluation.Evaluation;
import se.gvi.simulation.evaluation.Step;
import se.gvi.simulation.evaluation.Trial;
import se.gvi.simulation.evaluation.TrialData;
import se.gvi.simulation.fixture.Cities;
import se.gvi.simulation.fixture.Drawn;
import se.gvi.simulation.fixture.Trials;
import se.gvi.simulation.statistics.Interval;

/** What holds of pictures whatever they show. */
final class PictureProperties {

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "Alby",
                        "<script>alert(1)</script>",
                        "\"><img src=x onerror=alert(1)>",
                        "</text></svg>",
                        "&amp; ]]> <!-- -->",
                        "A place with a name so long that nobody would ever find room for it beside a picture",
                        "a\u0000b\uFFFEc\uD800d",
                        "\u202Egnp.exe",
                        "😀 åäö"),
                Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(40));
    }

    @Provide
    Arbitrary<List<Integer>> counts() {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 2_000_000))
                .list()
                .ofSize(16);
    }

    @Provide
    Arbitrary<List<Double>> ratios() {
        return Arbitraries.doubles().between(0.001, 1000).ofScale(3).list();
    }

    private static void assertSound(Picture picture) {
        for (Language language : Language.values()) {
            Drawn.of(picture, language).assertSound();
        }
    }

    @Property(tries = 60)
    void picturesOfAnEvaluationAreSound(
            @ForAll("names") String name, @ForAll("counts") List<Integer> own, @ForAll("counts") List<Integer> others) {
        Assume.that(!name.equals("Berg"));
        Evaluation evaluation = Trials.town(name, own, others);
        assertSound(CountsPicture.of(evaluation));
        assertSound(ForestPicture.of(evaluation));
        assertSound(ForestPicture.halfYears(evaluation));
    }

    /** Wherever they lie, the marks of start and end and the dates below do not lie over each other. */
    @Property(tries = 60)
    void aCourseWithAnEndIsSound(
            @ForAll Step step,
            @ForAll("counts") List<Integer> counts,
            @ForAll @IntRange(max = 23) int month,
            @ForAll @IntRange(min = 1, max = 15) int start,
            @ForAll @IntRange(min = 1, max = 15) int until) {
        YearMonth first = YearMonth.of(2020, 1).plusMonths(month);
        YearMonth begins = first.plusMonths((long) start * step.months());
        Evaluation evaluation = Trial.registered(begins, Trials.SHOOTINGS, "Alby", LocalDate.of(2019, 1, 1))
                .endingBefore(begins.plusMonths((long) until * step.months()))
                .evaluate(TrialData.of(CountSeries.of(
                        "Alby",
                        first,
                        step,
                        LocalDate.of(2040, 1, 1),
                        counts.stream().mapToLong(Integer::longValue).toArray())));
        assertSound(CountsPicture.of(evaluation));
        assertSound(ForestPicture.of(evaluation));
    }

    @Property(tries = 60)
    void aHigherCountIsAHigherBar(@ForAll("counts") List<Integer> counts) {
        Drawn drawn = Drawn.of(CountsPicture.of(Trials.town("Alby", counts, counts)), Language.ENGLISH);
        List<Element> bars = IntStream.of(0, 1)
                .mapToObj(side -> drawn.drawn("rect", side == 0 ? "before" : "after"))
                .flatMap(List::stream)
                .toList();
        assertThat(bars).hasSize(counts.size());
        for (int one = 0; one < bars.size(); one++) {
            for (int other = 0; other < bars.size(); other++) {
                if (counts.get(one) >= counts.get(other)) {
                    assertThat(Drawn.number(bars.get(one), "height"))
                            .isGreaterThanOrEqualTo(Drawn.number(bars.get(other), "height"));
                }
            }
        }
    }

    @Property(tries = 100)
    void aLargerRatioLiesFartherToTheRight(
            @ForAll("ratios") @Size(min = 1, max = 12) List<Double> ratios,
            @ForAll @DoubleRange(min = 1, max = 1e6) double wide) {
        Drawn drawn = Drawn.of(
                ForestPicture.of(
                        Text.same("ratios"),
                        ratios.stream()
                                .map(ratio -> new ForestPicture.Line(
                                        Text.same("place"),
                                        ForestPicture.Kind.OTHER,
                                        ratio,
                                        new Interval(ratio / wide, ratio * wide, 0.95)))
                                .toList()),
                Language.SWEDISH);
        drawn.assertSound();
        List<Element> marks = drawn.drawn("circle", "other");
        assertThat(marks).hasSize(ratios.size());
        for (int one = 1; one < marks.size(); one++) {
            double step = Drawn.number(marks.get(one), "cx") - Drawn.number(marks.get(one - 1), "cx");
            assertThat(step * Double.compare(ratios.get(one), ratios.get(one - 1)))
                    .isGreaterThanOrEqualTo(0);
            assertThat(Drawn.number(marks.get(one), "cy")).isGreaterThan(Drawn.number(marks.get(one - 1), "cy"));
        }
    }

    @Property(tries = 60)
    @Domain(Cities.class)
    void picturesOfACityAreSound(@ForAll City city) {
        assertSound(EventRaster.of(city));
        assertSound(FeudNetwork.of(city));
    }

    @Property(tries = 60)
    void picturesOfStrategiesAreSound(
            @ForAll("names") String name,
            @ForAll @Size(min = 2, max = 12) List<@Size(14) List<@IntRange(max = 500) Integer>> cities) {
        PolicyComparison.Runs nothing = new PolicyComparison.Runs(Text.of("nothing", "ingenting"), cities);
        PolicyComparison.Runs other = new PolicyComparison.Runs(
                Text.same(name),
                cities.stream()
                        .map(city -> city.stream().map(events -> events * 3 / 4).toList())
                        .toList());
        assertSound(PolicyComparison.of(Text.same(name), nothing, List.of(other, other)));
    }

    @Property(tries = 40)
    void picturesOfPowerAreSound(
            @ForAll @DoubleRange(min = 0.01, max = 20) double rate,
            @ForAll @IntRange(min = 1, max = 400) int before,
            @ForAll @IntRange(min = 1, max = 4) int years,
            @ForAll("ratios") @Size(min = 1, max = 5) List<Double> ratios) {
        assertSound(PowerCurve.of(
                Trials.SHOOTINGS,
                rate,
                before,
                12 * years,
                ratios.stream().map(ratio -> Math.min(ratio, 9)).toList()));
    }

    @Property(tries = 200)
    void anAxisHasAFewRoundNumbersThatReachAroundWhatItShows(
            @ForAll @DoubleRange(min = -1e7, max = 1e7) double one,
            @ForAll @DoubleRange(min = -1e7, max = 1e7) double other) {
        double low = Math.min(one, other);
        double high = Math.max(one, other);
        Scale scale = Scale.around(low, high, 200, 0);
        List<BigDecimal> ticks = scale.ticks();
        assertThat(ticks).hasSizeBetween(2, 8).isSorted();
        assertThat(ticks.get(0).doubleValue()).isLessThanOrEqualTo(Math.min(low, 0) + 1e-6);
        assertThat(ticks.get(ticks.size() - 1).doubleValue()).isGreaterThanOrEqualTo(Math.max(high, 0) - 1e-6);
        assertThat(ticks)
                .allSatisfy(
                        tick -> assertThat(tick.stripTrailingZeros().scale()).isLessThanOrEqualTo(0));
        assertThat(scale.at(low)).isGreaterThanOrEqualTo(scale.at(high));
        assertThat(scale.contains(one) && scale.contains(other)).isTrue();
    }
}
