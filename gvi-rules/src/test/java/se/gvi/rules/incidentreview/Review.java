// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.incidentreview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import se.gvi.model.group.GroupId;
import se.gvi.model.id.PractitionerId;
import se.gvi.model.incident.ClassificationId;
import se.gvi.model.incident.Exclusion;
import se.gvi.model.incident.GmiClassification;
import se.gvi.model.incident.GroupInvolvement;
import se.gvi.model.incident.Incident;
import se.gvi.model.incident.IncidentId;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.Provenance;
import se.gvi.model.source.Recorded;
import se.gvi.model.source.SourceId;
import se.gvi.rules.fixture.Town;

/** Adds to a town what only reviews of incidents need. */
final class Review {

    private final List<Recorded> records;

    Review(Town town) {
        records = new ArrayList<>(town.all());
    }

    static Provenance recorded(String at) {
        return Provenance.of(new SourceId("S-1"), Instant.parse(at));
    }

    /** A classification on a day, recorded at noon. */
    Review classified(
            String id,
            String incident,
            LocalDate day,
            GroupInvolvement offenders,
            GroupInvolvement victims,
            UnaryOperator<GmiClassification.Builder> more) {
        records.add(more.apply(GmiClassification.builder()
                        .id(new ClassificationId(id))
                        .incident(new IncidentId(incident))
                        .offenderSide(offenders)
                        .victimSide(victims)
                        .assessedBy(new PractitionerId("P-1"))
                        .assessedOn(day)
                        .provenance(recorded(day + "T12:00:00Z")))
                .build());
        return this;
    }

    static UnaryOperator<GmiClassification.Builder> offenders(String... groups) {
        return made ->
                made.offenderGroups(List.of(groups).stream().map(GroupId::new).toList());
    }

    Review excluded(String incident, Exclusion exclusion) {
        records.replaceAll(
                record -> record instanceof Incident each && each.id().value().equals(incident)
                        ? each.toBuilder().exclusion(exclusion).build()
                        : record);
        return this;
    }

    /** Says when each record of some ids became known; all others were known the day after the shooting. */
    Review known(String at, String... ids) {
        List<String> late = List.of(ids);
        records.replaceAll(record -> {
            if (record instanceof GmiClassification) {
                return record;
            }
            return record.withProvenance(recorded(late.contains(record.id().value()) ? at : "2026-02-11T06:00:00Z"));
        });
        return this;
    }

    Situation situation() {
        return Situation.of(Town.records(records));
    }
}
