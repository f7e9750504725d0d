// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import se.gvi.model.finding.Text;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.criterion.Subject;
import se.gvi.rules.criterion.Unit;
import se.gvi.rules.fixture.Town;
import se.gvi.rules.reason.Basis;
import se.gvi.rules.reason.Truth;

/** What holds for whatever a policy composes. */
final class RuleProperties {

    private static final List<String> CRITERIA = List.of("leaf.a", "leaf.b", "leaf.c", "leaf.d", "leaf.e", "leaf.f");
    private static final LocalDate TODAY = Town.TODAY;
    private static final Subject SOMEBODY = Stubs.somebody(TODAY);

    /** A rule whose criteria get their truths later. */
    interface Shape {
        Rule with(Map<String, Truth> truths);
    }

    @Provide
    Arbitrary<Shape> shapes() {
        Arbitrary<Shape> leaf =
                Arbitraries.of(CRITERIA).map(id -> truths -> new AskRule(new Stubs.Given(id, truths), List.of()));
        return Arbitraries.recursive(() -> leaf, RuleProperties::composed, 0, 3);
    }

    private static Arbitrary<Shape> composed(Arbitrary<Shape> part) {
        Arbitrary<List<Shape>> parts = part.list().ofMinSize(1).ofMaxSize(3);
        Arbitrary<Integer> number = Arbitraries.integers().between(1, 3);
        return Arbitraries.oneOf(
                parts.map(shapes -> truths -> new AllOfRule(rules(shapes, truths))),
                parts.map(shapes -> truths -> new AnyOfRule(rules(shapes, truths))),
                part.map(shape -> truths -> new NotRule(shape.with(truths))),
                part.map(shape -> truths -> new TitledRule(Text.of("title", "rubrik"), shape.with(truths))),
                Combinators.combine(number, parts)
                        .as((needed, shapes) -> truths -> new AtLeastRule(
                                "/r", parameter(Unit.COUNT, Math.min(needed, shapes.size())), rules(shapes, truths))),
                Combinators.combine(number, parts, number.list().ofSize(3))
                        .as((threshold, shapes, points) -> truths -> new PointsRule(
                                "/r", parameter(Unit.POINTS, threshold), weighted(shapes, truths, points))));
    }

    private static List<Rule> rules(List<Shape> shapes, Map<String, Truth> truths) {
        return shapes.stream().map(shape -> shape.with(truths)).toList();
    }

    private static List<PointsRule.Part> weighted(List<Shape> shapes, Map<String, Truth> truths, List<Integer> points) {
        return IntStream.range(0, shapes.size())
                .mapToObj(i -> new PointsRule.Part(
                        parameter(Unit.POINTS, points.get(i)), shapes.get(i).with(truths)))
                .toList();
    }

    private static PolicyParameter parameter(Unit unit, int number) {
        return new PolicyParameter("p", unit, Text.same("p"), List.of(value(number, DateSpan.on(TODAY))));
    }

    private static ParameterValue value(int number, DateSpan validity) {
        return new ParameterValue(number, validity, Basis.local(Text.same("us")));
    }

