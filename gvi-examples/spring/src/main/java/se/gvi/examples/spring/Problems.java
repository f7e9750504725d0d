// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.spring;

import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Outcome;
import se.gvi.model.finding.Severity;
import se.gvi.model.finding.Text;
import se.gvi.model.finding.ValidationReport;

/** What a report says, as problem details (RFC 9457). Copy it into your host, with {@link ListedFinding}. */
enum Problems {
    /** Every check ran, and there are errors. */
    INVALID(
            HttpStatus.UNPROCESSABLE_CONTENT,
            URI.create("https://example.org/gvi/gvi-examples/spring/README.md#invalid-data"),
            Text.of("The data are not valid", "Uppgifterna är inte giltiga")),
    /** Something could not be read or checked. */
    INCOMPLETE(
            HttpStatus.UNPROCESSABLE_CONTENT,
            URI.create("https://example.org/gvi/gvi-examples/spring/README.md#incomplete-check"),
            Text.of("The data could not be checked in full", "Uppgifterna kunde inte kontrolleras helt")),
    /** Reading stopped at a limit: there is no point in sending the same again. */
    TOO_LARGE(
            HttpStatus.CONTENT_TOO_LARGE,
            ListedFinding.type(FindingCode.LIMIT_EXCEEDED),
            Text.of("The data exceed a limit", "Uppgifterna överskrider en gräns"));

    private static final Text DETAIL = Text.of(
            "Errors: {errors}, warnings: {warnings}. The member findings tells where and how to mend them.",
            "Fel: {errors}, varningar: {warnings}. Medlemmen findings säger var de är och hur de rättas.");

    private final HttpStatus status;
    private final URI type;
    private final Text title;

    Problems(HttpStatus status, URI type, Text title) {
        this.status = status;
        this.type = type;
        this.title = title;
    }

    URI type() {
        return type;
    }

    static ProblemDetail of(ValidationReport report, Language language) {
        Problems kind = kind(report);
        ProblemDetail problem = ProblemDetail.forStatus(kind.status);
        problem.setType(kind.type);
        problem.setTitle(kind.title.in(language));
        problem.setDetail(DETAIL.with(Map.of(
                        "errors", report.count(Severity.ERROR),
                        "warnings", report.count(Severity.WARNING)))
                .in(language));
        problem.setProperty("outcome", report.outcome());
        problem.setProperty("truncated", ListedFinding.isSample(report));
        problem.setProperty("counts", report.counts());
        problem.setProperty("notRun", report.notRun());
        problem.setProperty("findings", ListedFinding.of(report, language));
        return problem;
    }

    private static Problems kind(ValidationReport report) {
        if (report.counts().containsKey(FindingCode.LIMIT_EXCEEDED)) {
            return TOO_LARGE;
        }
        return report.outcome() == Outcome.INCOMPLETE ? INCOMPLETE : INVALID;
    }
}
