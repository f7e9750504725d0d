// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.gvi.model.extract.Extract;
import se.gvi.model.extract.ExtractFormat;
import se.gvi.model.finding.Language;
import se.gvi.model.situation.ReadResult;
import se.gvi.model.situation.Situation;

/** The file or folder that a command reads. */
final class Data {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "A situation: a .json document, an .ndjson stream of records or a folder of CSV files"
                    + " (docs/format.md).")
    private Path file;

    @Option(
            names = "--input",
            paramLabel = "json|ndjson|csv",
            description = "How FILE is written (default: as its name tells).")
    private ExtractFormat format;

    Data() {}

    Path file() {
        return file;
    }

    /** The file as an extract. */
    Extract extract() throws IOException {
        if (format == null) {
            return extract(file);
        }
        requireReadable(file);
        return Extract.of(file, format);
    }

    /** Reads the file; if it holds errors, lists them and ends the command. */
    Situation read(Language language) throws IOException {
        return read(extract(), file, spec.commandLine().getErr(), language);
    }

    /** Reads a file; if it holds errors, lists them and ends the command. */
    static Situation read(Path file, PrintWriter err, Language language) throws IOException {
        return read(extract(file), file, err, language);
    }

    /** Reads an extract; if it holds errors, lists them and ends the command. */
    static Situation read(Extract extract, Path file, PrintWriter err, Language language) throws IOException {
        ReadResult reading = extract.read();
        return reading.situation().orElseThrow(() -> {
            FindingsText.errors(reading.report(), language).forEach(err::println);
            return Failure.errorsFound("The file " + file + " holds errors. Run \"gvi check\" on it for all of them.");
        });
    }

    /** Requires that a file is there, and is one. */
    static void requireFile(Path file) throws IOException {
        requireThere(file);
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a directory");
        }
    }

    private static void requireThere(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString());
        }
    }

    /** A file as an extract, its format told by its name. */
    private static Extract extract(Path file) throws IOException {
        requireReadable(file);
        try {
            return Extract.of(file);
        } catch (IllegalArgumentException untold) {
            throw Failure.notUnderstood(untold.getMessage() + " Or say --input.");
        }
    }

    private static void requireReadable(Path file) throws IOException {
        requireThere(file);
        if (Files.isDirectory(file) && !holdsTables(file)) {
            throw new IOException(file + " is a directory without CSV files");
        }
    }

    private static boolean holdsTables(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".csv"));
        }
    }
}
