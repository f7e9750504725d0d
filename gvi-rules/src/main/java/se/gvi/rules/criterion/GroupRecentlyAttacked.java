// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import se.gvi.model.finding.Text;
import se.gvi.rules.reason.Truth;

/**
 * Were the group's own people victims of at least so many incidents of the types within the window?
 *
 * <p>The victims' side is counted apart from the offenders' side and never with it: it calls for protection and for
 * the prevention of retaliation (NNSC, Custom Notifications), not for increased focus.
 */
final class GroupRecentlyAttacked implements Catalogued {

    private static final Definition DEFINITION = Definition.ofGroups(
            "group.recently-attacked",
            Text.of(
                    "has at least {count} incident(s) of {types} against its members within {within}, or by classification as {grades}",
                    "har minst {count} händelse(r) av typ {types} mot medlemmar inom {within}, eller klassificerade som {grades}"),
            "NNSC, Custom Notifications; Columbus Dispatch 2021 (confirmed and suspected)",
            SidedIncidents.TYPES,
            SidedIncidents.GRADES,
            SidedIncidents.WITHIN,
            SidedIncidents.COUNT);

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Needs needs() {
        return Reads.ATTRIBUTION.and(Reads.GROUPS);
    }

    @Override
    public Truth test(Subject subject, Arguments arguments, Notes notes) {
        return new SidedIncidents(Side.VICTIM, subject, arguments)
                .atLeast(subject.group(), subject.within(arguments.get(SidedIncidents.WITHIN)), notes);
    }
}
