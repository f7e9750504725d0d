// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import se.gvi.model.finding.Text;
import se.gvi.rules.reason.Truth;

/**
 * Did the group's own people commit at least so many incidents of the types within the window?
 *
 * <p>Working groups keep track of which group drives the violence (Polisen, November 2020, Malmö); Oakland takes the most
 * active groups wherever they are. No source gives a count or a window: both are the policy's. For what makes an
 * incident the group's, see {@link Attribution}.
 */
final class GroupRecentIncident implements Catalogued {

    private static final Definition DEFINITION = Definition.ofGroups(
            "group.recent-incident",
            Text.of(
                    "has at least {count} incident(s) of {types} by its members within {within},"
                            + " or by classification as {grades}",
                    "har minst {count} händelse(r) av typ {types} begångna av medlemmar inom {within},"
                            + " eller klassificerade som {grades}"),
            "Polisen, November 2020 (Malmö); OakTalk Q&A 1 (Oakland); Columbus Dispatch 2021 (confirmed and suspected)",
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
        return new SidedIncidents(Side.OFFENDER, subject, arguments)
                .atLeast(subject.group(), subject.within(arguments.get(SidedIncidents.WITHIN)), notes);
    }
}
