// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.notification;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.gvi.model.assessment.AssessmentId;
import se.gvi.model.assessment.RiskAssessment;
import se.gvi.model.contact.CallIn;
import se.gvi.model.contact.CallInId;
import se.gvi.model.contact.NotificationTrigger;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.incident.ClassificationId;
import se.gvi.model.incident.GmiClassification;
import se.gvi.model.incident.Incident;
import se.gvi.model.incident.IncidentId;
import se.gvi.model.incident.Involvement;
import se.gvi.model.incident.InvolvementId;
import se.gvi.model.records.Records;
import se.gvi.model.relation.GroupRelation;
import se.gvi.model.relation.RelationId;
import se.gvi.model.relation.RelationKind;
import se.gvi.model.situation.Situation;
import se.gvi.rules.criterion.Subject;
import se.gvi.rules.reason.Answer;
import se.gvi.rules.reason.Evidence;
import se.gvi.rules.reason.Not;
import se.gvi.rules.reason.Reason;
import se.gvi.rules.reason.Truth;

/** The incidents, feuds, call-ins or assessments that a trigger rests on, with the day of each. */
final class Events {

    /** Something that happened. */
    record Event(RecordRef record, PossibleDay day) {}

    private static final Comparator<RecordRef> BY_KIND_AND_ID =
            Comparator.comparing(RecordRef::kind).thenComparing(RecordRef::id);

    /** The records of a situation by their ids, the first version of each. */
    static final class Lookup {

        private final Map<InvolvementId, Involvement> involvements = new HashMap<>();
        private final Map<ClassificationId, GmiClassification> classifications = new HashMap<>();
        private final Map<RelationId, GroupRelation> feuds = new HashMap<>();

        Lookup(Records records) {
            records.involvements().forEach(part -> involvements.putIfAbsent(part.id(), part));
            records.classifications().forEach(made -> classifications.putIfAbsent(made.id(), made));
            records.relations().stream()
                    .filter(relation -> relation.relationKind() == RelationKind.FEUD)
                    .forEach(feud -> feuds.putIfAbsent(feud.id(), feud));
        }
    }

    private final Situation situation;
    private final Subject subject;
    private final Lookup lookup;

    Events(Subject subject, Lookup lookup) {
        this.subject = subject;
        this.situation = subject.situation();
        this.lookup = lookup;
    }

    /** Those behind a rule that is met, each once. None if the trigger is of a kind that arises from no single event. */
    List<Event> behind(NotificationTrigger trigger, Reason met) {
        Map<RecordRef, Event> events = new TreeMap<>(BY_KIND_AND_ID);
        deciding(met)
                .flatMap(answer -> answer.evidence().stream())
                .map(Evidence::record)
                .flatMap(record -> event(trigger, record).stream())
                .forEach(event -> events.putIfAbsent(event.record(), event));
        return List.copyOf(events.values());
    }

    /** The answers that a met rule follows from. What is below the opposite of something tells of no event. */
    static Stream<Answer> deciding(Reason reason) {
        if (reason instanceof Answer answer) {
            return Stream.of(answer);
        }
        return reason instanceof Not
                ? Stream.of()
                : reason.parts().stream()
                        .filter(part -> part.truth() == Truth.MET)
                        .flatMap(Events::deciding);
    }

    private Optional<Event> event(NotificationTrigger trigger, RecordRef record) {
        return switch (trigger) {
            case FRESH_INCIDENT -> incident(record).flatMap(situation::incident).map(this::of);
            case LIVE_FEUD -> feud(record).map(this::of);
            case GROUP_NOT_REPRESENTED -> callIn(record).map(this::of);
            case IMMINENT_DANGER -> assessment(record).map(this::of);
            case COMING_RELEASE, FOLLOW_UP, WAVE -> Optional.empty();
        };
    }

    private Event of(Incident incident) {
        return new Event(RecordRef.to(incident.id()), PossibleDay.of(incident.date(), subject.asOf()));
    }

    private Event of(CallIn callIn) {
        return new Event(RecordRef.to(callIn.id()), PossibleDay.of(callIn.date()));
    }

    private Event of(RiskAssessment assessment) {
        return new Event(RecordRef.to(assessment.id()), PossibleDay.of(assessment.assessedOn()));
    }

    private Event of(GroupRelation feud) {
        return new Event(RecordRef.to(feud.id()), PossibleDay.of(beginning(feud)));
    }

    private Optional<IncidentId> incident(RecordRef record) {
        return switch (record.kind()) {
            case INCIDENT -> Optional.of(new IncidentId(record.id()));
            case INVOLVEMENT ->
                Optional.ofNullable(lookup.involvements.get(new InvolvementId(record.id())))
                        .map(Involvement::incident);
            case CLASSIFICATION ->
                Optional.ofNullable(lookup.classifications.get(new ClassificationId(record.id())))
                        .map(GmiClassification::incident);
            default -> Optional.empty();
        };
    }

    private Optional<GroupRelation> feud(RecordRef record) {
        return record.kind() == RecordKind.RELATION
                ? Optional.ofNullable(lookup.feuds.get(new RelationId(record.id())))
                : Optional.empty();
    }

    private Optional<CallIn> callIn(RecordRef record) {
        return record.kind() == RecordKind.CALL_IN ? situation.callIn(new CallInId(record.id())) : Optional.empty();
    }

    private Optional<RiskAssessment> assessment(RecordRef record) {
        return record.kind() == RecordKind.ASSESSMENT
                ? situation.assessmentsOf(subject.individual()).stream()
                        .filter(assessment -> assessment.id().equals(new AssessmentId(record.id())))
                        .findFirst()
                : Optional.empty();
    }

    /** The first day of the feud: spans between the same two groups that touch or overlap are one feud. */
    private LocalDate beginning(GroupRelation feud) {
        List<GroupRelation> same = situation.relationsOf(feud.first()).stream()
                .filter(relation -> relation.relationKind() == RelationKind.FEUD)
                .filter(relation -> relation.other(feud.first()).equals(feud.other(feud.first())))
                .toList();
        LocalDate first = feud.span().from();
        boolean earlier = true;
        while (earlier) {
            LocalDate known = first;
            first = same.stream()
                    .map(GroupRelation::span)
                    .filter(span ->
                            span.end().filter(end -> end.isBefore(known)).isEmpty())
                    .map(span -> span.from())
                    .filter(known::isAfter)
                    .min(LocalDate::compareTo)
                    .orElse(known);
            earlier = first.isBefore(known);
        }
        return first;
    }
}
