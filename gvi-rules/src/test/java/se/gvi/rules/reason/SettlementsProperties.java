// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

@Domain(Trees.class)
final class SettlementsProperties {

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void they_are_all_the_smallest_sets_that_trying_everything_finds(@ForAll Reason reason) {
        Settlements settlements = Settlements.of(reason);
        assertThat(settlements.complete()).isTrue();
        assertThat(settlements.settlements())
                .extracting(Settlement::supposed)
                .containsExactlyInAnyOrderElementsOf(smallestByTrying(reason));
        int largest = settlements.settlements().stream()
                .mapToInt(settlement -> settlement.answers().size())
                .max()
                .orElse(0);
        Statistics.label("has a settlement of three answers")
                .collect(largest >= 3)
                .coverage(trees -> trees.check(true).percentage(share -> share > 5));
    }

    @Property
    void each_settles_the_tree_as_promised_and_nothing_can_be_left_out(@ForAll Reason reason) {
        for (Settlement settlement : Settlements.of(reason).settlements()) {
            assertThat(Trees.truth(reason, settlement.supposed())).isEqualTo(settlement.outcome());
            for (Question question : settlement.supposed().keySet()) {
                Map<Question, Truth> less = new HashMap<>(settlement.supposed());
                less.remove(question);
                assertThat(Trees.truth(reason, less)).isEqualTo(Truth.UNKNOWN);
            }
        }
    }

    @Property(tries = 200)
    void whatever_the_other_questions_turn_out_to_be(@ForAll Reason reason) {
        List<Question> open = Trees.open(reason);
        for (Settlement settlement : Settlements.of(reason).settlements()) {
            List<Question> others = open.stream()
                    .filter(question -> !settlement.supposed().containsKey(question))
                    .toList();
            Trees.suppositions(others).forEach(rest -> {
                Map<Question, Truth> all = new HashMap<>(rest);
                all.putAll(settlement.supposed());
                assertThat(Trees.truth(reason, all)).isEqualTo(settlement.outcome());
            });
        }
    }

    @Property
    void there_are_some_exactly_if_the_tree_is_unknown(@ForAll Reason reason) {
        assertThat(Settlements.of(reason).settlements().isEmpty())
                .isEqualTo(reason.truth().isKnown());
    }

    @Property
    void small_ones_come_first_then_those_about_earlier_questions(@ForAll Reason reason) {
        List<Question> open = Trees.open(reason);
        List<List<Integer>> codes = Settlements.of(reason).settlements().stream()
                .map(settlement -> settlement.answers().stream()
                        .map(answer -> 2 * open.indexOf(answer.question()) + (answer.answer() == Truth.MET ? 0 : 1))
                        .toList())
                .toList();
        assertThat(codes).allSatisfy(each -> assertThat(each).isSorted());
        assertThat(codes).isSortedAccordingTo((one, other) -> {
            for (int i = 0; one.size() == other.size() && i < one.size(); i++) {
                if (!one.get(i).equals(other.get(i))) {
                    return one.get(i).compareTo(other.get(i));
                }
            }
            return Integer.compare(one.size(), other.size());
        });
    }

    private static Set<Map<Question, Truth>> smallestByTrying(Reason reason) {
        Set<Map<Question, Truth>> settling = Trees.suppositions(Trees.open(reason))
                .filter(supposed -> Trees.truth(reason, supposed).isKnown())
                .collect(Collectors.toCollection(HashSet::new));
        return settling.stream()
                .filter(each -> !each.isEmpty())
                .filter(each -> lessByOne(each).noneMatch(settling::contains))
                .collect(Collectors.toSet());
    }

    private static Stream<Map<Question, Truth>> lessByOne(Map<Question, Truth> supposed) {
        return supposed.keySet().stream().map(question -> {
            Map<Question, Truth> less = new HashMap<>(supposed);
            less.remove(question);
            return less;
        });
    }
}
