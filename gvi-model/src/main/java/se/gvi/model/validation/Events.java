// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import java.util.function.Consumer;

/** Everything that standing records date, for the checks that hold dates against other dates. */
final class Events {

    private Events() {}

    static void of(StandingRecords records, Consumer<Event> each) {
        EventsOfGroups.of(records, each);
        EventsOfIncidents.of(records, each);
        EventsOfContacts.of(records, each);
        EventsOfFollowUp.of(records, each);
    }
}
