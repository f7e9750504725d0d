// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.callin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import se.gvi.model.id.RecordKind;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.individual.SupervisionKind;
import se.gvi.model.relation.Tie;
import se.gvi.model.relation.TieId;
import se.gvi.model.relation.TieKind;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.Provenance;
import se.gvi.model.source.Recorded;
import se.gvi.model.source.SourceId;
import se.gvi.model.time.DateSpan;
import se.gvi.model.time.PartialDate;
import se.gvi.rules.fixture.Town;
import se.gvi.rules.policy.Policies;
import se.gvi.rules.policy.Policy;

/** Two small fictional groups in feud, and a policy for their call-in. */
final class Meeting {

    static final LocalDate DAY = Town.TODAY;

    static final String POLICY_TEXT = """
            {
              "format": "gvi-policy/1", "id": "meeting", "version": "1",
              "title": {"en": "Meeting", "sv": "Möte"},
              "about": {"en": "For tests.", "sv": "För prov."},
              "sources": [{"id": "W", "title": "Wheeler and others", "url": "https://example.org/wheeler"}],
              "parameters": [
                {"id": "age", "unit": "years", "meaning": {"en": "grown up", "sv": "vuxen"},
                 "values": [{"value": 18, "from": "2020-01-01", "local": {"en": "the board", "sv": "styrelsen"}}]},
                {"id": "ties", "unit": "years", "meaning": {"en": "how old a tie", "sv": "hur gammal koppling"},
                 "values": [{"value": 3, "from": "2020-01-01", "published": "W"}]},
                {"id": "obliged", "unit": "share", "meaning": {"en": "come", "sv": "kommer"},
                 "values": [{"value": 1, "of": 1, "from": "2020-01-01", "published": "W"}]},
                {"id": "others", "unit": "share", "meaning": {"en": "come", "sv": "kommer"},
                 "values": [{"value": 1, "of": 6, "from": "2020-01-01", "published": "W"}]},
                {"id": "seats", "unit": "count", "meaning": {"en": "seats", "sv": "platser"},
                 "values": [{"value": 2, "from": "2020-01-01", "local": {"en": "the board", "sv": "styrelsen"}}]}
              ],
              "interventions": {
                "CALL_IN": {
                  "entry": {"criterion": "age.at-least", "with": {"age": {"parameter": "age"}}},
                  "exclusions": [{"criterion": "custody.current"}]
                }
              },
              "groups": {
                "prioritised": {"criterion": "group.in-feud"},
                "dormant": {"not": {"criterion": "group.in-feud"}},
                "auditEvery": {"parameter": "ties"}
              },
              "callIn": {
                "standings": ["MEMBER"], "ties": ["ARRESTED_TOGETHER", "CO_OFFENDED"], "tiesWithin": {"parameter": "ties"},
                "obliging": ["PROBATION", "PAROLE"],
                "obligedAttend": {"parameter": "obliged"}, "othersAttend": {"parameter": "others"},
                "seats": {"parameter": "seats"}
              },
              "risk": {}
            }
            """;

    static final Policy POLICY = Policies.parse(POLICY_TEXT);

    private final Town town;
    private final List<Recorded> ties = new ArrayList<>();

    Meeting(Town town) {
        this.town = town;
    }

    /**
     * G-1: I-1 on probation in the middle of I-2, I-3 and I-4. G-2: I-5 tied to I-6, a minor; I-7 of unknown age, tied to
     * I-8, who is in custody.
     */
    static Meeting ofTwoGroups() {
        Town town = new Town().people(8).groups(2).feud("G-1", "G-2");
        for (int i = 1; i <= 8; i++) {
            town.member("I-" + i, i <= 4 ? "G-1" : "G-2");
        }
        for (String adult : List.of("I-1", "I-2", "I-3", "I-4", "I-5", "I-8")) {
            town.born(adult, "1999-05-05");
        }
        town.born("I-6", "2010-05-05");
        town.supervision("I-1", SupervisionKind.PROBATION, DateSpan.of(DAY.minusDays(100), DAY.plusDays(200)))
                .supervised("I-8", SupervisionKind.CUSTODY)
                .complete(RecordKind.SUPERVISION, RecordKind.MEMBERSHIP, RecordKind.TIE, RecordKind.RELATION);
        return new Meeting(town)
                .tie("I-1", "I-2", TieKind.ARRESTED_TOGETHER, "2025-04-01")
                .tie("I-3", "I-1", TieKind.CO_OFFENDED, "2024-11")
                .tie("I-1", "I-4", TieKind.ARRESTED_TOGETHER, "2023-03-02")
                .tie("I-5", "I-6", TieKind.ARRESTED_TOGETHER, "2025-06-01")
                .tie("I-7", "I-8", TieKind.ARRESTED_TOGETHER, "2025-06-01");
    }

    Meeting tie(String first, String second, TieKind kind, String... dates) {
        ties.add(Tie.builder()
                .id(new TieId("X-" + (ties.size() + 1)))
                .tieKind(kind)
                .first(new IndividualId(first))
                .second(new IndividualId(second))
                .dates(
                        dates.length == 0
                                ? null
                                : List.of(dates).stream()
                                        .map(PartialDate::parse)
                                        .toList())
                .provenance(Provenance.of(new SourceId("S-1"), Instant.parse("2026-03-02T05:00:00Z")))
                .build());
        return this;
    }

    Town town() {
        return town;
    }

    Situation situation() {
        return Situation.of(Town.records(all()));
    }

    /** The same records in another order. */
    Situation shuffled(Random random) {
        List<Recorded> records = all();
        Collections.shuffle(records, random);
        return Situation.of(Town.records(records));
    }

    private List<Recorded> all() {
        List<Recorded> records = new ArrayList<>(town.all());
        records.addAll(ties);
        return records;
    }
}
