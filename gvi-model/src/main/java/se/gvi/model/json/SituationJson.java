// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.json;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.ReadLimits;
import se.gvi.model.finding.ReadOptions;
import se.gvi.model.finding.ValidationReport;
import se.gvi.model.format.Intake;
import se.gvi.model.situation.InvalidSituationException;
import se.gvi.model.situation.ReadResult;
import se.gvi.model.situation.Situation;

/**
 * Situations as JSON documents in UTF-8: {@code {"format": "gvi-situation/1", "site": {...}, "sources": [...], ...}}. A
 * section that is absent was not supplied; an empty one was, and holds nothing. What is written is read back equal, and
 * what was written here is written again byte by byte.
 *
 * <p>Reading is strict. What the format does not know is a finding, never passed over: {@code check} returns all
 * findings with their lines, {@code read} throws them.
 */
public final class SituationJson {

    /** As many bytes as an array can hold. */
    private static final long LONGEST_STREAM = Integer.MAX_VALUE - 8;

    private SituationJson() {}

    /**
     * Reads a situation from a file.
     *
     * @param file the file
     * @return the situation
     * @throws InvalidSituationException with every finding, if there is an ERROR
     * @throws IOException if the file cannot be read
     */
    public static Situation read(Path file) throws IOException {
        return check(file).orElseThrow();
    }

    /**
     * Reads a situation from a stream.
     *
     * @param in the bytes; left open
     * @return the situation
     * @throws InvalidSituationException with every finding, if there is an ERROR
     * @throws IOException if the stream cannot be read
     */
    public static Situation read(InputStream in) throws IOException {
        return check(in, ReadLimits.defaults()).orElseThrow();
    }

    /**
     * Reads a situation from a text.
     *
     * @param json the document
     * @return the situation
     * @throws InvalidSituationException with every finding, if there is an ERROR
     */
    public static Situation fromJson(String json) {
        try {
            return SituationCheck.run(Input.of(json), ReadOptions.defaults(), Intake.Keeping.OBJECTS)
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException("Memory can always be read.", e);
        }
    }

    /**
     * Reads a file and tells all that is wrong with it, within the {@linkplain ReadLimits#defaults() default} limits.
     *
     * @param file the file
     * @return the report and, if it is valid, the situation
     * @throws IOException if the file cannot be read; never because of what it holds
     */
    public static ReadResult check(Path file) throws IOException {
        return check(file, ReadLimits.defaults());
    }

    /**
     * Reads a file and tells all that is wrong with it. A file with findings across records is read twice.
     *
     * @param file the file
     * @param limits how much is accepted; more is {@link FindingCode#LIMIT_EXCEEDED}
     * @return the report and, if it is valid, the situation
     * @throws IOException if the file cannot be read; never because of what it holds
     */
    public static ReadResult check(Path file, ReadLimits limits) throws IOException {
        return check(file, ReadOptions.defaults().within(limits));
    }

    /**
     * Reads a stream and tells all that is wrong with it. The bytes are kept in memory meanwhile, so a file is better
     * read by its path, and a stream can be no longer than 2 GiB whatever the limits.
     *
     * @param in the bytes; left open
     * @param limits how much is accepted; more is {@link FindingCode#LIMIT_EXCEEDED}
     * @return the report and, if it is valid, the situation
     * @throws IOException if the stream cannot be read; never because of what it holds
     */
    public static ReadResult check(InputStream in, ReadLimits limits) throws IOException {
        return check(in, ReadOptions.defaults().within(limits));
    }

    /**
     * Reads a file and tells all that is wrong with it.
     *
     * @param file the file
     * @param options how it is read
     * @return the report and, if it is valid, the situation
     * @throws IOException if the file cannot be read; never because of what it holds
     */
    public static ReadResult check(Path file, ReadOptions options) throws IOException {
        return SituationCheck.run(Input.of(file), options, Intake.Keeping.OBJECTS);
    }

    /**
     * Reads a stream and tells all that is wrong with it. The bytes are kept in memory meanwhile.
     *
     * @param in the bytes; left open
     * @param options how they are read; a stream can be no longer than 2 GiB whatever the limits
     * @return the report and, if it is valid, the situation
     * @throws IOException if the stream cannot be read; never because of what it holds
     */
    public static ReadResult check(InputStream in, ReadOptions options) throws IOException {
        return SituationCheck.run(Input.of(in), bounded(options), Intake.Keeping.OBJECTS);
    }

    /**
     * Reads a file and tells all that is wrong with it, without making a situation of it: what it holds is kept as few
     * bytes, so that a file of millions of records takes a fraction of the memory. The findings are the same.
     *
     * @param file the file
     * @param options how it is read
     * @return the report
     * @throws IOException if the file cannot be read; never because of what it holds
     */
    public static ValidationReport report(Path file, ReadOptions options) throws IOException {
        return SituationCheck.run(Input.of(file), options, Intake.Keeping.BYTES).report();
    }

    private static ReadOptions bounded(ReadOptions options) {
        ReadLimits limits = options.limits();
        return options.within(limits.withBytes(Math.min(limits.bytes(), LONGEST_STREAM)));
    }

    /**
     * Writes a situation to a file, in place of what the file held. If that fails, the file is left incomplete, which
     * reading it would tell.
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
     * Writes a situation to a stream.
     *
     * @param situation the situation, withdrawn records included
     * @param out takes the bytes; flushed and left open
     * @throws IOException if the stream cannot be written
     */
    public static void write(Situation situation, OutputStream out) throws IOException {
        Writer target = new OutputStreamWriter(new BufferedOutputStream(out), StandardCharsets.UTF_8);
        SituationWriter.write(situation.records(), target);
        target.flush();
    }

    /**
     * Writes a situation as a text.
     *
     * @param situation the situation, withdrawn records included
     * @return the document
     */
    public static String toJson(Situation situation) {
        try {
            StringWriter target = new StringWriter();
            SituationWriter.write(situation.records(), target);
            return target.toString();
        } catch (IOException e) {
            throw new UncheckedIOException("Memory can always be written.", e);
        }
    }

    /**
     * Returns the fingerprint of a situation: the SHA-256, over UTF-8, of its document in the canonical form of RFC 8785
     * with the records of each section sorted by id. It tells whether two situations hold the same, whatever the order
     * in which they were recorded.
     *
     * @param situation the situation, withdrawn records included
     * @return 64 hexadecimal digits in lower case
     */
    public static String fingerprint(Situation situation) {
        return Fingerprint.of(situation.records());
    }
}
