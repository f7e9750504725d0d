// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.reason;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;

/**
 * An answer that an unknown question might turn out to have.
 *
 * @param question the question
 * @param answer the supposed answer, met or not met
 * @param missing the facts that would tell
 */
public record SettlingAnswer(
        @JsonProperty(value = "question", required = true) Question question,
        @JsonProperty(value = "answer", required = true) Truth answer,
        @JsonProperty(value = "missing", required = true) List<MissingFact> missing) {

    /**
     * A supposed answer.
     *
     * @param question the question
     * @param answer the supposed answer
     * @param missing the facts that would tell
     * @throws IllegalArgumentException if the answer is unknown
     */
    public SettlingAnswer {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(answer, "answer");
        missing = List.copyOf(missing);
        if (!answer.isKnown()) {
            throw new IllegalArgumentException("The supposed answer to " + question.criterion() + " about "
                    + question.subject().label().en() + " is unknown, which settles nothing. Make it MET or NOT_MET.");
        }
    }
}
