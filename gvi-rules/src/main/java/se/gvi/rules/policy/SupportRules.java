// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import com.google.common.collect.Sets;
import java.util.Objects;
import java.util.Set;
import se.gvi.model.contact.Attendance;
import se.gvi.model.incident.IncidentType;

/**
 * How a city follows up its offer of help.
 *
 * @param attendances who counts as told at a call-in, and is therefore offered help there
 * @param firstContactWithin how soon after a request the first contact is made
 * @param outcomeEvery how often it looks at how people fare: alive, unhurt, out of prison
 * @param hurtBy the kinds of incident whose victims are not unhurt
 * @param exit when the conditions for the police's support to somebody who leaves crime are there
 */
public record SupportRules(
        Set<Attendance> attendances,
        PolicyParameter firstContactWithin,
        PolicyParameter outcomeEvery,
        Set<IncidentType> hurtBy,
        Rule exit) {

    /**
     * The rules.
     *
     * @param attendances who counts as told at a call-in
     * @param firstContactWithin how soon after a request the first contact is made
     * @param outcomeEvery how often it looks at how people fare
     * @param hurtBy the kinds of incident whose victims are not unhurt
     * @param exit when the conditions for the police's exit support are there
     */
    public SupportRules {
        attendances = Sets.immutableEnumSet(attendances);
        Objects.requireNonNull(firstContactWithin, "firstContactWithin");
        Objects.requireNonNull(outcomeEvery, "outcomeEvery");
        hurtBy = Sets.immutableEnumSet(hurtBy);
        Objects.requireNonNull(exit, "exit");
    }
}
