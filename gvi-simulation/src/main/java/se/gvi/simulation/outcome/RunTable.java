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

    /** Whether the run of a line did not fail. */
    static boolean isOk(NamedCsvRecord line) {
        return line.findField("status").filter("OK"::equals).isPresent();
    }
}
