// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.notification;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.gvi.model.group.GroupId;
import se.gvi.model.incident.GmiClassification;
import se.gvi.model.incident.IncidentId;
import se.gvi.model.incident.Role;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.membership.Membership;
import se.gvi.model.membership.Standing;
import se.gvi.model.situation.Situation;
import se.gvi.rules.criterion.Subject;

/**
 * Whether somebody stands close to the victim of an incident: is the victim, is in a group of the victim, or in one that
 * the classification puts on the victims' side. Such people are met first as people who can be hurt.
 */
final class VictimsSide {

    private final Subject subject;
    private final Situation situation;

    VictimsSide(Subject subject) {
        this.subject = subject;
        this.situation = subject.situation();
    }

    boolean of(IncidentId incident) {
        Set<GroupId> own = groups(subject.individual());
        boolean classified =
                situation.classificationOf(incident).flatMap(GmiClassification::victimGroups).orElse(List.of()).stream()
                        .anyMatch(own::contains);
        return classified
                || situation.involvementsIn(incident).stream()
                        .filter(part -> part.role() == Role.VICTIM)
                        .anyMatch(part -> part.individual().equals(subject.individual())
                                || groups(part.individual()).stream().anyMatch(own::contains));
    }

    private Set<GroupId> groups(IndividualId individual) {
        return situation.membershipsOf(individual).stream()
                .filter(membership -> membership.standing() != Standing.FORMER)
                .filter(membership -> membership.span().contains(subject.asOf()))
                .map(Membership::group)
                .collect(Collectors.toSet());
    }
}
