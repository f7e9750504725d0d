// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.gvi.rules.processing.ProcessingRecord;

/** What does a controller's record of processing have to say? */
@Command(
        name = "processing-record",
        mixinStandardHelpOptions = true,
        description = "Writes the record of processing (GDPR art. 30, brottsdataförordningen 3:3) from the sources,"
                + " agreements and rules of a file, without any person in it. As text, JSON or HTML that needs no network."
                + " It says what only the controller can add.")
final class ProcessingRecordCommand implements Callable<Integer> {

    /** The form of a record of processing. */
    enum Format {
        TEXT,
        JSON,
        HTML
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private Data data;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            required = true,
            description = "The day whose rules are applied, such as 2026-03-02.")
    private LocalDate asOf;

    @Mixin
    private LanguageOption languageOption;

    @Option(
            names = "--format",
            paramLabel = "text|json|html",
            defaultValue = "text",
            description = "The form of the record; JSON holds both languages (default: ${DEFAULT-VALUE}).")
    private Format format;

    ProcessingRecordCommand() {}

    @Override
    public Integer call() throws IOException {
        ProcessingRecord record = ProcessingRecord.of(data.read(languageOption.language()), asOf);
        PrintWriter out = spec.commandLine().getOut();
        out.print(
                switch (format) {
                    case TEXT -> record.text(languageOption.language());
                    case HTML -> record.html(languageOption.language());
                    case JSON -> Output.json(record);
                });
        return 0;
    }
}
