// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.report;

import java.util.List;
import se.gvi.model.finding.Text;
import se.gvi.rules.page.Cell;
import se.gvi.rules.page.Row;

/** Rows of tables that rest on counts, not on records. */
final class Rows {

    private Rows() {}

    static Row of(Cell... cells) {
        return new Row(List.of(cells), List.of());
    }

    static Row answer(Text question, Text answer) {
        return of(Cell.of(question), Cell.of(answer));
    }
}
