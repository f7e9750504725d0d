// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import se.gvi.model.csv.ColumnMapping;
import se.gvi.model.csv.SituationCsv;
import se.gvi.model.finding.ReadOptions;
import se.gvi.model.finding.ValidationReport;
import se.gvi.model.ndjson.SituationNdjson;
import se.gvi.model.schema.SituationSchema;

/**
 * Checking the same 50 000 records: only the tokens of the same bytes (the limit of any reader), a schema validator line
 * by line (structure only), and gvi (structure, every rule about a record, and everything across records), as a stream
 * and as tables. Milliseconds for all records.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class CheckBenchmark {

    private static final int RECORDS = 50_000;

    private final JsonFactory factory = new JsonFactory();
    private final ObjectMapper mapper = new ObjectMapper();
    private Path folder = Path.of(".");
    private byte[] stream = {};
    private List<String> lines = List.of();
    private Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SituationSchema.record());

    /**
     * Makes the records.
     *
     * @throws IOException if they cannot be written
     */
    @Setup
    public void write() throws IOException {
        folder = Files.createTempDirectory("gvi-benchmark");
        Path file = folder.resolve("crowd.ndjson");
        new Crowd(RECORDS).writeStream(file);
        new Crowd(RECORDS).writeTables(folder.resolve("tables"));
        stream = Files.readAllBytes(file);
        lines = new String(stream, StandardCharsets.UTF_8).lines().toList();
    }

    /**
     * Removes the records.
     *
     * @throws IOException if they cannot be removed
     */
    @TearDown
    public void remove() throws IOException {
        try (var all = Files.walk(folder)) {
            for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /**
     * Only the tokens.
     *
     * @return how many there are
     * @throws IOException never
     */
    @Benchmark
    public long tokens() throws IOException {
        long tokens = 0;
        try (JsonParser parser = factory.createParser(stream)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    /**
     * A schema validator, line by line.
     *
     * @return how many errors it finds
     * @throws IOException never
     */
    @Benchmark
    public long schemaValidator() throws IOException {
        long errors = 0;
        for (String line : lines) {
            JsonNode node = mapper.readTree(line);
            errors += schema.validate(node).size();
        }
        return errors;
    }

    /**
     * The stream, checked.
     *
     * @return the report
     * @throws IOException never
     */
    @Benchmark
    public ValidationReport gviStream() throws IOException {
        return SituationNdjson.report(new ByteArrayInputStream(stream), ReadOptions.defaults());
    }

    /**
     * The tables, checked.
     *
     * @return the report
     * @throws IOException never
     */
    @Benchmark
    public ValidationReport gviTables() throws IOException {
        return SituationCsv.report(folder.resolve("tables"), ColumnMapping.none(), ReadOptions.defaults());
    }
}
