// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.aggregate;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.rules.page.Cell;
import se.gvi.rules.page.Row;
import se.gvi.rules.page.Table;

/**
 * A table of counts for publication, made by {@link CountTable#published}.
 *
 * @param title what is counted
 * @param rows what the rows are, the last of them the total
 * @param columns what the columns are, the last of them the total
 * @param counts the counts, row by row; null where one is withheld
 * @param least the least count that is published as it is
 */
@JsonPropertyOrder({"title", "rows", "columns", "counts", "least"})
public record PublishedTable(
        @JsonProperty(value = "title", required = true) Text title,
        @JsonProperty(value = "rows", required = true) List<Text> rows,
        @JsonProperty(value = "columns", required = true) List<Text> columns,
        @JsonProperty(value = "counts", required = true) List<List<@Nullable Integer>> counts,
        @JsonProperty(value = "least", required = true) LeastCount least) {

    private static final Text WHAT = Text.of("What", "Vad");
    private static final Text TOTAL = Text.of("Total", "Totalt");
    private static final Text WITHHELD = Text.of("withheld", "visas inte");
    private static final Text NOTE = Text.of(
            "Counts from 1 to {most} are withheld, and others so that none of these can be computed; {number} in all. The"
                    + " least count of {least} is a choice of policy: {decided}.",
            "Antal från 1 till {most} visas inte, och inte heller andra som gör att dessa kan räknas ut; sammanlagt"
                    + " {number}. Det lägsta antalet {least} är ett policyval: {decided}.");

    /**
     * A table.
     *
     * @param title what is counted
     * @param rows what the rows are
     * @param columns what the columns are
     * @param counts the counts, row by row; null where one is withheld
     * @param least the least count
     */
    public PublishedTable {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(least, "least");
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        counts = counts.stream()
                .map(row -> Collections.unmodifiableList(new ArrayList<>(row)))
                .toList();
    }

    static PublishedTable of(CountTable table, Grid grid, boolean[][] withheld, LeastCount least) {
        List<List<@Nullable Integer>> counts = new ArrayList<>();
        for (int row = 0; row < grid.height(); row++) {
            List<@Nullable Integer> line = new ArrayList<>();
            for (int column = 0; column < grid.width(); column++) {
                line.add(withheld[row][column] ? null : Integer.valueOf(grid.count(row, column)));
            }
            counts.add(line);
        }
        return new PublishedTable(
                table.title(),
                Stream.concat(table.rows().stream(), Stream.of(TOTAL)).toList(),
                Stream.concat(table.columns().stream(), Stream.of(TOTAL)).toList(),
                counts,
                least);
    }

    /**
     * Returns a count.
     *
     * @param row the row, from 0; the last is the total
     * @param column the column, from 0; the last is the total
     * @return the count, or empty if it is withheld
     */
    public Optional<Integer> count(int row, int column) {
        return Optional.ofNullable(counts.get(row).get(column));
    }

    /**
     * Returns what has to stand below the table.
     *
     * @return how many counts are withheld, and who decided from which count on they are published
     */
    public Text note() {
        long number =
                counts.stream().flatMap(List::stream).filter(Objects::isNull).count();
        return NOTE.with(Map.of(
                "most", least.number() - 1, "number", number, "least", least.number(), "decided", least.decidedBy()));
    }

    /**
     * Returns the table as part of a page.
     *
     * @return the table, with "withheld" where a count is
     */
    public Table table() {
        List<Text> headings = Stream.concat(Stream.of(WHAT), columns.stream()).toList();
        return new Table(
                title,
                headings,
                IntStream.range(0, rows.size()).mapToObj(this::line).toList(),
                0);
    }

    private Row line(int row) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(rows.get(row))));
        for (int column = 0; column < columns.size(); column++) {
            cells.add(count(row, column).map(Cell::of).orElse(Cell.of(WITHHELD)));
        }
        return new Row(cells, List.of());
    }

    /**
     * Returns the table as text: a line for each row, with its columns by name.
     *
     * @param language the language
     * @return several lines, each ended by a line feed
     */
    public String explain(Language language) {
        List<String> lines = new ArrayList<>(List.of(title.in(language) + ":"));
        for (int row = 0; row < rows.size(); row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < columns.size(); column++) {
                cells.add(columns.get(column).in(language) + " "
                        + count(row, column).map(String::valueOf).orElse(WITHHELD.in(language)));
            }
            lines.add("  " + rows.get(row).in(language) + ": " + String.join(", ", cells));
        }
        lines.add(note().in(language));
        return String.join("\n", lines) + "\n";
    }
}
