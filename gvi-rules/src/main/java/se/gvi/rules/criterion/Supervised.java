// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.util.List;
import java.util.Set;
import se.gvi.model.id.RecordKind;
import se.gvi.model.individual.Supervision;
import se.gvi.model.individual.SupervisionKind;
import se.gvi.rules.reason.Truth;

/** Under what supervision an individual is today. */
final class Supervised {

    private Supervised() {}

    static Truth today(Set<SupervisionKind> kinds, Subject subject, Notes notes) {
        List<Supervision> live = subject.situation().supervisionsOf(subject.individual()).stream()
                .filter(supervision -> kinds.contains(supervision.supervisionKind()))
                .filter(supervision -> supervision.span().contains(subject.asOf()))
                .toList();
        live.forEach(notes::restsOn);
        return live.isEmpty() ? Silence.means(RecordKind.SUPERVISION, subject, subject.today(), notes) : Truth.MET;
    }
}
