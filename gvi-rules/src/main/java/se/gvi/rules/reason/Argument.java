// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.reason;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import se.gvi.model.finding.Text;

/**
 * A value that a policy gives to a criterion, as it is shown.
 *
 * @param name its name in the policy, for instance {@code window}
 * @param value how it reads in a sentence, for instance "within 365 days"
 * @param basis where it comes from
 */
public record Argument(
        @JsonProperty(value = "name", required = true) String name,
        @JsonProperty(value = "value", required = true) Text value,
        @JsonProperty(value = "basis", required = true) Basis basis) {

    /**
     * An argument.
     *
     * @param name its name in the policy
     * @param value how it reads in a sentence
     * @param basis where it comes from
     * @throws IllegalArgumentException if the name is blank
     */
    public Argument {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(basis, "basis");
        if (name.isBlank()) {
            throw new IllegalArgumentException("The name of an argument is blank. Give the one it has in the policy.");
        }
    }

    /**
     * Returns the value with its basis. Nothing shows the one without the other.
     *
     * @return for instance "within 365 days (local: steering group 2025)"
     */
    public Text label() {
        return basis.behind(value);
    }
}
