// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.promise;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import se.gvi.model.incident.Incident;
import se.gvi.model.incident.IncidentId;
import se.gvi.model.incident.IncidentType;
import se.gvi.model.time.PartialDate;
import se.gvi.rules.reason.Reason;

/**
 * An incident that is or may be a group's.
 *
 * @param incident the incident
 * @param type what happened
 * @param date when, as precisely as it is known
 * @param reasons whether it calls for what was promised: the group's own people did it, no focus has followed it, and a
 *     promise speaks of it; for a group that was never told, only whether it is the group's
 */
public record Act(
        @JsonProperty(value = "incident", required = true) IncidentId incident,
        @JsonProperty(value = "type", required = true) IncidentType type,
        @JsonProperty(value = "date", required = true) PartialDate date,
        @JsonProperty(value = "reasons", required = true) Reason reasons) {

    /**
     * An incident.
     *
     * @param incident the incident
     * @param type what happened
     * @param date when
     * @param reasons whether it calls for what was promised
     */
    public Act {
        Objects.requireNonNull(incident, "incident");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(reasons, "reasons");
    }

    static Act of(Incident incident, Reason reasons) {
        return new Act(incident.id(), incident.type(), incident.date(), reasons);
    }
}
