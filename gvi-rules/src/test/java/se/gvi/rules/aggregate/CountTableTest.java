// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.incident.IncidentType;
import se.gvi.model.json.SituationJson;
import se.gvi.rules.fixture.GoldenText;
import se.gvi.rules.fixture.Town;

/** Which counts are withheld, and how that reads. */
final class CountTableTest {

    private static final LeastCount FIVE =
            new LeastCount(5, Text.of("the municipal board of Sandby", "kommunstyrelsen i Sandby"));

    private static List<List<Integer>> published(List<List<Integer>> counts, LeastCount least) {
        return CountTableProperties.table(counts).published(least).counts();
    }

    private static List<Integer> row(Integer... counts) {
        return java.util.Arrays.asList(counts);
    }

    @Test
    void R50_a_table_without_small_counts_is_published_whole_with_its_totals() {
        assertThat(published(List.of(List.of(5, 0), List.of(7, 9)), FIVE))
                .containsExactly(row(5, 0, 5), row(7, 9, 16), row(12, 9, 21));
    }

    @Test
    void R50_a_small_count_takes_a_rectangle_with_it_so_that_totals_do_not_tell_it() {
        assertThat(published(List.of(List.of(2, 20, 30), List.of(10, 11, 40), List.of(12, 50, 60)), FIVE))
                .containsExactly(
                        row(null, null, 30, 52), row(null, null, 40, 61), row(12, 50, 60, 122), row(24, 81, 130, 235));
    }

    @Test
    void R50_a_rectangle_that_would_show_that_the_count_is_small_is_not_enough() {
        List<List<Integer>> published =
                published(List.of(List.of(1, 1, 90), List.of(1, 1, 80), List.of(70, 60, 50)), FIVE);
        assertThat(published.get(0)).startsWith(null, null);
        assertThat(published.get(1)).startsWith(null, null);
        assertThat(published.stream().flatMap(List::stream).filter(count -> count == null))
                .as("with only the four ones withheld, the totals would say that each is 2 at most")
                .hasSizeGreaterThan(4);
    }

    @Test
    void R50_a_small_total_is_withheld_too() {
        List<List<Integer>> published = published(List.of(List.of(0, 3), List.of(20, 30)), FIVE);
        assertThat(published.get(0).get(1)).isNull();
        assertThat(published.get(0).get(2)).isNull();
    }

    @Test
    void the_least_count_is_a_choice_that_says_who_made_it_and_withholds_something() {
        assertThatThrownBy(() -> new LeastCount(1, Text.same("test")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The least count is 1, so that every count would be published. Make it 2 or more.");
        assertThat(CountTableProperties.table(List.of(List.of(4, 9)))
                        .published(FIVE)
                        .note()
                        .en())
                .isEqualTo(
                        "Counts from 1 to 4 are withheld, and others so that none of these can be computed; 4 in all."
                                + " The least count of 5 is a choice of policy: the municipal board of Sandby.");
    }

    @Test
    void a_table_that_is_no_table_is_refused() {
        assertThatThrownBy(() -> new CountTable(Text.same("t"), List.of(), List.of(), List.of()))
                .hasMessage(
                        "The table \"t\" has 0 rows, 0 columns and 0 rows of counts. Give at least one row and column,"
                                + " and each row its counts.");
        assertThatThrownBy(() -> CountTableProperties.table(List.of(List.of(1, 2), List.of(3))))
                .hasMessage(
                        "A row of the table \"test\" has not one count of 0 or more for each of its 2 columns. Give each"
                                + " column one.");
        assertThatThrownBy(() -> CountTableProperties.table(List.of(List.of(-1))))
                .hasMessageContaining("not one count of 0 or more");
    }

    private static List<Integer> shotsFired(CountTable table) {
        return table.counts().get(List.of(IncidentType.values()).indexOf(IncidentType.SHOTS_FIRED));
    }

    @Test
    void incidents_are_counted_by_kind_and_by_month_or_area_of_their_year() {
        Town town = new Town();
        for (String date : List.of("2025-01-01", "2025-12-31", "2025-12", "2025", "2024-12-31", "2026-01-01")) {
            town.incident(IncidentType.SHOTS_FIRED, date);
        }
        CountTable months = IncidentCounts.of(town.situation(), 2025).byKindAndMonth();
        assertThat(months.title().en())
                .isEqualTo("Recorded incidents of 2025 by month (nobody says that all are recorded)");
        assertThat(shotsFired(months)).containsExactly(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 1);
        CountTable areas = IncidentCounts.of(town.complete(RecordKind.INCIDENT).situation(), 2025)
                .byKindAndArea();
        assertThat(areas.title().sv()).isEqualTo("Registrerade händelser 2025 per område");
        assertThat(areas.columns()).extracting(Text::en).containsExactly("area not recorded");
        assertThat(shotsFired(areas)).containsExactly(4);
    }

    @Test
    void the_counts_of_Hamnstad_read_in_both_languages() throws IOException {
        var hamnstad = SituationJson.read(Path.of("..", "gvi-examples", "hamnstad", "situation.json"));
        PublishedTable counts =
                IncidentCounts.of(hamnstad, 2025).byKindAndArea().published(FIVE);
        GoldenText.assertSame(counts.explain(Language.ENGLISH), "aggregate/counts-en.txt");
        GoldenText.assertSame(counts.explain(Language.SWEDISH), "aggregate/counts-sv.txt");
        assertThat(counts.table().rows()).hasSize(counts.rows().size());
    }
}
