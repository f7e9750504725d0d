// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.conformance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.gvi.model.incident.IncidentId;
import se.gvi.rules.criterion.GroupAttribution;
import se.gvi.rules.incidentreview.IncidentReview;
import se.gvi.rules.incidentreview.SideReview;

/** Asks with which grades an incident is group-member-involved, on each side. */
final class AskIncidentReview implements Ask {

    @Override
    public List<String> required() {
        return List.of("sides");
    }

    @Override
    public Map<String, Object> answer(Asked asked) {
        IncidentReview review = IncidentReview.of(
                asked.situation(),
                asked.policy(),
                asked.asOf(),
                new IncidentId(asked.fields().text("incidentReview")));
        Map<String, Object> sides = new LinkedHashMap<>();
        review.sides().forEach(side -> sides.put(side.side().name(), side(side)));
        return Map.of("sides", sides, "inScope", review.scope().inScope());
    }

    private static Map<String, Object> side(SideReview side) {
        return Map.of(
                "lowest",
                side.lowest().name(),
                "highest",
                side.highest().name(),
                "groups",
                side.groups().stream()
                        .collect(Collectors.toMap(
                                attribution -> attribution.group().value(),
                                (GroupAttribution attribution) ->
                                        attribution.truth().name())));
    }
}
