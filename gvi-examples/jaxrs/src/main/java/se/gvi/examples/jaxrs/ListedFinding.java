// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.jaxrs;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Severity;
import se.gvi.model.finding.ValidationReport;

/** A finding in an answer: what, where, in the caller's language, and where to read more. */
record ListedFinding(
        FindingCode code,
        Severity severity,
        String pointer,
        int line,
        int column,
        String record,
        String message,
        URI type) {

    /** The most findings of one answer. All are counted, whatever is listed. */
    static final int MOST = 100;

    /** Where your callers read the catalogue. It names what was found, so it is the same in every language. */
    private static final String CATALOGUE = "https://example.org/gvi/docs/findings.md#";

    static URI type(FindingCode code) {
        return URI.create(CATALOGUE + code.name().toLowerCase(Locale.ROOT));
    }

    /** The findings of a report, the worst first, and each kind by place. */
    static List<ListedFinding> of(ValidationReport report, Language language) {
        return report.findings().stream()
                .sorted(Comparator.comparing(Finding::severity))
                .limit(MOST)
                .map(finding -> of(finding, language))
                .toList();
    }

    /** Whether there are more than are listed. */
    static boolean isSample(ValidationReport report) {
        return report.truncated() || report.findings().size() > MOST;
    }

    private static ListedFinding of(Finding finding, Language language) {
        return new ListedFinding(
                finding.code(),
                finding.severity(),
                finding.place().pointer(),
                finding.place().line(),
                finding.place().column(),
                finding.record(),
                finding.message(language),
                type(finding.code()));
    }
}
