// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.finding;

import java.util.Objects;

/**
 * How often an override applied in one run.
 *
 * @param override the override
 * @param findings how many findings it applied to, kept or not, at least 1
 */
public record OverrideUse(FindingOverride override, long findings) {

    /**
     * How often an override applied.
     *
     * @param override the override
     * @param findings how many findings it applied to
     * @throws IllegalArgumentException if it applied to none
     */
    public OverrideUse {
        Objects.requireNonNull(override, "override");
        if (findings < 1) {
            throw new IllegalArgumentException("An override that applied to " + findings + " findings was not used.");
        }
    }
}
