// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.document;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.gvi.simulation.scenario.Lever;

/** Reads a design from comma-separated values: a column for each lever, a line for each row. */
final class DesignTable {

    private DesignTable() {}

    static List<Map<Lever, Double>> read(String csv) {
        List<Map<Lever, Double>> points = new ArrayList<>();
        try {
            CsvReader.builder().ofNamedCsvRecord(csv).forEach(row -> points.add(point(row)));
        } catch (CsvParseException broken) {
            throw new IllegalArgumentException(
                    "The design is no table of comma-separated values. Give a line with the"
                            + " names of levers and as many cells in every other line.",
                    broken);
        }
        return points;
    }

    private static Map<Lever, Double> point(NamedCsvRecord row) {
        Map<Lever, Double> point = new LinkedHashMap<>();
        row.getFieldsAsMap().forEach((name, cell) -> point.put(Lever.of(name), number(row, name, cell)));
        return point;
    }

    private static double number(NamedCsvRecord row, String name, String cell) {
        try {
            return Double.parseDouble(cell);
        } catch (NumberFormatException none) {
            throw new IllegalArgumentException(
                    "Line " + row.getStartingLineNumber() + " of the design has \"" + cell + "\" for the lever " + name
                            + ". Write a number with a point, such as 0.23.",
                    none);
        }
    }
}
