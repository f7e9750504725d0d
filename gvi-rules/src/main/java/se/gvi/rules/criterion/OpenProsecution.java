// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.time.Period;
import java.util.List;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.incident.Involvement;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.reason.Truth;

/**
 * Is the individual charged today with an offence in an incident within the window, and not judged yet?
 *
 * <p>No list of those who are left out of a call-in is published; that people under prosecution usually are is common
 * knowledge of the method, so a policy that asks this says that the condition is its own. A charge stands from its day
 * until the day before the judgment, or before the suspicion was dropped. That somebody is not charged is known only if
 * roles are recorded completely for the window; whose source holds roles but no charges says that its roles are partial.
 */
final class OpenProsecution implements Catalogued {

    private static final Parameter<Period> WITHIN = new Parameter.Time("within");

    private static final Definition DEFINITION = Definition.ofIndividuals(
            "prosecution.open",
            Text.of(
                    "is charged today and not yet judged, for an incident within {within}",
                    "är åtalad i dag och ännu inte dömd, för en händelse inom {within}"),
            "No published rule; common knowledge of the method",
            WITHIN);

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Needs needs() {
        return Reads.INVOLVEMENTS;
    }

    @Override
    public Truth test(Subject subject, Arguments arguments, Notes notes) {
        DateSpan days = subject.within(arguments.get(WITHIN));
        List<Involvement> charged = subject.situation().involvementsOf(subject.individual()).stream()
                .filter(part -> part.openProsecutionOn(subject.asOf()))
                .toList();
        return Tally.any(
                charged,
                notes,
                (part, taking) -> recent(part, days, subject, taking),
                taking -> Silence.hides(RecordKind.INVOLVEMENT, subject, days, taking));
    }

    private static Truth recent(Involvement part, DateSpan days, Subject subject, Notes notes) {
        Truth within = Within.test(
                subject.situation().incident(part.incident()).orElseThrow().date(), days);
        if (within != Truth.NOT_MET) {
            notes.restsOn(part);
        }
        if (within == Truth.UNKNOWN) {
            notes.lacks(part.incident(), Lacking.EXACT_DAY);
        }
        return within;
    }
}
