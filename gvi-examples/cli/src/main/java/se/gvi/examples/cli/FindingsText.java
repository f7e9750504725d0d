// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Severity;
import se.gvi.model.finding.Text;
import se.gvi.model.finding.ValidationReport;

/** Findings as lines: place, severity, code, message. */
final class FindingsText {

    private static final int MOST_ERRORS_BESIDE = 20;

    private FindingsText() {}

    /** The first errors, for a command that cannot go on. */
    static List<String> errors(ValidationReport report, Language language) {
        Stream<String> errors = report.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .limit(MOST_ERRORS_BESIDE)
                .map(finding -> line(finding, language));
        return Stream.concat(errors, Stream.of(summary(report, language))).toList();
    }

    static String line(Finding finding, Language language) {
        String message = finding.message(language);
        return (finding.place() + " ").stripLeading() + finding.severity() + " " + finding.code() + " "
                + message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1);
    }

    static String summary(ValidationReport report, Language language) {
        long errors = report.count(Severity.ERROR);
        long warnings = report.count(Severity.WARNING);
        Text verdict = report.valid()
                ? Text.of("valid", "giltig")
                : report.complete()
                        ? Text.of("not valid", "ej giltig")
                        : Text.of("not valid, not fully checked", "ej giltig, ej fullständigt kontrollerad");
        return Text.of(
                        verdict.en() + ": " + errors + " errors, " + warnings + " warnings",
                        verdict.sv() + ": " + errors + " fel, " + warnings + " varningar")
                .in(language);
    }
}
