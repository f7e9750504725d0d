// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.Recorded;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.assessment.Assessment;
import se.gvi.rules.criterion.Unit;
import se.gvi.rules.fixture.Answers;
import se.gvi.rules.fixture.Town;
import se.gvi.rules.fixture.Towns;
import se.gvi.rules.policy.ParameterOverride;
import se.gvi.rules.policy.Policies;
import se.gvi.rules.policy.Policy;
import se.gvi.rules.policy.PolicyParameter;
import se.gvi.rules.reason.Reason;

@Domain(DomainContext.Global.class)
@Domain(Towns.class)
final class ComparisonProperties {

    private static final Policy MALMO = Policies.bundled("sluta-skjut");
    private static final Text WHY = Text.same("?");

    /** The numbers that any small value fits; of a share the part is at most the whole. */
    private static final List<PolicyParameter> NUMBERS = MALMO.parameters().stream()
            .filter(parameter -> parameter.unit() != Unit.SHARE)
            .toList();

    @Property(tries = 40)
    void an_assessment_does_not_differ_from_itself(@ForAll Situation situation) {
        for (Policy policy : Answers.BUNDLED) {
            Assessment assessment = Assessment.of(situation, policy, Town.TODAY);
            assertThat(Comparison.of(assessment, assessment).isEmpty()).isTrue();
            Answers.reasons(assessment)
                    .forEach(reason -> assertThat(
                                    ReasonChange.between(reason, reason).isEmpty())
                            .isTrue());
        }
    }

    @Property(tries = 60)
    void the_other_way_round_it_is_the_mirror(
            @ForAll Situation situation, @ForAll @IntRange(min = -600, max = 200) int days) {
        Assessment here = Assessment.of(situation, MALMO, Town.TODAY);
        Assessment there = Assessment.of(situation, MALMO, Town.TODAY.plusDays(days));
        assertMirrored(here, there);
        assertMirrored(here, Assessment.of(situation, Policies.bundled("leicester-phoenix"), Town.TODAY));
    }

    private static void assertMirrored(Assessment one, Assessment other) {
        Comparison there = Comparison.of(one, other);
        Comparison back = Comparison.of(other, one);
        Statistics.label("anything").collect(there.isEmpty());
        assertThat(there.changes().stream().map(Change::mirrored).map(ComparisonProperties::unordered))
                .containsExactlyElementsOf(back.changes().stream()
                        .map(ComparisonProperties::unordered)
                        .toList());
        assertThat(there.onlyBefore()).isEqualTo(back.onlyAfter());
        assertThat(there.onlyAfter()).isEqualTo(back.onlyBefore());
    }

    /** A change without the order of its answers, which follows the tree on the left. */
    private static List<Object> unordered(Change change) {
        Set<AnswerChange> answers = Set.copyOf(change.reasons().answers());
        assertThat(answers).hasSameSizeAs(change.reasons().answers());
        return List.of(
                change.about(),
                change instanceof Change.OfVerdict verdict
                        ? List.of(verdict.intervention(), verdict.before(), verdict.after())
                        : List.of(((Change.OfLevel) change).before(), ((Change.OfLevel) change).after()),
                answers,
                change.reasons().numbers(),
                change.reasons().composedOtherwise());
    }

    @Property(tries = 40)
    void whoever_changes_has_a_reason_that_differs(
            @ForAll Situation situation, @ForAll @IntRange(min = -600, max = 200) int days) {
        Comparison comparison = Comparison.of(
                Assessment.of(situation, MALMO, Town.TODAY),
                Assessment.of(situation, MALMO, Town.TODAY.plusDays(days)));
        assertThat(comparison.changes())
                .allSatisfy(change -> assertThat(change.reasons().answers())
                        .anyMatch(
                                answer -> answer.before() == null || answer.after() == null || answer.truthDiffers()));
    }

    @Property(tries = 30)
    void the_order_of_records_changes_nothing(@ForAll Situation situation, @ForAll Random random) {
        List<Recorded> shuffled = new ArrayList<>(Town.of(situation).all());
        Collections.shuffle(shuffled, random);
        Situation other = Situation.of(Town.records(shuffled));
        Comparison comparison =
                Comparison.of(Assessment.of(situation, MALMO, Town.TODAY), Assessment.of(other, MALMO, Town.TODAY));
        assertThat(comparison.isEmpty())
                .as(comparison.explain(Language.ENGLISH))
                .isTrue();
    }

    @Property(tries = 60)
    void a_what_if_leaves_every_other_day_untouched(
            @ForAll Situation situation,
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 400) int length,
            @ForAll @IntRange(min = -100, max = 300) int other) {
        PolicyParameter parameter = NUMBERS.get(random.nextInt(NUMBERS.size()));
        DateSpan days = DateSpan.of(Town.TODAY, Town.TODAY.plusDays(length));
        Policy supposed = MALMO.with(new ParameterOverride(parameter.id(), 1 + random.nextInt(3), days, WHY));
        LocalDate day = Town.TODAY.plusDays(other);
        List<Reason> before =
                Answers.reasons(Assessment.of(situation, MALMO, day)).toList();
        List<Reason> after =
                Answers.reasons(Assessment.of(situation, supposed, day)).toList();
        Statistics.label("another day, the same reasons").collect(!days.contains(day), before.equals(after));
        if (!days.contains(day)) {
            assertThat(after).isEqualTo(before);
        }
        Statistics.label("another day, the same reasons").coverage(kinds -> {
            kinds.check(true, true).count(count -> count > 0);
            kinds.check(false, false).count(count -> count > 0);
        });
    }

    @Property(tries = 15)
    void leaving_out_an_override_without_effect_changes_nothing(@ForAll Situation situation, @ForAll Random random) {
        List<ParameterOverride> overrides = NUMBERS.stream()
                .filter(each -> random.nextInt(14) == 0)
                .map(each -> ParameterOverride.on(each.id(), 1 + random.nextInt(30), Town.TODAY, WHY))
                .collect(Collectors.toCollection(ArrayList::new));
        if (overrides.isEmpty()) {
            return;
        }
        Assessment actual = Assessment.of(situation, MALMO, Town.TODAY);
        WhatIf whatIf = WhatIf.of(actual, overrides);
        for (ParameterOverride idle : whatIf.withoutEffect()) {
            List<ParameterOverride> others = new ArrayList<>(overrides);
            others.remove(idle);
            if (!others.isEmpty()) {
                assertThat(verdicts(WhatIf.of(actual, others).comparison())).isEqualTo(verdicts(whatIf.comparison()));
            }
        }
    }

    private static List<List<Object>> verdicts(Comparison comparison) {
        return comparison.changes().stream()
                .map(change -> List.<Object>of(
                        change.about(),
                        change instanceof Change.OfVerdict verdict
                                ? List.of(verdict.intervention(), verdict.after())
                                : List.of(((Change.OfLevel) change).side(), ((Change.OfLevel) change).after())))
                .toList();
    }
}
