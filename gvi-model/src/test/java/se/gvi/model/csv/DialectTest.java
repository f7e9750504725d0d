// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Outcome;
import se.gvi.model.fixture.CompleteSite;
import se.gvi.model.fixture.Examples;
import se.gvi.model.format.Intake;
import se.gvi.model.records.Records;
import se.gvi.model.situation.ReadResult;

/** However a table is written, it says the same, and the report tells how it was written. */
@SuppressWarnings("StringConcatToTextBlock") // rows are put together cell by cell
final class DialectTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Records RECORDS = CompleteSite.records("");
    private static final Folder COMPLETE = Folder.written(RECORDS);

    record Dialect(String separator, Charset charset, boolean mark, String newline, boolean said) {

        Folder of(Folder folder) {
            Folder written = folder;
            for (String name : folder.files().keySet()) {
                if (name.endsWith(".csv")) {
                    written = written.with(name, bytes(folder.text(name)));
                }
            }
            return written;
        }

        private byte[] bytes(String text) {
            String other = text.replace(";", separator).replace("\r\n", "\n").replace("\n", newline);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            if (mark) {
                out.writeBytes("\ufeff".getBytes(charset));
            }
            out.writeBytes(((said ? "sep=" + separator + newline : "") + other).getBytes(charset));
            return out.toByteArray();
        }
    }

    static List<Dialect> dialects() {
        List<Dialect> dialects = new ArrayList<>();
        for (String separator : List.of(";", ",", "\t")) {
            for (Charset charset : List.of(
                    StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, WINDOWS_1252)) {
                for (boolean mark : charset.equals(WINDOWS_1252) ? List.of(false) : List.of(false, true)) {
                    for (String newline : List.of("\r\n", "\n", "\r")) {
                        dialects.add(new Dialect(separator, charset, mark, newline, false));
                        dialects.add(new Dialect(separator, charset, mark, newline, true));
                    }
                }
            }
        }
        return dialects;
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void everyDialectSaysTheSame(Dialect dialect) {
        assertThat(dialect.of(COMPLETE).records(Intake.Keeping.OBJECTS)).isEqualTo(RECORDS);
    }

    @Test
    void letterAndLineBreaksInCellsSurviveEveryDialect() {
        String text = "Åkerö \"kö\" första raden\nandra raden";
        Records records = Records.builder(Examples.site())
                .add(Examples.source().toBuilder().legalBasis(text).build())
                .build();
        Folder folder = Folder.written(records);
        for (Dialect dialect : dialects()) {
            assertThat(dialect.of(folder).records(Intake.Keeping.OBJECTS))
                    .as(dialect.toString())
                    .isEqualTo(records);
        }
    }

    @Test
    void theReportTellsTheDialect() {
        Folder folder = Folder.of("supervisions.csv", """
                        id,individual,supervisionKind,span.from,provenance.source,provenance.recordedAt
                        S-1,I-1,PROBATION,2/3 2026,police,2026-06-01T00:00:00Z
                        """, "individuals.csv", """
                        id;birthDate;provenance.source;provenance.recordedAt
                        I-1;2004-05;police;2026-06-01T02:00:00+02:00
                        """);
        ReadResult result = folder.check();
        assertThat(result.report().outcome()).isEqualTo(Outcome.VALID);
        assertThat(result.report().findings())
                .filteredOn(finding -> finding.place().file().equals("supervisions.csv"))
                .extracting(finding -> finding.message(Language.ENGLISH))
                .containsExactly(
                        "Read as UTF-8, cells separated by commas, 1 rows. Dates: 2/3 2026. Numbers: none. True"
                                + " and false: none.");
        assertThat(result.report().findings())
                .filteredOn(finding -> finding.place().file().equals("supervisions.csv"))
                .extracting(finding -> finding.message(Language.SWEDISH))
                .containsExactly("Läst som UTF-8, celler skilda åt av kommatecken, 1 rader. Datum: 2/3 2026. Tal: inga."
                        + " Sant och falskt: inga.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "id;birthDate,provenance.source", "birthDate,id;provenance.source"})
    void aTieBetweenSeparatorsIsNotGuessedAt(String header) {
        ReadResult result =
                Folder.of("individuals.csv", header + "\nI-1;2004,police\n").check();
        assertThat(Folder.found(result)).containsExactly("individuals.csv row 1 CSV_SEPARATOR_UNCLEAR");
        assertThat(result.report().outcome()).isEqualTo(Outcome.INCOMPLETE);
        assertThat(result.report().notRun()).containsExactly("the table individuals in individuals.csv");
    }

    @Test
    void theMessageOfATieNamesTheSeparators() {
        ReadResult result =
                Folder.of("individuals.csv", "id;birthDate,provenance.source\n").check();
        assertThat(Folder.message(result, FindingCode.CSV_SEPARATOR_UNCLEAR, Language.ENGLISH))
                .isEqualTo("The header can be split by semicolons, commas equally well. Put a line such as sep=; before"
                        + " the header.");
        assertThat(Folder.message(result, FindingCode.CSV_SEPARATOR_UNCLEAR, Language.SWEDISH))
                .isEqualTo("Rubrikraden kan delas lika väl med semikolon, kommatecken. Skriv en rad som sep=; före"
                        + " rubrikerna.");
    }

    @Test
    void aFileWithoutHeadersIsNotRead() {
        ReadResult result = Folder.of("individuals.csv", "I-1;2004-05;police\nI-2;2005-01;police\n")
                .check();
        assertThat(Folder.found(result)).containsExactly("individuals.csv row 1 CSV_NO_HEADER");
        assertThat(Folder.said(result)).doesNotContain("2004-05");
        assertThat(Folder.message(result, FindingCode.CSV_NO_HEADER, Language.ENGLISH))
                .isEqualTo("The first row names no column of the table individuals. Begin the file with the headers, or"
                        + " map the headers it has.");
    }

    @Test
    void anEmptyFileIsAFinding() {
        assertThat(Folder.of("individuals.csv", "").found()).containsExactly("individuals.csv EMPTY_DOCUMENT");
        assertThat(Folder.of("individuals.csv", "\r\n\r\n").found()).containsExactly("individuals.csv EMPTY_DOCUMENT");
    }

    @Test
    void lettersInTwoEncodingsAreAWarning() {
        byte[] utf8 = ("id;legalBasis;branch;regime;purpose;controller;confidentiality;asOf\n"
                        + "a;åäö;POLICE;LED_POLICE;GROUP_AUDIT;Polismyndigheten;OSL 35:1;2026-06-01\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] windows =
                "b;åäö;POLICE;LED_POLICE;GROUP_AUDIT;Polismyndigheten;OSL 35:1;2026-06-01\n".getBytes(WINDOWS_1252);
        ReadResult result =
                Folder.of().with("sources.csv", joined(utf8, windows)).check();
        assertThat(Folder.found(result)).containsExactly("sources.csv CSV_MIXED_ENCODING");
        assertThat(Folder.message(result, FindingCode.CSV_MIXED_ENCODING, Language.ENGLISH))
                .isEqualTo("The file holds letters in UTF-8 and, from line 3, letters in Windows-1252. It was read as"
                        + " Windows-1252. Save it anew as UTF-8 and look at its letters.");
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }

    @Test
    void bytesThatAreNoLettersAreNeverReplaced() {
        String header = "id;birthDate;provenance.source;provenance.recordedAt\n";
        byte[] undefined = joined(header.getBytes(StandardCharsets.UTF_8), new byte[] {'I', (byte) 0x81, ';'});
        assertThat(Folder.of().with("individuals.csv", undefined).found())
                .containsExactly("individuals.csv 2:0 ENCODING");

        byte[] marked = joined(("\ufeff" + header).getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xe5, '\n'});
        assertThat(Folder.of().with("individuals.csv", marked).found()).containsExactly("individuals.csv 2:0 ENCODING");

        byte[] half = joined(("\ufeff" + header).getBytes(StandardCharsets.UTF_16LE), new byte[] {'I'});
        ReadResult result = Folder.of().with("individuals.csv", half).check();
        assertThat(result.report().counts()).containsKey(FindingCode.ENCODING);
        assertThat(result.report().outcome()).isEqualTo(Outcome.INCOMPLETE);
    }

    @Test
    void halfACharacterFarInIsFoundToo() {
        StringBuilder rows = new StringBuilder("\ufeffid;birthDate;provenance.source;provenance.recordedAt\n");
        for (int i = 0; i < 3_000; i++) {
            rows.append("I-").append(i).append(";2004;police;2026-06-01T00:00:00Z\n");
        }
        byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_16LE);
        bytes[bytes.length - 1] = (byte) 0xd8;
        ReadResult result = Folder.of().with("individuals.csv", bytes).check();
        assertThat(result.report().counts()).containsEntry(FindingCode.ENCODING, 1L);
        assertThat(result.report().outcome()).isEqualTo(Outcome.INCOMPLETE);
    }

    @Test
    void aRowlessTableIsAnEmptySectionAndAMissingOneIsNone() {
        Records records = Folder.of("groups.csv", "id;provenance.source;provenance.recordedAt\n")
                .records(Intake.Keeping.OBJECTS);
        assertThat(records.has(se.gvi.model.id.RecordKind.GROUP)).isTrue();
        assertThat(records.groups()).isEmpty();
        assertThat(records.has(se.gvi.model.id.RecordKind.INCIDENT)).isFalse();
    }

    @Test
    void theEncodingIsThatOfTheWholeFile() {
        String early = "a".repeat(300_000);
        byte[] late = (early + "å").getBytes(WINDOWS_1252);
        assertThat(encoding(late).charset()).isEqualTo(WINDOWS_1252);
        assertThat(encoding((early + "å").getBytes(StandardCharsets.UTF_8)).charset())
                .isEqualTo(StandardCharsets.UTF_8);
    }

    private static Encoding encoding(byte[] bytes) {
        try {
            return Encoding.of(new java.io.ByteArrayInputStream(bytes), Long.MAX_VALUE);
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatJavaDecodesIsUtf8AndNothingElse() {
        List<byte[]> samples = List.of(
                new byte[] {(byte) 0xc3, (byte) 0xa5},
                new byte[] {(byte) 0xc0, (byte) 0x80},
                new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80},
                new byte[] {(byte) 0xe0, (byte) 0x80, (byte) 0x80},
                new byte[] {(byte) 0xf0, (byte) 0x9f, (byte) 0x98, (byte) 0x80},
                new byte[] {(byte) 0xf4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
                new byte[] {(byte) 0xf5, (byte) 0x80, (byte) 0x80, (byte) 0x80},
                new byte[] {(byte) 0xe5, ' '},
                new byte[] {(byte) 0xc3});
        for (byte[] sample : samples) {
            boolean decodes;
            try {
                StandardCharsets.UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(sample));
                decodes = true;
            } catch (java.nio.charset.CharacterCodingException no) {
                decodes = false;
            }
            assertThat(encoding(sample).oddLine() == 0)
                    .as(java.util.Arrays.toString(sample))
                    .isEqualTo(decodes);
        }
    }

    @Test
    void infoFindingsDoNotMakeDataInvalid() {
        ReadResult result = COMPLETE.each(UnaryOperator.identity()).check();
        assertThat(result.report().valid()).isTrue();
        assertThat(result.report().findings()).extracting(Finding::code).containsOnly(FindingCode.CSV_DIALECT);
        assertThat(result.report().counts()).isEqualTo(Map.of(FindingCode.CSV_DIALECT, 33L));
    }
}
