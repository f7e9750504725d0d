// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.binding;

/** A host with Jackson 2 reads what it wrote. */
final class Jackson2RoundTripTest extends RoundTripContract {

    Jackson2RoundTripTest() {
        super(new Jackson2());
    }
}
