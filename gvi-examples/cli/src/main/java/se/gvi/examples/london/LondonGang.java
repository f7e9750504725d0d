// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.london;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.gvi.model.group.Group;
import se.gvi.model.group.GroupId;
import se.gvi.model.id.PractitionerId;
import se.gvi.model.individual.Individual;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.json.SituationJson;
import se.gvi.model.membership.Membership;
import se.gvi.model.membership.MembershipId;
import se.gvi.model.membership.Standing;
import se.gvi.model.records.Records;
import se.gvi.model.relation.Tie;
import se.gvi.model.relation.TieId;
import se.gvi.model.relation.TieKind;
import se.gvi.model.site.Site;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Confidentiality;
import se.gvi.model.source.Provenance;
import se.gvi.model.source.Purpose;
import se.gvi.model.source.Regime;
import se.gvi.model.source.Source;
import se.gvi.model.source.SourceId;
import se.gvi.model.time.DateSpan;

/**
 * Makes a situation of the confirmed members of one London street gang, 2005 to 2009, and who of them was seen with
 * whom: anonymised police data of Grund and Densley (2012, 2015).
 *
 * <p>It keeps what the two tables say and invents nothing:
 *
 * <ul>
 *   <li>A member is an individual with a confirmed membership over the years of the study. No evidence is named, because
 *       the tables name none.
 *   <li>A tie of strength 1 is "seen together", 2 "co-offended", 3 and 4 "co-offended in serious crime". That those of
 *       strength 4 are also kin is dropped: kinship is no ground for anything. Ties have no dates.
 *   <li>Age is dropped: it holds for an unknown day within five years, which is no birth date. Arrests, convictions and
 *       prison are dropped: they are counts without dates, so that no window can be applied to them. Rank in the gang is
 *       dropped: no criterion asks for it.
 *   <li>No source claims that anything is complete. So what is not recorded stays unknown.
 * </ul>
 */
public final class LondonGang {

    private static final LocalDate FIRST_DAY = LocalDate.of(2005, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2009, 12, 31);
    private static final SourceId SOURCE = SourceId.of("grund-densley");
    private static final GroupId GANG = GroupId.of("london-gang");
    private static final Provenance PROVENANCE = Provenance.of(SOURCE, Instant.parse("2010-01-01T00:00:00Z"));

    private static final Map<String, TieKind> TIE_KINDS = Map.of(
            "1", TieKind.SEEN_TOGETHER,
            "2", TieKind.CO_OFFENDED,
            "3", TieKind.CO_OFFENDED_SERIOUS,
            "4", TieKind.CO_OFFENDED_SERIOUS);

    private LondonGang() {}

    /**
     * Imports the two tables and writes the situation.
     *
     * @param args the table of members, the table of ties, and the file to write
     */
    public static void main(String[] args) {
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        if (args.length != 3) {
            err.println("Usage: LondonGang MEMBERS.csv TIES.csv SITUATION.json");
            System.exit(2);
        }
        try {
            SituationJson.write(read(Path.of(args[0]), Path.of(args[1])), Path.of(args[2]));
        } catch (IOException | IllegalArgumentException problem) {
            err.println("The gang could not be imported: " + problem.getMessage());
            System.exit(3);
        }
    }

    /**
     * Imports the two tables.
     *
     * @param members the table of members, with a column of that name in the singular
     * @param ties the table of ties, with the columns a, b and tie
     * @return the situation
     * @throws IOException if a table cannot be read
     * @throws IllegalArgumentException if a table lacks a column or a tie has another strength than 1 to 4
     */
    public static Situation read(Path members, Path ties) throws IOException {
        Records.Builder records = Records.builder(new Site("London", "Europe/London", "GB", null));
        records.add(Source.builder()
                .id(SOURCE)
                .branch(AuthorityBranch.RESEARCH)
                .regime(Regime.GDPR_OTHER_AUTHORITY)
                .purpose(Purpose.EVALUATION)
                .legalBasis("published research data, anonymised")
                .controller("the researchers who published the data")
                .confidentiality(Confidentiality.NONE)
                .asOf(LAST_DAY)
                .build());
        records.add(Group.builder().id(GANG).provenance(PROVENANCE).build());
        try (CsvReader<NamedCsvRecord> table = CsvReader.builder().ofNamedCsvRecord(members)) {
            table.forEach(row -> addMember(row, records));
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
        try (CsvReader<NamedCsvRecord> table = CsvReader.builder().ofNamedCsvRecord(ties)) {
            table.forEach(row -> addTie(row, records));
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
        return Situation.of(records.build());
    }

    private static IndividualId individual(String member) {
        return IndividualId.of("L-" + member);
    }

    private static void addMember(NamedCsvRecord row, Records.Builder records) {
        String member = column(row, "member");
        records.add(Individual.builder()
                .id(individual(member))
                .provenance(PROVENANCE)
                .build());
        records.add(Membership.builder()
                .id(MembershipId.of("M-" + member))
                .individual(individual(member))
                .group(GANG)
                .standing(Standing.MEMBER)
                .span(DateSpan.of(FIRST_DAY, LAST_DAY.plusDays(1)))
                .assessedBy(PractitionerId.of("police-study"))
                .assessedOn(LAST_DAY)
                .provenance(PROVENANCE)
                .build());
    }

    private static void addTie(NamedCsvRecord row, Records.Builder records) {
        String first = column(row, "a");
        String second = column(row, "b");
        String strength = column(row, "tie");
        records.add(Tie.builder()
                .id(TieId.of("T-" + first + "-" + second))
                .tieKind(Optional.ofNullable(TIE_KINDS.get(strength))
                        .orElseThrow(() -> new IllegalArgumentException("Line " + row.getStartingLineNumber()
                                + " of the ties has a strength other than 1 to 4.")))
                .first(individual(first))
                .second(individual(second))
                .provenance(PROVENANCE)
                .build());
    }

    private static String column(NamedCsvRecord row, String name) {
        return row.findField(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Line " + row.getStartingLineNumber() + " has no column \"" + name + "\"."));
    }
}
