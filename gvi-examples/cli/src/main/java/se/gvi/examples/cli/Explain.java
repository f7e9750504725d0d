// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.gvi.model.decision.Intervention;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.group.GroupId;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.situation.Situation;
import se.gvi.rules.eligibility.Eligibility;
import se.gvi.rules.policy.Policy;
import se.gvi.rules.risk.RiskIndication;

/** Why is a step open, or not, for one individual or group? */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Gives every reason for one individual or group, and what would settle what is undetermined.")
final class Explain implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Data data;

    @Parameters(index = "1", paramLabel = "ID", description = "The id of an individual or a group.")
    private String id;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            required = true,
            description = "The day as of which to answer, such as 2026-03-02.")
    private LocalDate asOf;

    @Mixin
    private PolicyOption policyOption;

    @Mixin
    private Output output;

    Explain() {}

    /** Everything about one individual or group as JSON. */
    record Explanation(List<Eligibility> eligibility, List<RiskIndication> risk) {}

    @Override
    public Integer call() throws IOException {
        Situation situation = data.read(output.language());
        Policy policy = policyOption.read(output.language());
        Explanation explanation = explain(situation, policy);
        PrintWriter out = spec.commandLine().getOut();
        if (output.isJson()) {
            out.print(Output.json(explanation));
        } else {
            List<String> parts = new ArrayList<>();
            explanation.eligibility().forEach(eligibility -> parts.add(eligibility.explain(output.language())));
            explanation.risk().forEach(risk -> parts.add(risk.explain(output.language())));
            out.print(String.join("\n", parts));
        }
        return 0;
    }

    private Explanation explain(Situation situation, Policy policy) {
        try {
            IndividualId individual = IndividualId.of(id);
            if (situation.individual(individual).isPresent()) {
                return new Explanation(
                        policy.interventions().stream()
                                .filter(step -> step != Intervention.ENFORCEMENT_FOCUS)
                                .map(step -> Eligibility.test(situation, policy, asOf, individual, step))
                                .toList(),
                        policy.riskSides().stream()
                                .map(side -> RiskIndication.of(situation, policy, asOf, individual, side))
                                .toList());
            }
            GroupId group = GroupId.of(id);
            if (situation.group(group).isPresent()) {
                return new Explanation(
                        policy.interventions().contains(Intervention.ENFORCEMENT_FOCUS)
                                ? List.of(Eligibility.test(situation, policy, asOf, group))
                                : List.of(),
                        List.of());
            }
        } catch (InvalidValueException noId) {
            throw Failure.notUnderstood(
                    noId.code().text().with(noId.arguments()).in(output.language()));
        }
        throw Failure.notUnderstood("There is no individual or group " + id + " in " + data.file() + ". Check the id.");
    }
}
