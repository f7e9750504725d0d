// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.individual.Supervision;
import se.gvi.model.individual.SupervisionKind;
import se.gvi.rules.reason.Truth;

/**
 * Is the individual in custody today, and planned to be out no later than after so long?
 *
 * <p>Kansas City's map missed people who came back from prison, until its members were visited before release (CBS
 * St. Louis, 2014). Custody that follows on custody without a day between is one; the end of the last is the release.
 */
final class ComingRelease implements Criterion {

    private static final Parameter<Period> WITHIN = new Parameter.Time("within");

    private static final Definition DEFINITION = Definition.ofIndividuals(
            "release.coming",
            Text.of(
                    "is in custody today and planned to be released within {within}",
                    "är frihetsberövad i dag och planeras bli fri inom {within}"),
            "CBS St. Louis 2014 (Kansas City NoVA)",
            WITHIN);

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Truth test(Subject subject, Arguments arguments, Notes notes) {
        List<Supervision> custody = new ArrayList<>();
        LocalDate day = subject.asOf();
        Optional<Supervision> next = lastOn(day, subject);
        while (next.isPresent() && next.get().span().end().isPresent()) {
            custody.add(next.get());
            day = next.get().span().end().get();
            next = lastOn(day, subject);
        }
        next.ifPresent(custody::add);
        custody.forEach(notes::restsOn);
        if (custody.isEmpty()) {
            return Silence.means(RecordKind.SUPERVISION, subject, subject.today(), notes);
        }
        LocalDate horizon = subject.asOf().plus(arguments.get(WITHIN));
        if (next.isPresent() && day.isBefore(horizon)) {
            notes.lacks(next.get().id(), Lacking.PLANNED_END);
            return Truth.UNKNOWN;
        }
        return Truth.of(next.isEmpty() && !day.isAfter(horizon));
    }

    /** The custody on a day that ends last; one without an end ends last of all. Of several, always the same one. */
    private static Optional<Supervision> lastOn(LocalDate day, Subject subject) {
        return subject.situation().supervisionsOf(subject.individual()).stream()
                .filter(supervision -> supervision.supervisionKind() == SupervisionKind.CUSTODY)
                .filter(supervision -> supervision.span().contains(day))
                .max(Comparator.comparing((Supervision supervision) ->
                                supervision.span().end().orElse(LocalDate.MAX))
                        .thenComparing(supervision -> supervision.id().value()));
    }
}
