// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.ReadOptions;
import se.gvi.model.incident.Involvement;
import se.gvi.model.incident.Role;
import se.gvi.model.situation.ReadResult;
import se.gvi.model.situation.Situation;

/** A host's own files and headers, read as they are. */
final class ColumnMappingTest {

    private static final String MAPPING = """
            {
              "format": "gvi-mapping/1",
              "timeZone": "Europe/Stockholm",
              "files": {
                "personer*.csv": {
                  "table": "individuals",
                  "columns": {"Löpnr": "id", "Född": "birthDate", "Registrerad": "provenance.recordedAt"},
                  "constants": {"provenance.source": "police"},
                  "ignore": {"Handläggare": "The partnership has no use for it."}
                },
                "händelser.csv": {
                  "table": "incidents",
                  "columns": {"Nr": "id", "Typ": "type", "Dag": "date"},
                  "constants": {"provenance.source": "police", "provenance.recordedAt": "2026-06-01T00:00:00Z"},
                  "values": {"type": {"skottlossning": "SHOTS_FIRED"}},
                  "dates": {"date": "d/M/yyyy"}
                },
                "roller.csv": {
                  "table": "involvements",
                  "columns": {"Nr": "id", "Person": "individual", "Händelse": "incident", "Roll": "role"},
                  "constants": {"provenance.source": "police", "provenance.recordedAt": "2026-06-01T00:00:00Z"},
                  "values": {"role": {"misstänkt": "SUSPECT"}}
                },
                "summor.csv": {"ignored": "Only sums."}
              }
            }
            """;

    private static final Folder FOLDER = Folder.of(
            "personer-2025.csv",
            "Löpnr;Född;Registrerad;Handläggare\nI-1;2 maj 2004;2026-05-02 09:30;Karin\n",
            "personer-2026.csv",
            "Löpnr;Född;Registrerad;Handläggare\nI-2;2003;2026-05-02 10:30;Karin\n",
            "händelser.csv",
            "Nr;Typ;Dag\nN-1;skottlossning;02/03/2026\n",
            "roller.csv",
            "Nr;Person;Händelse;Roll\nV-1;I-2;N-1;misstänkt\n",
            "summor.csv",
            "x;y\n1;2\n");

    private static ColumnMapping mapping(String json) {
        return ColumnMapping.fromJson(json);
    }

    private static List<String> wrong(String files) {
        return mapping("{\"format\": \"gvi-mapping/1\", \"files\": {" + files + "}}").report().findings().stream()
                .map(finding -> finding.place().file() + ":" + finding.place().line() + " " + finding.code())
                .toList();
    }

    @Test
    void filesOfAHostAreReadAsTheyAre() {
        ReadResult result = FOLDER.check(mapping(MAPPING), ReadOptions.defaults());
        assertThat(Folder.found(result))
                .containsExactly(
                        "personer-2025.csv row 1 Handläggare CSV_IGNORED_COLUMN",
                        "personer-2026.csv row 1 Handläggare CSV_IGNORED_COLUMN",
                        "summor.csv CSV_IGNORED_COLUMN");
        Situation situation = result.orElseThrow();
        assertThat(situation.individuals())
                .extracting(each -> each.id().value())
                .containsExactly("I-1", "I-2");
        assertThat(situation.individuals().get(0).provenance().recordedAt())
                .isEqualTo(Instant.parse("2026-05-02T07:30:00Z"));
        assertThat(situation.incidents().get(0).date().day()).contains(LocalDate.parse("2026-03-02"));
        Involvement involvement = situation.records().involvements().get(0);
        assertThat(involvement.role()).isEqualTo(Role.SUSPECT);
        assertThat(Folder.said(result)).doesNotContain("Karin");
        assertThat(Folder.message(result, FindingCode.CSV_IGNORED_COLUMN, Language.SWEDISH))
                .isEqualTo("Kolumnen Handläggare utelämnas, som kopplingen anger.");
    }

    @Test
    void placesAreThoseOfTheHost() {
        ReadResult result = FOLDER.with("personer-2026.csv", "Löpnr;Född;Registrerad\nI-2;okänt;2026-05-02 10:30\n")
                .with("roller.csv", "Nr;Person;Händelse;Roll\nV-1;I-9;N-1;gisslan\n")
                .check(mapping(MAPPING), ReadOptions.defaults());
        assertThat(Folder.found(result))
                .contains(
                        "personer-2026.csv row 2 Född BAD_DATE",
                        "personer-2026.csv row 1 MAPPING_UNUSED",
                        "roller.csv row 2 Person DANGLING_REFERENCE",
                        "roller.csv row 2 Roll UNKNOWN_VALUE");
    }

