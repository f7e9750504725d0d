// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.comparison;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import se.gvi.model.finding.Language;
import se.gvi.rules.reason.Reason;

/**
 * What differs between the reasons of two answers.
 *
 * @param answers the questions that differ: those of the first side in the order of its tree, then those that only the
 *     second side asks
 * @param numbers the numbers that differ with which reasons are counted
 * @param composedOtherwise whether the two sides put their reasons together in different ways, so that their answers can
 *     differ though every reason is the same
 */
public record ReasonChange(
        @JsonProperty(value = "answers", required = true) List<AnswerChange> answers,
        @JsonProperty(value = "numbers", required = true) List<NumberChange> numbers,

        @JsonProperty(value = "composedOtherwise", required = true)
        boolean composedOtherwise) {

    /**
     * What differs.
     *
     * @param answers the questions that differ
     * @param numbers the numbers that differ
     * @param composedOtherwise whether the reasons are put together in different ways
     */
    public ReasonChange {
        answers = List.copyOf(answers);
        numbers = List.copyOf(numbers);
    }

    /**
     * Compares two trees of reasons.
     *
     * @param before the first
     * @param after the second
     * @return what differs
     */
    public static ReasonChange between(Reason before, Reason after) {
        return between(List.of(before), List.of(after));
    }

    /** Compares several trees at once, such as those of the levels of a risk. */
    static ReasonChange between(List<Reason> before, List<Reason> after) {
        Compositions compositions = new Compositions();
        compositions.compare(before, after);
        return new ReasonChange(AnswerPairs.changes(before, after), compositions.numbers(), compositions.differ());
    }

    /**
     * Tells whether nothing differs.
     *
     * @return true if the reasons are the same, whatever is missing for them
     */
    @JsonIgnore
    public boolean isEmpty() {
        return answers.isEmpty() && numbers.isEmpty() && !composedOtherwise;
    }

    /**
     * Returns what differs, as text.
     *
     * @param language the language
     * @return the lines, without line ends; none if nothing differs
     */
    public List<String> lines(Language language) {
        return new ReasonChangeLines(this, language).lines();
    }

    ReasonChange mirrored() {
        return new ReasonChange(
                answers.stream().map(AnswerChange::mirrored).toList(),
                numbers.stream().map(NumberChange::mirrored).toList(),
                composedOtherwise);
    }
}
