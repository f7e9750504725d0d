// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.sensitivity;

import java.util.List;

/**
 * What the factors of a {@link MorrisDesign} did.
 *
 * @param effects what each did, in the order of the factors; empty if no trajectory is complete, and then nothing can be told
 * @param used how many trajectories are complete
 * @param dropped how many were left out, because a run on them failed. If runs fail at some places rather than others, the
 *     effects are those of the other places only
 */
public record MorrisEffects(List<MorrisEffect> effects, int used, int dropped) {

    /**
     * Checks the members.
     *
     * @param effects what each factor did
     * @param used how many trajectories are complete
     * @param dropped how many were left out
     */
    public MorrisEffects {
        effects = List.copyOf(effects);
    }
}
