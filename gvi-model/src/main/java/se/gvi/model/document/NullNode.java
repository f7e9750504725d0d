// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.document;

import se.gvi.model.finding.Text;

/** The value {@code null}. */
public final class NullNode extends Node {

    /** What messages call such a value. */
    public static final Text KIND = Text.same("null");

    NullNode(Spot spot) {
        super(spot);
    }

    @Override
    public Text kind() {
        return KIND;
    }
}
