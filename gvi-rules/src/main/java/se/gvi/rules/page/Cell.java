// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.page;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import se.gvi.model.finding.Text;

/**
 * A cell of a table.
 *
 * @param text the words; empty if there is nothing to say
 * @param tone how they are set apart
 */
@JsonPropertyOrder({"text", "tone"})
public record Cell(
        @JsonProperty(value = "text", required = true) Text text,
        @JsonProperty(value = "tone", required = true) Tone tone) {

    /**
     * A cell.
     *
     * @param text the words
     * @param tone how they are set apart
     */
    public Cell {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(tone, "tone");
    }

    /**
     * A cell that is not set apart.
     *
     * @param text the words
     * @return the cell
     */
    public static Cell of(Text text) {
        return new Cell(text, Tone.PLAIN);
    }

    /**
     * A cell that reads the same in both languages, such as an id, a date or a number.
     *
     * @param value the value
     * @return the cell with the value's own words
     */
    public static Cell of(Object value) {
        return of(Text.same(value.toString()));
    }
}
