// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.time.Period;
import se.gvi.model.finding.Text;
import se.gvi.rules.reason.Truth;

/**
 * Was the individual told the message within the window, at a call-in or by a custom notification?
 *
 * <p>Attempts are no contacts: Philadelphia made 1,191 attempts for 302 contacts (6abc, 2022). About one in ten in
 * Malmö had the message several times (Polisen, December 2021): repetition is allowed, and how soon is the policy's.
 * Whether who left a call-in early was told is for the policy to say.
 */
final class RecentContact implements Catalogued {

    static final Parameter<Period> WITHIN = new Parameter.Time("within");

    private static final Definition DEFINITION = Definition.ofIndividuals(
            "contact.recent",
            Text.of(
                    "was told the message within {within}: at a call-in ({attendances}) or face to face",
                    "har fått budskapet inom {within}: vid call-in ({attendances}) eller i samtal"),
            "Polisen, December 2021 (Malmö); 6abc 2022 (Philadelphia)",
            Contacts.ATTENDANCES,
            WITHIN);

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Needs needs() {
        return Reads.CONTACTS;
    }

    @Override
    public Truth test(Subject subject, Arguments arguments, Notes notes) {
        return Contacts.in(subject.within(arguments.get(WITHIN)), subject, arguments, notes);
    }
}
