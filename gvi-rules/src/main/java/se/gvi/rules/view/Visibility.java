// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.gvi.model.finding.InvalidDocumentException;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Purpose;

/**
 * Who may see what: for recipients and purposes, which members of which kinds of record. What is not listed is hidden
 * from everyone, so a member that is added to the model is hidden until somebody lists it (Regulation (EU) 2016/679 art.
 * 25; brottsdatalagen 3:3-4). It says what a view shows, not that anything may be disclosed: whether there is a ground
 * for that is asked and decided case by case.
 *
 * <p>The library brings one, {@link #standard()}; every line of it is a proposal, which the site decides and a host
 * replaces by its own document.
 */
public final class Visibility {

    private static final String STANDARD = "visibility.json";

    private final String version;
    private final Text title;
    private final List<Line> lines;

    Visibility(String version, Text title, List<Line> lines) {
        this.version = version;
        this.title = title;
        this.lines = List.copyOf(lines);
    }

    /**
     * Returns the visibility that the library brings.
     *
     * @return the visibility
     */
    public static Visibility standard() {
        return parse(document());
    }

    /**
     * Returns the document of the visibility that the library brings, to copy and change.
     *
     * @return the document as JSON
     */
    public static String document() {
        try (InputStream in = Visibility.class.getResourceAsStream(STANDARD)) {
            if (in == null) {
                throw new IllegalStateException("The library's own visibility is not in its jar.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Reads a visibility.
     *
     * @param json the document
     * @return the visibility
     * @throws InvalidDocumentException if anything is wrong with it: among else, if it names a member that the model
     *     does not have, speaks twice of the same recipient, purpose and kind of record, or would show somebody who is
     *     no authority anything but {@code SOURCE}, {@code GROUP}, {@code CALL_IN} or {@code NOTICE}
     */
    public static Visibility parse(String json) {
        return VisibilityReader.read(json);
    }

    /**
     * Reads a visibility.
     *
     * @param file the document in UTF-8
     * @return the visibility
     * @throws InvalidDocumentException if anything is wrong with it, as for {@link #parse}
     * @throws IOException if the file cannot be read
     */
    public static Visibility read(Path file) throws IOException {
        return parse(Files.readString(file));
    }

    /**
     * Returns the version.
     *
     * @return as its makers write it
     */
    public String version() {
        return version;
    }

    /**
     * Returns what it is called.
     *
     * @return the title
     */
    public Text title() {
        return title;
    }

    /** What it says of all kinds of record that it says anything of. */
    Map<RecordKind, Line> lines(AuthorityBranch recipient, Purpose purpose) {
        Map<RecordKind, Line> found = new EnumMap<>(RecordKind.class);
        lines.stream()
                .filter(line -> line.speaksOf(recipient, purpose))
                .forEach(line -> found.put(line.records(), line));
        return found;
    }

    /** All lines, in the order of the document. */
    List<Line> lines() {
        return lines;
    }

    /** The version. */
    @Override
    public String toString() {
        return "Visibility[" + version + "]";
    }
}
