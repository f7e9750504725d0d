// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.view;

import com.google.common.collect.ImmutableSetMultimap;
import se.gvi.model.id.RecordKind;
import se.gvi.model.individual.Individual;

/**
 * Protected identity (OSL 21:3; folkbokföringslagen 16 §): nobody is shown where a protected person can be found. The
 * model holds no addresses; what comes near one is the place of a notification's attempts and the area of an incident.
 */
final class Protection {

    /** The member that says so. */
    static final String MEMBER = "protectedIdentity";

    /** What tells where somebody can be found. */
    static final ImmutableSetMultimap<RecordKind, String> PLACES = ImmutableSetMultimap.of(
            RecordKind.NOTIFICATION, "attempts.place",
            RecordKind.INCIDENT, "area");

    private Protection() {}

    static boolean isProtected(Individual individual) {
        return individual.protectedIdentity().orElse(false);
    }
}
