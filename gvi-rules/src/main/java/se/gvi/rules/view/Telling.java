// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.view;

import com.google.common.collect.ImmutableSetMultimap;
import se.gvi.model.agreement.CooperationAgreement;
import se.gvi.model.contact.CustomNotification;
import se.gvi.model.coverage.Coverage;
import se.gvi.model.decision.Decision;
import se.gvi.model.decision.InterventionPlan;
import se.gvi.model.enforcement.EnforcementFocus;
import se.gvi.model.format.RecordType;
import se.gvi.model.incident.Incident;
import se.gvi.model.incident.Involvement;
import se.gvi.model.individual.Individual;
import se.gvi.model.membership.Membership;
import se.gvi.model.rights.RightsRequest;
import se.gvi.model.source.Provenance;
import se.gvi.model.support.Consent;
import se.gvi.model.support.SupportCase;
import se.gvi.model.time.DateSpan;

/**
 * The members whose absence says something: a suspicion without a day on which it was dropped counts, a span without an
 * end goes on. Hiding one of them alone would make the rest untrue, so what holds it is hidden with it.
 */
final class Telling {

    static final ImmutableSetMultimap<Class<?>, String> BY_ABSENCE = ImmutableSetMultimap.<Class<?>, String>builder()
            .put(DateSpan.class, "until")
            .put(Provenance.class, "withdrawnAt")
            .put(Consent.class, "withdrawnOn")
            .put(Coverage.class, "individuals")
            .putAll(Individual.class, "deathDate", Protection.MEMBER)
            .put(Membership.class, "reviewBy")
            .put(Incident.class, "exclusion")
            .putAll(Involvement.class, "chargedOn", "judgedOn", "droppedOn")
            .put(CustomNotification.class, "attempts")
            .put(EnforcementFocus.class, "endReason")
            .putAll(CooperationAgreement.class, "areas", "responsibleBody", "impactAssessment")
            .putAll(InterventionPlan.class, "bestInterests", "guardiansToldOn", "guardiansNotToldWhy")
            .put(Decision.class, "bestInterests")
            .putAll(RightsRequest.class, "records", "decision", "liftedOn")
            .putAll(SupportCase.class, "requestedOn", "firstContactOn", "endedOn")
            .build();

    private Telling() {}

    /** Whether a record that does not have the member says something by that. */
    static boolean byAbsence(RecordType type, String member) {
        return BY_ABSENCE.containsEntry(owner(type), member);
    }

    /**
     * Whether a member tells something else by another that is not there: recorded needs without a preparation of exit
     * say that the case is none of exit.
     */
    static boolean falseWithout(RecordType type, String member, String other) {
        return owner(type) == SupportCase.class && member.equals("needs") && other.equals("exit");
    }

    /** The model's own type: an entity keeps its members in a record of its own. */
    private static Class<?> owner(RecordType type) {
        Class<?> outer = type.type().getEnclosingClass();
        return outer == null ? type.type() : outer;
    }
}
