// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.experiment;

import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The table of an experiment in files: gone on with after a break, or put together from parts that several machines wrote.
 * Either way it is, to the last byte, the table that one machine would have written in one go.
 *
 * @param experiment the experiment
 * @param detail how much the table tells of each run
 */
public record TableFile(Experiment experiment, Detail detail) {

    /**
     * Checks the members.
     *
     * @param experiment the experiment
     * @param detail how much the table tells of each run
     */
    public TableFile {
        Objects.requireNonNull(experiment, "experiment");
        Objects.requireNonNull(detail, "detail");
    }

    /**
     * Runs what is not yet in a file and writes it there. Runs that are there whole are kept; what was broken off after
     * them is written anew. Without a file, all is run.
     *
     * @param runs which runs the file shall hold
     * @param threads how many runs are under way at once, at least 1
     * @param progress is told how far it has come with what was missing
     * @param file the file
     * @return what is to be said of the whole file
     * @throws IllegalArgumentException if there is no thread or no such run, or the file is no table of this experiment or
     *     holds other runs
     * @throws IOException if the file cannot be read or written
     * @throws InterruptedException if the calling thread is interrupted; what was written by then can be gone on with
     */
    public Completed complete(Runs runs, int threads, Progress progress, Path file)
            throws IOException, InterruptedException {
        if (!Files.exists(file)) {
            Files.createFile(file);
        }
        TablePart begun = TablePart.read(experiment, detail, file);
        Runs missing = missing(runs, begun);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(begun.bytes());
        }
        try (Writer table = Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.APPEND)) {
            if (begun.header() == 0) {
                table.append(experiment.header(detail));
            }
            experiment.append(missing, detail, threads, progress, table);
        }
        return check(runs, file);
    }

    private static Runs missing(Runs runs, TablePart begun) {
        if (begun.runs().count() == 0) {
            return runs;
        }
        if (begun.runs().from() != runs.from() || begun.runs().to() > runs.to()) {
            throw new IllegalArgumentException("The file " + begun.file() + " holds the runs " + begun.runs()
                    + ", but is to hold " + runs + ". Give it those runs, or another file.");
        }
        return new Runs(begun.runs().to() + 1, runs.to());
    }

    private Completed check(Runs runs, Path file) throws IOException {
        TablePart part = TablePart.read(experiment, detail, file);
        if (!part.runs().equals(runs) || part.bytes() != Files.size(file)) {
            throw new IllegalStateException("The file " + file + " changed while it was written.");
        }
        return new Completed(part.runs().count(), part.failed(), part.sha256());
    }

    /**
     * Puts parts together.
     *
     * @param parts the files that hold them, in any order
     * @param file where the whole table is written
     * @return what is to be said of the whole
     * @throws IllegalArgumentException if a part is no table of this experiment or is broken off, a run is in two parts or
     *     in none, or the whole would be written over a part
     * @throws IOException if a file cannot be read or written
     */
    public Completed merge(List<Path> parts, Path file) throws IOException {
        List<TablePart> read = new ArrayList<>();
        for (Path part : parts) {
            if (Files.exists(file) && Files.isSameFile(part, file)) {
                throw new IllegalArgumentException(
                        "The whole table would be written over its part " + part + ". Give another file.");
            }
            read.add(whole(TablePart.read(experiment, detail, part)));
        }
        read.sort(Comparator.comparingInt((TablePart part) -> part.runs().from())
                .thenComparing(part -> part.runs().to()));
        requireAll(read);
        try (OutputStream table = Files.newOutputStream(file)) {
            table.write(experiment.header(detail).getBytes(StandardCharsets.UTF_8));
            for (TablePart part : read) {
                try (InputStream lines = Files.newInputStream(part.file())) {
                    lines.skipNBytes(part.header());
                    ByteStreams.copy(lines, table);
                }
            }
        }
        return check(experiment.all(), file);
    }

    private static TablePart whole(TablePart part) throws IOException {
        if (part.bytes() != Files.size(part.file())) {
            throw new IllegalArgumentException("The part " + part.file() + " is broken off after "
                    + (part.runs().count() == 0
                            ? "its first line"
                            : "run " + part.runs().to()) + ". Go on with it first.");
        }
        return part;
    }

    private void requireAll(List<TablePart> sorted) {
        List<Runs> gaps = new ArrayList<>();
        int next = 0;
        for (TablePart part : sorted) {
            Runs runs = part.runs();
            if (runs.count() > 0 && runs.from() < next) {
                throw new IllegalArgumentException("The run " + runs.from() + " is in " + part.file()
                        + " and in another part. Give each run once.");
            }
            if (runs.from() > next) {
                gaps.add(new Runs(next, runs.from() - 1));
            }
            next = Math.max(next, runs.to() + 1);
        }
        if (next < experiment.runs()) {
            gaps.add(new Runs(next, experiment.runs() - 1));
        }
        if (!gaps.isEmpty()) {
            throw new IllegalArgumentException("No part holds the runs "
                    + String.join(", ", gaps.stream().map(Runs::toString).toList())
                    + ". Give the parts that do, or run them.");
        }
    }
}
