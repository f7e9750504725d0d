// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import java.util.Map;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.individual.Individual;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.time.PartialDate;

/**
 * Events that a person must have lived to see, certainly dated after the recorded death: the first day the event can be
 * lies after the last day the death can be. What the dead leave behind (an assessment of their place in a group, a
 * dropped suspicion, the end of support) may be dated later. The finding tells the event's date, never the date of
 * death.
 */
final class EventAfterDeath implements Check {

    @Override
    public FindingCode code() {
        return FindingCode.EVENT_AFTER_DEATH;
    }

    @Override
    public void run(StandingRecords records, Findings findings) {
        Events.of(records, event -> {
            if (event.ofTheLiving()) {
                event.persons().forEach(person -> check(event, person, records, findings));
            }
        });
    }

    private void check(Event event, IndividualId person, StandingRecords records, Findings findings) {
        records.find(person, Individual.class)
                .flatMap(Individual::deathDate)
                .filter(death -> isAfter(event, death))
                .ifPresent(death -> findings.add(
                        code(), event.at(), event.member(), Map.of("date", event.date(), "person", person.label())));
    }

    private static boolean isAfter(Event event, PartialDate death) {
        return event.earliest().isAfter(death.latest());
    }
}
