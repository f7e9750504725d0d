// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.incidentreview;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.gvi.model.incident.ClassificationId;
import se.gvi.model.incident.GmiClassification;
import se.gvi.model.incident.IncidentId;
import se.gvi.model.situation.Situation;

/** Every classification ever made, by incident, those withdrawn included. */
final class History {

    private static final Comparator<GmiClassification> AS_MADE = Comparator.comparing(GmiClassification::assessedOn)
            .thenComparing(made -> made.provenance().recordedAt())
            .thenComparing(made -> made.id().value());

    private final Situation situation;
    private final ImmutableListMultimap<IncidentId, GmiClassification> made;

    private History(Situation situation, Stream<GmiClassification> classifications) {
        this.situation = situation;
        this.made = Multimaps.index(classifications.sorted(AS_MADE).iterator(), GmiClassification::incident);
    }

    static History of(Situation situation) {
        return new History(situation, situation.recordsInUse().classifications().stream());
    }

    static History of(Situation situation, IncidentId incident) {
        return new History(
                situation,
                situation.recordsInUse().classifications().stream()
                        .filter(each -> each.incident().equals(incident)));
    }

    /** In the order in which they were made. */
    List<Reclassification> of(IncidentId incident) {
        Optional<ClassificationId> inForce =
                situation.classificationOf(incident).map(GmiClassification::id);
        return made.get(incident).stream()
                .map(each -> Reclassification.of(
                        each, inForce.filter(each.id()::equals).isPresent()))
                .toList();
    }
}
