// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import se.gvi.model.assessment.AssessmentId;
import se.gvi.model.assessment.RiskAssessment;
import se.gvi.model.assessment.RiskLevel;
import se.gvi.model.assessment.RiskSide;
import se.gvi.model.decision.Decision;
import se.gvi.model.decision.DecisionId;
import se.gvi.model.decision.DecisionOutcome;
import se.gvi.model.decision.Intervention;
import se.gvi.model.decision.InterventionPlan;
import se.gvi.model.decision.PlanId;
import se.gvi.model.id.PractitionerId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.fixture.Town;

/** Records about a listed person, all fictional. */
final class Listed {

    private static final PractitionerId COORDINATOR = new PractitionerId("P-2");

    private Listed() {}

    static InterventionPlan plan(
            String id,
            String individual,
            LocalDate from,
            LocalDate until,
            UnaryOperator<InterventionPlan.Builder> more) {
        return more.apply(InterventionPlan.builder()
                        .id(PlanId.of(id))
                        .individual(new IndividualId(individual))
                        .steps(List.of(Intervention.SUPPORT))
                        .span(DateSpan.of(from, until))
                        .decidedBy(COORDINATOR)
                        .decidedOn(from)
                        .motivation("fictional")
                        .provenance(Town.PROVENANCE))
                .build();
    }

    static InterventionPlan plan(String id, String individual, LocalDate from, LocalDate until) {
        return plan(id, individual, from, until, builder -> builder);
    }

    /** A plan that lacks nothing that is due to a child. */
    static InterventionPlan fullPlan(String id, String individual, LocalDate from, LocalDate until) {
        return plan(
                id,
                individual,
                from,
                until,
                builder -> builder.bestInterests("fictional").guardiansToldOn(from));
    }

    static RiskAssessment assessment(
            String id, String individual, RiskSide side, RiskLevel level, LocalDate on, LocalDate expires) {
        return RiskAssessment.builder()
                .id(AssessmentId.of(id))
                .individual(new IndividualId(individual))
                .side(side)
                .level(level)
                .cites(List.of(new RecordRef(RecordKind.GROUP, "G-1")))
                .assessedBy(COORDINATOR)
                .assessedOn(on)
                .expiresOn(expires)
                .provenance(Town.PROVENANCE)
                .build();
    }

    static Decision decision(String id, String individual, Instant at, String bestInterests) {
        return Decision.builder()
                .id(DecisionId.of(id))
                .about(RecordRef.to(new IndividualId(individual)))
                .intervention(Intervention.CUSTOM_NOTIFICATION)
                .outcome(DecisionOutcome.GO_AHEAD)
                .decidedBy(COORDINATOR)
                .decidedAt(at)
                .motivation("fictional")
                .bestInterests(bestInterests)
                .provenance(Town.PROVENANCE)
                .build();
    }
}
