// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import se.gvi.model.csv.ColumnMapping;
import se.gvi.model.csv.SituationCsv;
import se.gvi.model.finding.ReadOptions;
import se.gvi.model.finding.ValidationReport;
import se.gvi.model.json.SituationJson;
import se.gvi.model.ndjson.SituationNdjson;
import se.gvi.model.situation.InvalidSituationException;
import se.gvi.model.situation.ReadResult;
import se.gvi.model.situation.Situation;

/**
 * What a municipality, the police or the probation service handed over, in whatever format:
 *
 * <pre>{@code
 * ValidationReport report = Extract.of(Path.of("extract")).check();
 * Situation situation = Extract.of(Path.of("situation.json")).read().orElseThrow();
 * }</pre>
 */
public final class Extract {

    private final Path path;
    private final ExtractFormat format;
    private final ColumnMapping mapping;
    private final ReadOptions options;

    private Extract(Path path, ExtractFormat format, ColumnMapping mapping, ReadOptions options) {
        this.path = path;
        this.format = format;
        this.mapping = mapping;
        this.options = options;
    }

    /**
     * An extract, its format told by its name.
     *
     * @param path a {@code .json} or {@code .ndjson} file, or a folder of CSV files
     * @return the extract; nothing is read yet
     * @throws IllegalArgumentException if the name tells no format
     */
    public static Extract of(Path path) {
        return of(path, ExtractFormat.of(path));
    }

    /**
     * An extract in a given format.
     *
     * @param path the file or folder
     * @param format how it is written
     * @return the extract; nothing is read yet
     */
    public static Extract of(Path path, ExtractFormat format) {
        return new Extract(
                Objects.requireNonNull(path, "path"),
                Objects.requireNonNull(format, "format"),
                ColumnMapping.none(),
                ReadOptions.defaults());
    }

    /**
     * The same, with the host's own headers mapped to those of the format. Only tables have headers.
     *
     * @param other the mapping
     * @return the extract
     */
    public Extract mappedBy(ColumnMapping other) {
        return new Extract(path, format, Objects.requireNonNull(other, "mapping"), options);
    }

    /**
     * The same, read otherwise.
     *
     * @param other how it is read
     * @return the extract
     */
    public Extract with(ReadOptions other) {
        return new Extract(path, format, mapping, Objects.requireNonNull(other, "options"));
    }

    /**
     * Returns how it is written.
     *
     * @return the format
     */
    public ExtractFormat format() {
        return format;
    }

    /**
     * Tells all that is wrong with it, without making a situation of it: however many records it holds, they are kept as
     * few bytes.
     *
     * @return the report
     * @throws IOException if it cannot be read; never because of what it holds
     */
    public ValidationReport check() throws IOException {
        return switch (format) {
            case JSON -> SituationJson.report(path, options);
            case NDJSON -> SituationNdjson.report(path, options);
            case CSV -> SituationCsv.report(path, mapping, options);
        };
    }

    /**
     * Reads it.
     *
     * @return the report, the same as that of {@link #check()}, and, if it is valid, the situation; see {@link
     *     ReadResult#orElseThrow()}
     * @throws IOException if it cannot be read; never because of what it holds
     * @see InvalidSituationException
     */
    public ReadResult read() throws IOException {
        return switch (format) {
            case JSON -> SituationJson.check(path, options);
            case NDJSON -> SituationNdjson.check(path, options);
            case CSV -> SituationCsv.check(path, mapping, options);
        };
    }

    /**
     * Writes a situation in this format to this place, in place of what was there. What is written holds all that the
     * situation holds, withdrawn records included.
     *
     * @param situation the situation
     * @throws IOException if it cannot be written
     */
    public void write(Situation situation) throws IOException {
        switch (format) {
            case JSON -> SituationJson.write(situation, path);
            case NDJSON -> SituationNdjson.write(situation, path);
            case CSV -> SituationCsv.write(situation, path);
        }
    }

    /** The format alone; the path may name a person. */
    @Override
    public String toString() {
        return "Extract[" + format + "]";
    }
}
