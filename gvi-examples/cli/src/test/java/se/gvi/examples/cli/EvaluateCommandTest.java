// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published yearly counts of shootings in Malmö (Malmö stad) and Göteborg (secondary source), evaluated. */
final class EvaluateCommandTest {

    private static final String COUNTS = """
            place,period,count,published
            Malmö,2016,61,2023-01-15
            Malmö,2017,65,2023-01-15
            Malmö,2018,47,2023-01-15
            Malmö,2019,34,2023-01-15
            Malmö,2020,20,2023-01-15
            Malmö,2021,21,2023-01-15
            Malmö,2022,29,2023-01-15
            Göteborg,2015,31,2020-01-15
            Göteborg,2016,39,2020-01-15
            Göteborg,2017,21,2020-01-15
            Göteborg,2018,43,2020-01-15
            Göteborg,2019,20,2020-01-15
            """;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void theCounts() throws IOException {
        file = Files.writeString(folder.resolve("counts.csv"), COUNTS);
    }

    private Program evaluate(String options) {
        List<Object> args = new ArrayList<>(List.of("evaluate", file, "--outcome", "confirmed shootings"));
        args.addAll(List.of(options.split(" +")));
        return Program.run(args.toArray());
    }

    /** Published figures: confirmed shootings in Sweden, as the press quoted the police in 2020 and as revised. */
    private static final String REVISED = """
            place,period,count,published
            Sverige,2017,306,2020-12-31
            Sverige,2017,281,2026-01-15
            Sverige,2018,306,2020-12-31
            Sverige,2018,325,2026-01-15
            Sverige,2019,320,2020-01-15
            Sverige,2019,334,2020-12-31
            Sverige,2019,360,2026-01-15
            """;

    @ParameterizedTest
    @CsvSource({"evaluate-revised-en.txt,en", "evaluate-revised-sv.txt,sv"})
    void what_was_published_before_is_held_against_what_is_published_now(String golden, String language)
            throws IOException {
        Files.writeString(file, REVISED);
        Program run = evaluate("--place Sverige --start 2019-01 --registered 2018-06-01 --step year --from 2017-01"
                + " --beside Explosioner --end 2020-01 --meanwhile 2018-05=Amnesty --lang " + language);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(Program.golden(golden, run.out()));
    }

    @Test
    void a_report_tells_what_was_published_before_too() throws IOException {
        Files.writeString(file, REVISED);
        Path text = folder.resolve("report.txt");
        Program run = evaluate("--place Sverige --start 2019-01 --registered 2018-06-01 --step year --from 2017-01"
                + " --beside Explosioner --meanwhile 2018-05=Amnesty --report text=" + text);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("The counts published by 2020-01-15 do not reach both sides of the start");
        assertThat(Files.readString(text).replaceAll("\\s+", " "))
                .contains("Counts that were revised between 2020-12-31 and 2026-01-15")
                .contains("Sverige; Period: 2017; At first: 306; Now: 281; Change: \u221225")
                .contains("Explosioner; Named at registration: yes; After against before, for each month: ? counts are"
                        + " missing")
                .contains("Amnesty; From: 2018-05; Struck: the places compared with too")
                .doesNotContain("2020-01-15 and");
    }

    @Test
    void what_lies_beside_the_trial_is_compared_too() {
        Program run = evaluate(MALMO + "--beside Göteborg --end 2020-01");
        assertThat(run.out())
                .contains("\nBeside the trial:\n- Göteborg: ")
                .contains("\nAfter the end of the trial:\n- Cannot tell whether");
        assertThat(evaluate(MALMO + "--beside Malmö").err()).contains("There are two series of Malmö. Leave one out.");
    }

    private static final String MALMO = "--place Malmö --start 2018-10 --registered 2018-01-01 --step year ";

    @ParameterizedTest
    @CsvSource({"evaluate-two-years-en.txt,--to 2019-01", "evaluate-two-years-sv.txt,--to 2019-01 --lang sv"})
    void the_first_two_years_of_Malmo_cannot_tell(String golden, String options) throws IOException {
        Program run = evaluate(MALMO + "--compare Göteborg " + options);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains(options.contains("sv") ? "Data räcker inte" : "The data cannot tell.");
        assertThat(run.out()).isEqualTo(Program.golden(golden, run.out()));
    }

    @Test
    void another_start_is_marked_as_such() {
        Program run = evaluate(MALMO + "--other-start 2018-01");
        assertThat(run.out()).contains("2018-01").contains("2018-10").contains("The data cannot tell.");
    }

    @Test
    void a_report_is_written_to_files_and_changes_nothing_else() throws IOException {
        Path html = folder.resolve("report.html");
        Path text = folder.resolve("report.txt");
        String options = MALMO + "--compare Göteborg --to 2019-01 --lang sv";
        Program run = evaluate(options + " --report html=" + html + " --report text=" + text);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(evaluate(options).out());
        assertThat(html).content().startsWith("<!DOCTYPE html>").contains("<svg ", "Data räcker inte för att avgöra.");
        assertThat(text)
                .content()
                .startsWith("Malmö: vad antalen säger om försöket\n")
                .doesNotContain("<svg");
        assertThat(evaluate(options + " --report pdf=x.pdf").err()).contains("expected one of [TEXT, HTML]");
    }

    @Test
    void periods_that_only_one_place_counts_are_left_out_and_their_number_is_told() {
        assertThat(evaluate(MALMO + "--compare Göteborg").out())
                .startsWith("Malmö, confirmed shootings, 4 periods from 2016-01, counts published by 2023-01-15:\n");
        assertThat(evaluate(MALMO.strip()).out()).startsWith("Malmö, confirmed shootings, 7 periods from 2016-01,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--place Alby --start 2018-10 --registered 2018-01-01 --step year|2|counts nothing for Alby. It has Malmö,"
                        + " Göteborg.",
                "--place Malmö --start 2018-10 --registered 2018-01-01|1|has no period. Write it as 2018-10, or say another"
                        + " --step.",
                "--place Malmö --start 2018-10 --registered 2018-01-01 --step year --to 2024-01|1|has no count of Malmö for"
                        + " 2023-01.",
                "--place Malmö --start 2018-10 --registered 2018-01-01 --step year --looking-for 1.5|2|Give a ratio between"
                        + " 0 and 1",
                "--place Malmö --start then --registered 2018-01-01|2|Invalid value for option '--start'"
            })
    void what_makes_no_sense_is_said(String options, int code, String message) {
        Program run = evaluate(options);
        assertThat(run.code()).isEqualTo(code);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Malmö,2023,many,2024-01-15|has no count. Write a whole number.",
                "Malmö,2023,15,soon|does not say when the count was published. Write the day as 2023-01-15.",
                "Malmö,2022,30,2023-01-15|counts the period 2022 of that place a second time, as published on 2023-01-15"
                        + " too. Leave one out, or correct the day."
            })
    void a_row_that_is_wrong_is_named(String row, String message) throws IOException {
        Files.writeString(file, COUNTS + row + "\n");
        Program run = evaluate(MALMO.strip());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("The row on line 14 of ").contains(message);
        Files.writeString(file, COUNTS.replace("published", "day"));
        assertThat(evaluate(MALMO.strip()).err())
                .contains("has no column published. It needs place, period, count and");
    }
}
