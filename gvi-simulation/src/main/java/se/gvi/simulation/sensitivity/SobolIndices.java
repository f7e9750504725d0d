// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.sensitivity;

import java.util.List;
import java.util.Optional;
import se.gvi.model.finding.Text;

/**
 * How the variance of the outcome is shared out among the factors of a {@link SobolDesign}.
 *
 * @param indices the share of each, in the order of the factors; empty if nothing {@link #cannotTell can be told}
 * @param used how many rows are complete
 * @param dropped how many were left out, because a run in them failed. If runs fail at some places rather than others, the
 *     shares are those of the other places only
 * @param variance the variance of the outcome, at the first and second points of the complete rows; 0 if there are fewer
 *     than 2
 */
public record SobolIndices(List<SobolIndex> indices, int used, int dropped, double variance) {

    /**
     * Checks the members.
     *
     * @param indices the share of each factor
     * @param used how many rows are complete
     * @param dropped how many were left out
     * @param variance the variance of the outcome
     */
    public SobolIndices {
        indices = List.copyOf(indices);
    }

    /**
     * Returns why nothing can be told of any factor.
     *
     * @return the reason, with what would settle it, or empty if there are indices
     */
    public Optional<Text> cannotTell() {
        if (!indices.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                used < 2
                        ? Text.of(
                                "cannot tell: fewer than two rows are complete; repeat the runs that failed",
                                "går inte att säga: färre än två rader är fullständiga; gör om de körningar som"
                                        + " misslyckades")
                        : Text.of(
                                "cannot tell: every outcome is the same, so there is nothing to share out; widen the"
                                        + " ranges of the factors, or look at another outcome",
                                "går inte att säga: alla utfall är lika, så det finns inget att fördela; vidga"
                                        + " faktorernas spann eller välj ett annat utfall"));
    }
}
