// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
final class ComingRelease implements Catalogued {

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
    public Needs needs() {
        return Reads.SUPERVISIONS;
    }

    /** Other custody may last longer. */
    @Override
    public Set<Truth> overturnedBy(RecordKind kind) {
        return kind == RecordKind.SUPERVISION ? Set.of(Truth.MET) : Set.of();
    }

    @Override
    public Truth test(Subject subject, Arguments arguments, Notes notes) {
        LocalDate horizon = subject.asOf().plus(arguments.get(WITHIN));
        LocalDate release = subject.asOf();
        List<Supervision> last = lastOn(release, subject);
        if (last.isEmpty()) {
            return Silence.means(RecordKind.SUPERVISION, subject, subject.today(), notes);
        }
        while (!last.isEmpty() && !release.isAfter(horizon)) {
            last.forEach(notes::restsOn);
            Optional<LocalDate> end = last.get(0).span().end();
            if (end.isEmpty()) {
                return isHeldBeyond(horizon, release, subject, notes)
                        ? Truth.NOT_MET
                        : openEnded(last, release.isBefore(horizon), notes);
            }
            release = end.get();
            last = lastOn(release, subject);
        }
        return Truth.of(last.isEmpty() && !release.isAfter(horizon));
    }

    /** Whether custody with planned ends lasts beyond the window all the same, one after another. */
    private static boolean isHeldBeyond(LocalDate horizon, LocalDate from, Subject subject, Notes notes) {
        LocalDate day = from;
        while (!day.isAfter(horizon)) {
            LocalDate held = day;
            Optional<Supervision> longest = subject.situation().supervisionsOf(subject.individual()).stream()
                    .filter(supervision -> supervision.supervisionKind() == SupervisionKind.CUSTODY)
                    .filter(supervision -> supervision.span().contains(held))
                    .filter(supervision -> supervision.span().end().isPresent())
                    .max(Comparator.comparing(ComingRelease::end));
            if (longest.isEmpty()) {
                return false;
            }
            notes.restsOn(longest.get());
            day = end(longest.get());
        }
        return true;
    }

    /** Whoever is held on the last day of the window is not released within it, whatever the planned end. */
    private static Truth openEnded(List<Supervision> custody, boolean mayEndWithin, Notes notes) {
        if (!mayEndWithin) {
            return Truth.NOT_MET;
        }
        custody.forEach(held -> notes.lacks(held.id(), Lacking.PLANNED_END));
        return Truth.UNKNOWN;
    }

    /** The custody on a day that ends last, or has no end; several if they end on the same day. */
    private static List<Supervision> lastOn(LocalDate day, Subject subject) {
        List<Supervision> custody = subject.situation().supervisionsOf(subject.individual()).stream()
                .filter(supervision -> supervision.supervisionKind() == SupervisionKind.CUSTODY)
                .filter(supervision -> supervision.span().contains(day))
                .toList();
        Optional<LocalDate> latest = custody.stream().map(ComingRelease::end).max(LocalDate::compareTo);
        return custody.stream()
                .filter(supervision -> latest.filter(end(supervision)::equals).isPresent())
                .toList();
    }

    private static LocalDate end(Supervision supervision) {
        return supervision.span().end().orElse(LocalDate.MAX);
    }
}
