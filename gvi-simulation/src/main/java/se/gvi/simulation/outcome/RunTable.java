// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.outcome;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads the table of an experiment line by line. */
final class RunTable {

    private RunTable() {}

    static void read(Path table, Consumer<NamedCsvRecord> line) throws IOException {
        try (CsvReader<NamedCsvRecord> lines =
                CsvReader.builder().ofNamedCsvRecord(Files.newBufferedReader(table, StandardCharsets.UTF_8))) {
            lines.forEach(line);
        } catch (CsvParseException broken) {
            throw new IllegalArgumentException(
                    "The table is broken off or no table. Give the whole table of this experiment.", broken);
        }
    }

    /** The number in a column. */
    static double number(NamedCsvRecord line, String column) {
        return parsed(line, column, Double::parseDouble);
    }

    /** The whole number in a column. */
    static int whole(NamedCsvRecord line, String column) {
        return parsed(line, column, Integer::parseInt);
    }

    private static <T> T parsed(NamedCsvRecord line, String column, Function<String, T> parse) {
        try {
            return parse.apply(line.findField(column).orElse(""));
        } catch (NumberFormatException none) {
            throw new IllegalArgumentException(
                    "The table has no numbers in a column \"" + column + "\". Look at one such as"
                            + " events or deaths; to see months, give a table with a line for each month.",
                    none);
        }
    }

    /** Whether the run of a line did not fail. */
    static boolean isOk(NamedCsvRecord line) {
        return line.findField("status").filter("OK"::equals).isPresent();
    }
}
