// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.gvi.model.finding.Language;
import se.gvi.model.situation.Situation;
import se.gvi.rules.policy.Policy;

/** What the commands share that answer one question of the weekly work, as text or JSON. */
abstract class WeeklyQuestion implements Callable<Integer> {

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

    @Mixin
    private PolicyOption policyOption;

    @Mixin
    private Output output;

    /**
     * An answer in its two forms.
     *
     * @param value what a host's own mapper writes
     * @param text what people read
     */
    record Answer(Object value, Function<Language, String> text) {}

    /** The part of the policy without which there is no answer, by its name in the document. */
    abstract String part();

    /** The part itself. */
    abstract Optional<?> partOf(Policy policy);

    abstract Answer answer(Situation situation, Policy policy, LocalDate day);

    @Override
    public Integer call() throws IOException {
        Situation situation = data.read(output.language());
        Policy policy = policyOption.read(output.language());
        if (partOf(policy).isEmpty()) {
            throw Failure.notUnderstood("The policy " + policy.ref().id() + " has no member " + part()
                    + ". Use one that has, such as sluta-skjut, or add it.");
        }
        Answer answer = answer(situation, policy, asOf);
        PrintWriter out = spec.commandLine().getOut();
        out.print(output.isJson() ? Output.json(answer.value()) : answer.text().apply(output.language()));
        return 0;
    }
}
