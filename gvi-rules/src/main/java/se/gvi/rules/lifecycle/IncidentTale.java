// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.Text;
import se.gvi.model.group.GroupId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.incident.GmiClassification;
import se.gvi.model.incident.GroupInvolvement;
import se.gvi.model.incident.Incident;
import se.gvi.model.incident.IncidentId;
import se.gvi.model.situation.Situation;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.criterion.Subject;
import se.gvi.rules.policy.IncidentReviewRules;
import se.gvi.rules.policy.Policy;
import se.gvi.rules.reason.Evidence;

/**
 * How far the review of an incident has come. A role that became known after the classification in force opens the
 * incident again until it is classified anew.
 */
final class IncidentTale {

    private static final Text GROUPS = Text.of("the groups on the offenders' side", "grupperna på gärningssidan");
    private static final Text SCOPE = Text.of(
            "which kinds of incident the policy has reviewed", "vilka typer av händelser som policyn låter gå igenom");
    private static final Set<GroupInvolvement> INVOLVED = Set.of(GroupInvolvement.CONFIRMED, GroupInvolvement.LIKELY);

    private final Situation situation;
    private final Policy policy;
    private final Incident incident;
    private final Tale<IncidentState> tale;

    private IncidentTale(Situation situation, Policy policy, Incident incident, LocalDate asOf) {
        this.situation = situation;
        this.policy = policy;
        this.incident = incident;
        this.tale = new Tale<>(RecordRef.to(incident.id()), asOf);
    }

    static LifeCycle<IncidentState> of(Situation situation, Policy policy, IncidentId id, LocalDate asOf) {
        Subject.of(situation, id, asOf);
        return new IncidentTale(situation, policy, situation.incident(id).orElseThrow(), asOf).tell();
    }

    private LifeCycle<IncidentState> tell() {
        Optional<Boolean> covered =
                policy.incidentReview().map(IncidentReviewRules::types).map(types -> types.contains(incident.type()));
        boolean excluded = incident.exclusion().isPresent();
        if (excluded || covered.filter(covers -> !covers).isPresent()) {
            tale.holds(IncidentState.OUT_OF_SCOPE, null);
        } else {
            tale.holdsNot(IncidentState.OUT_OF_SCOPE);
        }
        classified();
        if (covered.isEmpty() && !excluded) {
            tale.unknown(IncidentState.IN_SCOPE, SCOPE);
        } else if (excluded || !covered.orElse(false)) {
            tale.holdsNot(IncidentState.IN_SCOPE);
        } else {
            tale.holds(IncidentState.IN_SCOPE, null);
        }
        return tale.holds(IncidentState.REPORTED, null).end();
    }

    private void classified() {
        Optional<GmiClassification> made =
                situation.classificationOf(incident.id()).filter(one -> tale.isOver(one.assessedOn()));
        if (made.isEmpty()
                && situation.classificationOf(incident.id()).isEmpty()
                && !situation.isComplete(RecordKind.CLASSIFICATION, DateSpan.on(tale.asOf()))) {
            tale.unknown(IncidentState.ATTRIBUTED, RecordKind.CLASSIFICATION)
                    .unknown(IncidentState.CLASSIFIED, RecordKind.CLASSIFICATION);
            return;
        }
        Optional<GmiClassification> inForce = made.filter(one -> !isOvertaken(one));
        boolean involved =
                inForce.filter(one -> INVOLVED.contains(one.offenderSide())).isPresent();
        Optional<List<GroupId>> groups = inForce.flatMap(GmiClassification::offenderGroups);
        if (involved && groups.isEmpty()) {
            tale.unknown(IncidentState.ATTRIBUTED, GROUPS);
        } else {
            tell(
                    IncidentState.ATTRIBUTED,
                    inForce.filter(one -> involved && !groups.orElse(List.of()).isEmpty()));
        }
        tell(IncidentState.CLASSIFIED, inForce);
    }

    private void tell(IncidentState state, Optional<GmiClassification> by) {
        @Nullable GmiClassification made = by.orElse(null);
        if (made == null) {
            tale.holdsNot(state);
        } else {
            Evidence evidence = Tale.evidence(RecordRef.to(made.id()), state.label(), made.assessedOn());
            tale.holds(state, made.assessedOn(), evidence);
        }
    }

    private boolean isOvertaken(GmiClassification made) {
        Instant known = made.provenance().recordedAt();
        return situation.involvementsIn(incident.id()).stream()
                .anyMatch(part -> part.provenance().recordedAt().isAfter(known));
    }
}
