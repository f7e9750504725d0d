// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.ndjson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.gvi.model.document.LinesReader;
import se.gvi.model.document.Node;
import se.gvi.model.document.Places;
import se.gvi.model.document.ToldInputStream;
import se.gvi.model.finding.Place;
import se.gvi.model.finding.ReadOptions;
import se.gvi.model.finding.ValidationReport;
import se.gvi.model.format.EntityType;
import se.gvi.model.format.FormatName;
import se.gvi.model.format.Intake;
import se.gvi.model.format.Whereabouts;
import se.gvi.model.id.RecordKind;
import se.gvi.model.records.Records;
import se.gvi.model.situation.ReadResult;
import se.gvi.model.situation.Situation;

/**
 * Situations as streams of records (NDJSON): one JSON object a line, in any order, that names its kind and has the
 * members that such a record has in a situation's document.
 *
 * <pre>{@code
 * {"kind":"SITUATION","format":"gvi-situation/1","site":{...},"sections":{"sources":1,"ties":0}}
 * {"kind":"SOURCE","id":"police",...}
 * }</pre>
 *
 * <p>One line of the kind {@code SITUATION}, the first or any other, names the site and tells how many records of each
 * kind there are: a section that is not named was not supplied, and a stream that was cut off is noticed.
 *
 * <p>A line that cannot be read costs no other line.
 */
public final class SituationNdjson {

    /** What the member {@code format} of the opening line says. */
    private static final String FORMAT = FormatName.SITUATION;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.USE_THREAD_LOCAL_FOR_BUFFER_RECYCLING)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private SituationNdjson() {}

    /**
     * Reads a file, tells all that is wrong with it and makes a situation of it.
     *
     * @param file the file
     * @param options how it is read
     * @return the report and, if it is valid, the situation
     * @throws IOException if the file cannot be read; never because of what it holds
     */
    public static ReadResult check(Path file, ReadOptions options) throws IOException {
        return run(file, options, Intake.Keeping.OBJECTS);
    }

    /**
     * Reads a stream, tells all that is wrong with it and makes a situation of it. What is found across records has no
     * column, since a stream is read once.
     *
     * @param in the bytes; left open
     * @param options how they are read
     * @return the report and, if it is valid, the situation
     * @throws IOException if the stream cannot be read; never because of what it holds
     */
    public static ReadResult check(InputStream in, ReadOptions options) throws IOException {
        return run(in, options, Intake.Keeping.OBJECTS, (kind, line, pointer) -> new Place(pointer, line, 0));
    }

    /**
     * Reads a file and tells all that is wrong with it, without making a situation of it: records are kept as few
     * bytes, so that ten million of them fit into a gigabyte. The findings are those of {@link #check}.
     *
     * @param file the file
     * @param options how it is read
     * @return the report
     * @throws IOException if the file cannot be read; never because of what it holds
     */
    public static ValidationReport report(Path file, ReadOptions options) throws IOException {
        return run(file, options, Intake.Keeping.BYTES).report();
    }

    /**
     * Reads a stream once and tells all that is wrong with it, without making a situation of it.
     *
     * @param in the bytes; left open
     * @param options how they are read
     * @return the report; what is found across records has no column
     * @throws IOException if the stream cannot be read; never because of what it holds
     */
    public static ValidationReport report(InputStream in, ReadOptions options) throws IOException {
        return run(in, options, Intake.Keeping.BYTES, (kind, line, pointer) -> new Place(pointer, line, 0))
                .report();
    }

    private static ReadResult run(Path file, ReadOptions options, Intake.Keeping keeping) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return run(in, options, keeping, new Columns(file, options));
        }
    }

    private static ReadResult run(InputStream in, ReadOptions options, Intake.Keeping keeping, Whereabouts where)
            throws IOException {
        ValidationReport.Collector report =
                ValidationReport.collector(options.limits().findingsPerCode(), options.overrides());
        Intake intake = new Intake(options, report, keeping);
        boolean whole =
                new StreamReader(FORMAT, options, intake, report).read(new ToldInputStream(in, options.progress()));
        return whole ? intake.finish(where) : intake.stopped();
    }

    /** Finds columns by reading once more the lines in question. */
    private static final class Columns implements Whereabouts {

        private final Path file;
        private final ReadOptions options;
        private Map<Integer, Node> lines = Map.of();

        Columns(Path file, ReadOptions options) {
            this.file = file;
            this.options = options;
        }

        @Override
        public void expect(List<Wanted> wanted) throws IOException {
            try (InputStream in = Files.newInputStream(file)) {
                lines = LinesReader.pick(
                        in,
                        options.limits(),
                        wanted.stream().map(Wanted::position).collect(Collectors.toSet()));
            }
        }

        @Override
        public Place place(RecordKind kind, int position, String pointer) {
            Node line = lines.get(position);
            Place place = line == null ? new Place(pointer, position, 0) : Places.within(line, pointer);
            return new Place(pointer, position, place.column());
        }
    }

    /**
     * Writes a situation to a file, in place of what the file held.
     *
     * @param situation the situation, withdrawn records included
     * @param file the file
     * @throws IOException if the file cannot be written
     */
    public static void write(Situation situation, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            write(situation, out);
        }
    }

    /**
     * Writes a situation to a stream: the opening line, then the records, kind by kind. The bytes are always the same.
     *
     * @param situation the situation, withdrawn records included
     * @param out takes the bytes; flushed and left open
     * @throws IOException if the stream cannot be written
     */
    public static void write(Situation situation, OutputStream out) throws IOException {
        Writer target = new OutputStreamWriter(new BufferedOutputStream(out), StandardCharsets.UTF_8);
        write(situation.records(), target);
        target.flush();
    }

    private static void write(Records records, Writer target) throws IOException {
        try (JsonGenerator out = FACTORY.createGenerator(target)) {
            out.setRootValueSeparator(null);
            out.writeStartObject();
            out.writeStringField("kind", StreamReader.SITUATION);
            out.writeStringField("format", FORMAT);
            out.writeFieldName("site");
            EntityType.SITE.write(records.site(), out);
            out.writeObjectFieldStart("sections");
            for (RecordKind kind : RecordKind.values()) {
                if (records.has(kind)) {
                    out.writeNumberField(kind.section(), records.all(kind).size());
                }
            }
            out.writeEndObject();
            out.writeEndObject();
            out.writeRaw('\n');
            for (RecordKind kind : RecordKind.values()) {
                for (Object record : records.all(kind)) {
                    out.writeStartObject();
                    out.writeStringField("kind", kind.name());
                    EntityType.of(kind).writeMembers(record, out);
                    out.writeEndObject();
                    out.writeRaw('\n');
                }
            }
        }
    }
}
