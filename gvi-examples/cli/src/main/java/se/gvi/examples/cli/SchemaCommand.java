// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.gvi.model.csv.CsvDictionary;
import se.gvi.model.schema.SituationSchema;

/** What does the format look like, for a machine? */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = "Prints the JSON Schema of a document or of one line of a stream, or the data package of the CSV"
                + " files (Frictionless).")
final class SchemaCommand implements Callable<Integer> {

    /** What is described. */
    enum What {
        DOCUMENT,
        RECORD,
        CSV
    }

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "document|record|csv", description = "What to describe.")
    private What what;

    SchemaCommand() {}

    @Override
    public Integer call() {
        spec.commandLine()
                .getOut()
                .print(
                        switch (what) {
                            case DOCUMENT -> SituationSchema.document();
                            case RECORD -> SituationSchema.record();
                            case CSV -> CsvDictionary.dataPackage();
                        });
        return 0;
    }
}
