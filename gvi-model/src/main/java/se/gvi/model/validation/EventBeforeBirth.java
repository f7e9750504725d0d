// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import java.util.Map;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.individual.Individual;
import se.gvi.model.individual.IndividualId;

/**
 * Events of a person that was certainly not born: the last day the event can be lies before the first day the birth can
 * be. One of the two dates is wrong, and every age computed from it (strategy 4.5: an implausible birth date must block
 * the decision). The finding tells the event's date, never the birth date.
 */
final class EventBeforeBirth implements Events.Dated {

    @Override
    public void check(Event event, StandingRecords records, Findings findings) {
        for (IndividualId person : event.persons()) {
            records.find(person, Individual.class)
                    .flatMap(Individual::birthDate)
                    .filter(birth -> event.latest().isBefore(birth.earliest()))
                    .ifPresent(birth -> findings.add(
                            FindingCode.EVENT_BEFORE_BIRTH,
                            event.at(),
                            event.member(),
                            Map.of("date", event.date(), "person", person.label())));
        }
    }
}
