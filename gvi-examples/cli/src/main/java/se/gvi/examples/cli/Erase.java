// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.gvi.model.extract.Extract;
import se.gvi.model.situation.Situation;
import se.gvi.rules.retention.Erasure;
import se.gvi.rules.retention.Retention;
import se.gvi.rules.retention.RetentionPolicy;

/** The same situation without what must be gone. */
@Command(
        name = "erase",
        mixinStandardHelpOptions = true,
        description =
                "Writes the situation without what must be gone on a day. What is only out of use until it is reviewed"
                        + " stays in the file.")
final class Erase implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Data data;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            required = true,
            description = "The day on which it must be gone, such as 2026-03-02.")
    private LocalDate asOf;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "Where to write what is left: a .json or .ndjson file, or a folder.")
    private Path target;

    @Mixin
    private LanguageOption languageOption;

    Erase() {}

    @Override
    public Integer call() throws IOException {
        Extract to;
        try {
            to = Extract.of(target);
        } catch (IllegalArgumentException untold) {
            throw Failure.notUnderstood(untold);
        }
        Situation situation = data.read(languageOption.language());
        Erasure erasure = Retention.of(situation, RetentionPolicy.bundled()).erasedAsOf(asOf);
        Situation left = situation.reducedTo(erasure.stored());
        to.write(left);
        spec.commandLine().getOut().print(erasure.explain(languageOption.language()));
        if (!left.report().valid()) {
            FindingsText.errors(left.report(), languageOption.language())
                    .forEach(spec.commandLine().getErr()::println);
            throw Failure.errorsFound("What is left holds errors, because what it rested on is gone. " + target
                    + " was written; mend it before it is read again.");
        }
        return 0;
    }
}
