// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.cases;

import java.util.List;
import java.util.Objects;
import se.gvi.model.finding.Text;

/**
 * What came of a case under a policy.
 *
 * @param name what the case shows
 * @param differences how the answer differs from what is expected; none if it is as expected
 * @param explanation the answer with every reason, in several lines; empty if the policy says nothing of what is asked
 */
public record CaseOutcome(String name, List<Text> differences, Text explanation) {

    /**
     * An outcome.
     *
     * @param name what the case shows
     * @param differences how the answer differs from what is expected
     * @param explanation the answer with every reason
     */
    public CaseOutcome {
        Objects.requireNonNull(name, "name");
        differences = List.copyOf(differences);
        Objects.requireNonNull(explanation, "explanation");
    }

    /**
     * Tells whether the answer is the expected one.
     *
     * @return true if there is no difference
     */
    public boolean passed() {
        return differences.isEmpty();
    }
}
