// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.jaxrs;

import java.net.URI;
import java.util.List;
import java.util.Map;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Outcome;
import se.gvi.model.finding.Severity;
import se.gvi.model.finding.Text;
import se.gvi.model.finding.ValidationReport;

/** What a report says, as problem details (RFC 9457). Copy it into your host, with {@link ListedFinding}. */
record Problem(
        URI type,
        String title,
        int status,
        String detail,
        URI instance,
        Outcome outcome,
        boolean truncated,
        Map<FindingCode, Long> counts,
        List<String> notRun,
        List<ListedFinding> findings) {

    private static final Text DETAIL = Text.of(
            "Errors: {errors}, warnings: {warnings}. The member findings tells where and how to mend them.",
            "Fel: {errors}, varningar: {warnings}. Medlemmen findings säger var de är och hur de rättas.");

    /** What a host tells apart, and the caller with it. */
    enum Kind {
        /** Every check ran, and there are errors. */
        INVALID(
                422,
                URI.create("https://example.org/gvi/gvi-examples/jaxrs/README.md#invalid-data"),
                Text.of("The data are not valid", "Uppgifterna är inte giltiga")),
        /** Something could not be read or checked. */
        INCOMPLETE(
                422,
                URI.create("https://example.org/gvi/gvi-examples/jaxrs/README.md#incomplete-check"),
                Text.of("The data could not be checked in full", "Uppgifterna kunde inte kontrolleras helt")),
        /** Reading stopped at a limit: there is no point in sending the same again. */
        TOO_LARGE(
                413,
                ListedFinding.type(FindingCode.LIMIT_EXCEEDED),
                Text.of("The data exceed a limit", "Uppgifterna överskrider en gräns"));

        private final int status;
        private final URI type;
        private final Text title;

        Kind(int status, URI type, Text title) {
            this.status = status;
            this.type = type;
            this.title = title;
        }

        URI type() {
            return type;
        }

        static Kind of(ValidationReport report) {
            if (report.counts().containsKey(FindingCode.LIMIT_EXCEEDED)) {
                return TOO_LARGE;
            }
            return report.outcome() == Outcome.INCOMPLETE ? INCOMPLETE : INVALID;
        }
    }

    static Problem of(ValidationReport report, URI instance, Language language) {
        Kind kind = Kind.of(report);
        Map<String, Long> found =
                Map.of("errors", report.count(Severity.ERROR), "warnings", report.count(Severity.WARNING));
        return new Problem(
                kind.type,
                kind.title.in(language),
                kind.status,
                DETAIL.with(found).in(language),
                instance,
                report.outcome(),
                ListedFinding.isSample(report),
                report.counts(),
                report.notRun(),
                ListedFinding.of(report, language));
    }
}
