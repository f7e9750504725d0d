// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.FindingOverride;
import se.gvi.model.finding.FindingOverrides;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Outcome;
import se.gvi.model.finding.Place;
import se.gvi.model.finding.ReadLimits;
import se.gvi.model.finding.ReadOptions;
import se.gvi.model.situation.ReadResult;

/** What is wrong with tables is told with file, row and header, all of it in one run. */
@SuppressWarnings("StringConcatToTextBlock") // rows are put together cell by cell
final class CsvFindingsTest {

    private static final String INDIVIDUALS = "id;birthDate;provenance.source;provenance.recordedAt\n";
    private static final String ONE = "I-1;2004-05;police;2026-06-01T00:00:00Z\n";
    private static final String MEMBERSHIPS = "id;individual;group;standing;span.from;evidence;assessedBy;assessedOn;"
            + "reviewBy;provenance.source;provenance.recordedAt\n";
    private static final String EVIDENCE = "membership;recordedAt;kind;source;observedOn;document\n";

    private static Folder individuals(String rows) {
        return Folder.of("individuals.csv", INDIVIDUALS + rows);
    }

    private static Folder memberships(String rows, String evidence) {
        return individuals(ONE)
                .with("groups.csv", "id;provenance.source;provenance.recordedAt\nG-1;police;2026-06-01T00:00:00Z\n")
                .with("memberships.csv", MEMBERSHIPS + rows)
                .with("memberships.evidence.csv", EVIDENCE + evidence);
    }

    private static String membership(String id, String count, String recordedAt) {
        return id + ";I-1;G-1;MEMBER;2025-11-01;" + count + ";analyst;2026-02-20;2026-08-20;police;" + recordedAt
                + "\n";
    }

    private static void assertSays(ReadResult result, FindingCode code, String en, String sv) {
        assertThat(Folder.message(result, code, Language.ENGLISH)).isEqualTo(en);
        assertThat(Folder.message(result, code, Language.SWEDISH)).isEqualTo(sv);
    }

    @Test
    void aValueIsFoundInItsCell() {
        ReadResult result =
                individuals("I-1;2004-13;police;2026-06-01T00:00:00Z\n").check();
        Finding finding = result.report().findings().stream()
                .filter(each -> each.code() == FindingCode.BAD_DATE)
                .findFirst()
                .orElseThrow();
        assertThat(finding.place()).isEqualTo(Place.cell("individuals.csv", 2, "birthDate", 2, 2));
        assertThat(finding.record()).isEqualTo("I-1");
        assertThat(finding.written()).hasToString("9999-99");
        assertThat(finding.message(Language.ENGLISH)).startsWith("The member birthDate of individual I-1 is no date.");
    }

    @Test
    void aMemberThatIsMissingIsFoundInItsRow() {
        assertThat(individuals("I-1;2004;;2026-06-01T00:00:00Z\n").found())
                .containsExactly("individuals.csv row 2 MISSING_MEMBER");
        assertThat(individuals("I-1;2004;;\n").found()).containsExactly("individuals.csv row 2 MISSING_MEMBER");
    }

    @Test
    void aReferenceThatLeadsNowhereIsFoundInItsCell() {
        assertThat(individuals("I-1;2004;prison;2026-06-01T00:00:00Z\n").found())
                .containsExactly("individuals.csv row 2 provenance.source DANGLING_REFERENCE");
        assertThat(memberships(
                                membership("M-1", "2", "2026-06-01T00:00:00Z"),
                                "M-1;;GROUP_AUDIT;police;2026-02-20;\nM-1;;GROUP_AUDIT;prison;2026-02-21;\n")
                        .found())
                .as("in a table of a list")
                .containsExactly("memberships.evidence.csv row 3 source DANGLING_REFERENCE");
    }

    @Test
    void aWrongCellOfAListIsFoundInItsOwnTable() {
        assertThat(memberships(
                                membership("M-1", "", "2026-06-01T00:00:00Z"),
                                "M-1;;GROUP_AUDIT;police;2026-02-30;\nM-1;;RUMOUR;police;2026-02-21;\n")
                        .found())
                .containsExactly(
                        "memberships.evidence.csv row 2 observedOn BAD_DATE",
                        "memberships.evidence.csv row 3 kind UNKNOWN_VALUE");
    }

