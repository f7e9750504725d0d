// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.gvi.rules.reason.Samples.AGE;
import static se.gvi.rules.reason.Samples.MEMBERSHIP;
import static se.gvi.rules.reason.Samples.NO_BIRTH_DATE;
import static se.gvi.rules.reason.Samples.NO_SUPERVISION;
import static se.gvi.rules.reason.Samples.SUPERVISION;
import static se.gvi.rules.reason.Truth.MET;
import static se.gvi.rules.reason.Truth.NOT_MET;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SettlementsTest {

    private static final SettlingAnswer SUPERVISED = new SettlingAnswer(SUPERVISION, MET, List.of(NO_SUPERVISION));
    private static final SettlingAnswer NOT_SUPERVISED =
            new SettlingAnswer(SUPERVISION, NOT_MET, List.of(NO_SUPERVISION));
    private static final SettlingAnswer OLD_ENOUGH = new SettlingAnswer(AGE, MET, List.of(NO_BIRTH_DATE));
    private static final SettlingAnswer TOO_YOUNG = new SettlingAnswer(AGE, NOT_MET, List.of(NO_BIRTH_DATE));

    @Test
    void all_of_needs_every_open_answer_to_be_met_and_one_not_to_be() {
        Reason reason = new AllOf(List.of(
                Samples.met(MEMBERSHIP),
                Samples.unknown(SUPERVISION, NO_SUPERVISION),
                Samples.unknown(AGE, NO_BIRTH_DATE)));
        assertThat(Settlements.of(reason))
                .isEqualTo(new Settlements(
                        List.of(
                                new Settlement(List.of(NOT_SUPERVISED), NOT_MET),
                                new Settlement(List.of(TOO_YOUNG), NOT_MET),
                                new Settlement(List.of(SUPERVISED, OLD_ENOUGH), MET)),
                        true));
    }

    @Test
    void the_opposite_swaps_the_outcomes() {
        Reason reason = new Not(Samples.unknown(AGE, NO_BIRTH_DATE));
        assertThat(Settlements.of(reason).settlements())
                .containsExactly(new Settlement(List.of(OLD_ENOUGH), NOT_MET), new Settlement(List.of(TOO_YOUNG), MET));
    }

    @Test
    void a_question_in_two_places_is_answered_once() {
        Reason age = Samples.unknown(AGE, NO_BIRTH_DATE);
        Reason reason = new AnyOf(List.of(
                new AllOf(List.of(age, Samples.unknown(SUPERVISION, NO_SUPERVISION))),
                new AllOf(List.of(age, new Not(Samples.unknown(SUPERVISION, NO_SUPERVISION))))));
        assertThat(Settlements.of(reason).settlements())
                .containsExactly(
                        new Settlement(List.of(TOO_YOUNG), NOT_MET),
                        new Settlement(List.of(OLD_ENOUGH, SUPERVISED), MET),
                        new Settlement(List.of(OLD_ENOUGH, NOT_SUPERVISED), MET));
    }

    @Test
    void a_question_in_two_places_lists_what_either_misses() {
        Reason reason = new AllOf(
                List.of(Samples.unknown(AGE, NO_BIRTH_DATE), Samples.unknown(AGE, NO_BIRTH_DATE, NO_SUPERVISION)));
        assertThat(Settlements.of(reason).settlements().get(0).answers())
                .containsExactly(new SettlingAnswer(AGE, MET, List.of(NO_BIRTH_DATE, NO_SUPERVISION)));
    }

    @Test
    void points_are_settled_by_whatever_adds_up() {
        Reason reason = Samples.points(
                5,
                Samples.worth(3, Samples.unknown("a")),
                Samples.worth(2, Samples.unknown("b")),
                Samples.worth(2, Samples.unknown("c")),
                Samples.worth(1, Samples.unknown("d")));
        assertThat(Settlements.of(reason).settlements())
                .extracting(SettlementsTest::asText)
                .containsExactly(
                        "a+ b+ → MET",
                        "a+ c+ → MET",
                        "a- b- → NOT_MET",
                        "a- c- → NOT_MET",
                        "a- d- → NOT_MET",
                        "b- c- → NOT_MET",
                        "b+ c+ d+ → MET");
    }

    @Test
    void a_known_tree_is_settled() {
        assertThat(Settlements.of(Samples.met(MEMBERSHIP))).isEqualTo(new Settlements(List.of(), true));
        assertThat(Settlements.of(new AllOf(List.of(Samples.notMet(SUPERVISION), Samples.unknown(AGE, NO_BIRTH_DATE)))))
                .isEqualTo(new Settlements(List.of(), true));
    }

    @Test
    void points_beyond_reach_are_settled() {
        assertThat(Settlements.of(Samples.points(9, Samples.worth(8, Samples.unknown("a")))))
                .isEqualTo(new Settlements(List.of(), true));
        Reason reason = new Not(new AnyOf(
                List.of(Samples.points(9, Samples.worth(8, Samples.unknown("a"))), Samples.unknown("b"))));
        assertThat(Settlements.of(reason).settlements())
                .extracting(SettlementsTest::asText)
                .containsExactly("b+ → NOT_MET", "b- → MET");
    }

    @Test
    void hundreds_of_ways_are_found_completely_up_to_the_bound() {
        assertThat(Settlements.of(pairs(9)).complete()).isTrue();
        assertThat(Settlements.of(pairs(9)).settlements()).hasSize(512 + 9);
    }

    @Test
    void beyond_the_bound_each_is_still_one_and_the_result_says_that_there_are_more() {
        Reason reason = pairs(12);
        Settlements settlements = Settlements.of(reason);
        assertThat(settlements.complete()).isFalse();
        assertThat(settlements.settlements()).hasSize(1_000 + 12).allSatisfy(settlement -> {
            assertThat(reason.truthIf(settlement.supposed())).isEqualTo(settlement.outcome());
            assertThat(settlement.answers()).hasSize(settlement.outcome() == MET ? 12 : 2);
        });
    }

    @Test
    void beyond_the_bound_nothing_can_be_left_out_either() {
        List<Reason> unknown = unknown(16);
        Reason reason = new AtLeast(
                2,
                null,
                List.of(
                        new AtLeast(8, null, unknown.subList(0, 15)),
                        new AtLeast(7, null, unknown.subList(1, 16)),
                        unknown.get(3)));
        Settlements settlements = Settlements.of(reason);
        assertThat(settlements.complete()).isFalse();
        assertThat(settlements.settlements()).isNotEmpty().allSatisfy(settlement -> {
            assertThat(reason.truthIf(settlement.supposed())).isEqualTo(settlement.outcome());
            for (Question question : settlement.supposed().keySet()) {
                Map<Question, Truth> less = new HashMap<>(settlement.supposed());
                less.remove(question);
                assertThat(reason.truthIf(less)).isEqualTo(Truth.UNKNOWN);
            }
        });
    }

    @Test
    void the_first_of_many_say_that_there_are_more() {
        Settlements all = Settlements.of(pairs(3));
        assertThat(all.first(2)).isEqualTo(new Settlements(all.settlements().subList(0, 2), false));
        assertThat(all.first(100)).isEqualTo(all);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> all.first(-1))
                .withMessage("The number of settlements to return is -1. Make it 0 or more.");
    }

    @Test
    void a_settlement_settles() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Settlement(List.of(), MET))
                .withMessage("A settlement has no answers. Give at least one.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Settlement(List.of(SUPERVISED, NOT_SUPERVISED), MET))
                .withMessage("A settlement answers a question twice. Answer each question once.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Settlement(List.of(SUPERVISED), Truth.UNKNOWN))
                .withMessage("The outcome of a settlement is unknown."
                        + " Make it MET or NOT_MET, or leave the settlement out.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SettlingAnswer(AGE, Truth.UNKNOWN, List.of(NO_BIRTH_DATE)))
                .withMessage("The supposed answer to age.at-least about individual I-017 is unknown,"
                        + " which settles nothing. Make it MET or NOT_MET.");
    }

    /** Met in 2 to the power of n ways, not met in n. */
    private static Reason pairs(int n) {
        List<Reason> unknown = unknown(2 * n);
        Function<Integer, Reason> pair = i -> new AnyOf(unknown.subList(2 * i, 2 * i + 2));
        return new AllOf(IntStream.range(0, n).boxed().map(pair).toList());
    }

    private static List<Reason> unknown(int n) {
        return IntStream.range(0, n)
                .<Reason>mapToObj(i -> Samples.unknown("q" + i))
                .toList();
    }

    private static String asText(Settlement settlement) {
        StringBuilder text = new StringBuilder();
        for (SettlingAnswer answer : settlement.answers()) {
            text.append(answer.question().criterion()).append(answer.answer() == MET ? "+ " : "- ");
        }
        return text.append("→ ").append(settlement.outcome()).toString();
    }
}
