// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import se.gvi.model.incident.GmiClassification;
import se.gvi.model.incident.Incident;
import se.gvi.model.incident.Involvement;
import se.gvi.model.records.Records;

/**
 * What is dated about incidents. A role is dated by its incident; where the incident itself was recorded too early, its
 * roles are not blamed again. A suspicion may be dropped, and a court may close a case, because the
 * suspect died; nobody is charged after death.
 */
final class EventsOfIncidents {

    private EventsOfIncidents() {}

    static void of(StandingRecords records, Consumer<Event> each) {
        for (Placed<Incident> incident : records.of(Records::incidents)) {
            each.accept(Event.on(incident, "/date", incident.record().date()));
        }
        for (Placed<Involvement> involvement : records.of(Records::involvements)) {
            role(involvement, records, each);
            prosecution(involvement, each);
        }
        for (Placed<GmiClassification> classification : records.of(Records::classifications)) {
            each.accept(Event.on(
                    classification, "/assessedOn", classification.record().assessedOn()));
        }
    }

    private static void prosecution(Placed<Involvement> at, Consumer<Event> each) {
        Involvement involvement = at.record();
        step(at, "/chargedOn", involvement.chargedOn()).ifPresent(each);
        step(at, "/judgedOn", involvement.judgedOn()).map(Event::mayFollowDeath).ifPresent(each);
        step(at, "/droppedOn", involvement.droppedOn())
                .map(Event::mayFollowDeath)
                .ifPresent(each);
    }

    private static Optional<Event> step(Placed<Involvement> at, String member, Optional<LocalDate> day) {
        return day.map(known -> Event.on(at, member, known, at.record().individual()));
    }

    private static void role(Placed<Involvement> at, StandingRecords records, Consumer<Event> each) {
        records.find(at.record().incident(), Incident.class).ifPresent(incident -> {
            Event event = Event.on(at, "/incident", incident.date(), at.record().individual());
            boolean blamed = records.dayRecorded(incident).isBefore(event.earliest());
            each.accept(blamed ? event.mayLieAhead() : event);
        });
    }
}