    @Test
    void aFileThatIsNotThereIsAWarning() {
        ReadResult result = FOLDER.without("summor.csv").check(mapping(MAPPING), ReadOptions.defaults());
        assertThat(result.report().valid()).isTrue();
        assertThat(Folder.message(result, FindingCode.MAPPING_UNUSED, Language.ENGLISH))
                .isEqualTo(
                        "The mapping names the file summor.csv, which is not there. Check the spelling, and whether the"
                                + " extract is complete.");
        assertThat(Folder.message(result, FindingCode.MAPPING_UNUSED, Language.SWEDISH))
                .isEqualTo(
                        "Kopplingen anger filen summor.csv, som inte finns. Kontrollera stavningen och att uttaget är"
                                + " fullständigt.");
    }

    @Test
    void whatIsWrongWithTheMappingIsToldAllAtOnce() {
        assertThat(wrong("""
                "a.csv": {"table": "individual"},
                "b.csv": {"columns": {"x": "id"}},
                "c.csv": {"table": "individuals", "columns": {"x": "birthdate", "y": 3, "religion": "id"}},
                "d.csv": {"table": "individuals", "dates": {"id": "d/M/yyyy", "birthDate": "d/M/yy"}},
                "e.csv": {"table": "individuals", "timeZone": "Mars/Base"},
                "f.csv": {"table": "individuals", "colums": {}},
                "g.csv": 7
                """))
                .containsExactly(
                        "mapping.json:1 MAPPING_UNKNOWN_TARGET",
                        "mapping.json:2 MISSING_MEMBER",
                        "mapping.json:3 MAPPING_UNKNOWN_TARGET",
                        "mapping.json:3 WRONG_TYPE",
                        "mapping.json:3 PROTECTED_ATTRIBUTE",
                        "mapping.json:4 MAPPING_BAD_SETTING",
                        "mapping.json:4 MAPPING_BAD_SETTING",
                        "mapping.json:5 MAPPING_BAD_SETTING",
                        "mapping.json:6 UNKNOWN_MEMBER",
                        "mapping.json:7 WRONG_TYPE");
    }

    @Test
    void theMessagesNameTheRemedy() {
        ColumnMapping mapping = mapping(
                "{\"format\": \"gvi-mapping/1\", \"files\": {\"a.csv\": {\"table\": \"individuals\", \"columns\": {\"x\":"
                        + " \"birthdate\"}, \"timeZone\": \"Mars/Base\"}}}");
        assertThat(mapping.report().findings())
                .extracting(finding -> finding.message(Language.ENGLISH))
                .containsExactlyInAnyOrder(
                        "The format has no such column of individuals here. Did you mean birthDate?",
                        "The reader cannot follow this setting: there is no such time zone; write it as"
                                + " Europe/Stockholm.");
        assertThat(mapping.report().findings())
                .extracting(finding -> finding.message(Language.SWEDISH))
                .containsExactlyInAnyOrder(
                        "Formatet har ingen sådan kolumn i individuals här. Menade du birthDate?",
                        "Läsaren kan inte följa denna inställning: det finns ingen sådan tidszon; skriv den som"
                                + " Europe/Stockholm.");
    }

    @Test
    void whatIsWrongWithTheMappingIsInTheReportOfWhatIsRead() {
        ReadResult result = Folder.of().check(mapping("{\"format\": \"gvi-mapping/9\"}"), ReadOptions.defaults());
        assertThat(Folder.found(result)).containsExactly("mapping.json 1:12 /format FORMAT_NOT_SUPPORTED");
        assertThat(result.report().valid()).isFalse();
        ReadResult broken = Folder.of().check(mapping("{"), ReadOptions.defaults());
        assertThat(broken.report().notRun()).contains("the mapping mapping.json");
    }

    @ParameterizedTest
    @CsvSource({
        "a*.csv, abc.csv, true",
        "a*.csv, a.csv, true",
        "a*.csv, b.csv, false",
        "a?.csv, ab.csv, true",
        "a?.csv, abc.csv, false",
        "a.csv, aXcsv, false"
    })
    void namesOfFiles(String pattern, String file, boolean matches) {
        ColumnMapping mapping = mapping(
                "{\"format\": \"gvi-mapping/1\", \"files\": {\"" + pattern + "\": {\"table\": \"individuals\"}}}");
        assertThat(mapping.of(file).isPresent()).isEqualTo(matches);
    }

    @Test
    void aConstantAndAColumnForTheSameAreOneTooMany() {
        assertThat(Folder.found(Folder.of(
                                "individuals.csv",
                                "id;provenance.source;provenance.recordedAt\nI-1;police;2026-06-01T00:00:00Z\n")
                        .check(
                                mapping("{\"format\": \"gvi-mapping/1\", \"files\": {\"individuals.csv\":"
                                        + " {\"constants\": {\"provenance.source\": \"police\"}}}}"),
                                ReadOptions.defaults())))
                .containsExactly("individuals.csv row 1 provenance.source CSV_DUPLICATE_COLUMN");
    }
}
