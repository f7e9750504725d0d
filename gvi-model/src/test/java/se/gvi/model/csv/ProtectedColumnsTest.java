// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.gvi.model.document.ProtectedAttributes;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.ReadOptions;
import se.gvi.model.situation.ReadResult;

/** Protected attributes are refused by the header of their column, and what the column holds is never made a text. */
final class ProtectedColumnsTest {

    private static final String CANARY = "kanariefågel";

    private static Folder with(String header) {
        return Folder.of(
                "individuals.csv",
                "id;" + header + ";provenance.source;provenance.recordedAt\nI-1;" + CANARY
                        + ";police;2026-06-01T00:00:00Z\n");
    }

    @ParameterizedTest
    @CsvSource({
        "Etnicitet, racial or ethnic origin, ras eller etniskt ursprung",
        "ETHNICITY, racial or ethnic origin, ras eller etniskt ursprung",
        "Födelseland, country or place of birth, födelseland eller födelseort",
        "fodelseland, country or place of birth, födelseland eller födelseort",
        "country_of_birth, country or place of birth, födelseland eller födelseort",
        "person.religion, religious or philosophical belief, religiös eller filosofisk övertygelse",
        "Sexuell läggning, 'sex life, sexual orientation or gender identity', 'sexualliv, sexuell läggning eller könsidentitet'"
    })
    void isRefusedByName(String header, String en, String sv) {
        ReadResult result = with(header).check();
        assertThat(Folder.found(result)).hasSize(1).first().asString().endsWith("PROTECTED_ATTRIBUTE");
        assertThat(result.report().valid()).isFalse();
        assertThat(Folder.message(result, FindingCode.PROTECTED_ATTRIBUTE, Language.ENGLISH))
                .isEqualTo("The column " + header + " holds " + en
                        + ". Such data have no place here and were not read. Leave them out of the extract.");
        assertThat(Folder.message(result, FindingCode.PROTECTED_ATTRIBUTE, Language.SWEDISH))
                .isEqualTo("Kolumnen " + header + " innehåller " + sv
                        + ". Sådana uppgifter hör inte hemma här och har inte lästs. Utelämna dem ur uttaget.");
        assertThat(Folder.said(result)).doesNotContain(CANARY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"columns\": {\"religion\": \"birthDate\"}",
                "\"ignore\": {\"religion\": \"not ours\"}",
                "\"columns\": {}"
            })
    void noMappingCanHaveItRead(String member) {
        ColumnMapping mapping = ColumnMapping.fromJson(
                "{\"format\": \"gvi-mapping/1\", \"files\": {\"individuals.csv\": {" + member + "}}}");
        ReadResult result = with("religion").check(mapping, ReadOptions.defaults());
        assertThat(Folder.found(result)).contains("individuals.csv row 1 religion PROTECTED_ATTRIBUTE");
        assertThat(result.situation()).isEmpty();
        assertThat(Folder.said(result)).doesNotContain(CANARY);
    }

    @Test
    void whatItHoldsIsNeverMadeAText() {
        List<String> made = new ArrayList<>();
        RowHandler handler = new RowHandler(new boolean[] {true, false, true}, (characters, offset, length) -> {
            String text = new String(characters, offset, length);
            made.add(text);
            return text;
        });
        CsvReader<RowHandler> csv = CsvReader.builder()
                .fieldSeparator(';')
                .build(handler, "I-1;" + CANARY + ";a\nI-2;\"" + CANARY + " \"\"x\"\"\nrad\";b\n");
        csv.forEach(record -> {
            assertThat(record.cells()[1]).isNull();
            assertThat(record.filled()).containsExactly(true, true, true);
        });
        assertThat(made).containsExactly("I-1", "a", "I-2", "b");
    }

    @Test
    void rowsOfAHostAreNotAskedForIt() {
        List<String> row = new java.util.AbstractList<>() {
            @Override
            public String get(int index) {
                if (index == 1) {
                    throw new AssertionError("the cell was read");
                }
                return List.of("I-1", "", "police", "2026-06-01T00:00:00Z").get(index);
            }

            @Override
            public int size() {
                return 4;
            }
        };
        ReadResult result = SituationCsv.check(
                List.of(
                        new CsvRows(
                                "site",
                                List.of("format", "name", "timeZone", "jurisdiction"),
                                List.of(List.of("gvi-situation/1", "Ånarp", "Europe/Stockholm", "SE"))
                                        .iterator()),
                        new CsvRows(
                                "individuals",
                                List.of("id", "diagnos", "provenance.source", "provenance.recordedAt"),
                                List.of(row).iterator())),
                ColumnMapping.none(),
                ReadOptions.defaults());
        assertThat(Folder.found(result))
                .containsExactly(
                        "individuals row 1 diagnos PROTECTED_ATTRIBUTE",
                        "individuals row 2 provenance.source DANGLING_REFERENCE");
    }

    @Test
    void noColumnOfTheFormatIsOne() {
        assertThat(Table.all().values()).allSatisfy(table -> {
            assertThat(ProtectedAttributes.of(table.name())).isEmpty();
            assertThat(table.headers())
                    .allSatisfy(header -> assertThat(ProtectedAttributes.of(header))
                            .as(header)
                            .isEmpty());
        });
    }
}
