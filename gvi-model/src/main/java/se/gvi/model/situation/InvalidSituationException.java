// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.situation;

import java.io.Serial;
import java.util.Objects;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Severity;
import se.gvi.model.finding.ValidationReport;

/** Thrown where records contradict themselves, so that no situation can be made of them. It holds every finding. */
public final class InvalidSituationException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient ValidationReport report;

    /**
     * Records that contradict themselves.
     *
     * @param report all that was found
     */
    public InvalidSituationException(ValidationReport report) {
        super(message(report));
        this.report = report;
    }

    private static String message(ValidationReport report) {
        long errors = report.count(Severity.ERROR);
        String first = report.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .findFirst()
                .map(InvalidSituationException::line)
                .orElse("");
        String count = errors == 1 ? "There is 1 error" : "There are " + errors + " errors";
        String incomplete = (report.overriddenErrors() == 0
                        ? ""
                        : " Overrides lower or suppress " + report.overriddenErrors()
                                + " more, which does not mend the data.")
                + (report.complete() ? "" : " Not every check could run.");
        return "No situation can be made of these records. " + count
                + (first.isEmpty() ? "." : ", the first at " + first) + incomplete
                + " The report of this exception lists them all.";
    }

    private static String line(Finding finding) {
        return finding.place() + ": " + finding.code() + " " + finding.message(Language.ENGLISH);
    }

    /**
     * Returns all that was found.
     *
     * @return the report
     * @throws NullPointerException after the exception was serialised, which drops the report
     */
    public ValidationReport report() {
        return Objects.requireNonNull(report, "The report does not survive serialisation.");
    }
}
