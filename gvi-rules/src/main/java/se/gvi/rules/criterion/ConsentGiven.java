// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.util.List;
import java.util.Set;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.support.ConsentScope;
import se.gvi.model.support.SupportCase;
import se.gvi.rules.reason.Truth;

/**
 * Has the individual consented to one of the scopes, and does the consent hold today?
 *
 * <p>A case of leaving a group needs consent to the exchange of information (Kunskapsguiden); social intervention
 * groups needed the young person's consent (Brå, 2012). A consent holds from the day it is given until the day before
 * it is withdrawn. For several scopes together, ask once for each.
 */
final class ConsentGiven implements Criterion {

    private static final Parameter<Set<ConsentScope>> SCOPES = new Parameter.Words<>("scopes", ConsentScope.class);

    private static final Definition DEFINITION = Definition.ofIndividuals(
            "consent.given",
            Text.of(
                    "has consented to {scopes}, and the consent holds today",
                    "har samtyckt till {scopes}, och samtycket gäller i dag"),
            "Kunskapsguiden, avhopparverksamheter; Brå 2012 (sociala insatsgrupper)",
            SCOPES);

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Truth test(Subject subject, Arguments arguments, Notes notes) {
        boolean given = false;
        boolean known = true;
        for (SupportCase support : subject.situation().supportCasesOf(subject.individual())) {
            if (support.consents().isEmpty() && !support.offeredOn().isAfter(subject.asOf())) {
                notes.lacks(support.id(), Lacking.CONSENTS);
                known = false;
            }
            if (support.consents().orElse(List.of()).stream()
                    .anyMatch(consent ->
                            arguments.get(SCOPES).contains(consent.scope()) && consent.holdsOn(subject.asOf()))) {
                notes.restsOn(support);
                given = true;
            }
        }
        if (given) {
            return Truth.MET;
        }
        Truth silence = Silence.means(RecordKind.SUPPORT_CASE, subject, subject.today(), notes);
        return known ? silence : Truth.UNKNOWN;
    }
}
