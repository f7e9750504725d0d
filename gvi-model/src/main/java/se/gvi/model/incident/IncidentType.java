// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import se.gvi.model.invariant.Invariant;

/**
 * What happened.
 */
public enum IncidentType {
    /** Somebody was killed. */
    HOMICIDE,
    /** Somebody was hit by a shot and lived. */
    NONFATAL_SHOOTING,
    /** Shots were fired and nobody was hit. */
    SHOTS_FIRED,
    /** An explosive went off. */
    EXPLOSION,
    /** Other serious violence, such as a stabbing. */
    OTHER_SERIOUS_VIOLENCE,
    /** An unlawful weapon was carried or kept. */
    WEAPON_OFFENCE,
    /** Drugs were trafficked. */
    DRUG_TRAFFICKING;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static IncidentType of(String word) {
        return Invariant.word(IncidentType.class, word);
    }
}
