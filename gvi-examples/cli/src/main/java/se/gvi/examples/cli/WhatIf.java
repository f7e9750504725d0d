// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.gvi.model.finding.Text;
import se.gvi.rules.assessment.Assessment;
import se.gvi.rules.policy.InvalidPolicyException;
import se.gvi.rules.policy.ParameterOverride;

/** What would be found if numbers of the policy were others? */
@Command(
        name = "what-if",
        mixinStandardHelpOptions = true,
        description = "Gives numbers of the policy other values on the day asked about, and says who would be found"
                + " otherwise, why, and which values would change nothing.")
final class WhatIf implements Callable<Integer> {

    private static final Text WHY = Text.of("supposed on the command line", "antaget på kommandoraden");

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
            names = "--set",
            paramLabel = "PARAMETER=VALUE",
            required = true,
            description = "Another value of a parameter, such as own-part-window=6. May be repeated.")
    private Map<String, Integer> values;

    @Mixin
    private PolicyOption policyOption;

    @Mixin
    private Output output;

    WhatIf() {}

    @Override
    public Integer call() throws IOException {
        Assessment actual = Assessment.of(data.read(output.language()), policyOption.read(output.language()), asOf);
        se.gvi.rules.comparison.WhatIf whatIf = suppose(actual);
        spec.commandLine().getOut().print(output.isJson() ? Output.json(whatIf) : whatIf.explain(output.language()));
        return 0;
    }

    private se.gvi.rules.comparison.WhatIf suppose(Assessment actual) {
        List<ParameterOverride> overrides = new ArrayList<>();
        values.forEach((parameter, value) -> overrides.add(ParameterOverride.on(parameter, value, asOf, WHY)));
        try {
            return se.gvi.rules.comparison.WhatIf.of(actual, overrides);
        } catch (InvalidPolicyException impossible) {
            FindingsText.errors(impossible.report(), output.language())
                    .forEach(spec.commandLine().getErr()::println);
            throw Failure.errorsFound("The policy cannot have such a value.");
        } catch (IllegalArgumentException noSuchParameter) {
            throw Failure.notUnderstood(noSuchParameter);
        }
    }
}