    @Provide
    Arbitrary<Map<String, Truth>> truths() {
        return Arbitraries.maps(Arbitraries.of(CRITERIA), Arbitraries.of(Truth.class));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void what_is_tested_is_what_is_explained(
            @ForAll("shapes") Shape shape, @ForAll("truths") Map<String, Truth> truths) {
        Rule rule = shape.with(truths);
        Truth truth = rule.test(SOMEBODY);
        assertThat(rule.explain(SOMEBODY).truth()).isEqualTo(truth);
        Statistics.collect(truth);
        Statistics.coverage(coverage -> {
            for (Truth each : Truth.values()) {
                coverage.check(each).percentage(share -> share > 5);
            }
        });
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void every_criterion_of_a_rule_stands_in_its_reasons(
            @ForAll("shapes") Shape shape, @ForAll("truths") Map<String, Truth> truths) {
        Set<String> explained = shape.with(truths)
                .explain(SOMEBODY)
                .answers()
                .map(answer -> answer.question().criterion())
                .collect(Collectors.toSet());
        Set<String> asked =
                CRITERIA.stream().filter(id -> asks(shape.with(truths), id)).collect(Collectors.toSet());
        assertThat(explained).isEqualTo(asked);
    }

    private static boolean asks(Rule rule, String id) {
        return (rule instanceof AskRule ask && ask.criterion().definition().id().equals(id))
                || parts(rule).anyMatch(part -> asks(part, id));
    }

    private static Stream<Rule> parts(Rule rule) {
        if (rule instanceof AllOfRule all) {
            return all.rules().stream();
        }
        if (rule instanceof AnyOfRule any) {
            return any.rules().stream();
        }
        if (rule instanceof AtLeastRule atLeast) {
            return atLeast.rules().stream();
        }
        if (rule instanceof PointsRule points) {
            return points.parts().stream().map(PointsRule.Part::rule);
        }
        if (rule instanceof NotRule not) {
            return Stream.of(not.rule());
        }
        return rule instanceof TitledRule titled ? Stream.of(titled.rule()) : Stream.of();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void knowing_less_never_says_the_opposite(
            @ForAll("shapes") Shape shape,
            @ForAll("truths") Map<String, Truth> truths,
            @ForAll("forgotten") Set<String> forgotten) {
        Map<String, Truth> less = new HashMap<>(truths);
        less.keySet().removeAll(forgotten);
        Truth before = shape.with(truths).test(SOMEBODY);
        Truth after = shape.with(less).test(SOMEBODY);
        assertThat(after).isIn(before, Truth.UNKNOWN);
    }

    @Provide
    Arbitrary<Set<String>> forgotten() {
        return Arbitraries.of(CRITERIA).set();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void all_any_and_not_keep_the_laws_of_logic(
            @ForAll("shapes") Shape one, @ForAll("shapes") Shape other, @ForAll("truths") Map<String, Truth> truths) {
        Rule a = one.with(truths);
        Rule b = other.with(truths);
        assertThat(test(new NotRule(new NotRule(a)))).isEqualTo(test(a));
        assertThat(test(new NotRule(new AllOfRule(List.of(a, b)))))
                .isEqualTo(test(new AnyOfRule(List.of(new NotRule(a), new NotRule(b)))));
        assertThat(test(new AllOfRule(List.of(a, b)))).isEqualTo(test(new AllOfRule(List.of(b, a))));
        assertThat(test(new AnyOfRule(List.of(a, new AllOfRule(List.of(a, b))))))
                .isEqualTo(test(a));
        assertThat(test(new AtLeastRule("/r", parameter(Unit.COUNT, 2), List.of(a, b))))
                .isEqualTo(test(new AllOfRule(List.of(a, b))));
        assertThat(test(new AtLeastRule("/r", parameter(Unit.COUNT, 1), List.of(a, b))))
                .isEqualTo(test(new AnyOfRule(List.of(a, b))));
    }

    private static Truth test(Rule rule) {
        return rule.test(SOMEBODY);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_value_of_another_day_changes_nothing_today(
            @ForAll("otherDays") List<Integer> starts, @ForAll("numbers") int number) {
        List<ParameterValue> values = Stream.concat(
                        Stream.of(value(number, DateSpan.on(TODAY))),
                        starts.stream().map(days -> value(number + 1, DateSpan.on(TODAY.plusDays(days)))))
                .toList();
        PolicyParameter changed = new PolicyParameter("p", Unit.DAYS, Text.same("p"), values);
        PolicyParameter fixed = new PolicyParameter("p", Unit.DAYS, Text.same("p"), values.subList(0, 1));
        assertThat(asking(changed).explain(SOMEBODY)).isEqualTo(asking(fixed).explain(SOMEBODY));
        Subject tomorrow = Stubs.somebody(TODAY.plusDays(1));
        assertThat(asking(fixed).test(tomorrow)).isEqualTo(Truth.UNKNOWN);
        assertThat(asking(changed).test(tomorrow)).isEqualTo(starts.contains(1) ? Truth.MET : Truth.UNKNOWN);
    }

    private static Rule asking(PolicyParameter parameter) {
        return new AskRule(
                new Stubs.Given("stub.met", Map.of("stub.met", Truth.MET), List.of(Stubs.WITHIN)),
                List.of(new Binding.Length(Stubs.WITHIN, parameter)));
    }

    @Provide
    Arbitrary<List<Integer>> otherDays() {
        return Arbitraries.integers()
                .between(-3, 3)
                .filter(days -> days != 0)
                .list()
                .uniqueElements()
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<Integer> numbers() {
        return Arbitraries.integers().between(1, 1000);
    }
}
