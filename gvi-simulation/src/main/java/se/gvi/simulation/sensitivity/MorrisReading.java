// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.sensitivity;

import se.gvi.model.finding.Text;

/** What a factor does, as far as a Morris design shows it, beside the smallest effect that matters. */
public enum MorrisReading {
    /** None of its effects that were seen matters, and neither does the upper end of the interval for their mean size. */
    NEGLIGIBLE(Text.of("negligible where it was tried", "försumbar där den prövats")),
    /** It matters, and no two of its effects that were seen differ by enough to matter. */
    LINEAR(Text.of(
            "matters, by the same wherever it was tried", "har betydelse, lika mycket överallt där den prövats")),
    /**
     * It matters, or did at some place although its mean effect does not, and by how much depends on where it stands
     * itself, or on other factors, or on the luck of the runs.
     */
    NONLINEAR_OR_INTERACTING(Text.of(
            "matters, unlike from place to place: not linear, or together with other factors",
            "har betydelse, olika från plats till plats: inte linjärt, eller tillsammans med andra faktorer")),
    /** Whether it matters cannot be told from so few trajectories. */
    CANNOT_TELL(Text.of(
            "cannot tell whether it matters; more trajectories would settle it",
            "går inte att säga om den har betydelse; fler trajektorier skulle avgöra det"));

    private final Text label;

    MorrisReading(Text label) {
        this.label = label;
    }

    /**
     * Returns what is to be said of the factor.
     *
     * @return a few words
     */
    public Text label() {
        return label;
    }
}
