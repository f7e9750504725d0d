// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.strategy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.gvi.model.contact.Attempt;
import se.gvi.model.contact.AttemptOutcome;
import se.gvi.model.contact.AttemptPlace;
import se.gvi.model.contact.Attendance;
import se.gvi.model.contact.CallIn;
import se.gvi.model.contact.CallInId;
import se.gvi.model.contact.CallInStatus;
import se.gvi.model.contact.CustomNotification;
import se.gvi.model.contact.Invitation;
import se.gvi.model.contact.InvitationId;
import se.gvi.model.contact.MessagePart;
import se.gvi.model.contact.Notice;
import se.gvi.model.contact.NoticeId;
import se.gvi.model.contact.NotificationId;
import se.gvi.model.contact.NotificationTrigger;
import se.gvi.model.enforcement.EnforcementFocus;
import se.gvi.model.enforcement.FocusEnd;
import se.gvi.model.enforcement.FocusId;
import se.gvi.model.group.GroupId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.incident.IncidentId;
import se.gvi.model.records.Records;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Confidentiality;
import se.gvi.model.source.Provenance;
import se.gvi.model.source.Purpose;
import se.gvi.model.source.Recorded;
import se.gvi.model.source.Regime;
import se.gvi.model.source.Source;
import se.gvi.model.source.SourceId;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.callin.Seat;
import se.gvi.rules.notification.NotificationProposal;
import se.gvi.rules.notification.Occasion;
import se.gvi.simulation.city.City;
import se.gvi.simulation.violence.ViolentEvent;

/** Writes down what the partnership did, each fact at noon of its day. */
final class Ledger {

    private static final SourceId PARTNERSHIP = new SourceId("FICT-PARTNERSHIP");
    private static final List<MessagePart> EVERYTHING = List.of(MessagePart.values());

    private final City city;
    private final List<Recorded> done = new ArrayList<>();
    private int callIns;
    private int invitations;
    private int notifications;
    private int notices;
    private int focuses;

    Ledger(City city) {
        this.city = city;
    }

    /** What is known at noon of a day, checked. */
    Situation situation(LocalDate day, List<ViolentEvent> happened) {
        return Situation.of(records(day, happened)).knownAt(noon(day));
    }

    /** What is known at noon of a day. It is checked with everything else on the last day. */
    Situation meeting(LocalDate day, List<ViolentEvent> happened) {
        return city.situation().reducedTo(records(day, happened)).knownAt(noon(day));
    }

    private Records records(LocalDate day, List<ViolentEvent> happened) {
        Records.Builder records = Records.builder(city.parameters().site());
        records.addAll(city.recordsOn(day, happened));
        records.add(source());
        done.forEach(records::add);
        return records.build();
    }

    /** A call-in to which nobody came is not held. */
    CallInId callIn(LocalDate day, List<GroupId> groups, boolean held) {
        CallInId id = new CallInId("FICT-CALL-IN-" + ++callIns);
        done.add(CallIn.builder()
                .id(id)
                .date(day)
                .status(held ? CallInStatus.HELD : CallInStatus.CANCELLED)
                .groups(groups)
                .provenance(known(day))
                .build());
        return id;
    }

    void invitation(LocalDate day, CallInId callIn, Seat seat, @Nullable Attendance attendance) {
        done.add(Invitation.builder()
                .id(new InvitationId("FICT-INVITATION-" + ++invitations))
                .callIn(callIn)
                .individual(seat.individual())
                .basis(seat.basis())
                .attendance(attendance)
                .provenance(known(day))
                .build());
    }

    void notice(LocalDate day, CallInId callIn, GroupId group) {
        done.add(notice(day, group).callIn(callIn).build());
    }

    void notice(LocalDate day, NotificationId notification, GroupId group) {
        done.add(notice(day, group).notification(notification).build());
    }

    private Notice.Builder notice(LocalDate day, GroupId group) {
        return Notice.builder()
                .id(new NoticeId("FICT-NOTICE-" + ++notices))
                .group(group)
                .date(day)
                .provenance(known(day));
    }

    NotificationId notification(
            LocalDate day, NotificationProposal proposal, Occasion occasion, AttemptOutcome outcome) {
        NotificationId id = new NotificationId("FICT-NOTIFICATION-" + ++notifications);
        boolean release = occasion.trigger() == NotificationTrigger.COMING_RELEASE;
        boolean told = outcome == AttemptOutcome.DELIVERED;
        boolean guardians = told && proposal.guardiansPresent();
        Attempt attempt = new Attempt(
                day,
                outcome,
                release ? AttemptPlace.PRISON : AttemptPlace.HOME,
                told ? EVERYTHING : null,
                guardians ? true : null,
                told ? false : null);
        done.add(CustomNotification.builder()
                .id(id)
                .individual(proposal.individual())
                .trigger(occasion.trigger())
                .incident(incident(occasion))
                .decidedOn(day)
                .attempts(List.of(attempt))
                .provenance(known(day))
                .build());
        return id;
    }

    private static @Nullable IncidentId incident(Occasion occasion) {
        @Nullable RecordRef event = occasion.event();
        if (event == null || event.kind() != RecordKind.INCIDENT) {
            return null;
        }
        return new IncidentId(event.id());
    }

    void beginFocus(LocalDate day, GroupId group, IncidentId trigger) {
        done.add(EnforcementFocus.builder()
                .id(new FocusId("FICT-FOCUS-" + ++focuses))
                .group(group)
                .trigger(trigger)
                .decidedOn(day)
                .span(DateSpan.from(day))
                .provenance(known(day))
                .build());
    }

    void endFocus(LocalDate day, FocusId id, FocusEnd reason) {
        for (int i = 0; i < done.size(); i++) {
            if (done.get(i) instanceof EnforcementFocus focus
                    && focus.id().equals(id)
                    && focus.provenance().stands()) {
                done.set(i, focus.withProvenance(focus.provenance().withdrawn(noon(day))));
                done.add(focus.toBuilder()
                        .span(DateSpan.of(focus.span().from(), day))
                        .endReason(reason)
                        .provenance(known(day))
                        .build());
                return;
            }
        }
    }

    private Source source() {
        return Source.builder()
                .id(PARTNERSHIP)
                .branch(AuthorityBranch.POLICE)
                .regime(Regime.LED_POLICE)
                .purpose(Purpose.DIRECT_COMMUNICATION)
                .legalBasis("none: fictional data")
                .controller("nobody: fictional data")
                .confidentiality(Confidentiality.NONE)
                .asOf(city.parameters().asOf())
                .build();
    }

    private static Provenance known(LocalDate day) {
        return Provenance.of(PARTNERSHIP, noon(day));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }
}
