// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.gvi.model.contact.Attempt;
import se.gvi.model.contact.AttemptOutcome;
import se.gvi.model.contact.CustomNotification;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordRef;

/** How far a custom notification has come. */
final class NotificationTale {

    private static final Text ATTEMPTS = Text.of("the attempts", "kontaktförsöken");

    private NotificationTale() {}

    static LifeCycle<NotificationState> of(CustomNotification notification, LocalDate asOf) {
        Tale<NotificationState> tale = new Tale<>(RecordRef.to(notification.id()), asOf);
        if (notification.attempts().isEmpty()) {
            tale.unknown(NotificationState.DELIVERED, ATTEMPTS)
                    .unknown(NotificationState.LETTER_LEFT, ATTEMPTS)
                    .unknown(NotificationState.ATTEMPTED, ATTEMPTS);
        } else {
            List<Attempt> attempts = notification.attempts().get();
            tale.from(NotificationState.DELIVERED, first(attempts, AttemptOutcome.DELIVERED))
                    .from(NotificationState.LETTER_LEFT, first(attempts, AttemptOutcome.LETTER_LEFT))
                    .from(
                            NotificationState.ATTEMPTED,
                            attempts.stream().map(Attempt::date).min(LocalDate::compareTo));
        }
        return tale.holds(NotificationState.TRIGGERED, notification.decidedOn()).end();
    }

    private static Optional<LocalDate> first(List<Attempt> attempts, AttemptOutcome outcome) {
        return attempts.stream()
                .filter(attempt -> attempt.outcome() == outcome)
                .map(Attempt::date)
                .min(LocalDate::compareTo);
    }
}
