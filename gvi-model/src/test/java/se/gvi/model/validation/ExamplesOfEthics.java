// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import static se.gvi.model.fixture.Given.POLICE;
import static se.gvi.model.fixture.Given.assessment;
import static se.gvi.model.fixture.Given.day;
import static se.gvi.model.fixture.Given.during;
import static se.gvi.model.fixture.Given.group;
import static se.gvi.model.fixture.Given.incident;
import static se.gvi.model.fixture.Given.individual;
import static se.gvi.model.fixture.Given.membership;
import static se.gvi.model.fixture.Given.recorded;
import static se.gvi.model.fixture.Given.records;
import static se.gvi.model.fixture.Given.request;
import static se.gvi.model.fixture.Given.suspect;

import java.util.List;
import se.gvi.model.assessment.RiskSide;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.fixture.Given;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.incident.Role;
import se.gvi.model.membership.Accuracy;
import se.gvi.model.membership.Credibility;
import se.gvi.model.membership.EvidenceKind;
import se.gvi.model.membership.MembershipEvidence;
import se.gvi.model.records.Records;
import se.gvi.model.rights.RequestDecision;
import se.gvi.model.rights.RequestOutcome;
import se.gvi.model.rights.Right;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Confidentiality;
import se.gvi.model.source.Provenance;
import se.gvi.model.source.Recorded;
import se.gvi.model.source.Regime;
import se.gvi.model.source.Source;

/** Examples about what lists like this were criticised for, and about what people may ask. */
final class ExamplesOfEthics {

    private ExamplesOfEthics() {}

    static List<Example> all() {
        return List.of(
                Example.of(FindingCode.ASSESSMENT_ON_REFUSED_GROUND, "a victim is assessed as dangerous for it")
                        .in(assessedAs(RiskSide.VIOLENCE_BY, Role.VICTIM))
                        .at("/assessments/0/cites")
                        .says(
                                "risk assessment A-1 rests on nothing but having been a victim or a witness, which is no"
                                        + " ground to assess the risk of violence by individual I-1. Cite what else is"
                                        + " recorded about individual I-1, or withdraw the assessment.",
                                "riskbedömning A-1 vilar bara på att ha varit offer eller vittne, som inte är grund för"
                                        + " att bedöma risken för våld av individ I-1. Hänvisa till vad mer som är"
                                        + " registrerat om individ I-1, eller återkalla bedömningen.")
                        .butNot("as in danger", assessedAs(RiskSide.VIOLENCE_AGAINST, Role.VICTIM)),
                Example.of(FindingCode.INTELLIGENCE_WITHOUT_GRADING, "an intelligence report has one grade of two")
                        .in(onIntelligence(Credibility.CREDIBLE, null))
                        .at("/memberships/0/evidence/0")
                        .says(
                                "membership M-1 names an intelligence report from source police without saying how far"
                                        + " whoever told it is to be believed and how right it is. Record credibility"
                                        + " and accuracy.",
                                "koppling M-1 anger en underrättelseuppgift från källa police utan uppgift om"
                                        + " uppgiftslämnarens trovärdighet och uppgiftens riktighet i sak. Registrera"
                                        + " credibility och accuracy.")
                        .butNot(
                                "both, if only to say so",
                                onIntelligence(Credibility.NOT_ASSESSABLE, Accuracy.NOT_ASSESSABLE)),
                Example.of(FindingCode.OFFENCE_DATA_OF_NON_AUTHORITY, "a church supplies a suspicion")
                        .in(fromTheChurch(Role.SUSPECT))
                        .at("/involvements/0/provenance/source")
                        .says(
                                "involvement V-1 tells of offences, but source church is no authority, and only"
                                        + " authorities may process such data. Leave the record out, or name the"
                                        + " authority that supplied it.",
                                "roll i händelsen V-1 gäller brott, men källa church är ingen myndighet, och bara"
                                        + " myndigheter får behandla sådana uppgifter. Utelämna uppgiften eller ange den"
                                        + " myndighet som lämnade den.")
                        .butNot("that somebody was harmed", fromTheChurch(Role.VICTIM)),
                Example.of(FindingCode.REGIME_OF_ANOTHER_BRANCH, "the social board is under the act of the police")
                        .in(board(Regime.LED_POLICE))
                        .at("/sources/0/regime")
                        .says(
                                "source board is of the branch SOCIAL_SERVICES, which does not process records of the"
                                        + " strategy under LED_POLICE. Use one of GDPR_SOCIAL_BOARD, or correct the"
                                        + " branch.",
                                "källa board hör till verksamhetsgrenen SOCIAL_SERVICES, som inte behandlar strategins"
                                        + " uppgifter enligt LED_POLICE. Använd något av GDPR_SOCIAL_BOARD eller rätta"
                                        + " verksamhetsgrenen.")
                        .butNot("under its own", board(Regime.GDPR_SOCIAL_BOARD)),
                Example.of(FindingCode.MIGRATED_WITHOUT_ORIGINAL_DATE, "a moved group does not say since when")
                        .in(moved(recorded("2026-06-01")))
                        .at("/groups/0/provenance")
                        .says(
                                "group G-1 was moved from an earlier register, as source police says, but does not tell"
                                        + " when it was first registered. Set collectedOn; if nobody can tell, leave the"
                                        + " record out.",
                                "grupp G-1 flyttades från ett tidigare register, enligt källa police, men anger inte när"
                                        + " uppgiften först registrerades. Ange collectedOn; om ingen kan säga det,"
                                        + " utelämna uppgiften.")
                        .butNot("says so", moved(recorded("2026-06-01").collected(day("2021-04-12")))),
                Example.of(FindingCode.REQUEST_NOT_CARRIED_OUT, "what was to be erased still stands")
                        .in(erasureGranted("2026-06-02"))
                        .at("/rightsRequests/0/records/0")
                        .says(
                                "request Y-1 was granted on 2026-06-02, but membership M-1 still stands as it was before."
                                        + " Correct or erase membership M-1 as was decided.",
                                "begäran Y-1 bifölls 2026-06-02, men koppling M-1 står kvar som före beslutet."
                                        + " Rätta eller radera koppling M-1 så som beslutades.")
                        .butNot("in a version of that day", erasureGranted("2026-06-01")),
                Example.of(FindingCode.REQUEST_ABOUT_SOMEBODY_ELSE, "somebody asks about another's membership")
                        .in(asksAbout("M-2"))
                        .at("/rightsRequests/0/records/0")
                        .says(
                                "request Y-1 is a request of individual I-1 but names membership M-2, which is about"
                                        + " somebody else. Name what is held about individual I-1.",
                                "begäran Y-1 är en begäran av individ I-1 men anger koppling M-2, som gäller någon"
                                        + " annan. Ange det som är registrerat om individ I-1.")
                        .butNot("their own", asksAbout("M-1")));
    }

