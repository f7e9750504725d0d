// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.ValidationReport;

/**
 * How a host's own files and headers stand for those of the format: a small JSON document, {@code gvi-mapping/1}, that
 * {@code docs/csv.md} describes. A mapping can always be read; what is wrong with it is told by its own report, and by
 * the report of everything that is read with it.
 */
public final class ColumnMapping {

    /** What the member {@code format} of every mapping says. */
    static final String FORMAT = "gvi-mapping/1";

    private static final ColumnMapping NONE =
            new ColumnMapping(List.of(), null, ValidationReport.collector(1).report());

    private final List<FileMapping> files;
    private final @Nullable ZoneId zone;
    private final ValidationReport report;

    ColumnMapping(List<FileMapping> files, @Nullable ZoneId zone, ValidationReport report) {
        this.files = List.copyOf(files);
        this.zone = zone;
        this.report = report;
    }

    /**
     * Returns the mapping for files that have the names and headers of the format.
     *
     * @return a mapping that maps nothing
     */
    public static ColumnMapping none() {
        return NONE;
    }

    /**
     * Reads a mapping from a file.
     *
     * @param file the file
     * @return the mapping, as far as it could be understood
     * @throws IOException if the file cannot be read; never because of what it holds
     */
    public static ColumnMapping read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return MappingReader.read(in, String.valueOf(file.getFileName()));
        }
    }

    /**
     * Reads a mapping from a stream.
     *
     * @param in the bytes; left open
     * @param name what findings call the document
     * @return the mapping, as far as it could be understood
     * @throws IOException if the stream cannot be read; never because of what it holds
     */
    public static ColumnMapping read(InputStream in, String name) throws IOException {
        return MappingReader.read(in, name);
    }

    /**
     * Reads a mapping from a text.
     *
     * @param json the document
     * @return the mapping, as far as it could be understood
     */
    public static ColumnMapping fromJson(String json) {
        try {
            return read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "mapping.json");
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory can always be read.", impossible);
        }
    }

    /**
     * Returns what is wrong with the mapping itself.
     *
     * @return the report, with places in the mapping
     */
    public ValidationReport report() {
        return report;
    }

    /** How a file is to be read: the first that matches its name. */
    Optional<FileMapping> of(String file) {
        return files.stream().filter(mapping -> mapping.matches(file)).findFirst();
    }

    /** How a file that has the name of a table is to be read if the mapping does not name it. */
    FileMapping otherwise() {
        return FileMapping.none(zone);
    }

    List<FileMapping> files() {
        return files;
    }

    /** How many files it names. */
    @Override
    public String toString() {
        return "ColumnMapping[" + files.size() + " files, " + report + "]";
    }
}