    @Test
    void linesCountWhatRowsDoNot() {
        ReadResult result = Folder.of("sources.csv", """
                        sep=;
                        id;branch;regime;purpose;legalBasis;controller;confidentiality;asOf
                        police;POLICE;LED_POLICE;GROUP_AUDIT;Polismyndigheten;OSL 35:1;"one
                        two";Polismyndigheten;OSL 35:1;2026-06-01
                        other;NOBODY;LED_POLICE;GROUP_AUDIT;x;Polismyndigheten;OSL 35:1;2026-06-01
                        """).check();
        assertThat(result.report().findings())
                .filteredOn(finding -> finding.code() == FindingCode.UNKNOWN_VALUE)
                .extracting(Finding::place)
                .containsExactly(Place.cell("sources.csv", 3, "branch", 5, 2));
    }

    @Test
    void rowsOfAnotherLengthAreNotRead() {
        ReadResult result = individuals(ONE + "I-2;2004;police\nI-3;2004;police;2026-06-01T00:00:00Z;x\n")
                .check();
        assertThat(Folder.found(result))
                .containsExactly("individuals.csv row 3 CSV_ROW_LENGTH", "individuals.csv row 4 CSV_ROW_LENGTH");
        assertSays(
                result,
                FindingCode.CSV_ROW_LENGTH,
                "The row has 3 cells but the header 4. Look for a separator or a quote too many or too few.",
                "Raden har 3 celler men rubrikraden 4. Leta efter ett skiljetecken eller ett citattecken för mycket"
                        + " eller för lite.");
    }

    @Test
    void whatARowOfAnotherLengthMayHoldIsNotCalledMissing() {
        assertThat(memberships(membership("M-1", "1", "2026-06-01T00:00:00Z"), "M-1;;GROUP_AUDIT;police;2026-02-20;\n")
                        .with("individuals.csv", INDIVIDUALS + "I-1;2004\n")
                        .found())
                .containsExactly("individuals.csv row 2 CSV_ROW_LENGTH");
    }

    @Test
    void blankRowsAreToldOnce() {
        ReadResult result = individuals("\n" + ONE + ";;;\n\n").check();
        assertThat(Folder.found(result)).containsExactly("individuals.csv row 2 CSV_BLANK_ROWS");
        assertThat(result.report().valid()).isTrue();
        assertSays(
                result,
                FindingCode.CSV_BLANK_ROWS,
                "3 rows of the table are blank, here the first. Remove them, if nothing is missing there.",
                "3 rader i tabellen är tomma, den första här. Ta bort dem, om inget saknas där.");
    }

    @Test
    void columnsThatWouldBeLostAreErrors() {
        ReadResult result = Folder.of("individuals.csv", """
                        id;birthDat;provenance.source;provenance.recordedAt;id;;19900101-1234
                        I-1;2004;police;2026-06-01T00:00:00Z;I-2;;x
                        I-3;2004;police;2026-06-01T00:00:00Z;I-4;note;x
                        """).check();
        assertThat(Folder.found(result))
                .containsExactly(
                        "individuals.csv row 1 birthDat CSV_UNMAPPED_COLUMN",
                        "individuals.csv row 1 id CSV_DUPLICATE_COLUMN",
                        "individuals.csv row 1 CSV_UNMAPPED_COLUMN",
                        "individuals.csv row 3 CSV_UNNAMED_COLUMN");
        assertThat(Folder.said(result)).doesNotContain("19900101").doesNotContain("note");
        assertSays(
                result,
                FindingCode.CSV_UNMAPPED_COLUMN,
                "The table individuals has no column birthDat. Did you mean birthDate? Map it, or say in the mapping that"
                        + " it is ignored.",
                "Tabellen individuals har ingen kolumn birthDat. Menade du birthDate? Mappa den eller ange i mappningen"
                        + " att den utelämnas.");
        assertSays(
                result,
                FindingCode.CSV_DUPLICATE_COLUMN,
                "The column id stands twice. Keep one of the two.",
                "Kolumnen id finns två gånger. Behåll en av dem.");
        assertSays(
                result,
                FindingCode.CSV_UNNAMED_COLUMN,
                "Column 6 has cells but no header. Name it, or remove it.",
                "Kolumn 6 har celler men ingen rubrik. Namnge den eller ta bort den.");
    }

