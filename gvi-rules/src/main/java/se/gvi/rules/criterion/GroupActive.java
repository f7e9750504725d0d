// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.util.Optional;
import se.gvi.model.finding.Text;
import se.gvi.model.group.Group;
import se.gvi.model.group.GroupStatus;
import se.gvi.rules.reason.Truth;

/**
 * Is the group active today, as far as its status is recorded?
 *
 * <p>Loyalties shift continuously (Polisen, November 2020, Malmö), so a group's status is bounded in time; where none is
 * recorded for today, the answer is unknown.
 */
final class GroupActive implements Catalogued {

    private static final Definition DEFINITION = Definition.ofGroups(
            "group.active", Text.of("is active today", "är aktiv i dag"), "Polisen, November 2020 (Malmö)");

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Needs needs() {
        return Reads.STATUSES;
    }

    @Override
    public Truth test(Subject subject, Arguments arguments, Notes notes) {
        Group group = subject.situation().group(subject.group()).orElseThrow();
        Optional<GroupStatus> status = group.statusOn(subject.asOf());
        if (status.isEmpty()) {
            notes.lacks(group.id(), Lacking.status(subject.asOf()));
            return Truth.UNKNOWN;
        }
        notes.restsOn(group);
        return Truth.of(status.get() == GroupStatus.ACTIVE);
    }
}
