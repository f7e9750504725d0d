// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.gvi.model.finding.Text;
import se.gvi.model.group.GroupId;
import se.gvi.model.incident.GmiClassification;
import se.gvi.model.incident.GroupInvolvement;
import se.gvi.model.incident.Role;

/** A side of an incident. The two are never mixed: a victim is no offender. */
enum Side {
    OFFENDER(Text.of("the groups on the offenders' side", "grupperna på gärningssidan"), Role.SUSPECT, Role.CONVICTED),
    VICTIM(Text.of("the groups on the victims' side", "grupperna på offersidan"), Role.VICTIM);

    private final Text lackingGroups;
    private final ImmutableSet<Role> roles;

    Side(Text lackingGroups, Role... roles) {
        this.lackingGroups = lackingGroups;
        this.roles = Sets.immutableEnumSet(Arrays.asList(roles));
    }

    /** The side on which a role is, or empty if it is on none. */
    static Optional<Side> of(Role role) {
        return Arrays.stream(values()).filter(side -> side.has(role)).findFirst();
    }

    /** Whether people in the role are on this side. */
    boolean has(Role role) {
        return roles.contains(role);
    }

    GroupInvolvement grade(GmiClassification classification) {
        return this == OFFENDER ? classification.offenderSide() : classification.victimSide();
    }

    /** The groups on this side, or empty if they are not recorded. */
    Optional<List<GroupId>> groups(GmiClassification classification) {
        return this == OFFENDER ? classification.offenderGroups() : classification.victimGroups();
    }

    /** What a classification that does not name them fails to say. */
    Text lackingGroups() {
        return lackingGroups;
    }
}
