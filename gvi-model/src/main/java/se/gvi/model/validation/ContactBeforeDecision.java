// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.gvi.model.contact.Attempt;
import se.gvi.model.contact.CustomNotification;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Text;
import se.gvi.model.incident.Incident;
import se.gvi.model.records.Records;

/**
 * Custom notifications attempted before they were decided, or decided before the incident that triggered them, where
 * the dates leave no doubt. A notification is triggered, prepared, attempted and delivered in that order (strategy 4.3,
 * D7); how quickly is counted from these dates. All on one day is in order.
 */
final class ContactBeforeDecision implements Check {

    private static final Text ATTEMPT = Text.of("the attempt", "försöket");
    private static final Text DECISION = Text.of("the decision", "beslutet");
    private static final Text TRIGGER = Text.of("the incident that triggered it", "händelsen som utlöste det");

    @Override
    public FindingCode code() {
        return FindingCode.CONTACT_BEFORE_DECISION;
    }

    @Override
    public void run(StandingRecords records, Findings findings) {
        for (Placed<CustomNotification> notification : records.of(Records::notifications)) {
            attempts(notification, findings);
            trigger(notification, records, findings);
        }
    }

    private void attempts(Placed<CustomNotification> at, Findings findings) {
        LocalDate decided = at.record().decidedOn();
        List<Attempt> attempts = at.record().attempts().orElse(List.of());
        for (int i = 0; i < attempts.size(); i++) {
            LocalDate attempted = attempts.get(i).date();
            if (attempted.isBefore(decided)) {
                findings.add(code(), at, "/attempts/" + i + "/date", order(ATTEMPT, attempted, DECISION, decided));
            }
        }
    }

    private void trigger(Placed<CustomNotification> at, StandingRecords records, Findings findings) {
        LocalDate decided = at.record().decidedOn();
        at.record()
                .incident()
                .flatMap(incident -> records.find(incident, Incident.class))
                .map(Incident::date)
                .filter(date -> decided.isBefore(date.earliest()))
                .ifPresent(date -> findings.add(code(), at, "/decidedOn", order(DECISION, decided, TRIGGER, date)));
    }

    private static Map<String, Object> order(Text later, LocalDate laterDate, Text earlier, Object earlierDate) {
        return Map.of("later", later, "laterDate", laterDate, "earlier", earlier, "earlierDate", earlierDate);
    }
}
