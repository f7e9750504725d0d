// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.gvi.model.id.RecordKind;

final class CellReaderTest {

    private static @Nullable String read(RecordKind kind, String column, String cell) {
        return read(kind, column, cell, ColumnMapping.none().otherwise());
    }

    private static @Nullable String read(RecordKind kind, String column, String cell, FileMapping mapping) {
        Table table = Table.of(kind);
        return new CellReader(table, mapping).read(table.position(column), cell);
    }

    private static FileMapping mapping(String members) {
        ColumnMapping mapping = ColumnMapping.fromJson(
                "{\"format\": \"gvi-mapping/1\", \"files\": {\"x.csv\": {\"table\": \"involvements\", " + members
                        + "}}}");
        assertThat(mapping.report().findings()).isEmpty();
        return mapping.of("x.csv").orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-02 | 2026-03-02",
                "20260302 | 2026-03-02",
                "2/3 2026 | 2026-03-02",
                "02/03 2026 | 2026-03-02",
                "2/3-2026 | 2026-03-02",
                "2.3.2026 | 2026-03-02",
                "02.03.2026 | 2026-03-02",
                "2 mars 2026 | 2026-03-02",
                "den 2 mars 2026 | 2026-03-02",
                "2 MAR 2026 | 2026-03-02",
                "2 mar. 2026 | 2026-03-02",
                "31 okt 2026 | 2026-10-31",
                "1 maj 2026 | 2026-05-01",
                "2026-03-02 00:00 | 2026-03-02",
                "2026-03-02 00:00:00 | 2026-03-02",
                "2026-03-02T00:00:00 | 2026-03-02",
                "31/2 2026 | 2026-02-31",
            })
    void daysThatCanMeanOneDayOnly(String cell, String day) {
        assertThat(read(RecordKind.INVOLVEMENT, "chargedOn", cell)).isEqualTo(day);
        assertThat(read(RecordKind.INCIDENT, "date", cell)).as("partial date").isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "02/03/2026",
                "2/3/26",
                "2026/03/02",
                "2-3-2026",
                "2 mar",
                "mars 2026",
                "2 march 2026",
                "2026-03-02 09:30",
                "46083",
                "x",
                "2 m 2026"
            })
    void whatCouldMeanAnotherDayIsLeftAsItIs(String cell) {
        assertThat(read(RecordKind.INVOLVEMENT, "chargedOn", cell)).isEqualTo(cell);
    }

    @Test
    void aPartOfADateStaysOne() {
        assertThat(read(RecordKind.INCIDENT, "date", "2026-03")).isEqualTo("2026-03");
        assertThat(read(RecordKind.INCIDENT, "date", "2026")).isEqualTo("2026");
    }

    @ParameterizedTest
    @CsvSource({
        "d/M/yyyy, 02/03/2026, 2026-03-02",
        "M/d/yyyy, 02/03/2026, 2026-02-03",
        "yyyy/MM/dd, 2026/03/02, 2026-03-02",
        "d/M/yyyy, 31/2/2026, 31/2/2026",
        "d/M/yyyy, 2026-03-02, 2026-03-02"
    })
    void theMappingSaysWhatAnAmbiguousDateMeans(String format, String cell, String day) {
        FileMapping mapping = mapping("\"dates\": {\"chargedOn\": \"" + format + "\"}");
        assertThat(read(RecordKind.INVOLVEMENT, "chargedOn", cell, mapping)).isEqualTo(day);
        assertThat(read(RecordKind.INVOLVEMENT, "judgedOn", "02/03/2026", mapping))
                .isEqualTo("02/03/2026");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T09:30:00Z, 2026-03-02T09:30:00Z",
        "2026-03-02T09:30:00.5Z, 2026-03-02T09:30:00.5Z",
        "2026-03-02T09:30:00+01:00, 2026-03-02T08:30:00Z",
        "2026-03-02 09:30+01:00, 2026-03-02T08:30:00Z",
        "2026-03-02 09:30Z, 2026-03-02T09:30:00Z",
        "2026-03-02 09:30, 2026-03-02 09:30",
        "2026-02-31 09:30Z, 2026-02-31 09:30Z",
        "2026-03-02, 2026-03-02"
    })
    void momentsNeedAnOffset(String cell, String moment) {
        assertThat(read(RecordKind.INVOLVEMENT, "provenance.recordedAt", cell)).isEqualTo(moment);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02 09:30, 2026-03-02T08:30:00Z",
        "2026-07-02 09:30:15, 2026-07-02T07:30:15Z",
        "2026-03-29 02:30, 2026-03-29 02:30",
        "2026-10-25 02:30, 2026-10-25 02:30"
    })
    void orAZoneInTheMappingAndATimeOfDayThatComesOnce(String cell, String moment) {
        FileMapping mapping = mapping("\"timeZone\": \"Europe/Stockholm\"");
        assertThat(read(RecordKind.INVOLVEMENT, "provenance.recordedAt", cell, mapping))
                .isEqualTo(moment);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 | 12",
                "'12,0' | 12",
                "12.00 | 12",
                "1 200 | 1200",
                "1\u00a0200 | 1200",
                "'12,5' | 12.5",
                "-3 | -3",
                "tolv | tolv",
                "1.200 | 1.200",
                "12 00 | 12 00"
            })
    void numbers(String cell, String number) {
        assertThat(read(RecordKind.GROUP, "sizeEstimate.low", cell)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "true, true",
        "TRUE, true",
        "ja, true",
        "Nej, false",
        "yes, true",
        "no, false",
        "SANT, true",
        "falskt, false",
        "x, x",
        "1, 1"
    })
    void truths(String cell, String truth) {
        assertThat(read(RecordKind.SUPPORT_CASE, "exit.motivated", cell)).isEqualTo(truth);
    }

    @Test
    void wordsOfTheHostAreTranslated() {
        FileMapping mapping = mapping("\"values\": {\"role\": {\"misstänkt\": \"SUSPECT\"}}");
        assertThat(read(RecordKind.INVOLVEMENT, "role", "misstänkt", mapping)).isEqualTo("SUSPECT");
        assertThat(read(RecordKind.INVOLVEMENT, "role", " misstänkt ", mapping)).isEqualTo("SUSPECT");
        assertThat(read(RecordKind.INVOLVEMENT, "role", "SUSPECT", mapping)).isEqualTo("SUSPECT");
        assertThat(read(RecordKind.INVOLVEMENT, "role", "annan", mapping)).isEqualTo("annan");
    }

    @Test
    void entriesOfListsAreReadOneByOne() {
        assertThat(read(RecordKind.GROUP, "audits", "2/3 2026|2026-04-01")).isEqualTo("2026-03-02|2026-04-01");
        assertThat(read(RecordKind.GROUP, "audits", "[]")).isEqualTo("[]");
        assertThat(read(RecordKind.GROUP, "aliases", "a\\|b|c")).isEqualTo("a\\|b|c");
    }
}
