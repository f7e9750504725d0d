// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import java.time.LocalDate;
import java.util.function.Consumer;
import se.gvi.model.disclosure.Disclosure;
import se.gvi.model.records.Records;
import se.gvi.model.rights.RequestDecision;
import se.gvi.model.rights.RightsRequest;

/**
 * What is dated about disclosures, people's requests and erasures. A request can be made for somebody who has died; that
 * its effect ended is told once it has, so that nothing comes back into use before its day.
 */
final class EventsOfAccount {

    private EventsOfAccount() {}

    static void of(StandingRecords records, Consumer<Event> each) {
        for (Placed<Disclosure> disclosure : records.of(Records::disclosures)) {
            LocalDate day = records.all().site().dayOf(disclosure.record().disclosedAt());
            each.accept(Event.on(disclosure, "/disclosedAt", day));
        }
        records.of(Records::rightsRequests).forEach(request -> request(request, each));
        records.of(Records::tombstones)
                .forEach(tombstone -> each.accept(
                        Event.on(tombstone, "/erasedOn", tombstone.record().erasedOn())));
    }

    private static void request(Placed<RightsRequest> at, Consumer<Event> each) {
        RightsRequest request = at.record();
        each.accept(Event.on(at, "/receivedOn", request.receivedOn(), request.individual())
                .mayFollowDeath());
        request.decision()
                .map(RequestDecision::decidedOn)
                .ifPresent(day -> each.accept(Event.on(at, "/decision/decidedOn", day)));
        request.liftedOn().ifPresent(day -> each.accept(Event.on(at, "/liftedOn", day)));
    }
}
