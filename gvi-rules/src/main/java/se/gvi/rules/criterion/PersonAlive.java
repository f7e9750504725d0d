// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.util.Set;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.incident.Incident;
import se.gvi.model.incident.IncidentType;
import se.gvi.model.incident.Involvement;
import se.gvi.model.incident.Role;
import se.gvi.model.individual.Individual;
import se.gvi.rules.reason.Truth;

/**
 * Is the individual alive today?
 *
 * <p>No, from a recorded day of death on; and no, if a homicide had the individual as its only victim, whatever the
 * reason it is outside the strategy: nobody is to visit the dead. Whether there was another victim must be known; of
 * several some may have lived, so that alone says nothing. Yes only where the record of the individual is complete
 * today, or the recorded death is later: a death that nobody recorded is not a life.
 *
 * <p>Success of support is alive, unhurt and out of prison (NNSC, Support and Outreach).
 */
final class PersonAlive implements Catalogued {

    private static final Definition DEFINITION = Definition.ofIndividuals(
            "person.alive", Text.of("is alive today", "är i livet i dag"), "NNSC, Support and Outreach");

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Needs needs() {
        return Reads.LIFE;
    }

    /** The individual may be the only victim of a homicide. */
    @Override
    public Set<Truth> overturnedBy(RecordKind kind) {
        return kind == RecordKind.INVOLVEMENT ? Set.of(Truth.MET) : Set.of();
    }

    @Override
    public Truth test(Subject subject, Arguments arguments, Notes notes) {
        Individual individual =
                subject.situation().individual(subject.individual()).orElseThrow();
        if (individual.deathDate().isEmpty()) {
            Truth killed = killed(subject, notes);
            return killed == Truth.MET
                    ? Truth.NOT_MET
                    : killed.or(Silence.means(RecordKind.INDIVIDUAL, subject, subject.today(), notes))
                            .not();
        }
        notes.restsOn(individual);
        Truth dead = Within.test(individual.deathDate().get(), Ever.untilToday(subject));
        if (dead == Truth.UNKNOWN) {
            notes.lacks(individual.id(), Lacking.DAY_OF_DEATH);
        }
        return dead.not();
    }

    /** Whether a homicide by today has the individual as its only victim. */
    private static Truth killed(Subject subject, Notes notes) {
        Truth killed = Truth.NOT_MET;
        for (Involvement part : subject.situation().involvementsOf(subject.individual())) {
            Incident incident = subject.situation().incident(part.incident()).orElseThrow();
            if (part.role() == Role.VICTIM
                    && incident.type() == IncidentType.HOMICIDE
                    && victims(incident, subject) == 1) {
                killed = killed.or(killedIn(incident, part, subject, notes));
            }
        }
        return killed;
    }

    private static Truth killedIn(Incident incident, Involvement part, Subject subject, Notes notes) {
        Truth happened = Within.test(incident.date(), Ever.untilToday(subject));
        if (happened == Truth.NOT_MET) {
            return happened;
        }
        notes.restsOn(part);
        if (happened == Truth.UNKNOWN) {
            notes.lacks(incident.id(), Lacking.EXACT_DAY);
        }
        if (new Unrecorded(subject.situation())
                .role(incident.id(), incident.date().days(), notes)) {
            notes.lacks(subject.id(), Lacking.DATE_OF_DEATH);
            return Truth.UNKNOWN;
        }
        return happened;
    }

    private static long victims(Incident incident, Subject subject) {
        return subject.situation().involvementsIn(incident.id()).stream()
                .filter(part -> part.role() == Role.VICTIM)
                .map(Involvement::individual)
                .distinct()
                .count();
    }
}
