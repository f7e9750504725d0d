// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.brief;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.gvi.model.contact.AttemptOutcome;
import se.gvi.model.contact.CallIn;
import se.gvi.model.contact.CallInId;
import se.gvi.model.contact.CallInStatus;
import se.gvi.model.finding.Text;
import se.gvi.model.group.GroupId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.incident.IncidentType;
import se.gvi.model.incident.Role;
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
import se.gvi.rules.page.Block;
import se.gvi.rules.page.Cell;
import se.gvi.rules.page.Page;
import se.gvi.rules.page.Paragraph;
import se.gvi.rules.page.ReachPicture;
import se.gvi.rules.page.Row;
import se.gvi.rules.page.Section;
import se.gvi.rules.page.Table;

/** A town in which every part of a brief has something to tell, and everything a page says. */
public final class Sandby {

    static final LocalDate TODAY = Town.TODAY;

    private static final Provenance PROVENANCE =
            Provenance.of(new SourceId("S-1"), Instant.parse("2026-03-02T05:00:00Z"));

    private Sandby() {}

    /** Two groups in feud; the one that was told went on. I-8 is 17 or 18. I-9 was a witness and nothing else. */
    public static Situation situation() {
        return Situation.of(Town.records(records()));
    }

    static List<Recorded> records() {
        Town town = new Town().people(9).groups(3);
        for (int i = 1; i <= 8; i++) {
            town.born("I-" + i, i == 8 ? "2008" : "1999-04-05");
            town.member("I-" + i, i <= 4 ? "G-1" : "G-2");
        }
        town.feud("G-1", "G-2");
        town.supervised("I-1", SupervisionKind.PROBATION).supervised("I-8", SupervisionKind.PROBATION);
        town.supervision("I-5", SupervisionKind.PAROLE, DateSpan.of(TODAY.minusDays(90), TODAY.plusDays(5)));
        town.callIn(TODAY.minusDays(100), "G-2").notice("G-2", TODAY.minusDays(100));
        incident(town, IncidentType.NONFATAL_SHOOTING, "2026-02-10", "I-5", "I-2")
                .classified("E-1", "G-2", "G-1");
        town.involved("I-9", "E-1", Role.WITNESS);
        incident(town, IncidentType.SHOTS_FIRED, "2026-02-20", "I-6", "I-1");
        town.incident(IncidentType.WEAPON_OFFENCE, "2026-02");
        town.notified("I-7", TODAY.minusDays(20), AttemptOutcome.DELIVERED);
        town.asksForHelp("I-2", TODAY.minusDays(30));
        Stream.of(RecordKind.values())
                .filter(kind -> kind != RecordKind.SOURCE && kind != RecordKind.COVERAGE && kind != RecordKind.DECISION)
                .forEach(town::complete);
        List<Recorded> records = new ArrayList<>(town.all());
        records.add(CallIn.builder()
                .id(new CallInId("CI-2"))
                .date(TODAY.plusDays(14))
                .status(CallInStatus.PLANNED)
                .groups(List.of(new GroupId("G-1"), new GroupId("G-2")))
                .provenance(PROVENANCE)
                .build());
        records.add(tie("Y-1", "I-1", "I-2"));
        records.add(tie("Y-2", "I-1", "I-3"));
        records.add(tie("Y-3", "I-5", "I-6"));
        records.add(tie("Y-4", "I-3", "I-7"));
        return records;
    }

    private static Town incident(Town town, IncidentType type, String date, String suspect, String victim) {
        town.incident(type, date);
        return town.involved(suspect, town.latestIncident(), Role.SUSPECT)
                .involved(victim, town.latestIncident(), Role.VICTIM);
    }

    private static Tie tie(String id, String first, String second) {
        return Tie.builder()
                .id(new TieId(id))
                .tieKind(TieKind.ARRESTED_TOGETHER)
                .first(new IndividualId(first))
                .second(new IndividualId(second))
                .dates(List.of(PartialDate.parse("2026-01-15")))
                .provenance(PROVENANCE)
                .build();
    }

    /** Everything that a page says, in the order in which it says it. */
    static Stream<Text> texts(Page page) {
        return Stream.concat(
                Stream.concat(Stream.of(page.title()), page.lead().stream().map(Paragraph::text)),
                page.sections().stream().flatMap(Sandby::texts));
    }

    static Stream<Text> texts(Section section) {
        return Stream.concat(
                Stream.of(section.title(), section.summary()),
                section.blocks().stream().flatMap(Sandby::texts));
    }

    private static Stream<Text> texts(Block block) {
        if (block instanceof Paragraph paragraph) {
            return Stream.of(paragraph.text());
        }
        if (block instanceof Table table) {
            return Stream.of(
                            Stream.of(table.caption()),
                            table.columns().stream(),
                            table.rows().stream()
                                    .map(Row::cells)
                                    .flatMap(List::stream)
                                    .map(Cell::text))
                    .flatMap(texts -> texts);
        }
        ReachPicture picture = (ReachPicture) block;
        return Stream.concat(Stream.of(picture.title(), picture.description()), picture.clusters().stream());
    }
}
