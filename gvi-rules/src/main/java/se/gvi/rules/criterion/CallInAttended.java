// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.time.Period;
import se.gvi.model.finding.Text;
import se.gvi.rules.reason.Truth;

/**
 * Did the individual attend a call-in within the window?
 *
 * <p>About one in ten in Malmö had the message several times (Polisen, December 2021): repetition is allowed, and how
 * soon somebody is called again is the policy's. Messages face to face do not count here, {@code contact.recent} asks
 * for both.
 */
final class CallInAttended implements Catalogued {

    private static final Parameter<Period> WITHIN = new Parameter.Time("within");

    private static final Definition DEFINITION = Definition.ofIndividuals(
            "call-in.attended",
            Text.of(
                    "was at a call-in ({attendances}) within {within}",
                    "har varit på ett call-in ({attendances}) inom {within}"),
            "Polisen, December 2021 (Malmö)",
            Contacts.ATTENDANCES,
            WITHIN);

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Needs needs() {
        return Reads.INVITATIONS;
    }

    @Override
    public Truth test(Subject subject, Arguments arguments, Notes notes) {
        return Contacts.atCallIns(subject.within(arguments.get(WITHIN)), subject, arguments, notes);
    }
}