    private static Records assessedAs(RiskSide side, Role role) {
        return records(
                individual("I-1").build(),
                incident("N-1").build(),
                suspect("V-1", "I-1", "N-1").role(role).build(),
                assessment("A-1", "I-1", new RecordRef(RecordKind.INVOLVEMENT, "V-1"))
                        .side(side)
                        .build());
    }

    private static Records onIntelligence(Credibility credibility, Accuracy accuracy) {
        return records(
                individual("I-1").build(),
                group("G-1").build(),
                membership("M-1", "I-1", "G-1")
                        .evidence(List.of(new MembershipEvidence(
                                EvidenceKind.INTELLIGENCE, POLICE, Given.LONG_AGO, "PM 7", credibility, accuracy)))
                        .build());
    }

    private static Source.Builder church() {
        return Given.source("church")
                .branch(AuthorityBranch.CIVIL_SOCIETY)
                .regime(Regime.NON_AUTHORITY)
                .confidentiality(Confidentiality.NONE);
    }

    private static Records fromTheChurch(Role role) {
        Source church = church().build();
        return of(
                church,
                individual("I-1").build(),
                incident("N-1").build(),
                suspect("V-1", "I-1", "N-1")
                        .role(role)
                        .provenance(Provenance.of(church.id(), during(Given.RECORDED)))
                        .build());
    }

    private static Records board(Regime regime) {
        return Records.builder(Given.SITE)
                .add(Given.source("board")
                        .branch(AuthorityBranch.SOCIAL_SERVICES)
                        .regime(regime)
                        .build())
                .build();
    }

    private static Records of(Source source, Recorded... more) {
        Records.Builder builder = Records.builder(Given.SITE)
                .add(source)
                .add(Given.source("police").build());
        List.of(more).forEach(builder::add);
        return builder.build();
    }

    private static Records moved(Provenance provenance) {
        return Records.builder(Given.SITE)
                .add(Given.source("police").migratedFrom("Kanarieregistret").build())
                .add(group("G-1").provenance(provenance).build())
                .build();
    }

    private static Records erasureGranted(String day) {
        return records(
                individual("I-1").build(),
                group("G-1").build(),
                membership("M-1", "I-1", "G-1").build(),
                request("Y-1", "I-1", Right.ERASURE)
                        .records(List.of(new RecordRef(RecordKind.MEMBERSHIP, "M-1")))
                        .decision(new RequestDecision(
                                RequestOutcome.GRANTED, Given.ANALYST, day(day), "Uppgiften behövs inte längre."))
                        .provenance(recorded("2026-06-02"))
                        .build());
    }

    private static Records asksAbout(String membership) {
        return records(
                individual("I-1").build(),
                individual("I-2").build(),
                group("G-1").build(),
                membership("M-1", "I-1", "G-1").build(),
                membership("M-2", "I-2", "G-1").build(),
                request("Y-1", "I-1", Right.CORRECTION)
                        .records(List.of(new RecordRef(RecordKind.MEMBERSHIP, membership)))
                        .build());
    }
}
