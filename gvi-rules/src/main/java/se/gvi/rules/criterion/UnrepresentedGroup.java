// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import se.gvi.model.finding.Text;
import se.gvi.rules.reason.Truth;

/**
 * Was the group not represented at the latest call-in within the window?
 *
 * <p>Malmö visited people whose groups were not represented at the call-in (Polisen, November 2018). Without a
 * call-in in the window there is none at which the group was missing: the answer is no.
 */
final class UnrepresentedGroup implements Catalogued {

    private static final Definition DEFINITION = Definition.ofGroups(
            "group.not-represented",
            Text.of(
                    "was not represented at the latest call-in within {within}",
                    "var inte företrädd vid det senaste call-in-mötet inom {within}"),
            "Polisen, November 2018 (Malmö)",
            LatestCallIn.WITHIN);

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Needs needs() {
        return Reads.CALL_INS;
    }

    @Override
    public Truth test(Subject subject, Arguments arguments, Notes notes) {
        return new LatestCallIn(subject, arguments).leftOut(subject.group(), notes);
    }
}
