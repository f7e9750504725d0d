// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import java.util.Map;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.individual.Individual;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.time.PartialDate;

/**
 * Events of a person that was certainly not born: the last day the event can be lies before the first day the birth can
 * be. One of the two dates is wrong, and every age computed from it (strategy 4.5: an implausible birth date must block
 * the decision). The finding tells the event's date, never the birth date.
 */
final class EventBeforeBirth implements Check {

    @Override
    public FindingCode code() {
        return FindingCode.EVENT_BEFORE_BIRTH;
    }

    @Override
    public void run(StandingRecords records, Findings findings) {
        Events.of(records, event -> {
            for (IndividualId person : event.persons()) {
                records.find(person, Individual.class)
                        .flatMap(Individual::birthDate)
                        .filter(birth -> isBefore(event, birth))
                        .ifPresent(birth -> findings.add(
                                code(),
                                event.at(),
                                event.member(),
                                Map.of("date", event.date(), "person", person.label())));
            }
        });
    }

    private static boolean isBefore(Event event, PartialDate birth) {
        return event.latest().isBefore(birth.earliest());
    }
}
