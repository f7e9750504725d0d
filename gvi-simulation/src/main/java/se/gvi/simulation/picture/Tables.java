// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.picture;

import java.util.List;
import java.util.stream.Stream;
import se.gvi.model.finding.Text;
import se.gvi.rules.page.Cell;
import se.gvi.rules.page.Row;
import se.gvi.rules.page.Table;
import se.gvi.simulation.evaluation.Figures;

/** The numbers of a picture. */
final class Tables {

    static final Text CAPTION = Text.of("The picture in numbers", "Bilden i siffror");

    private Tables() {}

    static Table of(List<Text> columns, List<Row> rows) {
        return new Table(CAPTION, columns, rows, 0);
    }

    static Row row(Cell... cells) {
        return new Row(List.of(cells), List.of());
    }

    static Row row(Cell first, Stream<Cell> rest) {
        return new Row(Stream.concat(Stream.of(first), rest).toList(), List.of());
    }

    static Cell two(double number) {
        return Cell.of(Figures.two(number));
    }
}
