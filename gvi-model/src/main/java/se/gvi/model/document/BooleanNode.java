// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.document;

import se.gvi.model.finding.Text;

/** Either {@code true} or {@code false}. */
public final class BooleanNode extends Node {

    /** What messages call such a value. */
    public static final Text KIND = Text.of("true or false", "true eller false");

    private final boolean value;

    BooleanNode(Spot spot, boolean value) {
        super(spot);
        this.value = value;
    }

    /**
     * Returns which of the two.
     *
     * @return the value
     */
    public boolean value() {
        return value;
    }

    @Override
    public Text kind() {
        return KIND;
    }
}
