// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.binding;

import org.junit.jupiter.api.Tag;

/** A host with Jackson 3 is told in the model's own words what is wrong. */
@Tag("jackson-3")
final class Jackson3RefusalTest extends RefusalContract {

    Jackson3RefusalTest() {
        super(new Jackson3());
    }
}
