// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.ReadLimits;
import se.gvi.model.json.SituationJson;
import se.gvi.model.situation.ReadResult;
import se.gvi.model.situation.Situation;

/** The file that a command reads. */
final class Data {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "A situation as JSON (docs/format.md).")
    private Path file;

    Data() {}

    Path file() {
        return file;
    }

    /** Checks the file. */
    ReadResult check() throws IOException {
        requireFile(file);
        return SituationJson.check(file, ReadLimits.defaults());
    }

    /** Reads the file; if it holds errors, lists them and ends the command. */
    Situation read(Language language) throws IOException {
        return read(file, spec.commandLine().getErr(), language);
    }

    /** Reads a file; if it holds errors, lists them and ends the command. */
    static Situation read(Path file, PrintWriter err, Language language) throws IOException {
        requireFile(file);
        ReadResult reading = SituationJson.check(file, ReadLimits.defaults());
        return reading.situation().orElseThrow(() -> {
            FindingsText.errors(reading.report(), language).forEach(err::println);
            return Failure.errorsFound("The file " + file + " holds errors. Run \"gvi check\" on it for all of them.");
        });
    }

    static void requireFile(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a directory");
        }
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
    }
}