    @Test
    void anUnclosedQuoteEndsTheReading() {
        ReadResult result = individuals(ONE + "I-2;\"2004;police;2026-06-01T00:00:00Z\n" + ONE.replace("I-1", "I-3"))
                .check();
        assertThat(Folder.found(result)).containsExactly("individuals.csv row 3 CSV_UNCLOSED_QUOTE");
        assertThat(result.report().outcome()).isEqualTo(Outcome.INCOMPLETE);
        assertThat(result.report().notRun()).containsExactly("the rest of individuals.csv after line 3");
        assertSays(
                result,
                FindingCode.CSV_UNCLOSED_QUOTE,
                "A quotation mark is opened in this row and never closed, so that the rest of the file is inside it."
                        + " Close it, or double it if it belongs to the text.",
                "Ett citattecken öppnas på denna rad och avslutas aldrig, så att resten av filen hamnar inom det. Avsluta"
                        + " det, eller dubblera det om det hör till texten.");
    }

    @Test
    void aQuoteThatSwallowsRowsIsToldThoughItIsClosed() {
        String sources = """
                id;branch;regime;purpose;legalBasis;controller;confidentiality;asOf
                a;POLICE;LED_POLICE;GROUP_AUDIT;"law;Polismyndigheten;OSL 35:1;2026-06-01
                b;POLICE;LED_POLICE;GROUP_AUDIT;law;Polismyndigheten;OSL 35:1;2026-06-01
                c;POLICE;LED_POLICE;GROUP_AUDIT;law";Polismyndigheten;OSL 35:1;2026-06-01
                """;
        ReadResult result = Folder.of("sources.csv", sources).check();
        assertThat(Folder.found(result)).containsExactly("sources.csv row 2 CSV_QUOTE_SWALLOWS_ROWS");
        assertSays(
                result,
                FindingCode.CSV_QUOTE_SWALLOWS_ROWS,
                "A quoted cell of this row holds 1 lines with as many cells as the table has. If they are rows, close the"
                        + " quotation mark before them.",
                "En cell inom citattecken på denna rad innehåller 1 rader med lika många celler som tabellen. Är de egna"
                        + " rader ska citattecknet avslutas före dem.");
    }

    @Test
    void quotesInTheWrongPlaceAndNulCharacters() {
        assertThat(Folder.of("sources.csv", """
                        id;branch;regime;purpose;legalBasis;controller;confidentiality;asOf
                        a;POLICE;LED_POLICE;GROUP_AUDIT;"the" law;Polismyndigheten;OSL 35:1;2026-06-01
                        b;POLICE;LED_POLICE;GROUP_AUDIT;5" law;Polismyndigheten;OSL 35:1;2026-06-01
                        c;POLICE;LED_POLICE;GROUP_AUDIT;"a ""law\""";Polismyndigheten;OSL 35:1;2026-06-01
                        d;POLICE;LED_POLICE;GROUP_AUDIT;a\u0000b;Polismyndigheten;OSL 35:1;2026-06-01
                        """).found())
                .containsExactly("sources.csv row 2 CSV_STRAY_QUOTE", "sources.csv row 5 CSV_NUL_CHARACTER");
    }

    @Test
    void aColumnOfSeveralWaysToWriteDatesIsAWarning() {
        ReadResult result = individuals(
                        ONE.replace("2004-05", "2004-05-01") + "I-2;2/5 2004;police;2026-06-01T00:00:00Z\n")
                .check();
        assertThat(Folder.found(result)).containsExactly("individuals.csv row 1 birthDate CSV_MIXED_DATES");
        assertSays(
                result,
                FindingCode.CSV_MIXED_DATES,
                "The column birthDate writes dates in several ways: 2026-03-02, 2/3 2026. See that all of them mean what"
                        + " they should.",
                "Kolumnen birthDate skriver datum på flera sätt: 2026-03-02, 2/3 2026. Kontrollera att alla betyder det"
                        + " de ska.");
        assertThat(result.report().valid()).isTrue();
    }

