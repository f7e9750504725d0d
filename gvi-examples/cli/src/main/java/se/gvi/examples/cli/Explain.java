// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.gvi.model.decision.Intervention;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.group.Group;
import se.gvi.model.group.GroupId;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.situation.Situation;
import se.gvi.rules.eligibility.Eligibility;
import se.gvi.rules.policy.Policy;
import se.gvi.rules.risk.RiskIndication;
import se.gvi.rules.view.View;
import se.gvi.rules.view.ViewedEligibility;
import se.gvi.rules.view.ViewedRisk;

/** Why is a step open, or not, for one individual or group? */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "Gives every reason for one individual or group, and what would settle what is undetermined. With"
                        + " --for and --purpose as far as a party may know it, and what is withheld of what the reasons rest on.")
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

    @ArgGroup(exclusive = false)
    private @Nullable Recipient recipient;

    @Mixin
    private PolicyOption policyOption;

    @Mixin
    private Output output;

    Explain() {}

    /** Everything about one individual or group as JSON. */
    record Explanation(List<Eligibility> eligibility, List<RiskIndication> risk) {}

    /** The same as far as a party may know it. */
    record ViewedExplanation(List<ViewedEligibility> eligibility, List<ViewedRisk> risk) {}

    @Override
    public Integer call() throws IOException {
        Situation situation = data.read(output.language());
        Policy policy = policyOption.read(output.language());
        PrintWriter out = spec.commandLine().getOut();
        if (recipient == null) {
            Explanation whole = explain(situation, policy);
            out.print(output.isJson() ? Output.json(whole) : text(whole));
        } else {
            View view = recipient.of(situation, output.language());
            ViewedExplanation seen = explain(view, policy);
            out.print(output.isJson() ? Output.json(seen) : text(seen));
        }
        return 0;
    }

    private String text(Explanation explanation) {
        return parts(
                explanation.eligibility().stream().map(each -> each.explain(output.language())),
                explanation.risk().stream().map(each -> each.explain(output.language())));
    }

    private String text(ViewedExplanation explanation) {
        return parts(
                explanation.eligibility().stream().map(each -> each.explain(output.language())),
                explanation.risk().stream().map(each -> each.explain(output.language())));
    }

    private static String parts(Stream<String> eligibility, Stream<String> risk) {
        return Stream.concat(eligibility, risk).collect(Collectors.joining("\n"));
    }

    private Explanation explain(Situation situation, Policy policy) {
        Optional<IndividualId> individual = individual(situation);
        Optional<GroupId> group = group(situation);
        if (individual.isEmpty() && group.isEmpty()) {
            throw Failure.notUnderstood(
                    "There is no individual or group " + id + " in " + data.file() + ". Check the id.");
        }
        return new Explanation(
                steps(policy, individual)
                        .map(step -> individual.isPresent()
                                ? Eligibility.test(situation, policy, asOf, individual.get(), step)
                                : Eligibility.test(situation, policy, asOf, group.orElseThrow()))
                        .toList(),
                individual.stream()
                        .flatMap(one -> policy.riskSides().stream()
                                .map(side -> RiskIndication.of(situation, policy, asOf, one, side)))
                        .toList());
    }

    /** Of what is not shown it says no more than of what is not there. */
    private ViewedExplanation explain(View view, Policy policy) {
        Optional<IndividualId> individual = individual(view.situation());
        Optional<GroupId> group = group(view.situation());
        if (individual.isEmpty() && group.isEmpty()) {
            throw Failure.notUnderstood("The party is shown no individual or group " + id + " in " + data.file()
                    + ". Check the id, or see with \"gvi view\" what is shown.");
        }
        return new ViewedExplanation(
                steps(policy, individual)
                        .map(step -> individual.isPresent()
                                ? view.eligibility(individual.get(), step, policy, asOf)
                                : view.eligibility(group.orElseThrow(), policy, asOf))
                        .toList(),
                individual.stream()
                        .flatMap(one -> policy.riskSides().stream().map(side -> view.risk(one, side, policy, asOf)))
                        .toList());
    }

    /** The steps towards individuals, or the one towards groups. */
    private static Stream<Intervention> steps(Policy policy, Optional<IndividualId> individual) {
        return policy.interventions().stream()
                .filter(step -> step == Intervention.ENFORCEMENT_FOCUS ? individual.isEmpty() : individual.isPresent());
    }

    private Optional<IndividualId> individual(Situation situation) {
        try {
            IndividualId individual = IndividualId.of(id);
            return situation.individual(individual).map(known -> individual);
        } catch (InvalidValueException noId) {
            throw Failure.notUnderstood(
                    noId.code().text().with(noId.arguments()).in(output.language()));
        }
    }

    private Optional<GroupId> group(Situation situation) {
        return situation.groups().stream()
                .map(Group::id)
                .filter(group -> group.value().equals(id))
                .findFirst();
    }
}
