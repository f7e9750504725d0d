// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.simulation.document.ExperimentDocument;
import se.gvi.simulation.document.ExperimentPlan;
import se.gvi.simulation.report.ExperimentReport;

/** Counts month by month, read from a table. */
final class MonthlyCountsTest {

    private static final ExperimentPlan PLAN = ExperimentDocument.of("""
                    {
                      "format": "gvi-experiment/1",
                      "city": {"near": "MALMO", "asOf": "2026-01-01"},
                      "start": "2025-11-01",
                      "strategies": [{"name": "nothing"}, {"name": "visits", "policy": "sluta-skjut"}],
                      "replicates": 2,
                      "master": 3
                    }
                    """).plan();
    private static final String TABLE = """
            run,status,month,events_without,events
            0,OK,0,3,3
            0,OK,1,4,4
            1,OK,0,1,1
            1,OK,1,2,2
            2,OK,0,3,2
            2,OK,1,4,0
            3,OK,0,1,1
            3,OK,1,2,3
            """;

    @TempDir
    private Path folder;

    private MonthlyCounts counts(String table) throws IOException {
        return MonthlyCounts.of(PLAN, Files.writeString(folder.resolve("table.csv"), table), "events", 0);
    }

    @Test
    void each_city_has_its_months_without_and_with_each_strategy() throws IOException {
        MonthlyCounts counts = counts(TABLE);
        assertThat(counts)
                .isEqualTo(new MonthlyCounts(
                        List.of(List.of(3, 4), List.of(1, 2)),
                        Map.of("visits", List.of(List.of(2, 0), List.of(1, 3))),
                        0));
    }

    @Test
    void a_city_in_which_a_run_failed_is_left_out_for_every_strategy_and_counted() throws IOException {
        MonthlyCounts counts = counts(TABLE.replace("2,OK,0,3,2\n2,OK,1,4,0", "2,FAILED,,,"));
        assertThat(counts.leftOut()).isEqualTo(1);
        assertThat(counts.without()).containsExactly(List.of(1, 2));
        assertThat(counts.with().get("visits")).containsExactly(List.of(1, 3));
        assertThatThrownBy(() -> counts(TABLE.replaceAll("OK,[01],.*", "FAILED,,,")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("In every city a run failed. The table says why.");
    }

    @Test
    void a_table_that_is_another_is_refused_with_its_remedy() {
        assertThatThrownBy(() -> counts(TABLE.substring(0, TABLE.indexOf("3,OK,0"))))
                .hasMessage("The table has 3 runs, the experiment 4. Give the whole table of this experiment.");
        assertThatThrownBy(() -> counts(TABLE.replace("2,OK,1,4,0", "2,OK,1,5,0")))
                .hasMessage("The strategies were tried on different cities. Give them the same numbers of the city, and"
                        + " the seeding COMMON.");
        assertThatThrownBy(() -> counts(TABLE.replace("2,OK,0,3,2\n", "")))
                .hasMessage("The months of run 2 do not follow each other. Give the table as it was written.");
        assertThatThrownBy(() -> counts(TABLE.replace(",events\n", ",other\n")))
                .hasMessage(
                        "The table has no numbers in a column \"events\". Look at one such as events or deaths; to see months,"
                                + " give a table with a line for each month.");
        assertThatThrownBy(() -> MonthlyCounts.of(PLAN, folder, "events", 1))
                .hasMessage("There is no point 1 of the design: there are 1, counted from 0.");
        assertThatThrownBy(() -> counts(TABLE + "4,2\n"))
                .hasMessage("The table is broken off or no table. Give the whole table of this experiment.");
    }

    @Test
    void a_strategy_that_changed_nothing_is_drawn_all_the_same() throws IOException {
        MonthlyCounts same =
                counts(TABLE.replace("3,2\n", "3,3\n").replace("4,0\n", "4,4\n").replace("2,3\n", "2,2\n"));
        assertThat(ExperimentReport.of(Text.same("Visits"), same).text(Language.ENGLISH))
                .contains("visits")
                .contains("nothing");
    }
}
