// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.gvi.model.extract.Extract;
import se.gvi.model.extract.ExtractFormat;
import se.gvi.model.situation.Situation;

/** The same situation in another format. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        description = "Writes a situation in another format: a JSON document, a stream of records or a folder of CSV"
                + " files. Nothing is lost.")
final class Convert implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Data data;

    @Parameters(index = "1", paramLabel = "TARGET", description = "A .json or .ndjson file, or a folder.")
    private Path target;

    @Option(
            names = "--output",
            paramLabel = "json|ndjson|csv",
            description = "How TARGET is written (default: as its name tells).")
    private ExtractFormat format;

    @Mixin
    private MappingOption mappingOption;

    @Mixin
    private LanguageOption languageOption;

    Convert() {}

    @Override
    public Integer call() throws IOException {
        Extract from = data.extract().mappedBy(mappingOption.mapping());
        Extract to;
        try {
            to = format == null ? Extract.of(target) : Extract.of(target, format);
        } catch (IllegalArgumentException untold) {
            throw Failure.notUnderstood(untold.getMessage() + " Or say --output.");
        }
        Situation situation =
                Data.read(from, data.file(), spec.commandLine().getErr(), languageOption.language());
        to.write(situation);
        return 0;
    }
}
