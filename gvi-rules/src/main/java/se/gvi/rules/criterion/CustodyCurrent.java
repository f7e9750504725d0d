// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.util.Set;
import se.gvi.model.finding.Text;
import se.gvi.model.individual.SupervisionKind;
import se.gvi.rules.reason.Truth;

/**
 * Is the individual in custody today? The same as {@code supervision.live} with custody, under the name by which
 * practitioners look for it.
 *
 * <p>Who is in prison can be visited there, or brought to the meeting, as four were in New Orleans (nola.com, 2014);
 * members locked up are a reason for which increased focus ends (Malmö stad, Sluta skjut).
 */
final class CustodyCurrent implements Catalogued {

    private static final Definition DEFINITION = Definition.ofIndividuals(
            "custody.current",
            Text.of("is in custody today", "är frihetsberövad i dag"),
            "nola.com 2014 (sixth call-in); Malmö stad, Sluta skjut");

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
        return Supervised.today(Set.of(SupervisionKind.CUSTODY), subject, notes);
    }
}
