// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import java.util.List;
import java.util.function.Consumer;
import se.gvi.model.contact.Attempt;
import se.gvi.model.contact.Attendance;
import se.gvi.model.contact.CallIn;
import se.gvi.model.contact.CallInStatus;
import se.gvi.model.contact.CustomNotification;
import se.gvi.model.contact.Invitation;
import se.gvi.model.contact.Notice;
import se.gvi.model.records.Records;

/**
 * What is dated about call-ins and custom notifications. A meeting that is planned, or was cancelled, lies ahead; one
 * that was held does not, and neither does the attendance. People are excused beforehand. Only who came was alive then.
 */
final class EventsOfContacts {

    private EventsOfContacts() {}

    static void of(StandingRecords records, Consumer<Event> each) {
        records.of(Records::callIns).forEach(callIn -> meeting(callIn, each));
        records.of(Records::invitations).forEach(invitation -> invitation(invitation, records, each));
        records.of(Records::notifications).forEach(notification -> notification(notification, each));
        for (Placed<Notice> notice : records.of(Records::notices)) {
            each.accept(Event.on(notice, "/date", notice.record().date()));
        }
    }

    private static void meeting(Placed<CallIn> at, Consumer<Event> each) {
        CallIn callIn = at.record();
        if (callIn.status() == CallInStatus.HELD) {
            each.accept(Event.on(at, "/date", callIn.date()));
            callIn.participantsFixedOn().ifPresent(day -> each.accept(Event.on(at, "/participantsFixedOn", day)));
            callIn.rehearsedOn().ifPresent(day -> each.accept(Event.on(at, "/rehearsedOn", day)));
            callIn.followedUpOn().ifPresent(day -> each.accept(Event.on(at, "/followedUpOn", day)));
        }
    }

    private static void invitation(Placed<Invitation> at, StandingRecords records, Consumer<Event> each) {
        Invitation invitation = at.record();
        records.find(invitation.callIn(), CallIn.class).ifPresent(callIn -> {
            Event event = Event.on(at, "/callIn", callIn.date(), invitation.individual());
            boolean blamed = callIn.status() != CallInStatus.HELD
                    || records.dayRecorded(callIn).isBefore(callIn.date());
            event = blamed || !tellsOfTheMeeting(invitation) ? event.mayLieAhead() : event;
            each.accept(came(invitation) ? event : event.mayFollowDeath());
        });
    }

    private static boolean tellsOfTheMeeting(Invitation invitation) {
        return invitation
                .attendance()
                .map(attendance -> attendance != Attendance.EXCUSED)
                .orElse(false);
    }

    private static boolean came(Invitation invitation) {
        return invitation
                .attendance()
                .map(attendance -> attendance == Attendance.ATTENDED || attendance == Attendance.LEFT_EARLY)
                .orElse(false);
    }

    private static void notification(Placed<CustomNotification> at, Consumer<Event> each) {
        CustomNotification notification = at.record();
        each.accept(Event.on(at, "/decidedOn", notification.decidedOn(), notification.individual()));
        List<Attempt> attempts = notification.attempts().orElse(List.of());
        for (int i = 0; i < attempts.size(); i++) {
            each.accept(Event.on(at, "/attempts/" + i + "/date", attempts.get(i).date(), notification.individual()));
        }
    }
}
