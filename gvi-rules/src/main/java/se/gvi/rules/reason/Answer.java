// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.reason;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the records say to one question.
 *
 * @param question what was asked
 * @param truth what they say
 * @param evidence the records it rests on; a question can be known without any, for instance when a source recorded
 *     completely and holds nothing of the kind
 * @param missing what is not recorded: at least one fact if the answer is unknown, none if it is known
 */
public record Answer(
        @JsonProperty(value = "question", required = true) Question question,
        @JsonProperty(value = "truth", required = true) Truth truth,
        @JsonProperty(value = "evidence", required = true) List<Evidence> evidence,
        @JsonProperty(value = "missing", required = true) List<MissingFact> missing)
        implements Reason {

    /**
     * An answer.
     *
     * @param question what was asked
     * @param truth what the records say
     * @param evidence the records it rests on
     * @param missing what is not recorded
     * @throws IllegalArgumentException if an unknown answer names no missing fact, or a known answer names one
     */
    public Answer {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(truth, "truth");
        evidence = List.copyOf(evidence);
        missing = List.copyOf(missing);
        if (truth.isKnown() != missing.isEmpty()) {
            String answer = "The answer to " + question.criterion() + " about "
                    + question.subject().label().en() + " is " + truth.label().en();
            throw new IllegalArgumentException(
                    truth.isKnown()
                            ? answer + " but names a missing fact (" + missing.size()
                                    + "). Leave it out, or answer unknown."
                            : answer + " but names no missing fact. Say which record would answer it.");
        }
    }

    /**
     * An answer that the records give.
     *
     * @param question what was asked
     * @param met what they say
     * @param evidence the records it rests on
     * @return the answer
     */
    public static Answer known(Question question, boolean met, List<Evidence> evidence) {
        return new Answer(question, Truth.of(met), evidence, List.of());
    }

    /**
     * An answer that the records do not give.
     *
     * @param question what was asked
     * @param evidence the records that speak to the question without answering it
     * @param missing what is not recorded
     * @return the answer
     * @throws IllegalArgumentException if nothing is missing
     */
    public static Answer unknown(Question question, List<Evidence> evidence, List<MissingFact> missing) {
        return new Answer(question, Truth.UNKNOWN, evidence, missing);
    }

    /** {@inheritDoc} */
    @Override
    public Truth truthIf(Map<Question, Truth> supposed) {
        return truth.isKnown() ? truth : supposed.getOrDefault(question, Truth.UNKNOWN);
    }

    /** {@inheritDoc} */
    @Override
    public List<Reason> parts() {
        return List.of();
    }

    /** {@inheritDoc} */
    @Override
    public Stream<Answer> answers() {
        return Stream.of(this);
    }

    /** {@inheritDoc} */
    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.answer(this);
    }
}
