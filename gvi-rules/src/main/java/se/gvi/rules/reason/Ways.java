// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.reason;

import java.util.List;

/**
 * The smallest suppositions under which a reason is met, and those under which it is not.
 *
 * @param toMet the former, sorted; only {@link Supposition#NOTHING} if it is met anyway
 * @param toNotMet the latter, sorted; only {@link Supposition#NOTHING} if it is not met anyway
 */
record Ways(List<Supposition> toMet, List<Supposition> toNotMet) {

    static final List<Supposition> ANYWAY = List.of(Supposition.NOTHING);

    static Ways known(boolean met) {
        return met ? new Ways(ANYWAY, List.of()) : new Ways(List.of(), ANYWAY);
    }

    static Ways open(int question) {
        return new Ways(List.of(Supposition.of(question, Truth.MET)), List.of(Supposition.of(question, Truth.NOT_MET)));
    }

    Ways swapped() {
        return new Ways(toNotMet, toMet);
    }
}
