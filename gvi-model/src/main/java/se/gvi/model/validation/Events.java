// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import java.util.List;
import java.util.function.Consumer;
import se.gvi.model.finding.FindingCode;

/** Goes once through everything that standing records date, and has each date held against others. */
final class Events implements Check {

    /** One thing that can be wrong with the date of an event. */
    interface Dated {

        /** Looks at one event. */
        void check(Event event, StandingRecords records, Findings findings);
    }

    private final List<Dated> checks =
            List.of(new EventBeforeBirth(), new EventAfterDeath(), new RecordedBeforeItHappened());

    @Override
    public FindingCode code() {
        return FindingCode.EVENT_BEFORE_BIRTH;
    }

    @Override
    public void run(StandingRecords records, Findings findings) {
        Consumer<Event> each = event -> checks.forEach(check -> check.check(event, records, findings));
        EventsOfGroups.of(records, each);
        EventsOfIncidents.of(records, each);
        EventsOfContacts.of(records, each);
        EventsOfFollowUp.of(records, each);
        EventsOfAccount.of(records, each);
    }
}
