// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.week;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import se.gvi.model.group.Group;
import se.gvi.model.incident.IncidentType;
import se.gvi.model.incident.Role;
import se.gvi.model.individual.Individual;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.json.SituationJson;
import se.gvi.model.relation.Tie;
import se.gvi.model.relation.TieId;
import se.gvi.model.relation.TieKind;
import se.gvi.model.situation.InvalidSituationException;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.Provenance;
import se.gvi.model.source.Recorded;
import se.gvi.model.source.SourceId;
import se.gvi.model.time.DateSpan;
import se.gvi.model.time.PartialDate;
import se.gvi.rules.fixture.Town;

/** Towns in which something has just happened, and what becomes known of them later. */
final class Busy {

    /** When everything in a town was recorded. */
    static final Instant MEETING = Town.PROVENANCE.recordedAt();

    private static final Instant LATER = MEETING.plusSeconds(1);
    private static final Pattern OWN_ID = Pattern.compile("\"([A-Z]{1,2})-([0-9]+)\"");
    private static final List<String> SHARED = List.of("I", "G", "S", "P");

    private Busy() {}

    /** The town with a feud, a shooting of late, perhaps a focus since, and ties between people. */
    static Situation of(Situation situation, Random random) {
        String group = "G-" + (1 + random.nextInt(3));
        Town town = Town.of(situation)
                .member("I-1", group)
                .feud("G-1", "G-3")
                .incident(
                        IncidentType.SHOTS_FIRED,
                        Town.TODAY.minusDays(3 + random.nextInt(30)).toString());
        String incident = town.latestIncident();
        town.involved("I-1", incident, Role.SUSPECT);
        if (random.nextInt(4) == 0) {
            town.focus(group, incident, DateSpan.from(Town.TODAY.minusDays(1)));
        }
        for (int i = random.nextInt(6); i > 0; i--) {
            int first = random.nextInt(5);
            town.add(Tie.builder()
                    .id(new TieId("X-" + i))
                    .tieKind(random.nextBoolean() ? TieKind.ARRESTED_TOGETHER : TieKind.CO_OFFENDED)
                    .first(new IndividualId("I-" + (1 + first)))
                    .second(new IndividualId("I-" + (1 + (first + 1 + random.nextInt(4)) % 5)))
                    .dates(List.of(PartialDate.of(Town.TODAY.minusDays(random.nextInt(400)))))
                    .provenance(Town.PROVENANCE)
                    .build());
        }
        return town.ifValid().orElse(situation);
    }

    /**
     * The town as it is recorded after the meeting: some of its records are withdrawn, and what happened in another town
     * turns out to have happened to the same people here; or empty if the two contradict each other.
     */
    static Optional<Situation> grown(Situation situation, Situation other, Random random) {
        List<Recorded> records = new ArrayList<>();
        for (Recorded record : Town.of(situation).all()) {
            records.add(
                    random.nextInt(3) == 0
                            ? record.withProvenance(record.provenance().withdrawn(LATER))
                            : record);
        }
        Provenance late = Provenance.of(new SourceId("S-1"), LATER);
        for (Recorded record : Town.of(foreign(other)).all()) {
            if (!(record instanceof Individual || record instanceof Group)) {
                records.add(record.withProvenance(late));
            }
        }
        records.add(somebodyElse().withProvenance(late));
        try {
            return Optional.of(Situation.of(Town.records(records)));
        } catch (InvalidSituationException contradictory) {
            return Optional.empty();
        }
    }

    /** The same people and groups, other records. */
    private static Situation foreign(Situation situation) {
        return SituationJson.fromJson(OWN_ID.matcher(SituationJson.toJson(situation))
                .replaceAll(id ->
                        SHARED.contains(id.group(1)) ? id.group() : "\"" + id.group(1) + "x" + id.group(2) + "\""));
    }

    static Individual somebodyElse() {
        return Individual.builder()
                .id(new IndividualId("I-99"))
                .provenance(Town.PROVENANCE)
                .build();
    }
}
