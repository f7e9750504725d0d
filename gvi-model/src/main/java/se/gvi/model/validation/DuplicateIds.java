// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Place;
import se.gvi.model.id.RecordKind;
import se.gvi.model.source.Provenance;
import se.gvi.model.source.Recorded;
import se.gvi.model.source.Source;
import se.gvi.model.source.SourceId;

/**
 * Two records of one kind with the same id that were relied on at the same time. Versions may share an id as long as the
 * partnership relied on one at a time: from {@code recordedAt}, inclusive, to {@code withdrawnAt}, exclusive. Otherwise
 * nobody could say which of the two a decision rested on. Sources have no versions.
 */
final class DuplicateIds implements Check {

    /** In the order in which they became known; what was withdrawn at once comes first. */
    private static final Comparator<Provenance> AS_KNOWN = Comparator.comparing(Provenance::recordedAt)
            .thenComparing(provenance -> provenance.withdrawal().orElse(Instant.MAX));

    @Override
    public FindingCode code() {
        return FindingCode.DUPLICATE_ID;
    }

    @Override
    public void run(StandingRecords records, Findings findings) {
        sources(records.all().sources(), findings);
        for (RecordKind kind : RecordKind.values()) {
            if (kind != RecordKind.SOURCE) {
                List<? extends Recorded> section = records.all().recorded(kind);
                Shared.each(
                        Placed.<Recorded>all(section),
                        section.size(),
                        placed -> placed.record().id().value(),
                        versions -> overlapping(versions, findings));
            }
        }
    }

    private void sources(List<Source> sources, Findings findings) {
        Set<SourceId> seen = new HashSet<>();
        for (int i = 0; i < sources.size(); i++) {
            SourceId id = sources.get(i).id();
            if (!seen.add(id)) {
                Place place = Place.at("/" + RecordKind.SOURCE.section() + "/" + i + "/id");
                findings.add(new Finding(code(), place, id.value(), Map.of("record", id.label())));
            }
        }
    }

    private void overlapping(List<Placed<Recorded>> versions, Findings findings) {
        versions.sort(Comparator.comparing(version -> version.record().provenance(), AS_KNOWN));
        Instant reliedOnUntil = Instant.MIN;
        for (Placed<Recorded> version : versions) {
            Provenance provenance = version.record().provenance();
            Instant until = provenance.withdrawal().orElse(Instant.MAX);
            if (until.equals(provenance.recordedAt())) {
                continue;
            }
            if (provenance.recordedAt().isBefore(reliedOnUntil)) {
                findings.add(code(), version, "/id");
            }
            reliedOnUntil = until.isAfter(reliedOnUntil) ? until : reliedOnUntil;
        }
    }
}
