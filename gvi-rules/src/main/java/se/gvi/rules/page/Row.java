// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.page;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import se.gvi.model.id.RecordRef;

/**
 * A row of a table. Its first cell names what it is about.
 *
 * @param cells the cells
 * @param evidence the records it rests on
 */
@JsonPropertyOrder({"cells", "evidence"})
public record Row(
        @JsonProperty(value = "cells", required = true) List<Cell> cells,
        @JsonProperty(value = "evidence", required = true) List<RecordRef> evidence) {

    /**
     * A row.
     *
     * @param cells the cells
     * @param evidence the records it rests on
     * @throws IllegalArgumentException if there is no cell
     */
    public Row {
        cells = List.copyOf(cells);
        evidence = List.copyOf(evidence);
        if (cells.isEmpty()) {
            throw new IllegalArgumentException(
                    "A row has no cells. Give at least the one that names what it is about.");
        }
    }
}
