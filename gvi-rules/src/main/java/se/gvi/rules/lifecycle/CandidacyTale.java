// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.gvi.model.contact.Attempt;
import se.gvi.model.contact.AttemptOutcome;
import se.gvi.model.contact.Attendance;
import se.gvi.model.contact.CallIn;
import se.gvi.model.contact.CallInStatus;
import se.gvi.model.contact.CustomNotification;
import se.gvi.model.contact.Invitation;
import se.gvi.model.decision.Decision;
import se.gvi.model.decision.DecisionOutcome;
import se.gvi.model.decision.Intervention;
import se.gvi.model.id.RecordId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.situation.Situation;
import se.gvi.model.support.SupportCase;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.eligibility.Eligibility;
import se.gvi.rules.policy.Policy;
import se.gvi.rules.reason.Evidence;
import se.gvi.rules.reason.Not;
import se.gvi.rules.reason.Reason;

/** How far a call-in or a custom notification has come with one individual. */
final class CandidacyTale {

    /** Something that happened to the individual on a day. */
    private record Event(LocalDate day, RecordId record) {}

    private final Situation situation;
    private final IndividualId individual;
    private final Intervention step;
    private final Eligibility eligibility;
    private final Tale<CandidacyState> tale;

    private CandidacyTale(Situation situation, Eligibility eligibility, IndividualId individual) {
        this.situation = situation;
        this.individual = individual;
        this.step = eligibility.intervention();
        this.eligibility = eligibility;
        this.tale = new Tale<>(eligibility.about(), eligibility.asOf());
    }

    static LifeCycle<CandidacyState> of(
            Situation situation, Policy policy, IndividualId individual, Intervention step, LocalDate asOf) {
        if (step != Intervention.CALL_IN && step != Intervention.CUSTOM_NOTIFICATION) {
            throw new IllegalArgumentException(
                    "Nobody is a candidate for " + step + ". Ask about a call-in or a custom notification.");
        }
        Eligibility eligibility = Eligibility.test(situation, policy, asOf, individual, step);
        return new CandidacyTale(situation, eligibility, individual).tell();
    }

    private LifeCycle<CandidacyState> tell() {
        RecordKind contact = step == Intervention.CALL_IN ? RecordKind.INVITATION : RecordKind.NOTIFICATION;
        tell(CandidacyState.SUPPORT_REQUESTED, requests(), RecordKind.SUPPORT_CASE);
        tell(CandidacyState.REACHED, reached(), contact);
        tell(CandidacyState.INVITED, invited(), contact);
        tell(CandidacyState.SELECTED, selections(), RecordKind.DECISION);
        Reason reasons = eligibility.reasons();
        return tale.add(CandidacyState.ELIGIBLE, null, reasons)
                .add(CandidacyState.NOT_ELIGIBLE, null, new Not(reasons))
                .holds(CandidacyState.CANDIDATE, null)
                .end();
    }

    private void tell(CandidacyState state, List<Event> events, RecordKind kind) {
        Optional<Event> latest = events.stream()
                .filter(event -> tale.isOver(event.day()))
                .max(Comparator.comparing(Event::day)
                        .thenComparing(event -> event.record().value(), Comparator.reverseOrder()));
        if (latest.isPresent()) {
            LocalDate day = latest.get().day();
            Evidence evidence = Tale.evidence(RecordRef.to(latest.get().record()), state.label(), day);
            tale.holds(state, day, evidence);
        } else if (situation.isComplete(kind, individual, DateSpan.on(tale.asOf()))) {
            tale.holdsNot(state);
        } else {
            tale.unknown(state, kind);
        }
    }

    private List<Event> requests() {
        return situation.supportCasesOf(individual).stream()
                .flatMap(support -> requested(support).stream())
                .toList();
    }

    private static Optional<Event> requested(SupportCase support) {
        return support.requestedOn().map(day -> new Event(day, support.id()));
    }

    private List<Event> reached() {
        return step == Intervention.CALL_IN ? invitations(Attendance.ATTENDED) : attempts(AttemptOutcome.DELIVERED);
    }

    private List<Event> invited() {
        return step == Intervention.CALL_IN ? invitations(Attendance.values()) : attempts(AttemptOutcome.values());
    }

    private List<Event> invitations(Attendance... attendances) {
        List<Event> events = new ArrayList<>();
        for (Invitation invitation : situation.invitationsOf(individual)) {
            CallIn callIn = situation.callIn(invitation.callIn()).orElseThrow();
            boolean fits = invitation
                    .attendance()
                    .map(List.of(attendances)::contains)
                    .orElse(attendances.length == Attendance.values().length);
            if (fits && callIn.status() != CallInStatus.CANCELLED) {
                events.add(new Event(callIn.date(), invitation.id()));
            }
        }
        return events;
    }

    private List<Event> attempts(AttemptOutcome... outcomes) {
        List<Event> events = new ArrayList<>();
        for (CustomNotification notification : situation.notificationsOf(individual)) {
            for (Attempt attempt : notification.attempts().orElse(List.of())) {
                if (List.of(outcomes).contains(attempt.outcome())) {
                    events.add(new Event(attempt.date(), notification.id()));
                }
            }
        }
        return events;
    }

    private List<Event> selections() {
        return situation.recordsInUse().recorded(RecordKind.DECISION).stream()
                .map(Decision.class::cast)
                .filter(decision -> decision.provenance().stands()
                        && decision.about().equals(eligibility.about())
                        && decision.intervention() == step
                        && decision.outcome() == DecisionOutcome.GO_AHEAD)
                .map(decision -> new Event(situation.site().dayOf(decision.decidedAt()), decision.id()))
                .toList();
    }
}
