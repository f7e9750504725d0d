// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import se.gvi.model.finding.Text;
import se.gvi.rules.policy.ParameterValue;
import se.gvi.rules.policy.Policies;
import se.gvi.rules.policy.Policy;
import se.gvi.rules.reason.Basis;

/** Which policies does the program bring? */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists the bundled policies, and how much of each is published, local or left open.")
final class PolicyList implements Callable<Integer> {

    private static final Text NUMBERS = Text.of(
            "numbers: {published} published, {local} local, {open} left open",
            "tal: {published} publicerade, {local} lokala, {open} lämnade öppna");

    @Spec
    private CommandSpec spec;

    @Mixin
    private Output output;

    PolicyList() {}

    /** A policy as JSON. */
    record Line(String id, String version, String title, long published, long local, long open) {}

    @Override
    public Integer call() {
        List<Policy> policies =
                Policies.bundled().stream().map(Policies::bundled).toList();
        if (output.isJson()) {
            spec.commandLine()
                    .getOut()
                    .print(Output.json(policies.stream().map(this::line).toList()));
        } else {
            policies.stream().map(this::line).forEach(this::print);
        }
        return 0;
    }

    private Line line(Policy policy) {
        return new Line(
                policy.ref().id(),
                policy.ref().version(),
                policy.ref().title().in(output.language()),
                count(policy, Basis.Kind.PUBLISHED),
                count(policy, Basis.Kind.LOCAL),
                policy.parameters().stream()
                        .filter(parameter -> parameter.values().isEmpty())
                        .count());
    }

    private static long count(Policy policy, Basis.Kind kind) {
        Stream<ParameterValue> values = policy.parameters().stream().flatMap(parameter -> parameter.values().stream());
        return values.filter(value -> value.basis().kind() == kind).count();
    }

    private void print(Line line) {
        Text numbers = NUMBERS.with(Map.of("published", line.published(), "local", line.local(), "open", line.open()));
        spec.commandLine()
                .getOut()
                .print(line.id() + " " + line.version() + "  " + line.title() + "\n  " + numbers.in(output.language())
                        + "\n");
    }
}
