// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.sensitivity;

import se.gvi.model.finding.Text;

/** What a factor does, as far as a Sobol design shows it, beside the smallest share of the variance that matters. */
public enum SobolReading {
    /** Its whole interval lies below the smallest share that matters, all it does together with others included. */
    NEGLIGIBLE(Text.of("negligible", "försumbar")),
    /** It matters, and what it does together with others does not. */
    ALONE(Text.of("matters, whatever the other factors", "har betydelse, oberoende av andra faktorer")),
    /** It matters, and by how much depends on others. */
    TOGETHER(Text.of("matters together with other factors", "har betydelse tillsammans med andra faktorer")),
    /** It matters, but whether alone or together with others cannot be told from so few rows. */
    MATTERS(Text.of(
            "matters; cannot tell whether together with other factors, more rows would settle it",
            "har betydelse; går inte att säga om det är tillsammans med andra faktorer, fler rader skulle avgöra det")),
    /** Whether it matters cannot be told from so few rows. */
    CANNOT_TELL(Text.of(
            "cannot tell whether it matters; more rows would settle it",
            "går inte att säga om den har betydelse; fler rader skulle avgöra det"));

    private final Text label;

    SobolReading(Text label) {
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
