// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.gvi.model.finding.Language;
import se.gvi.rules.criterion.Criteria;
import se.gvi.rules.policy.Policies;
import se.gvi.rules.policy.Policy;

/** The policy under which a command answers. */
final class PolicyOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--policy",
            paramLabel = "NAME|FILE",
            defaultValue = "sluta-skjut",
            description = "A bundled policy by its name, or a policy file (default: ${DEFAULT-VALUE}).")
    private String policy;

    PolicyOption() {}

    /** Ends the command if there is no bundled policy of that name. */
    static void requireBundled(String name) {
        if (!Policies.bundled().contains(name)) {
            throw notBundled(name, ".");
        }
    }

    private static Failure notBundled(String name, String end) {
        return Failure.notUnderstood("There is no bundled policy \"" + name + "\". Use one of "
                + String.join(", ", Policies.bundled()) + end);
    }

    /** Reads the policy; if it holds errors, lists them and ends the command. */
    Policy read(Language language) throws IOException {
        return read(policy, spec.commandLine().getErr(), language);
    }

    /** Reads a policy by its name or file; if it holds errors, lists them and ends the command. */
    static Policy read(String policy, PrintWriter err, Language language) throws IOException {
        if (Policies.bundled().contains(policy)) {
            return Policies.bundled(policy);
        }
        if (!policy.contains(".") && !policy.contains("/")) {
            throw notBundled(policy, ", or the path of a policy file.");
        }
        Path file = Path.of(policy);
        Data.requireFile(file);
        Policies.Reading reading = Policies.check(file, Criteria.standard());
        return reading.policy().orElseThrow(() -> {
            FindingsText.errors(reading.report(), language).forEach(err::println);
            return Failure.errorsFound("The policy " + file + " holds errors.");
        });
    }
}
