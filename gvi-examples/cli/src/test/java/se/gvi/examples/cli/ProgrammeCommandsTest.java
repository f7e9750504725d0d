// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What running a programme asks: duties, the record of processing, and counts that can be published. */
final class ProgrammeCommandsTest {

    private static final String RENEW = "Renew it on purpose: mvn -q -pl gvi-examples/cli -am test"
            + " -Dtest=ProgrammeCommandsTest -Dgvi.regenerate=true -Dsurefire.failIfNoSpecifiedTests=false";

    @ParameterizedTest
    @CsvSource({
        "duties-en.txt,             duties,            --as-of 2026-03-02",
        "duties-sv.txt,             duties,            --as-of 2026-03-02 --lang sv",
        "processing-record-en.txt,  processing-record, --as-of 2026-03-02",
        "processing-record-sv.txt,  processing-record, --as-of 2026-03-02 --lang sv",
        "processing-record-en.html, processing-record, --as-of 2026-03-02 --format html",
        "processing-record.json,    processing-record, --as-of 2026-03-02 --format json",
        "counts-en.txt,             counts,            --year 2025 --least 5 --decided-by gvi-example",
        "counts-sv.txt,             counts,            --year 2025 --least 5 --decided-by gvi-example --by month --lang sv",
        "counts.json,               counts,            --year 2025 --least 5 --decided-by gvi-example --format json"
    })
    void the_output_is_the_golden_one(String golden, String command, String options) throws IOException {
        String args = command + " " + Program.HAMNSTAD + " " + options;
        Program run = Program.run((Object[]) args.split(" +", -1));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).as(RENEW).isEqualTo(Program.golden(golden, run.out()));
    }

    @Test
    void duties_as_JSON_hold_both_languages_and_what_would_settle_them() {
        Program run = Program.run("duties", Program.HAMNSTAD, "--as-of", "2026-03-02", "--format", "json");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("\"asOf\" : \"2026-03-02\"")
                .contains("\"code\" : \"PLAN_MISSING\"")
                .contains("\"state\" : \"UNKNOWN\"")
                .contains("\"sv\" : ")
                .doesNotContainIgnoringCase("lawful");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "duties|Missing required option: '--as-of=DATE'",
                "duties --as-of 2026-03-02 --top 0|--top must be at least 1.",
                "duties --as-of yesterday|Invalid value for option '--as-of'",
                "duties --as-of 2026-03-02 --format html|Invalid value for option '--format'",
                "duties --as-of 1980-01-01|The programme rules gvi-example have no value of MAJORITY on 1980-01-01.",
                "processing-record|Missing required option: '--as-of=DATE'",
                "processing-record --as-of 2026-03-02 --lang fi|Invalid value for option '--lang'",
                "counts --year 2025 --decided-by x|Missing required option: '--least=NUMBER'",
                "counts --year 2025 --least 5|Missing required option: '--decided-by=WHO'",
                "counts --year 2025 --least 1 --decided-by x|gvi: The least count is 1, so that every count would be published.",
                "counts --year 0 --least 5 --decided-by x|gvi: There is no year 0. Give one from 1 to 9999.",
                "counts --year 2025 --least 5 --decided-by x --by group|Invalid value for option '--by'"
            })
    void what_makes_no_sense_is_not_understood(String args, String told) {
        String[] words = args.split(" ", -1);
        Object[] all = new Object[words.length + 1];
        all[0] = words[0];
        all[1] = Program.HAMNSTAD;
        System.arraycopy(words, 1, all, 2, words.length - 1);
        Program run = Program.run(all);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(told);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void a_file_that_is_not_there_is_told() {
        Program run = Program.run("duties", "nowhere.json", "--as-of", "2026-03-02");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).isEqualTo("gvi: There is no file nowhere.json.\n");
    }
}
