// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.reason;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Answers to unknown questions that together settle what is open, whatever the other unknown questions turn out to be.
 * None of them can be left out.
 *
 * @param answers the answers, in the order in which the tree asks the questions
 * @param outcome what it would be then, met or not met
 */
public record Settlement(
        @JsonProperty(value = "answers", required = true) List<SettlingAnswer> answers,
        @JsonProperty(value = "outcome", required = true) Truth outcome) {

    /**
     * A settlement.
     *
     * @param answers the answers
     * @param outcome what it would be then
     * @throws IllegalArgumentException if there are no answers, two to one question, or the outcome is unknown
     */
    public Settlement {
        answers = List.copyOf(answers);
        Objects.requireNonNull(outcome, "outcome");
        if (answers.isEmpty()) {
            throw new IllegalArgumentException("A settlement has no answers. Give at least one.");
        }
        if (answers.stream().map(SettlingAnswer::question).distinct().count() < answers.size()) {
            throw new IllegalArgumentException("A settlement answers a question twice. Answer each question once.");
        }
        if (!outcome.isKnown()) {
            throw new IllegalArgumentException(
                    "The outcome of a settlement is unknown. Make it MET or NOT_MET, or leave the settlement out.");
        }
    }

    /**
     * Returns the answers by question, as {@link Reason#truthIf} takes them.
     *
     * @return the answers, immutable
     */
    public Map<Question, Truth> supposed() {
        return answers.stream().collect(Collectors.toUnmodifiableMap(SettlingAnswer::question, SettlingAnswer::answer));
    }
}
