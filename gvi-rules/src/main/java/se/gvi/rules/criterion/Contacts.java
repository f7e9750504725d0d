// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.gvi.model.contact.AttemptOutcome;
import se.gvi.model.contact.Attendance;
import se.gvi.model.contact.CallIn;
import se.gvi.model.contact.CallInStatus;
import se.gvi.model.contact.CustomNotification;
import se.gvi.model.contact.Invitation;
import se.gvi.model.id.RecordKind;
import se.gvi.model.source.Recorded;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.reason.Truth;

/** When an individual was told the message: at a call-in that was held, or by a notification that was delivered. */
final class Contacts {

    /** Who counts as told at a call-in. */
    static final Parameter<Set<Attendance>> ATTENDANCES = new Parameter.Words<>("attendances", Attendance.class);

    private Contacts() {}

    static Truth in(DateSpan days, Subject subject, Arguments arguments, Notes notes) {
        Set<Attendance> told = arguments.get(ATTENDANCES);
        List<Recorded> contacts = new ArrayList<>(subject.situation().invitationsOf(subject.individual()));
        contacts.addAll(subject.situation().notificationsOf(subject.individual()));
        return Tally.any(
                contacts,
                notes,
                (contact, taking) -> contact instanceof Invitation invitation
                        ? toldAt(invitation, days, told, subject, taking)
                        : toldBy((CustomNotification) contact, days, taking),
                taking -> mayBeUnrecorded(days, subject, taking));
    }

    /** The same for call-ins alone. */
    static Truth atCallIns(DateSpan days, Subject subject, Arguments arguments, Notes notes) {
        Set<Attendance> told = arguments.get(ATTENDANCES);
        return Tally.any(
                subject.situation().invitationsOf(subject.individual()),
                notes,
                (invitation, taking) -> toldAt(invitation, days, told, subject, taking),
                taking -> Silence.hides(RecordKind.INVITATION, subject, days, taking));
    }

    private static boolean mayBeUnrecorded(DateSpan days, Subject subject, Notes notes) {
        boolean may = Silence.hides(RecordKind.INVITATION, subject, days, notes);
        may |= Silence.hides(RecordKind.NOTIFICATION, subject, days, notes);
        return may;
    }

    private static Truth toldAt(
            Invitation invitation, DateSpan days, Set<Attendance> told, Subject subject, Notes notes) {
        CallIn callIn = subject.situation().callIn(invitation.callIn()).orElseThrow();
        boolean came = invitation.attendance().map(told::contains).orElse(true);
        if (!days.contains(callIn.date()) || callIn.status() == CallInStatus.CANCELLED || !came) {
            return Truth.NOT_MET;
        }
        notes.restsOn(invitation);
        if (callIn.status() == CallInStatus.PLANNED) {
            notes.lacks(callIn.id(), Lacking.WHETHER_HELD);
        }
        if (invitation.attendance().isEmpty()) {
            notes.lacks(invitation.id(), Lacking.ATTENDANCE);
        }
        boolean known =
                callIn.status() == CallInStatus.HELD && invitation.attendance().isPresent();
        return known ? Truth.MET : Truth.UNKNOWN;
    }

    private static Truth toldBy(CustomNotification notification, DateSpan days, Notes notes) {
        if (notification.attempts().isEmpty()) {
            boolean soon = days.end().filter(notification.decidedOn()::isBefore).isPresent();
            if (soon) {
                notes.lacks(notification.id(), Lacking.ATTEMPTS);
            }
            return soon ? Truth.UNKNOWN : Truth.NOT_MET;
        }
        boolean delivered = notification.attempts().get().stream()
                .filter(attempt -> attempt.outcome() == AttemptOutcome.DELIVERED)
                .anyMatch(attempt -> days.contains(attempt.date()));
        if (delivered) {
            notes.restsOn(notification);
        }
        return Truth.of(delivered);
    }
}
