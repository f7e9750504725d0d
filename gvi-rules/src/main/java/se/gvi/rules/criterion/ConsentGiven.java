// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.time.LocalDate;
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
final class ConsentGiven implements Catalogued {

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
    public Needs needs() {
        return Reads.SUPPORT.and(
                Needs.of(RecordKind.SUPPORT_CASE, "consents.scope", "consents.givenOn", "consents.withdrawnOn"));
    }

    @Override
    public Truth test(Subject subject, Arguments arguments, Notes notes) {
        return Tally.any(
                subject.situation().supportCasesOf(subject.individual()),
                notes,
                (support, taking) -> given(support, arguments.get(SCOPES), subject.asOf(), taking),
                taking -> Silence.hides(RecordKind.SUPPORT_CASE, subject, subject.today(), taking));
    }

    private static Truth given(SupportCase support, Set<ConsentScope> scopes, LocalDate today, Notes notes) {
        if (support.offeredOn().isAfter(today)) {
            return Truth.NOT_MET;
        }
        if (support.consents().isEmpty()) {
            notes.lacks(support.id(), Lacking.CONSENTS);
            return Truth.UNKNOWN;
        }
        notes.restsOn(support);
        return Truth.of(support.consents().get().stream()
                .anyMatch(consent -> scopes.contains(consent.scope()) && consent.holdsOn(today)));
    }
}
