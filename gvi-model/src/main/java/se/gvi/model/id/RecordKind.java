// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import se.gvi.model.finding.Text;
import se.gvi.model.invariant.Invariant;

/** The kinds of record a situation holds, in the order in which a document lists them. */
public enum RecordKind {
    /** A {@code Source}. */
    SOURCE("sources", "source", "källa"),
    /** A {@code Coverage}. */
    COVERAGE("coverage", "coverage", "täckning"),
    /** A {@code Group}. */
    GROUP("groups", "group", "grupp"),
    /** An {@code Individual}. */
    INDIVIDUAL("individuals", "individual", "individ"),
    /** A {@code Membership}. */
    MEMBERSHIP("memberships", "membership", "koppling"),
    /** A {@code GroupRelation}. */
    RELATION("relations", "relation", "relation"),
    /** A {@code Tie}. */
    TIE("ties", "tie", "kontakt"),
    /** An {@code Incident}. */
    INCIDENT("incidents", "incident", "händelse"),
    /** An {@code Involvement}. */
    INVOLVEMENT("involvements", "involvement", "roll i händelsen"),
    /** A {@code GmiClassification}. */
    CLASSIFICATION("classifications", "classification", "klassificering"),
    /** A {@code Supervision}. */
    SUPERVISION("supervisions", "supervision", "övervakning"),
    /** A {@code CallIn}. */
    CALL_IN("callIns", "call-in", "call-in"),
    /** An {@code Invitation}. */
    INVITATION("invitations", "invitation", "inbjudan"),
    /** A {@code CustomNotification}. */
    NOTIFICATION("notifications", "custom notification", "riktat samtal"),
    /** A {@code Notice}. */
    NOTICE("notices", "notice", "budskap"),
    /** A {@code SupportCase}. */
    SUPPORT_CASE("supportCases", "support case", "stödärende"),
    /** An {@code EnforcementFocus}. */
    FOCUS("focuses", "enforcement focus", "ökat fokus"),
    /** A {@code RiskAssessment}. */
    ASSESSMENT("assessments", "risk assessment", "riskbedömning"),
    /** A {@code Decision}. */
    DECISION("decisions", "decision", "beslut"),
    /** A {@code CooperationAgreement}. */
    AGREEMENT("agreements", "cooperation agreement", "samverkansöverenskommelse"),
    /** An {@code InterventionPlan}. */
    PLAN("plans", "intervention plan", "insatsplan"),
    /** A {@code Disclosure}. */
    DISCLOSURE("disclosures", "disclosure", "utlämnande"),
    /** A {@code RightsRequest}. */
    RIGHTS_REQUEST("rightsRequests", "request", "begäran"),
    /** A {@code Tombstone}. */
    TOMBSTONE("tombstones", "tombstone", "gallringsmarkering");

    private final String section;
    private final Text label;

    RecordKind(String section, String en, String sv) {
        this.section = section;
        this.label = Text.of(en, sv);
    }

    /**
     * Returns the member of a document that lists records of this kind.
     *
     * @return the name, for instance {@code memberships}
     */
    public String section() {
        return section;
    }

    /**
     * Returns what practitioners call such a record.
     *
     * @return the term, in the singular
     */
    public Text label() {
        return label;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static RecordKind of(String word) {
        return Invariant.word(RecordKind.class, word);
    }
}
