// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.gvi.model.id.RecordKind;
import se.gvi.model.incident.Incident;
import se.gvi.model.incident.Involvement;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.relation.Tie;
import se.gvi.model.situation.Situation;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.reason.Truth;

/**
 * Whom an individual was seen with on some days: by a tie, or by a role on the same side of one incident. Those who stood
 * on the two sides of an incident are not each other's circle, and who only witnessed it is nobody's.
 */
final class Circle {

    private final Subject subject;
    private final Situation situation;
    private final DateSpan days;

    Circle(Subject subject, DateSpan days) {
        this.subject = subject;
        this.situation = subject.situation();
        this.days = days;
    }

    /** Those who may have been seen with the individual. */
    Set<IndividualId> others() {
        Stream<IndividualId> tied =
                situation.tiesOf(subject.individual()).stream().map(this::other);
        Stream<IndividualId> together =
                ownParts().stream().flatMap(part -> others(part).stream()).map(Involvement::individual);
        return Stream.concat(tied, together).collect(Collectors.toSet());
    }

    /** Whether somebody was seen with the individual. */
    Truth seenWith(IndividualId other, Notes notes) {
        Truth seen = Truth.NOT_MET;
        for (Tie tie : situation.tiesOf(subject.individual())) {
            if (other(tie).equals(other)) {
                seen = seen.or(seen(tie, notes));
            }
        }
        for (Involvement part : ownParts()) {
            for (Involvement shared : others(part)) {
                if (shared.individual().equals(other)) {
                    seen = seen.or(seen(shared, notes));
                }
            }
        }
        return seen;
    }

    /** Whether the individual may have been seen with others who are not recorded. */
    boolean mayBeLarger(Notes notes) {
        boolean larger = Silence.hides(RecordKind.TIE, subject, days, notes);
        larger |= Silence.hides(RecordKind.INVOLVEMENT, subject, days, notes);
        for (Involvement part : ownParts()) {
            DateSpan when = Within.both(incident(part).date().days(), days).orElseThrow();
            larger |= new Unrecorded(situation).role(part.incident(), when, notes);
        }
        return larger;
    }

    private Truth seen(Tie tie, Notes notes) {
        if (tie.dates().isEmpty()) {
            notes.restsOn(tie);
            notes.lacks(tie.id(), Lacking.DAYS_TOGETHER);
            return Truth.UNKNOWN;
        }
        Truth seen =
                tie.dates().get().stream().map(date -> Within.test(date, days)).reduce(Truth.NOT_MET, Truth::or);
        if (seen != Truth.NOT_MET) {
            notes.restsOn(tie);
        }
        if (seen == Truth.UNKNOWN) {
            notes.lacks(tie.id(), Lacking.EXACT_DAYS_TOGETHER);
        }
        return seen;
    }

    private Truth seen(Involvement shared, Notes notes) {
        Truth seen = Within.test(incident(shared).date(), days);
        notes.restsOn(shared);
        if (seen == Truth.UNKNOWN) {
            notes.lacks(shared.incident(), Lacking.EXACT_DAY);
        }
        return seen;
    }

    private IndividualId other(Tie tie) {
        return tie.other(subject.individual()).orElseThrow();
    }

    /** The individual's own roles, on a side of an incident that may have been on these days. */
    private List<Involvement> ownParts() {
        return situation.involvementsOf(subject.individual()).stream()
                .filter(part ->
                        part.countsOn(subject.asOf()) && Side.of(part.role()).isPresent())
                .filter(part -> incident(part).exclusion().isEmpty())
                .filter(part -> Within.test(incident(part).date(), days) != Truth.NOT_MET)
                .toList();
    }

    private List<Involvement> others(Involvement own) {
        return situation.involvementsIn(own.incident()).stream()
                .filter(part -> !part.individual().equals(own.individual()) && part.countsOn(subject.asOf()))
                .filter(part -> Side.of(part.role()).equals(Side.of(own.role())))
                .toList();
    }

    private Incident incident(Involvement part) {
        return situation.incident(part.incident()).orElseThrow();
    }
}
