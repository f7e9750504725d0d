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
import se.gvi.model.situation.Situation;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.incidentreview.IncidentReviews;
import se.gvi.rules.policy.Policy;

/** In which incidents was a group member involved, on which side? */
@Command(
        name = "incidents",
        mixinStandardHelpOptions = true,
        description = "Reviews the incidents of the last days: in scope or not and why, the grade on each side, and the"
                + " counts. JSON has every reason.")
final class Incidents implements Callable<Integer> {

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

    @Option(
            names = "--days",
            paramLabel = "N",
            defaultValue = "30",
            description = "How many days, the last of them included (default: ${DEFAULT-VALUE}).")
    private int days;

    @Mixin
    private PolicyOption policyOption;

    @Mixin
    private Output output;

    Incidents() {}

    @Override
    public Integer call() throws IOException {
        if (days < 1) {
            throw Failure.notUnderstood("--days is " + days + ". Give a number of at least 1.");
        }
        Situation situation = data.read(output.language());
        Policy policy = policyOption.read(output.language());
        if (policy.incidentReview().isEmpty()) {
            throw Failure.notUnderstood("The policy " + policy.ref().id()
                    + " says nothing of incident review. Use one that has a member incidentReview.");
        }
        DateSpan window = DateSpan.of(asOf.minusDays(days - 1L), asOf.plusDays(1));
        IncidentReviews reviews = IncidentReviews.of(situation, policy, asOf, window);
        PrintWriter out = spec.commandLine().getOut();
        out.print(output.isJson() ? Output.json(reviews) : reviews.explain(output.language()));
        return 0;
    }
}
