// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.gvi.rules.reason.Samples.AGE;
import static se.gvi.rules.reason.Samples.LOCAL;
import static se.gvi.rules.reason.Samples.MEMBERSHIP;
import static se.gvi.rules.reason.Samples.NO_BIRTH_DATE;
import static se.gvi.rules.reason.Samples.SUPERVISION;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.gvi.model.finding.Text;

final class ReasonTest {

    private static final Reason MET = Samples.met(MEMBERSHIP);
    private static final Reason NOT_MET = Samples.notMet(SUPERVISION);
    private static final Reason UNKNOWN = Samples.unknown(AGE, NO_BIRTH_DATE);

    @Test
    void an_unknown_answer_names_what_is_missing() {
        refused(
                () -> new Answer(SUPERVISION, Truth.UNKNOWN, List.of(), List.of()),
                "The answer to supervision.live about individual I-017 is unknown but names no missing fact."
                        + " Say which record would answer it.");
    }

    @Test
    void a_known_answer_misses_nothing() {
        refused(
                () -> new Answer(AGE, Truth.NOT_MET, List.of(), List.of(NO_BIRTH_DATE)),
                "The answer to age.at-least about individual I-017 is not met but names a missing fact (1)."
                        + " Leave it out, or answer unknown.");
    }

    @Test
    void a_composition_of_nothing_is_refused() {
        refused(() -> new AllOf(List.of()), "allOf has no reasons. Give it at least one, or leave it out.");
        refused(() -> new AnyOf(List.of()), "anyOf has no reasons. Give it at least one, or leave it out.");
        refused(
                () -> new AtLeast(1, null, List.of()),
                "atLeast has no reasons. Give it at least one, or leave it out.");
        refused(() -> Samples.points(1), "points has no reasons. Give it at least one, or leave it out.");
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "3"})
    void at_least_needs_a_number_that_can_be_reached(int needed) {
        refused(
                () -> new AtLeast(needed, null, List.of(MET, NOT_MET)),
                "atLeast needs " + needed + " of its 2 reasons. Make it a number from 1 to 2.");
    }

    @Test
    void points_count_for_something() {
        refused(
                () -> Samples.points(0, Samples.worth(1, MET)),
                "The threshold of points is 0, which is reached whatever the facts. Make it at least 1.");
        refused(
                () -> Samples.worth(0, MET),
                "A reason gives 0 points. Make it at least 1; what counts against is the opposite of a reason.");
    }

    @Test
    void a_value_says_where_it_comes_from() {
        refused(() -> new Basis(Basis.Kind.PUBLISHED, null), "A published value has no citation. Name its source.");
        refused(() -> new Basis(Basis.Kind.LOCAL, null), "A local value has no citation. Say who decided it.");
        refused(
                () -> new Basis(Basis.Kind.LITERAL, Text.same("SE-8")),
                "A literal value has the citation \"SE-8\". Leave it out, or make the value published or local.");
    }

    @Test
    void names_are_there_and_not_repeated() {
        Argument years = new Argument("years", Text.same("18"), LOCAL);
        refused(
                () -> new Argument(" ", Text.same("18"), LOCAL),
                "The name of an argument is blank. Give the one it has in the policy.");
        refused(
                () -> Samples.question("", Text.same("old enough")),
                "The criterion of a question about individual I-017 is blank. Give the id it has in the catalogue.");
        refused(
                () -> Samples.question("age.at-least", Text.same("old enough"), years, years),
                "The question age.at-least has the argument years twice. Give each argument once.");
    }

    @Test
    void a_value_is_shown_with_its_basis() {
        assertThat(new Argument("window", Text.of("within 365 days", "inom 365 dagar"), LOCAL).label())
                .isEqualTo(Text.of(
                        "within 365 days (local: steering group 2025)", "inom 365 dagar (lokalt: styrgruppen 2025)"));
        assertThat(AGE.arguments().get(0).label())
                .isEqualTo(Text.of("at least 18 (published: SE-8)", "minst 18 år (publicerat: SE-8)"));
        assertThat(new Argument("type", Text.same("HOMICIDE"), Basis.literal()).label())
                .isEqualTo(Text.same("HOMICIDE"));
    }

    @Test
    void a_question_shows_each_argument_in_its_place_or_at_the_end() {
        Question question = Samples.question(
                "involved.recent",
                Text.of("suspected of {type}", "misstänkt"),
                new Argument("type", Text.of("a shooting", "skjutning"), Basis.literal()),
                new Argument("window-days", Text.of("within 90 days", "inom 90 dagar"), LOCAL));
        assertThat(question.text())
                .isEqualTo(Text.of(
                        "suspected of a shooting, within 90 days (local: steering group 2025)",
                        "misstänkt, skjutning, inom 90 dagar (lokalt: styrgruppen 2025)"));
    }

    @ParameterizedTest
    @CsvSource({"3, MET", "4, UNKNOWN", "5, UNKNOWN", "6, NOT_MET", "100, NOT_MET"})
    void points_are_unknown_while_the_unknown_ones_decide(int threshold, Truth truth) {
        Points points =
                Samples.points(threshold, Samples.worth(3, MET), Samples.worth(2, UNKNOWN), Samples.worth(4, NOT_MET));
        assertThat(points.truth()).isEqualTo(truth);
        assertThat(points.reached()).isEqualTo(3);
        assertThat(points.open()).isEqualTo(2);
    }

    @Test
    void points_do_not_overflow() {
        Points points = Samples.points(
                Integer.MAX_VALUE, Samples.worth(Integer.MAX_VALUE, MET), Samples.worth(Integer.MAX_VALUE, MET));
        assertThat(points.truth()).isEqualTo(Truth.MET);
    }

    @ParameterizedTest
    @CsvSource({"1, MET", "2, UNKNOWN", "3, NOT_MET"})
    void at_least_counts_what_is_met_and_what_can_be(int needed, Truth truth) {
        assertThat(new AtLeast(needed, null, List.of(MET, NOT_MET, UNKNOWN)).truth())
                .isEqualTo(truth);
    }

    @Test
    void a_known_answer_stays_whatever_is_supposed() {
        Map<Question, Truth> supposed = Map.of(MEMBERSHIP, Truth.NOT_MET, AGE, Truth.MET);
        assertThat(MET.truthIf(supposed)).isEqualTo(Truth.MET);
        assertThat(UNKNOWN.truthIf(supposed)).isEqualTo(Truth.MET);
    }

    @Test
    void a_tree_lists_its_answers_from_first_to_last() {
        assertThat(Samples.everything()
                        .answers()
                        .map(answer -> answer.question().criterion()))
                .containsExactly(
                        "membership.active",
                        "supervision.live",
                        "age.at-least",
                        "victim.recent",
                        "notified.recent",
                        "membership.active",
                        "age.at-least",
                        "victim.recent",
                        "age.at-least");
    }

    @Test
    void a_tree_cannot_be_changed_through_the_lists_it_was_made_of() {
        List<Reason> reasons = new ArrayList<>(List.of(MET));
        Reason allOf = new AllOf(reasons);
        reasons.add(NOT_MET);
        assertThat(allOf).isEqualTo(new AllOf(List.of(MET)));
        assertThat(allOf.truth()).isEqualTo(Truth.MET);
    }

    private static void refused(ThrowingCallable making, String message) {
        assertThatIllegalArgumentException().isThrownBy(making).withMessage(message);
    }
}
