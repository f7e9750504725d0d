// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.gvi.model.extract.Extract;
import se.gvi.model.finding.FindingOverrides;
import se.gvi.model.finding.ReadLimits;
import se.gvi.model.finding.ReadOptions;
import se.gvi.model.finding.ValidationReport;
import se.gvi.model.override.OverridesJson;
import se.gvi.model.report.CheckedExtract;
import se.gvi.model.report.ReportFormat;

/** Is this file right and, if not, where exactly? */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Lists everything that is wrong with a file: where, what, and how to mend it. Files of any size"
                + " are read in bounded memory.")
final class Check implements Callable<Integer> {

    /** When text is coloured. */
    enum Colour {
        AUTO,
        ALWAYS,
        NEVER
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private Data data;

    @Mixin
    private MappingOption mappingOption;

    @Mixin
    private Output output;

    @Option(
            names = "--report",
            paramLabel = "FORM=FILE",
            description = "Also writes the report to a file, as html, csv, sarif, junit, json or text. May be given"
                    + " several times.")
    private Map<ReportFormat, Path> reports = new LinkedHashMap<>();

    @Option(
            names = "--overrides",
            paramLabel = "FILE",
            description = "What was decided about findings here (docs/overrides.md). Needs --as-of.")
    private Path overrides;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day of the check, on which overrides expire.")
    private LocalDate asOf;

    @Option(
            names = "--show-values",
            description = "Shows what was written where the problem is; personal numbers never. The report says so.")
    private boolean showValues;

    @Option(
            names = "--colour",
            paramLabel = "auto|always|never",
            defaultValue = "AUTO",
            description = "Whether text is coloured (default: if a terminal reads it).")
    private Colour colour;

    @Option(
            names = "--limit",
            paramLabel = "NAME=NUMBER",
            description = "Accepts more or less than by default: bytes, records, depth, textLength, recordLength,"
                    + " members, findings.")
    private Map<String, Long> limits = new LinkedHashMap<>();

    Check() {}

    @Override
    public Integer call() throws IOException {
        Extract extract = data.extract().mappedBy(mappingOption.mapping()).with(options());
        ValidationReport report = extract.check();
        CheckedExtract checked = CheckedExtract.of(
                data.file().getFileName().toString(),
                "gvi-situation/1, " + extract.format().label().in(output.language()),
                report);
        checked = asOf == null ? checked : checked.withAsOf(asOf);
        checked = showValues ? checked.showingValues() : checked;
        ReportFormat form = output.reportFormat();
        (form == ReportFormat.TEXT && isColoured() ? ReportFormat.COLOURED_TEXT : form)
                .write(checked, output.language(), spec.commandLine().getOut());
        for (Map.Entry<ReportFormat, Path> each : reports.entrySet()) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(each.getValue()))) {
                each.getKey().write(checked, output.language(), out);
            }
        }
        return report.valid() ? 0 : Failure.ERRORS_FOUND;
    }

    /** Since Java 22 there is a console even where no terminal is: then text is coloured only on demand. */
    @SuppressWarnings("SystemConsoleNull")
    private boolean isColoured() {
        return colour == Colour.ALWAYS
                || (colour == Colour.AUTO && Runtime.version().feature() < 22 && System.console() != null);
    }

    private ReadOptions options() throws IOException {
        if (overrides != null && asOf == null) {
            throw Failure.notUnderstood("Overrides end on a day. Give --as-of DATE, the day of this check.");
        }
        FindingOverrides decided = overrides == null ? FindingOverrides.none() : OverridesJson.read(overrides, asOf);
        ReadOptions options = ReadOptions.defaults()
                .within(limits())
                .overriddenBy(decided)
                .telling(new ProgressLine(spec.commandLine().getErr()));
        return showValues ? options.showingValues() : options;
    }

    private ReadLimits limits() {
        ReadLimits most = ReadLimits.defaults();
        for (Map.Entry<String, Long> limit : limits.entrySet()) {
            try {
                most = limited(most, limit.getKey(), limit.getValue());
            } catch (IllegalArgumentException | ArithmeticException refused) {
                throw Failure.notUnderstood("The limit " + limit.getKey() + " cannot be " + limit.getValue() + ".");
            }
        }
        return most;
    }

    private static ReadLimits limited(ReadLimits most, String name, long value) {
        return switch (name) {
            case "bytes" -> most.withBytes(value);
            case "records" -> most.withRecords(value);
            case "depth" -> most.withDepth(Math.toIntExact(value));
            case "textLength" -> most.withTextLength(Math.toIntExact(value));
            case "recordLength" -> most.withRecordLength(Math.toIntExact(value));
            case "members" -> most.withMembers(Math.toIntExact(value));
            case "findings" -> most.withFindingsPerCode(Math.toIntExact(value));
            default ->
                throw Failure.notUnderstood("There is no limit \"" + name + "\". Use bytes, records, depth, textLength,"
                        + " recordLength, members or findings.");
        };
    }
}
