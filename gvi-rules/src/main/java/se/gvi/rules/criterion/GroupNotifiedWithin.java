// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.time.Period;
import se.gvi.model.finding.Text;
import se.gvi.rules.reason.Truth;

/**
 * Has the group had the message within the window, today included?
 *
 * <p>Messages are repeated and followed up (Polisen, October 2022, Örebro); no source says how long one lasts. The
 * window is the policy's.
 */
final class GroupNotifiedWithin implements Catalogued {

    private static final Parameter<Period> WITHIN = new Parameter.Time("within");

    private static final Definition DEFINITION = Definition.ofGroups(
            "group.notified-within",
            Text.of("has had the message within {within}", "har fått budskapet inom {within}"),
            "NNSC, Group Violence Intervention; Polisen, October 2022 (Örebro)",
            WITHIN);

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Needs needs() {
        return Reads.NOTICES;
    }

    @Override
    public Truth test(Subject subject, Arguments arguments, Notes notes) {
        return Notices.in(subject.within(arguments.get(WITHIN)), subject, notes);
    }
}
