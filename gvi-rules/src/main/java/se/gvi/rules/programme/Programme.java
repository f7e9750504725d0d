// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.programme;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.gvi.model.agreement.CooperationAgreement;
import se.gvi.model.situation.Situation;

/**
 * A programme that several authorities run together: who answers for it, where the assessment of its consequences is kept,
 * and the written agreements within which its parties act. An act that lies outside is refused with every reason (rules R44
 * to R46).
 *
 * <pre>{@code
 * Programme programme = Programme.of(situation);
 * Admission admission = programme.admit(Act.between(POLICE, SOCIAL_SERVICES, SUPPORT, day).in("Norra hamnen"));
 * }</pre>
 */
public final class Programme {

    private final @Nullable String responsibleBody;
    private final @Nullable String impactAssessment;
    private final List<CooperationAgreement> agreements;

    private Programme(
            @Nullable String responsibleBody,
            @Nullable String impactAssessment,
            List<CooperationAgreement> agreements) {
        this.responsibleBody = words("responsible body", responsibleBody);
        this.impactAssessment = words("reference of the impact assessment", impactAssessment);
        this.agreements = List.copyOf(agreements);
    }

    private static @Nullable String words(String what, @Nullable String words) {
        if (words != null && words.isBlank()) {
            throw new IllegalArgumentException("The " + what + " is blank. Name it, or leave it out.");
        }
        return words;
    }

    /**
     * The programme of a situation: its agreements that stand, each with its own responsible body and impact assessment.
     *
     * @param situation what is recorded
     * @return the programme
     */
    public static Programme of(Situation situation) {
        return of(situation.agreements());
    }

    /**
     * A programme of agreements, each with its own responsible body and impact assessment.
     *
     * @param agreements the agreements
     * @return the programme
     */
    public static Programme of(List<CooperationAgreement> agreements) {
        return new Programme(null, null, agreements);
    }

    /**
     * The same programme, with a body that answers for all of it.
     *
     * @param body the body
     * @return the programme
     * @throws IllegalArgumentException if it is blank
     */
    public Programme answeredForBy(String body) {
        return new Programme(body, impactAssessment, agreements);
    }

    /**
     * The same programme, with an impact assessment of all of it.
     *
     * @param reference where the assessment is kept
     * @return the programme
     * @throws IllegalArgumentException if it is blank
     */
    public Programme assessedIn(String reference) {
        return new Programme(responsibleBody, reference, agreements);
    }

    /**
     * Returns who answers for all of the programme.
     *
     * @return the body, or empty if none is named for all of it
     */
    public Optional<String> responsibleBody() {
        return Optional.ofNullable(responsibleBody);
    }

    /**
     * Returns where the assessment of the consequences of all of the programme is kept.
     *
     * @return the reference, or empty if there is none for all of it
     */
    public Optional<String> impactAssessment() {
        return Optional.ofNullable(impactAssessment);
    }

    /**
     * Returns the agreements.
     *
     * @return an immutable list
     */
    public List<CooperationAgreement> agreements() {
        return agreements;
    }

    /**
     * Tells whether an act lies within the programme. An act for or with another party has to lie within one agreement:
     * parties, purpose, day and area. An agreement that lists areas covers an act only in one of them, by the same name; one
     * that lists none covers the whole site. Every act, a party's own too, needs a body that answers for it and an impact
     * assessment, named for the programme or in the agreement. What leaves the field of brottsdatalagen needs a note or a
     * duty.
     *
     * @param act the act
     * @return the answer, with every reason if it is refused
     */
    public Admission admit(Act act) {
        return new Scrutiny(this, act).admission();
    }

    /** The number of agreements. */
    @Override
    public String toString() {
        return "Programme[" + agreements.size() + " agreements]";
    }
}
