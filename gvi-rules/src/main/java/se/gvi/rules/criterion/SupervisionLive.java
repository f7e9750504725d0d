// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.util.Set;
import se.gvi.model.finding.Text;
import se.gvi.model.individual.SupervisionKind;
import se.gvi.rules.reason.Truth;

/**
 * Is the individual under supervision of one of the kinds today?
 *
 * <p>People on probation or parole are the pool for call-ins in Malmö and the only ones who can be obliged to come:
 * Polisen, November 2018 (call-in of clients under skyddstillsyn or villkorlig frigivning); brottsbalken 26:10-11.
 */
final class SupervisionLive implements Catalogued {

    private static final Parameter<Set<SupervisionKind>> KINDS = new Parameter.Words<>("kinds", SupervisionKind.class);

    private static final Definition DEFINITION = Definition.ofIndividuals(
            "supervision.live",
            Text.of("is under {kinds} today", "står under {kinds} i dag"),
            "Polisen, November 2018; brottsbalken 26:10-11",
            KINDS);

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Needs needs() {
        return Reads.SUPERVISIONS;
    }

    @Override
    public Truth test(Subject subject, Arguments arguments, Notes notes) {
        return Supervised.today(arguments.get(KINDS), subject, notes);
    }
}
