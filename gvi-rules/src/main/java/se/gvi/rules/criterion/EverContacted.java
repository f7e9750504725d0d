// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import se.gvi.model.finding.Text;
import se.gvi.rules.reason.Truth;

/**
 * Was the individual told the message up to today, however long ago, at a call-in or by a custom notification?
 *
 * <p>Call-in attendees are followed up by custom notifications (Polisen, October 2022, Örebro). That there was no
 * contact is known only if invitations and notifications are recorded completely from the birth, or from a hundred
 * years ago if the birth date is not recorded: who recorded nothing before the strategy began says so with a coverage
 * of those years.
 */
final class EverContacted implements Catalogued {

    private static final Definition DEFINITION = Definition.ofIndividuals(
            "contact.ever",
            Text.of(
                    "was ever told the message: at a call-in ({attendances}) or face to face",
                    "har någon gång fått budskapet: vid call-in ({attendances}) eller i samtal"),
            "NNSC, Group Violence Intervention; Polisen, October 2022 (Örebro)",
            Contacts.ATTENDANCES);

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Needs needs() {
        return Reads.CONTACTS.and(Reads.BIRTHS);
    }

    @Override
    public Truth test(Subject subject, Arguments arguments, Notes notes) {
        return Contacts.in(Ever.untilToday(subject), subject, arguments, notes);
    }
}
