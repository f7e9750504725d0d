// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.gvi.model.finding.ReadLimits;
import se.gvi.model.finding.ValidationReport;
import se.gvi.model.report.CheckedExtract;
import se.gvi.rules.criterion.Criteria;
import se.gvi.rules.policy.Policies;

/** Is this policy right and, if not, where exactly? */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Lists everything that is wrong with a policy: where, what, and how to mend it.")
final class PolicyCheck implements Callable<Integer> {

    private static final String POLICY = "gvi-policy/1";

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "A policy as JSON (docs/policy.md).")
    private Path file;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Also list the numbers that have no value on this day, such as 2026-03-02.")
    private @Nullable LocalDate asOf;

    @Mixin
    private Output output;

    PolicyCheck() {}

    @Override
    public Integer call() throws IOException {
        Data.requireFile(file);
        ValidationReport report = withNumbers(Policies.check(file, Criteria.standard()));
        CheckedExtract extract = CheckedExtract.of(file.getFileName().toString(), POLICY, report);
        output.reportFormat()
                .write(
                        asOf == null ? extract : extract.withAsOf(asOf),
                        output.language(),
                        spec.commandLine().getOut());
        return report.valid() ? 0 : Failure.ERRORS_FOUND;
    }

    private ValidationReport withNumbers(Policies.Reading reading) {
        if (asOf == null || reading.policy().isEmpty()) {
            return reading.report();
        }
        ValidationReport.Collector all =
                ValidationReport.collector(ReadLimits.defaults().findingsPerCode());
        reading.report().findings().forEach(all::add);
        reading.policy().get().check(asOf).findings().forEach(all::add);
        return all.report();
    }
}