    @Test
    void theSite() {
        Folder folder = individuals(ONE);
        assertThat(folder.without("site.csv").found()).containsExactly("site.csv MISSING_MEMBER");
        assertThat(folder.without("site.csv").check().report().outcome()).isEqualTo(Outcome.INCOMPLETE);
        String header = "format;name;timeZone;jurisdiction\n";
        String row = "gvi-situation/1;Ånarp;Europe/Stockholm;SE\n";
        assertThat(folder.with("site.csv", header + row + row).found()).containsExactly("site.csv CSV_ONE_SITE");
        assertThat(folder.with("site.csv", header).found()).containsExactly("site.csv CSV_ONE_SITE");
        assertThat(folder.with("site.csv", header + row.replace("gvi-situation/1", ""))
                        .found())
                .containsExactly("site.csv row 2 format MISSING_MEMBER");
        assertThat(folder.with("site.csv", header + row.replace("Stockholm", "Ånarp"))
                        .found())
                .containsExactly("site.csv row 2 timeZone BAD_SITE");
        ReadResult other =
                folder.with("site.csv", header + row.replace("/1", "/9")).check();
        assertThat(Folder.found(other)).containsExactly("site.csv row 2 format FORMAT_NOT_SUPPORTED");
        assertThat(other.report().notRun()).contains("the folder, because its format is another");
    }

    @Test
    void filesThatTheFormatDoesNotKnow() {
        ReadResult result = individuals(ONE).with("individual.csv", "x\n").check();
        assertThat(Folder.found(result)).containsExactly("individual.csv CSV_UNKNOWN_FILE");
        assertSays(
                result,
                FindingCode.CSV_UNKNOWN_FILE,
                "There is no table for the file individual.csv. Did you mean individuals.csv? Rename it, map it, or say in"
                        + " the mapping that it is ignored.",
                "Det finns ingen tabell för filen individual.csv. Menade du individuals.csv? Byt namn på den, mappa den"
                        + " eller ange i mappningen att den utelämnas.");
        assertThat(individuals(ONE).with("Supervisions.CSV", "id;individual\n").found())
                .isEmpty();
    }

    @Test
    void rowsOfAListThatWereLost() {
        String evidence = "M-1;;GROUP_AUDIT;police;2026-02-20;\n";
        ReadResult fewer = memberships(membership("M-1", "2", "2026-06-01T00:00:00Z"), evidence)
                .check();
        assertThat(Folder.found(fewer)).containsExactly("memberships.csv row 2 evidence CSV_LIST_SIZE");
        assertSays(
                fewer,
                FindingCode.CSV_LIST_SIZE,
                "membership M-1 should have 2 rows in memberships.evidence.csv, but there are 1. Export both tables at once.",
                "koppling M-1 ska ha 2 rader i memberships.evidence.csv, men där finns 1. Exportera båda tabellerna"
                        + " samtidigt.");
        assertThat(memberships(membership("M-1", "0", "2026-06-01T00:00:00Z"), evidence)
                        .found())
                .containsExactly(
                        "memberships.csv row 2 evidence MEMBERSHIP_WITHOUT_EVIDENCE",
                        "memberships.evidence.csv row 2 membership CSV_LIST_SIZE");
        assertThat(memberships(membership("M-1", "many", "2026-06-01T00:00:00Z"), "")
                        .found())
                .containsExactly("memberships.csv row 2 evidence WRONG_TYPE");
    }

    @Test
    void rowsOfAListWithoutAnOwner() {
        ReadResult result = memberships(
                        membership("M-1", "0", "2026-06-01T00:00:00Z"), "M-9;;GROUP_AUDIT;police;2026-02-20;\n;;x;;;\n")
                .check();
        assertThat(Folder.found(result))
                .containsExactly(
                        "memberships.csv row 2 evidence MEMBERSHIP_WITHOUT_EVIDENCE",
                        "memberships.evidence.csv row 2 membership DANGLING_REFERENCE",
                        "memberships.evidence.csv row 3 membership MISSING_MEMBER");
        assertThat(Folder.message(result, FindingCode.DANGLING_REFERENCE, Language.ENGLISH))
                .isEqualTo("The row refers to membership M-9, which is not in the document. Add it or correct the id.");
    }

