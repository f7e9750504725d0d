// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.binding;

import org.junit.jupiter.api.Tag;

/** A host with Jackson 3 reads what it wrote. */
@Tag("jackson-3")
final class Jackson3RoundTripTest extends RoundTripContract {

    Jackson3RoundTripTest() {
        super(new Jackson3());
    }
}
