// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.experiment;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a file holds of the table of an experiment: whole runs, one after the other. Every line is checked to begin as
 * that run begins, so that no other experiment's table is taken for this one's.
 *
 * @param file the file
 * @param header how many bytes the header takes; 0 if it was broken off
 * @param bytes how many bytes the header and the whole runs take; what comes after them was broken off
 * @param runs which runs are whole
 * @param failed how many of them failed
 * @param sha256 the SHA-256 of these bytes
 */
record TablePart(Path file, long header, long bytes, Runs runs, int failed, String sha256) {

    /** Lines are read as bytes, a letter for each: the last may be broken off within a letter. */
    private static final Charset BYTES = StandardCharsets.ISO_8859_1;

    static TablePart read(Experiment experiment, Detail detail, Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file, BYTES)) {
            return new Reading(experiment, detail, file, Files.size(file)).read(lines);
        }
    }

    private static final class Reading {

        private final Experiment experiment;
        private final Detail detail;
        private final Path file;
        private final long size;
        private final Hasher hash = Hashing.sha256().newHasher();
        private final StringBuilder begun = new StringBuilder();
        private long bytes;
        private long line;
        private int first;
        private int next = -1;
        private int linesOfNext;
        private @Nullable Table table;
        private int failed;

        Reading(Experiment experiment, Detail detail, Path file, long size) {
            this.experiment = experiment;
            this.detail = detail;
            this.file = file;
            this.size = size;
        }

        TablePart read(BufferedReader lines) throws IOException {
            String header = bytes(experiment.header(detail));
            @Nullable String written = lines.readLine();
            line = 1;
            if (written == null || isBrokenOff(written)) {
                if (written != null && !header.startsWith(written)) {
                    throw other();
                }
                return part(0);
            }
            if (!header.equals(written + "\n")) {
                throw other();
            }
            keep(header);
            long headerBytes = bytes;
            for (written = lines.readLine(); written != null; written = lines.readLine()) {
                line++;
                if (isBrokenOff(written)) {
                    break;
                }
                begun.append(written).append('\n');
                add(text(written + "\n"));
            }
            return part(headerBytes);
        }

        private TablePart part(long header) {
            Runs runs = next < 0 ? new Runs(0, -1) : new Runs(first, next - 1);
            return new TablePart(file, header, bytes, runs, failed, hash.hash().toString());
        }

        /** Its line feed is missing: it would end behind the file. */
        private boolean isBrokenOff(String written) {
            return bytes + begun.length() + written.length() + 1 > size;
        }

        private static String bytes(String text) {
            return new String(text.getBytes(StandardCharsets.UTF_8), BYTES);
        }

        private static String text(String bytes) {
            return new String(bytes.getBytes(BYTES), StandardCharsets.UTF_8);
        }

        private void keep(CharSequence whole) {
            hash.putString(whole, BYTES);
            bytes += whole.length();
        }

        private void add(String written) {
            if (next < 0) {
                first = number(written);
                next = first;
            }
            if (next >= experiment.runs()) {
                throw new IllegalArgumentException("Line " + line + " of " + file + " tells of more runs than the "
                        + experiment.runs() + " of this experiment.");
            }
            if (table == null) {
                table = experiment.table(next);
            }
            if (!table.begins(detail, written, linesOfNext)) {
                throw new IllegalArgumentException("Line " + line + " of " + file + " does not go on with run " + next
                        + " of this experiment. It should begin with \"" + table.begin() + "\".");
            }
            linesOfNext++;
            if (linesOfNext == table.count(detail, written)) {
                failed += table.failed(written) ? 1 : 0;
                keep(begun);
                begun.setLength(0);
                linesOfNext = 0;
                next++;
                table = null;
            }
        }

        private int number(String written) {
            try {
                return Integer.parseInt(written.substring(0, Math.max(0, written.indexOf(','))));
            } catch (NumberFormatException none) {
                throw new IllegalArgumentException(
                        "Line " + line + " of " + file + " does not begin with the number of a run.", none);
            }
        }

        private IllegalArgumentException other() {
            return new IllegalArgumentException(
                    "The file " + file + " is no table of this experiment: its first line is"
                            + " another. Was the experiment changed, or the detail?");
        }
    }
}
