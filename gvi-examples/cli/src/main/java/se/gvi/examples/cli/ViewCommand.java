// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.json.SituationJson;
import se.gvi.model.records.Records;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Purpose;
import se.gvi.rules.view.View;
import se.gvi.rules.view.Withheld;

/** What does a party see of a situation, and what is withheld? */
@Command(
        name = "view",
        mixinStandardHelpOptions = true,
        description = "Shows a situation as a party may see it for a purpose: as text how many records are shown and"
                + " what is withheld, as JSON the records too. It says what is shown, not that it may be disclosed (gvi"
                + " disclosure).")
final class ViewCommand implements Callable<Integer> {

    private static final Text SHOWN = Text.of("Shown, number of records:", "Visas, antal poster:");
    private static final Text NOTHING = Text.of("- none", "- inga");

    @Spec
    private CommandSpec spec;

    @Mixin
    private Data data;

    @ArgGroup(exclusive = false, multiplicity = "1")
    private Recipient recipient;

    @Mixin
    private Output output;

    ViewCommand() {}

    /** A view as JSON; the situation is a document of its own. */
    record Shown(
            AuthorityBranch recipient,
            Purpose purpose,
            List<Withheld> withheld,
            @JsonRawValue String situation) {}

    @Override
    public Integer call() throws IOException {
        Situation situation = data.read(output.language());
        View view = recipient.of(situation, output.language());
        PrintWriter out = spec.commandLine().getOut();
        out.print(output.isJson() ? json(view) : text(view));
        return 0;
    }

    private static String json(View view) {
        return Output.json(new Shown(
                view.recipient(),
                view.purpose(),
                view.withheld(),
                SituationJson.toJson(view.situation()).strip()));
    }

    private String text(View view) {
        StringBuilder text = new StringBuilder(view.text(output.language()));
        text.append(SHOWN.in(output.language())).append('\n');
        Records records = view.situation().records();
        boolean any = false;
        for (RecordKind kind : RecordKind.values()) {
            int number = records.all(kind).size();
            if (number > 0) {
                any = true;
                text.append("- ").append(kind.label().in(output.language()));
                text.append(": ").append(number).append('\n');
            }
        }
        return any
                ? text.toString()
                : text.append(NOTHING.in(output.language())).append('\n').toString();
    }
}
