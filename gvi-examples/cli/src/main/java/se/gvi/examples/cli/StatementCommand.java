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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.situation.Situation;
import se.gvi.rules.retention.Retention;
import se.gvi.rules.retention.RetentionPolicy;
import se.gvi.rules.statement.PersonalStatement;
import se.gvi.rules.statement.Until;
import se.gvi.rules.statement.Withholdings;

/** What is a person told who asks what is held about them? */
@Command(
        name = "statement",
        mixinStandardHelpOptions = true,
        description = "Writes what a person is told of what is held about them: what, why, since when, from whom,"
                + " until when (as the bundled example of a retention policy has it) and shared with whom. As text, JSON or HTML that needs no network. Nothing is withheld: look it through"
                + " before it is handed over.")
final class StatementCommand implements Callable<Integer> {

    /** The form of a statement. */
    enum Format {
        TEXT,
        JSON,
        HTML
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private Data data;

    @Parameters(index = "1", paramLabel = "INDIVIDUAL", description = "The id of the individual who asks.")
    private String id;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            required = true,
            description = "The day of the statement, such as 2026-03-02.")
    private LocalDate asOf;

    @Mixin
    private LanguageOption languageOption;

    @Option(
            names = "--format",
            paramLabel = "text|json|html",
            defaultValue = "text",
            description = "The form of the statement; JSON holds both languages (default: ${DEFAULT-VALUE}).")
    private Format format;

    StatementCommand() {}

    @Override
    public Integer call() throws IOException {
        Situation situation = data.read(languageOption.language());
        PersonalStatement statement = statement(situation);
        PrintWriter out = spec.commandLine().getOut();
        out.print(
                switch (format) {
                    case TEXT -> statement.text(languageOption.language());
                    case HTML -> statement.html(languageOption.language());
                    case JSON -> Output.json(statement);
                });
        return 0;
    }

    private PersonalStatement statement(Situation situation) {
        try {
            Retention retention = Retention.of(situation, RetentionPolicy.bundled());
            return PersonalStatement.of(
                    situation, IndividualId.of(id), asOf, Withholdings.none(), Until.of(retention, asOf));
        } catch (InvalidValueException noId) {
            throw Failure.notUnderstood(noId, languageOption.language());
        } catch (IllegalArgumentException unknown) {
            throw Failure.notUnderstood(unknown);
        }
    }
}
