// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Place;
import se.gvi.model.finding.Severity;
import se.gvi.model.finding.ValidationReport;

/** Is this file right and, if not, where exactly? */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Lists everything that is wrong with a file: where, what, and how to mend it.")
final class Check implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Data data;

    @Mixin
    private Output output;

    Check() {}

    /** A finding as JSON: with its severity and its message. */
    record Line(
            FindingCode code,
            Severity severity,
            Place place,
            String record,
            Map<String, Object> arguments,
            String message) {
        static Line of(Finding finding, Language language) {
            return new Line(
                    finding.code(),
                    finding.severity(),
                    finding.place(),
                    finding.record(),
                    InLanguage.of(finding.arguments(), language),
                    finding.message(language));
        }
    }

    /** A report as JSON. */
    record Report(
            boolean valid,
            boolean complete,
            boolean truncated,
            Map<FindingCode, Long> counts,
            List<String> notRun,
            List<Line> findings) {
        static Report of(ValidationReport report, Language language) {
            return new Report(
                    report.valid(),
                    report.complete(),
                    report.truncated(),
                    report.counts(),
                    report.notRun(),
                    report.findings().stream()
                            .map(finding -> Line.of(finding, language))
                            .toList());
        }
    }

    @Override
    public Integer call() throws IOException {
        ValidationReport report = data.check().report();
        PrintWriter out = spec.commandLine().getOut();
        if (output.isJson()) {
            out.print(Output.json(Report.of(report, output.language())));
        } else {
            FindingsText.all(report, output.language()).forEach(line -> out.print(line + "\n"));
        }
        return report.valid() ? 0 : Failure.ERRORS_FOUND;
    }
}
