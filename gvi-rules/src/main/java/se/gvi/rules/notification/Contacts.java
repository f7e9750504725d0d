// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.gvi.model.contact.Attempt;
import se.gvi.model.contact.AttemptOutcome;
import se.gvi.model.contact.Attendance;
import se.gvi.model.contact.CallIn;
import se.gvi.model.contact.CallInStatus;
import se.gvi.model.contact.Invitation;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordRef;
import se.gvi.rules.criterion.Since;
import se.gvi.rules.criterion.Subject;
import se.gvi.rules.reason.Answer;
import se.gvi.rules.reason.MissingFact;
import se.gvi.rules.reason.Truth;

/** How the partnership tried to reach one individual, and whether it did. */
final class Contacts {

    private static final Text DAY = Text.of("the exact day of ", "exakt dag för ");

    private final Subject subject;
    private final Set<Attendance> attendances;

    Contacts(Subject subject, Set<Attendance> attendances) {
        this.subject = subject;
        this.attendances = attendances;
    }

    /** The days by today on which the individual was told. */
    Stream<LocalDate> days() {
        return Stream.concat(
                        attempts()
                                .filter(attempt -> attempt.outcome() == AttemptOutcome.DELIVERED)
                                .map(Attempt::date),
                        callIns())
                .filter(day -> !day.isAfter(subject.asOf()));
    }

    Reached since(PossibleDay arose, @Nullable RecordRef event) {
        LocalDate from = arose.latest();
        List<Attempt> made = attempts()
                .filter(attempt -> !attempt.date().isBefore(from))
                .filter(attempt -> !attempt.date().isAfter(subject.asOf()))
                .toList();
        return new Reached(
                told(arose, event),
                made.size(),
                Math.toIntExact(days().filter(day -> !day.isBefore(from)).count()),
                made.stream().anyMatch(attempt -> attempt.outcome() == AttemptOutcome.LETTER_LEFT));
    }

    /** If the day is known in part, what is said on some of its possible days only is unknown. */
    private Answer told(PossibleDay arose, @Nullable RecordRef event) {
        Answer sinceLast = Since.told(subject, arose.latest(), attendances);
        LocalDate earliest = arose.earliest();
        if (arose.exact() || sinceLast.truth() == Truth.MET || earliest == null || earliest.isAfter(subject.asOf())) {
            return sinceLast;
        }
        Answer sinceFirst = Since.told(subject, earliest, attendances);
        return sinceFirst.truth() == Truth.MET
                ? Answer.unknown(sinceFirst.question(), sinceFirst.evidence(), List.of(dayOf(event)))
                : sinceFirst;
    }

    private MissingFact dayOf(@Nullable RecordRef event) {
        RecordRef record = Objects.requireNonNullElse(event, RecordRef.to(subject.individual()));
        Text name = record.label();
        return new MissingFact(record, Text.of(DAY.en() + name.en(), DAY.sv() + name.sv()));
    }

    private Stream<Attempt> attempts() {
        return subject.situation().notificationsOf(subject.individual()).stream()
                .flatMap(notification -> notification.attempts().orElse(List.of()).stream());
    }

    private Stream<LocalDate> callIns() {
        return subject.situation().invitationsOf(subject.individual()).stream()
                .filter(invitation ->
                        invitation.attendance().filter(attendances::contains).isPresent())
                .map(Invitation::callIn)
                .map(subject.situation()::callIn)
                .flatMap(Optional::stream)
                .filter(callIn -> callIn.status() == CallInStatus.HELD)
                .map(CallIn::date);
    }
}
