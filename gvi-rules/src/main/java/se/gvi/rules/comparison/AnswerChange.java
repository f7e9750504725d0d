// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.gvi.rules.reason.Answer;
import se.gvi.rules.reason.Argument;
import se.gvi.rules.reason.Evidence;
import se.gvi.rules.reason.Question;

/**
 * A question that is answered otherwise, asked with other arguments, answered from other records, or asked on one side
 * only.
 *
 * @param before the answer on the first side, or null if the question is not asked there
 * @param after the answer on the second side, or null if the question is not asked there
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"before", "after", "gone", "came"})
public record AnswerChange(
        @JsonProperty("before") @Nullable Answer before,
        @JsonProperty("after") @Nullable Answer after) {

    /**
     * A change of an answer.
     *
     * @param before the answer on the first side, or null
     * @param after the answer on the second side, or null
     * @throws IllegalArgumentException if there is neither
     */
    public AnswerChange {
        if (before == null && after == null) {
            throw new IllegalArgumentException("A change of an answer has neither side. Give at least one answer.");
        }
    }

    /** The question as one of the sides asks it. */
    Question question() {
        return Optional.ofNullable(before)
                .or(() -> Optional.ofNullable(after))
                .orElseThrow()
                .question();
    }

    /**
     * Tells whether the question is asked on both sides and answered otherwise.
     *
     * @return false also if only its arguments or its evidence differ
     */
    public boolean truthDiffers() {
        return before != null && after != null && before.truth() != after.truth();
    }

    /**
     * Returns the records that the answer no longer rests on.
     *
     * @return an immutable list, in the order of the answer before
     */
    @JsonProperty(value = "gone", access = JsonProperty.Access.READ_ONLY)
    public List<Evidence> gone() {
        return without(before, after);
    }

    /**
     * Returns the records that the answer did not rest on before.
     *
     * @return an immutable list, in the order of the answer after
     */
    @JsonProperty(value = "came", access = JsonProperty.Access.READ_ONLY)
    public List<Evidence> came() {
        return without(after, before);
    }

    /** The arguments that the other side has not. */
    static List<Argument> without(List<Argument> these, List<Argument> those) {
        return these.stream().filter(argument -> !those.contains(argument)).toList();
    }

    private static List<Evidence> without(@Nullable Answer one, @Nullable Answer other) {
        if (one == null) {
            return List.of();
        }
        List<Evidence> others = other == null ? List.of() : other.evidence();
        return one.evidence().stream().filter(each -> !others.contains(each)).toList();
    }

    /** Tells whether two answers are given for the same reason; what is missing for them may be said otherwise. */
    static boolean same(Answer one, Answer other) {
        return one.question().equals(other.question())
                && one.truth() == other.truth()
                && one.evidence().equals(other.evidence());
    }

    AnswerChange mirrored() {
        return new AnswerChange(/* before= */ after, /* after= */ before);
    }
}
