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
import se.gvi.model.finding.FindingOverrides;
import se.gvi.model.finding.ReadLimits;
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
            return SituationCheck.run(Input.of(json), ReadLimits.defaults()).orElseThrow();
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
        return SituationCheck.run(Input.of(file), limits);
    }

    /**
     * Reads a file and tells all that is wrong with it, mattering as much as overrides say. A situation is made only of
     * data without errors, whatever the overrides: they change what is reported, not what is true.
     *
     * @param file the file
     * @param limits how much is accepted
     * @param overrides the overrides
     * @return the report and, if the data are valid, the situation
     * @throws IOException if the file cannot be read; never because of what it holds
     */
    public static ReadResult check(Path file, ReadLimits limits, FindingOverrides overrides) throws IOException {
        return SituationCheck.run(Input.of(file), limits, overrides);
    }

    /**
     * Reads a stream and tells all that is wrong with it, mattering as much as overrides say, as {@link #check(Path,
     * ReadLimits, FindingOverrides)} does.
     *
     * @param in the bytes; left open
     * @param limits how much is accepted
     * @param overrides the overrides
     * @return the report and, if the data are valid, the situation
     * @throws IOException if the stream cannot be read; never because of what it holds
     */
    public static ReadResult check(InputStream in, ReadLimits limits, FindingOverrides overrides) throws IOException {
        ReadLimits held = limits.withBytes(Math.min(limits.bytes(), LONGEST_STREAM));
        return SituationCheck.run(Input.of(in), held, overrides);
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
        return check(in, limits, FindingOverrides.none());
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
