// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.gvi.model.id.RecordKind;
import se.gvi.model.incident.Incident;
import se.gvi.model.incident.IncidentType;
import se.gvi.model.incident.Involvement;
import se.gvi.model.incident.Role;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.situation.Situation;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.reason.Truth;

/**
 * The roles that an individual had in incidents. One that was dropped no longer counts, nor do incidents outside the
 * strategy; two roles in one incident are one incident.
 */
final class Involvements {

    private Involvements() {}

    static Truth atLeast(
            int count, Set<Role> roles, Set<IncidentType> types, DateSpan days, Subject subject, Notes notes) {
        return atLeast(count, roles, types, days, subject.individual(), subject, notes);
    }

    /** Whether somebody had one of the roles in at least so many incidents of the types on these days. */
    static Truth atLeast(
            int count,
            Set<Role> roles,
            Set<IncidentType> types,
            DateSpan days,
            IndividualId individual,
            Subject subject,
            Notes notes) {
        Situation situation = subject.situation();
        Map<Incident, List<Involvement>> parts = situation.involvementsOf(individual).stream()
                .filter(part -> roles.contains(part.role()) && part.countsOn(subject.asOf()))
                .collect(Collectors.groupingBy(
                        part -> situation.incident(part.incident()).orElseThrow(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return Tally.atLeast(
                count,
                parts.keySet().stream()
                        .filter(incident -> SidedIncidents.counts(incident, types))
                        .toList(),
                notes,
                (incident, taking) -> {
                    Truth within = Within.test(incident.date(), days);
                    if (within != Truth.NOT_MET) {
                        parts.getOrDefault(incident, List.of()).forEach(taking::restsOn);
                    }
                    if (within == Truth.UNKNOWN) {
                        taking.lacks(incident.id(), Lacking.EXACT_DAY);
                    }
                    return within;
                },
                taking -> Silence.hides(RecordKind.INVOLVEMENT, individual, subject, days, taking));
    }
}
