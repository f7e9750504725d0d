// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.ReadLimits;
import se.gvi.model.finding.ReadOptions;
import se.gvi.model.fixture.CompleteSite;
import se.gvi.model.json.SituationJson;
import se.gvi.model.situation.Situation;

final class ExtractTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "situation.json, JSON",
        "SITUATION.JSON, JSON",
        "situation.ndjson, NDJSON",
        "situation.jsonl, NDJSON",
        "extract, CSV"
    })
    void the_name_tells_the_format(String name, ExtractFormat format) {
        assertThat(ExtractFormat.of(folder.resolve(name))).isEqualTo(format);
    }

    @Test
    void a_name_that_tells_no_format_is_refused_with_the_remedy() {
        assertThat(ExtractFormat.of(folder)).isEqualTo(ExtractFormat.CSV);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Extract.of(Path.of("memberships.csv")))
                .withMessage("One CSV file is only a part of an extract. Name the folder that holds all of them.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Extract.of(Path.of("extract.xlsx")))
                .withMessage("The name does not tell how the extract is written. Name it .json or .ndjson, or name a"
                        + " folder of CSV files.");
    }

    @ParameterizedTest
    @EnumSource
    void every_format_holds_what_the_others_hold(ExtractFormat format) throws IOException {
        Situation situation = Situation.of(CompleteSite.records(""));
        Extract extract = Extract.of(folder.resolve("all." + format), format);

        extract.write(situation);

        assertThat(extract.check().valid()).isTrue();
        Situation again = extract.read().orElseThrow();
        assertThat(SituationJson.toJson(again)).isEqualTo(SituationJson.toJson(situation));
        assertThat(again.records()).isEqualTo(situation.records());
        assertThat(extract.format()).isEqualTo(format);
        assertThat(extract).hasToString("Extract[" + format + "]");
    }

    @ParameterizedTest
    @EnumSource
    void checking_and_reading_find_the_same_and_keep_the_same_limits(ExtractFormat format) throws IOException {
        Extract written = Extract.of(folder.resolve("all." + format), format);
        written.write(Situation.of(CompleteSite.records("")));
        Extract extract =
                written.with(ReadOptions.defaults().within(ReadLimits.defaults().withRecords(3)));

        assertThat(extract.check()).isEqualTo(extract.read().report());
        assertThat(extract.check().counts()).containsKey(FindingCode.LIMIT_EXCEEDED);
        assertThat(extract.read().situation()).isEmpty();
        assertThat(Files.exists(folder.resolve("all." + format))).isTrue();
    }
}
