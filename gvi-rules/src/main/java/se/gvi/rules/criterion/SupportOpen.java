// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import se.gvi.model.finding.Text;
import se.gvi.rules.reason.Truth;

/**
 * Is there an offer of help to the individual that has not ended by today?
 *
 * <p>The offer is made together with the warning (Brå, GVI); support is followed up as such (NNSC, Support and
 * Outreach). A case is open from the day of the offer until the day before it ended. One that ended on a day nobody
 * recorded leaves the answer open.
 */
final class SupportOpen implements Catalogued {

    private static final Definition DEFINITION = Definition.ofIndividuals(
            "support.open",
            Text.of("has an open support case today", "har ett öppet stödärende i dag"),
            "NNSC, Support and Outreach; Brå, GVI");

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Needs needs() {
        return Reads.OPEN_SUPPORT;
    }

    @Override
    public Truth test(Subject subject, Arguments arguments, Notes notes) {
        return SupportCases.any(
                subject, notes, (support, taking) -> SupportCases.open(support, subject.asOf(), taking));
    }
}