    @Test
    void versionsThatShareRowsWithoutSayingWhich() {
        String versions = membership("M-1", "", "2026-05-01T00:00:00Z") + membership("M-1", "", "2026-06-01T00:00:00Z");
        ReadResult result =
                memberships(versions, "M-1;;GROUP_AUDIT;police;2026-02-20;\n").check();
        assertThat(result.report().counts()).containsEntry(FindingCode.CSV_VERSION_UNCLEAR, 1L);
        assertSays(
                result,
                FindingCode.CSV_VERSION_UNCLEAR,
                "Several versions of membership M-1 share the rows in memberships.evidence.csv. Name the version in the"
                        + " column recordedAt there.",
                "Flera versioner av koppling M-1 delar raderna i memberships.evidence.csv. Ange versionen i kolumnen"
                        + " recordedAt där.");
    }

    @Test
    void limitsAreFindings() {
        Folder folder = individuals(ONE + ONE.replace("I-1", "I-2"));
        assertThat(limited(folder, ReadLimits.defaults().withRecords(3)))
                .containsExactly("individuals.csv row 3 LIMIT_EXCEEDED");
        assertThat(limited(folder, ReadLimits.defaults().withTextLength(15))).contains("site.csv row 2 LIMIT_EXCEEDED");
        assertThat(limited(folder, ReadLimits.defaults().withRecordLength(20)))
                .contains("site.csv row 1 LIMIT_EXCEEDED");
        assertThat(limited(folder, ReadLimits.defaults().withMembers(3))).contains("site.csv row 1 LIMIT_EXCEEDED");
        assertThat(limited(folder, ReadLimits.defaults().withBytes(200))).contains("individuals.csv LIMIT_EXCEEDED");
    }

    private static List<String> limited(Folder folder, ReadLimits limits) {
        ReadResult result =
                folder.check(ColumnMapping.none(), ReadOptions.defaults().within(limits));
        assertThat(result.report().outcome()).isEqualTo(Outcome.INCOMPLETE);
        return Folder.found(result);
    }

    @Test
    void aCellLongerThanAnyBufferIsALimitToo() {
        String row = "I-1;\"" + "x".repeat(400_000) + "\";police;2026-06-01T00:00:00Z\n";
        ReadResult result = individuals(row).check();
        assertThat(Folder.found(result)).containsExactly("individuals.csv row 2 LIMIT_EXCEEDED");
        assertThat(Folder.said(result)).doesNotContain("xxx");
    }

    @Test
    void everythingWrongIsToldInOneRun() {
        ReadResult result = memberships(membership("M-1", "3", "x"), "M-1;;A;B C;x;\n")
                .with("individuals.csv", INDIVIDUALS.replace("birthDate", "religion") + ONE + "short\n")
                .with("odd.csv", "")
                .check();
        assertThat(result.report().counts().keySet())
                .contains(
                        FindingCode.CSV_UNKNOWN_FILE,
                        FindingCode.PROTECTED_ATTRIBUTE,
                        FindingCode.CSV_ROW_LENGTH,
                        FindingCode.CSV_LIST_SIZE,
                        FindingCode.BAD_INSTANT,
                        FindingCode.UNKNOWN_VALUE,
                        FindingCode.BAD_ID,
                        FindingCode.BAD_DATE);
    }

    @Test
    void overridesApplyToTablesToo() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        FindingOverride blank = new FindingOverride(
                FindingCode.CSV_BLANK_ROWS,
                null,
                "",
                "individuals.csv",
                "Known.",
                "A. Author",
                day,
                Place.at("/overrides/0"));
        ReadResult result = individuals(ONE + ";;;\n")
                .check(
                        ColumnMapping.none(),
                        ReadOptions.defaults().overriddenBy(FindingOverrides.of(List.of(blank), day)));
        assertThat(Folder.found(result)).isEmpty();
        assertThat(result.report().suppressed()).containsEntry(FindingCode.CSV_BLANK_ROWS, 1L);
    }
}
