// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import java.util.Objects;

/**
 * How a city follows up its offer of help.
 *
 * @param firstContactWithin how soon after a request the first contact is made
 * @param outcomeEvery how often it looks at how people fare: alive, unhurt, out of prison
 * @param exit when the conditions for the police's support to somebody who leaves crime are there
 */
public record SupportRules(PolicyParameter firstContactWithin, PolicyParameter outcomeEvery, Rule exit) {

    /**
     * The rules.
     *
     * @param firstContactWithin how soon after a request the first contact is made
     * @param outcomeEvery how often it looks at how people fare
     * @param exit when the conditions for the police's exit support are there
     */
    public SupportRules {
        Objects.requireNonNull(firstContactWithin, "firstContactWithin");
        Objects.requireNonNull(outcomeEvery, "outcomeEvery");
        Objects.requireNonNull(exit, "exit");
    }
}
