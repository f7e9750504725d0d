// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.page;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;
import se.gvi.model.finding.Text;

/**
 * A table. The records that its rows rest on stand in a last column of their own.
 *
 * @param caption what it tells
 * @param columns the heading of each column
 * @param rows the rows, each with a cell for each column
 * @param leftOut how many further rows there would be
 */
@JsonPropertyOrder({"caption", "columns", "rows", "leftOut"})
public record Table(
        @JsonProperty(value = "caption", required = true) Text caption,
        @JsonProperty(value = "columns", required = true) List<Text> columns,
        @JsonProperty(value = "rows", required = true) List<Row> rows,
        @JsonProperty(value = "leftOut", required = true) int leftOut)
        implements Block {

    private static final List<Text> ANSWERS = List.of(Text.of("Question", "Fråga"), Text.of("Answer", "Svar"));

    /**
     * A table.
     *
     * @param caption what it tells
     * @param columns the heading of each column
     * @param rows the rows
     * @param leftOut how many further rows there would be
     * @throws IllegalArgumentException if there is no row, a row has another number of cells than there are columns, or
     *     a negative number is left out
     */
    public Table {
        Objects.requireNonNull(caption, "caption");
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("The table \"" + caption.en()
                    + "\" has no rows. Say in a paragraph that there is nothing to tell.");
        }
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("A row of the table \"" + caption.en() + "\" has "
                        + row.cells().size() + " cells for " + columns.size()
                        + " columns. Give each column one cell, an empty one if need be.");
            }
        }
        if (leftOut < 0) {
            throw new IllegalArgumentException(
                    "The table \"" + caption.en() + "\" leaves out " + leftOut + " rows. Make it 0 or more.");
        }
    }

    /**
     * A table that gives an answer to each of several questions about one thing; as text, each row is one sentence.
     *
     * @param caption what the questions are about
     * @param rows the rows, each with a question and its answer
     * @return the table
     * @throws IllegalArgumentException if there is no row, or one that has not two cells
     */
    public static Table ofAnswers(Text caption, List<Row> rows) {
        return new Table(caption, ANSWERS, rows, 0);
    }

    /** Whether it gives answers to questions. */
    boolean answers() {
        return columns.equals(ANSWERS);
    }

    /** Whether any row rests on a record. */
    boolean hasEvidence() {
        return rows.stream().anyMatch(row -> !row.evidence().isEmpty());
    }
}
