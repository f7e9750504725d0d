// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.conformance;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of one case.
 *
 * @param file the file, relative to the folder, with slashes
 * @param title what the case shows, empty if it could not be read
 * @param problem why it could not be run, or null
 * @param deviations the parts of the answer that are others than were expected
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"file", "title", "passed", "problem", "deviations"})
public record CaseResult(
        @JsonProperty(value = "file", required = true) String file,
        @JsonProperty(value = "title", required = true) String title,
        @JsonProperty("problem") @Nullable String problem,

        @JsonProperty(value = "deviations", required = true) List<Deviation> deviations) {

    /**
     * A result.
     *
     * @param file the file
     * @param title what the case shows
     * @param problem why it could not be run, or null
     * @param deviations the parts of the answer that are others than were expected
     */
    public CaseResult {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(title, "title");
        deviations = List.copyOf(deviations);
    }

    /**
     * Tells whether everything was answered as expected.
     *
     * @return true if it could be run and nothing deviates
     */
    @JsonProperty("passed")
    public boolean passed() {
        return problem == null && deviations.isEmpty();
    }

    /**
     * Returns why it could not be run.
     *
     * @return the problem, or empty if it could
     */
    public Optional<String> trouble() {
        return Optional.ofNullable(problem);
    }
}
