// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.gvi.model.situation.Situation;
import se.gvi.rules.retention.Retention;
import se.gvi.rules.retention.RetentionItem;
import se.gvi.rules.retention.RetentionPolicy;

/** Until when may what be kept, and why? */
@Command(
        name = "retention",
        mixinStandardHelpOptions = true,
        description = "Tells where records stand on a day and which come due, or until when one may be kept and why.")
final class RetentionCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Data data;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            required = true,
            description = "The day as of which to answer, such as 2026-03-02.")
    private LocalDate asOf;

    @Option(names = "--by", paramLabel = "DATE", description = "The last day to list (default: the day itself).")
    private LocalDate by;

    @Option(names = "--record", paramLabel = "ID", description = "Explain every record of this id instead.")
    private String record;

    @Mixin
    private Output output;

    RetentionCommand() {}

    @Override
    public Integer call() throws IOException {
        Situation situation = data.read(output.language());
        Retention retention = Retention.of(situation, RetentionPolicy.bundled());
        PrintWriter out = spec.commandLine().getOut();
        LocalDate until = Optional.ofNullable(by).orElse(asOf);
        if (record == null) {
            out.print(
                    output.isJson()
                            ? Output.json(retention.dueBy(asOf, until))
                            : retention.explain(asOf, until, output.language()));
            return 0;
        }
        List<RetentionItem> items = retention.states(asOf).stream()
                .filter(item -> item.record().id().equals(record))
                .toList();
        if (items.isEmpty()) {
            throw Failure.notUnderstood("There is no record with the id " + record + ".");
        }
        if (output.isJson()) {
            out.print(Output.json(items));
            return 0;
        }
        items.forEach(item -> out.print(item.record().label().in(output.language()) + ", "
                + item.state().label().in(output.language()) + ": "
                + item.answer().explain(output.language())));
        return 0;
    }
}
