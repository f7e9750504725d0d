// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import java.util.Map;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.individual.Individual;
import se.gvi.model.individual.IndividualId;

/**
 * Events that a person must have lived to see, certainly dated after the recorded death: the first day the event can be
 * lies after the last day the death can be. What the dead leave behind (an assessment of their place in a group, a
 * dropped suspicion, the end of support) may be dated later. The finding tells the event's date, never the date of
 * death.
 */
final class EventAfterDeath implements Events.Dated {

    @Override
    public void check(Event event, StandingRecords records, Findings findings) {
        if (event.ofTheLiving()) {
            event.persons().forEach(person -> check(event, person, records, findings));
        }
    }

    private static void check(Event event, IndividualId person, StandingRecords records, Findings findings) {
        records.find(person, Individual.class)
                .flatMap(Individual::deathDate)
                .filter(death -> event.earliest().isAfter(death.latest()))
                .ifPresent(death -> findings.add(
                        FindingCode.EVENT_AFTER_DEATH,
                        event.at(),
                        event.member(),
                        Map.of("date", event.date(), "person", person.label())));
    }
}
