// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.gvi.model.assessment.AssessmentId;
import se.gvi.model.assessment.RiskAssessment;
import se.gvi.model.assessment.RiskLevel;
import se.gvi.model.assessment.RiskSide;
import se.gvi.model.decision.Decision;
import se.gvi.model.decision.DecisionId;
import se.gvi.model.decision.DecisionOutcome;
import se.gvi.model.decision.Intervention;
import se.gvi.model.disclosure.Disclosure;
import se.gvi.model.disclosure.DisclosureId;
import se.gvi.model.id.PractitionerId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.incident.IncidentType;
import se.gvi.model.incident.Role;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.individual.SupervisionKind;
import se.gvi.model.membership.Standing;
import se.gvi.model.relation.Tie;
import se.gvi.model.relation.TieId;
import se.gvi.model.relation.TieKind;
import se.gvi.model.rights.RequestDecision;
import se.gvi.model.rights.RequestOutcome;
import se.gvi.model.rights.Right;
import se.gvi.model.rights.RightsRequest;
import se.gvi.model.rights.RightsRequestId;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Purpose;
import se.gvi.model.time.DateSpan;
import se.gvi.model.time.PartialDate;
import se.gvi.rules.fixture.Town;

/** A town in which much is held about I-1, and something about others. */
final class Held {

    static final IndividualId ASKS = IndividualId.of("I-1");
    static final RecordRef TIE = new RecordRef(RecordKind.TIE, "T-1");
    static final RecordRef MEMBERSHIP = new RecordRef(RecordKind.MEMBERSHIP, "M-1");
    static final RecordRef ASSESSMENT = new RecordRef(RecordKind.ASSESSMENT, "A-1");
    private static final PractitionerId ANALYST = new PractitionerId("analyst-7");

    private Held() {}

    static Town town() {
        Town town = new Town()
                .people(3)
                .groups(2)
                .born("I-1", "2003-05-17")
                .membership("I-1", "G-1", Standing.ASSOCIATE, DateSpan.from(LocalDate.of(2025, 9, 1)))
                .member("I-2", "G-1")
                .supervised("I-1", SupervisionKind.PROBATION)
                .incident(IncidentType.NONFATAL_SHOOTING, "2026-01-12");
        town.involved("I-1", town.latestIncident(), Role.VICTIM).involved("I-2", town.latestIncident(), Role.SUSPECT);
        return town.asksForHelp("I-1", LocalDate.of(2026, 2, 1))
                .add(tie("T-1", "I-2", "I-1"))
                .add(tie("T-2", "I-2", "I-3"))
                .add(assessment())
                .add(decision())
                .add(disclosure(
                        "X-1",
                        List.of(AuthorityBranch.MUNICIPAL_COORDINATION, AuthorityBranch.SOCIAL_SERVICES),
                        MEMBERSHIP,
                        new RecordRef(RecordKind.MEMBERSHIP, "M-2")))
                .add(request());
    }

    static Tie tie(String id, String first, String second) {
        return Tie.builder()
                .id(TieId.of(id))
                .tieKind(TieKind.CO_OFFENDED)
                .first(IndividualId.of(first))
                .second(IndividualId.of(second))
                .dates(List.of(PartialDate.parse("2025-11")))
                .provenance(Town.PROVENANCE)
                .build();
    }

    private static RiskAssessment assessment() {
        return RiskAssessment.builder()
                .id(AssessmentId.of("A-1"))
                .individual(ASKS)
                .side(RiskSide.VIOLENCE_AGAINST)
                .level(RiskLevel.HIGH)
                .cites(List.of(
                        new RecordRef(RecordKind.INVOLVEMENT, "V-1"), new RecordRef(RecordKind.INVOLVEMENT, "V-2")))
                .assessedBy(ANALYST)
                .assessedOn(LocalDate.of(2026, 1, 20))
                .expiresOn(LocalDate.of(2026, 7, 20))
                .provenance(Town.PROVENANCE)
                .build();
    }

    static Decision decision() {
        return Decision.builder()
                .id(DecisionId.of("D-1"))
                .about(RecordRef.to(ASKS))
                .intervention(Intervention.SUPPORT)
                .outcome(DecisionOutcome.GO_AHEAD)
                .decidedBy(ANALYST)
                .decidedAt(Instant.parse("2026-02-02T08:30:00Z"))
                .motivation("I-1 has asked for help; I-2, whom analyst-7 knows, must not be there.")
                .provenance(Town.PROVENANCE)
                .build();
    }

    static Disclosure disclosure(String id, List<AuthorityBranch> recipients, RecordRef... records) {
        return Disclosure.builder()
                .id(DisclosureId.of(id))
                .sender(AuthorityBranch.POLICE)
                .recipients(recipients)
                .records(List.of(records))
                .members(List.of("memberships.standing", "ties.tieKind"))
                .ground("OSL 10:15a")
                .purpose(Purpose.DIRECT_COMMUNICATION)
                .necessity("The coordinator has to know whom to invite.")
                .quality("One source, not confirmed.")
                .decidedBy(ANALYST)
                .disclosedAt(Instant.parse("2026-02-10T09:00:00Z"))
                .provenance(Town.PROVENANCE)
                .build();
    }

    private static RightsRequest request() {
        return RightsRequest.builder()
                .id(RightsRequestId.of("Q-1"))
                .individual(ASKS)
                .right(Right.RESTRICTION)
                .records(List.of(TIE))
                .receivedOn(LocalDate.of(2026, 2, 15))
                .decision(new RequestDecision(
                        RequestOutcome.GRANTED,
                        ANALYST,
                        LocalDate.of(2026, 2, 20),
                        "It cannot be established that the record is right. You can appeal within three weeks."))
                .provenance(Town.PROVENANCE)
                .build();
    }
}
