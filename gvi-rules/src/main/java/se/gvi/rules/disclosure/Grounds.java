// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.disclosure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import se.gvi.model.finding.InvalidDocumentException;

/**
 * The grounds on which information may or must be disclosed, as dated data: each with the wordings it had, the days on
 * which they were in force, and the act that brought them. The law goes on after the library was written, so that a host
 * can bring a document of its own; {@link #document()} is there to copy and change. Immutable.
 */
public final class Grounds {

    private static final String BUNDLED = "grounds.json";

    private final String id;
    private final String version;
    private final LocalDate knownUntil;
    private final List<Ground> all;
    private final List<Bar> bars;

    Grounds(String id, String version, LocalDate knownUntil, List<Ground> all, List<Bar> bars) {
        this.id = id;
        this.version = version;
        this.knownUntil = knownUntil;
        this.all = List.copyOf(all);
        this.bars = List.copyOf(bars);
    }

    /**
     * Returns the grounds that the library brings.
     *
     * @return the grounds
     */
    public static Grounds bundled() {
        return parse(document());
    }

    /**
     * Returns the document of the grounds that the library brings.
     *
     * @return the document as JSON
     */
    public static String document() {
        try (InputStream in = Grounds.class.getResourceAsStream(BUNDLED)) {
            if (in == null) {
                throw new IllegalStateException("The library's own grounds are not in its jar.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Reads a document of grounds.
     *
     * @param json the document
     * @return the grounds
     * @throws InvalidDocumentException at the first thing that is wrong with it, with the place
     */
    public static Grounds parse(String json) {
        return new GroundsReader().read(json);
    }

    /**
     * Reads a document of grounds.
     *
     * @param file the document, in UTF-8
     * @return the grounds
     * @throws InvalidDocumentException at the first thing that is wrong with it, with the place
     * @throws IOException if the file cannot be read
     */
    public static Grounds read(Path file) throws IOException {
        return parse(Files.readString(file, StandardCharsets.UTF_8));
    }

    /**
     * Returns the name of the document.
     *
     * @return its id
     */
    public String id() {
        return id;
    }

    /**
     * Returns the version of the document.
     *
     * @return its version
     */
    public String version() {
        return version;
    }

    /**
     * Returns how far the document knows the law.
     *
     * @return the last day, inclusive, until which what was published is in it
     */
    public LocalDate knownUntil() {
        return knownUntil;
    }

    /**
     * Returns how the grounds are cited.
     *
     * @return their ids in the order of the document, for instance {@code OSL 10:15a}
     */
    public List<String> ids() {
        return all.stream().map(Ground::id).toList();
    }

    List<Ground> all() {
        return all;
    }

    List<Bar> bars() {
        return bars;
    }

    /** Name and version. */
    @Override
    public String toString() {
        return id + " " + version;
    }
}
