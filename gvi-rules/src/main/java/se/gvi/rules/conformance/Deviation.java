// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.conformance;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * One part of an answer that is another than was expected.
 *
 * @param member the part of the answer, for instance {@code verdict}
 * @param expected what was expected, as canonical JSON
 * @param actual what was answered, as canonical JSON
 */
public record Deviation(
        @JsonProperty(value = "member", required = true) String member,
        @JsonProperty(value = "expected", required = true) String expected,
        @JsonProperty(value = "actual", required = true) String actual) {

    /**
     * A deviation.
     *
     * @param member the part of the answer
     * @param expected what was expected
     * @param actual what was answered
     */
    public Deviation {
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(actual, "actual");
    }
}
