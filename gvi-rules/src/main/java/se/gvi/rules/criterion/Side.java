// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.gvi.model.finding.Text;
import se.gvi.model.group.GroupId;
import se.gvi.model.incident.GmiClassification;
import se.gvi.model.incident.GroupInvolvement;
import se.gvi.model.incident.IncidentType;
import se.gvi.model.incident.Role;

/** A side of an incident. The two are never mixed: a victim is no offender. Witnesses are on neither. */
public enum Side {
    /** Those suspected or convicted. */
    OFFENDER(
            Text.of("the offenders' side", "gärningssidan"),
            Text.of("the groups on the offenders' side", "grupperna på gärningssidan"),
            Text.of("the offenders", "gärningspersonerna"),
            Role.SUSPECT,
            Role.CONVICTED),
    /** Those whom the violence hit. */
    VICTIM(
            Text.of("the victims' side", "offersidan"),
            Text.of("the groups on the victims' side", "grupperna på offersidan"),
            Text.of("the victims", "offren"),
            Role.VICTIM);

    private static final ImmutableSet<IncidentType> SOMEBODY_HIT =
            Sets.immutableEnumSet(IncidentType.HOMICIDE, IncidentType.NONFATAL_SHOOTING);

    private final Text label;
    private final Text lackingGroups;
    private final Text lackingPeople;
    private final ImmutableSet<Role> roles;

    Side(Text label, Text lackingGroups, Text lackingPeople, Role... roles) {
        this.label = label;
        this.lackingGroups = lackingGroups;
        this.lackingPeople = lackingPeople;
        this.roles = Sets.immutableEnumSet(Arrays.asList(roles));
    }

    /**
     * Returns how messages say it.
     *
     * @return for instance "the offenders' side"
     */
    public Text label() {
        return label;
    }

    /**
     * Returns what a classification says of this side.
     *
     * @param classification the classification
     * @return its grade of the side
     */
    public GroupInvolvement grade(GmiClassification classification) {
        return this == OFFENDER ? classification.offenderSide() : classification.victimSide();
    }

    /**
     * Returns which groups a classification puts on this side.
     *
     * @param classification the classification
     * @return the groups, or empty if they are not recorded
     */
    public Optional<List<GroupId>> groups(GmiClassification classification) {
        return this == OFFENDER ? classification.offenderGroups() : classification.victimGroups();
    }

    /** The side on which a role is, or empty if it is on none. */
    static Optional<Side> of(Role role) {
        return Arrays.stream(values()).filter(side -> side.has(role)).findFirst();
    }

    /** Whether people in the role are on this side. */
    boolean has(Role role) {
        return roles.contains(role);
    }

    /** The roles of people on this side. */
    Set<Role> roles() {
        return roles;
    }

    /** Whether somebody is on this side of every such incident, known or not. */
    boolean isNeverEmpty(IncidentType type) {
        return this == OFFENDER || SOMEBODY_HIT.contains(type);
    }

    /** What a classification that does not name them fails to say. */
    Text lackingGroups() {
        return lackingGroups;
    }

    /** What nobody knows of an incident for which nobody on this side is recorded. */
    Text lackingPeople() {
        return lackingPeople;
    }
}
