// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.city;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.gvi.model.group.GroupId;
import se.gvi.model.incident.ClassificationId;
import se.gvi.model.incident.GmiClassification;
import se.gvi.model.incident.GroupInvolvement;
import se.gvi.model.incident.Incident;
import se.gvi.model.incident.IncidentId;
import se.gvi.model.incident.IncidentType;
import se.gvi.model.incident.Involvement;
import se.gvi.model.incident.InvolvementId;
import se.gvi.model.incident.Motive;
import se.gvi.model.incident.Role;
import se.gvi.model.records.Records;
import se.gvi.model.time.PartialDate;
import se.gvi.simulation.violence.ViolentEvent;

/**
 * Writes down what would be on record of an event: the incident the day after, with who is known to have struck and to
 * have been hit, and its classification a week later, or on the last day of the history if that comes first.
 */
final class IncidentRecords {

    private static final int CLASSIFIED_AFTER_DAYS = 7;

    private final Records.Builder records;
    private final Knowledge knowledge;
    private final LocalDate asOf;

    IncidentRecords(Records.Builder records, Knowledge knowledge, LocalDate asOf) {
        this.records = records;
        this.knowledge = knowledge;
        this.asOf = asOf;
    }

    void write(ViolentEvent event) {
        int place = event.victimGroup() >= 0 ? event.victimGroup() : event.offenderGroup();
        boolean placed = place >= 0 && knowledge.has("area of incident", event.number());
        records.add(Incident.builder()
                .id(id(event))
                .type(event.type())
                .date(PartialDate.of(event.day()))
                .area(placed ? Fictional.area(place) : null)
                .provenance(Fictional.known(Fictional.POLICE, event.day().plusDays(1)))
                .build());
        boolean offenderKnown = known("offender", event, event.offender());
        boolean victimKnown = known("victim", event, event.victim());
        if (event.offender() >= 0 && offenderKnown) {
            involvement(event, event.offender(), Role.SUSPECT, "S");
        }
        if (event.victim() >= 0 && victimKnown && event.type() != IncidentType.SHOTS_FIRED) {
            involvement(event, event.victim(), Role.VICTIM, "V");
        }
        for (int i = 0; i < event.alsoHit().size(); i++) {
            int person = event.alsoHit().get(i);
            if (knowledge.ofPerson(person)) {
                involvement(event, person, Role.VICTIM, "V" + (i + 2));
            }
        }
        classification(event, offenderKnown, victimKnown);
    }

    /** Of people whose files could be read; of others, by the incident. */
    private boolean known(String side, ViolentEvent event, int person) {
        return person >= 0 ? knowledge.ofPerson(person) : knowledge.has(side, event.number());
    }

    private void involvement(ViolentEvent event, int person, Role role, String suffix) {
        records.add(Involvement.builder()
                .id(new InvolvementId("FICT-V-" + Fictional.padded(event.number()) + "-" + suffix))
                .individual(Fictional.individualId(person))
                .incident(id(event))
                .role(role)
                .provenance(Fictional.known(Fictional.POLICE, event.day().plusDays(1)))
                .build());
    }

    private void classification(ViolentEvent event, boolean offenderKnown, boolean victimKnown) {
        LocalDate day = Person.earliest(event.day().plusDays(CLASSIFIED_AFTER_DAYS), asOf);
        records.add(GmiClassification.builder()
                .id(new ClassificationId("FICT-C-" + Fictional.padded(event.number())))
                .incident(id(event))
                .offenderSide(side(event.offenderGroup(), offenderKnown))
                .offenderGroups(groups(event.offenderGroup(), offenderKnown))
                .victimSide(side(event.victimGroup(), victimKnown))
                .victimGroups(groups(event.victimGroup(), victimKnown))
                .motive(knowledge.has("motive", event.number()) ? motive(event) : Motive.UNKNOWN)
                .assessedBy(Fictional.ANALYST)
                .assessedOn(day)
                .provenance(Fictional.known(Fictional.POLICE, day))
                .build());
    }

    private static GroupInvolvement side(int group, boolean known) {
        if (!known) {
            return GroupInvolvement.UNKNOWN;
        }
        return group < 0 ? GroupInvolvement.NO : GroupInvolvement.CONFIRMED;
    }

    private static @Nullable List<GroupId> groups(int group, boolean known) {
        if (!known) {
            return null;
        }
        return group < 0 ? List.of() : List.of(Fictional.groupId(group));
    }

    private static Motive motive(ViolentEvent event) {
        if (!event.betweenGroups()) {
            return Motive.PERSONAL;
        }
        return switch (event.trigger()) {
            case RETALIATION -> Motive.RETALIATION;
            case BACKGROUND, REPEAT -> Motive.GROUP_DISPUTE;
        };
    }

    private static IncidentId id(ViolentEvent event) {
        return new IncidentId("FICT-E-" + Fictional.padded(event.number()));
    }
}
