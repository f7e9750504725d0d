// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.binding;

/** A host with Jackson 2 is told in the model's own words what is wrong. */
final class Jackson2RefusalTest extends RefusalContract {

    Jackson2RefusalTest() {
        super(new Jackson2());
    }
}
