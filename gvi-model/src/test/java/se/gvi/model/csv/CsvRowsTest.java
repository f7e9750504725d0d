// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Outcome;
import se.gvi.model.finding.Place;
import se.gvi.model.finding.ReadLimits;
import se.gvi.model.finding.ReadOptions;
import se.gvi.model.fixture.CompleteSite;
import se.gvi.model.situation.ReadResult;
import se.gvi.model.situation.Situation;

/** Rows that a host has at hand are read as those of files are. */
final class CsvRowsTest {

    private static CsvRows site() {
        return new CsvRows(
                "site",
                List.of("format", "name", "timeZone", "jurisdiction"),
                List.of(List.of("gvi-situation/1", "Ånarp", "Europe/Stockholm", "SE"))
                        .iterator());
    }

    private static CsvRows individuals(List<String> headers, List<List<String>> rows) {
        return new CsvRows("individuals", headers, rows.iterator());
    }

    private static ReadResult check(CsvRows... tables) {
        return SituationCsv.check(List.of(tables), ColumnMapping.none(), ReadOptions.defaults());
    }

    @Test
    void theRowsOfFilesSayTheSameAsTheFiles() {
        Folder folder = Folder.complete();
        List<CsvRows> tables = new ArrayList<>();
        folder.files().keySet().stream().filter(name -> name.endsWith(".csv")).forEach(name -> {
            List<List<String>> rows = folder.text(name)
                    .lines()
                    .map(line -> Arrays.asList(line.split(";", -1)))
                    .toList();
            tables.add(new CsvRows(
                    name.replace(".csv", ""),
                    rows.get(0),
                    rows.subList(1, rows.size()).iterator()));
        });
        ReadResult result = SituationCsv.check(tables, ColumnMapping.none(), ReadOptions.defaults());
        assertThat(result.report().findings()).isEmpty();
        assertThat(result.orElseThrow()).isEqualTo(Situation.of(CompleteSite.records("")));
    }

    @Test
    void placesHaveRowsAndNoLines() {
        ReadResult result = check(
                site(),
                individuals(
                        List.of("id", "birthDate", "provenance.source", "provenance.recordedAt"),
                        List.of(
                                Arrays.asList("I-1", null, "police", "2026-06-01T00:00:00Z"),
                                Arrays.asList("I-2", "x", "police", "2026-06-01T00:00:00Z"))));
        assertThat(result.report().findings())
                .extracting(Finding::place)
                .contains(Place.cell("individuals", 3, "birthDate", 0, 2));
        assertThat(result.report().counts()).containsEntry(FindingCode.BAD_DATE, 1L);
    }

    @Test
    void rowsOfAnotherLengthAndBlankOnes() {
        assertThat(SituationCsv.report(List.of(site()), ColumnMapping.none(), ReadOptions.defaults())
                        .valid())
                .isTrue();
        assertThat(Folder.found(check(
                        site(),
                        individuals(
                                List.of("id", "provenance.source", "provenance.recordedAt"),
                                List.of(List.of("I-1"), Arrays.asList("", null, ""))))))
                .containsExactly("individuals row 2 CSV_ROW_LENGTH", "individuals row 3 CSV_BLANK_ROWS");
    }

    @Test
    void tablesThatNobodyKnows() {
        assertThat(Folder.found(check(
                        site(),
                        new CsvRows(
                                "people", List.of("id"), List.<List<String>>of().iterator()))))
                .containsExactly("people CSV_UNKNOWN_FILE");
    }

    @Test
    void limitsHoldForThemToo() {
        ReadResult result = SituationCsv.check(
                List.of(
                        site(),
                        individuals(
                                List.of("id", "birthDate"),
                                List.of(List.of("I-1", "x".repeat(50)), List.of("I-2", "y")))),
                ColumnMapping.none(),
                ReadOptions.defaults().within(ReadLimits.defaults().withTextLength(40)));
        assertThat(result.report().outcome()).isEqualTo(Outcome.INCOMPLETE);
        assertThat(Folder.found(result)).containsExactly("individuals row 2 LIMIT_EXCEEDED");
    }

    @Test
    void theyKeepSilentAboutWhatTheyHold() {
        assertThat(individuals(List.of("id"), List.of(List.of("secret")))).hasToString("CsvRows[individuals]");
    }
}
