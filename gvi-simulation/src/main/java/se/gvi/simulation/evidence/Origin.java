// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.evidence;

import se.gvi.model.finding.Text;

/** How a number came about. */
public enum Origin {
    /** Read in a published source. Mostly in its abstract or in a report of it: its tables were not checked. */
    READ(Text.of("read", "läst")),
    /** Computed from published counts. */
    COMPUTED(Text.of("computed", "beräknad")),
    /** Published nowhere that was found, and assumed. */
    ASSUMED(Text.of("assumed", "antagen"));

    private final Text label;

    Origin(Text label) {
        this.label = label;
    }

    /**
     * Returns what it is called.
     *
     * @return one word
     */
    public Text label() {
        return label;
    }
}
