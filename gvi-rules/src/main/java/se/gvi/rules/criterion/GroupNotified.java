// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import se.gvi.model.finding.Text;
import se.gvi.rules.reason.Truth;

/**
 * Has the group had the message before today?
 *
 * <p>Every city that publishes its rule for increased focus presupposes prior notice (NNSC, Group Violence Intervention;
 * Polisen, May 2023, Göteborg). A notice of today is not prior.
 */
final class GroupNotified implements Catalogued {

    private static final Definition DEFINITION = Definition.ofGroups(
            "group.notified",
            Text.of("has had the message before today", "har fått budskapet före i dag"),
            "NNSC, Group Violence Intervention; Polisen, May 2023 (Göteborg)");

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
        return Notices.in(Ever.before(subject), subject, notes);
    }
}
