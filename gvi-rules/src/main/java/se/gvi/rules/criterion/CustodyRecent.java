// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.time.Period;
import java.util.List;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.individual.Supervision;
import se.gvi.model.individual.SupervisionKind;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.reason.Truth;

/**
 * Was the individual in custody on a day of a window that ends today?
 *
 * <p>Support and outreach wants people alive, unhurt and out of prison (NNSC, Support and Outreach). That somebody was
 * not in custody is known only if supervision is recorded completely on every day of the window.
 */
final class CustodyRecent implements Catalogued {

    static final Parameter<Period> WITHIN = new Parameter.Time("within");

    private static final Definition DEFINITION = Definition.ofIndividuals(
            "custody.recent",
            Text.of("was in custody on some day within {within}", "var frihetsberövad någon dag inom {within}"),
            "NNSC, Support and Outreach",
            WITHIN);

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Needs needs() {
        return Reads.SUPERVISIONS;
    }

    @Override
    public Truth test(Subject subject, Arguments arguments, Notes notes) {
        DateSpan window = subject.within(arguments.get(WITHIN));
        List<Supervision> custody = subject.situation().supervisionsOf(subject.individual()).stream()
                .filter(supervision -> supervision.supervisionKind() == SupervisionKind.CUSTODY)
                .filter(supervision -> supervision.span().overlaps(window))
                .toList();
        custody.forEach(notes::restsOn);
        return custody.isEmpty() ? Silence.means(RecordKind.SUPERVISION, subject, window, notes) : Truth.MET;
    }
}
