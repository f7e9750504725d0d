// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import java.util.function.Consumer;
import se.gvi.model.incident.GmiClassification;
import se.gvi.model.incident.Incident;
import se.gvi.model.incident.Involvement;
import se.gvi.model.records.Records;

/**
 * What is dated about incidents. A role is dated by its incident; where the incident itself was recorded too early, its
 * roles are not blamed again. A suspicion may be dropped because the suspect died.
 */
final class EventsOfIncidents {

    private EventsOfIncidents() {}

    static void of(StandingRecords records, Consumer<Event> each) {
        for (Placed<Incident> incident : records.of(Records::incidents)) {
            each.accept(Event.on(incident, "/date", incident.record().date()));
        }
        for (Placed<Involvement> involvement : records.of(Records::involvements)) {
            role(involvement, records, each);
            involvement
                    .record()
                    .droppedOn()
                    .map(day -> Event.on(
                            involvement, "/droppedOn", day, involvement.record().individual()))
                    .map(Event::mayFollowDeath)
                    .ifPresent(each);
        }
        for (Placed<GmiClassification> classification : records.of(Records::classifications)) {
            each.accept(Event.on(
                    classification, "/assessedOn", classification.record().assessedOn()));
        }
    }

    private static void role(Placed<Involvement> at, StandingRecords records, Consumer<Event> each) {
        records.find(at.record().incident(), Incident.class).ifPresent(incident -> {
            Event event = Event.on(at, "/incident", incident.date(), at.record().individual());
            boolean blamed = records.dayRecorded(incident).isBefore(event.earliest());
            each.accept(blamed ? event.mayLieAhead() : event);
        });
    }
}
