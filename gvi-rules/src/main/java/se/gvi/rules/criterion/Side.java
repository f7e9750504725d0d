// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.gvi.model.finding.Text;
import se.gvi.model.group.GroupId;
import se.gvi.model.incident.GmiClassification;
import se.gvi.model.incident.GroupInvolvement;
import se.gvi.model.incident.Role;

/** A side of an incident. The two are never mixed: a victim is no offender. */
enum Side {
    OFFENDER(
            Set.of(Role.SUSPECT, Role.CONVICTED),
            GmiClassification::offenderSide,
            GmiClassification::offenderGroups,
            Text.of("the groups on the offenders' side", "grupperna på gärningssidan")),
    VICTIM(
            Set.of(Role.VICTIM),
            GmiClassification::victimSide,
            GmiClassification::victimGroups,
            Text.of("the groups on the victims' side", "grupperna på offersidan"));

    private final Set<Role> roles;
    private final Function<GmiClassification, GroupInvolvement> grade;
    private final Function<GmiClassification, Optional<List<GroupId>>> groups;
    private final Text lacking;

    Side(
            Set<Role> roles,
            Function<GmiClassification, GroupInvolvement> grade,
            Function<GmiClassification, Optional<List<GroupId>>> groups,
            Text lacking) {
        this.roles = roles;
        this.grade = grade;
        this.groups = groups;
        this.lacking = lacking;
    }

    /** The side on which a role is, or empty if it is on none. */
    static Optional<Side> of(Role role) {
        return Arrays.stream(values()).filter(side -> side.roles.contains(role)).findFirst();
    }

    /** The roles in which people are on this side. */
    Set<Role> roles() {
        return roles;
    }

    GroupInvolvement grade(GmiClassification classification) {
        return grade.apply(classification);
    }

    /** The groups on this side, or empty if they are not recorded. */
    Optional<List<GroupId>> groups(GmiClassification classification) {
        return groups.apply(classification);
    }

    /** What a classification that does not name them fails to say. */
    Text lackingGroups() {
        return lacking;
    }
}
