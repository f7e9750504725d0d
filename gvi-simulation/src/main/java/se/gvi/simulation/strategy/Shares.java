// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.strategy;

import java.util.Objects;
import se.gvi.simulation.evidence.Figure;

/** Checks figures that are shares. */
final class Shares {

    private Shares() {}

    static void require(String what, Figure figure) {
        double share = Objects.requireNonNull(figure, what).value();
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(
                    "The " + what + " (" + figure.id() + ") is " + share + ". Give a number from 0 to 1.");
        }
    }
}
