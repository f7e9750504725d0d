// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.gvi.model.group.Group;
import se.gvi.model.group.GroupStatus;
import se.gvi.model.incident.Incident;
import se.gvi.model.individual.IndividualId;

/** A record as a host would write it around the model's types. It stands here because a mapper must be able to see it. */
public record HostMeeting(
        LocalDate date, Group group, List<Incident> incidents, Optional<IndividualId> guest, GroupStatus status) {}
