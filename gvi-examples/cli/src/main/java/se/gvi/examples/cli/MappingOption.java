// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import se.gvi.model.csv.ColumnMapping;

/** How the headers of a host are understood. */
final class MappingOption {

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "How the headers, words and dates of CSV files are to be understood (docs/csv.md).")
    private Path file;

    MappingOption() {}

    ColumnMapping mapping() throws IOException {
        return file == null ? ColumnMapping.none() : ColumnMapping.read(file);
    }
}
