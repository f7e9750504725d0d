// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import java.io.Serial;
import java.util.Objects;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Severity;
import se.gvi.model.finding.ValidationReport;

/** Thrown where a document is no policy. It holds every finding. */
public final class InvalidPolicyException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient ValidationReport report;

    /**
     * A document that is no policy.
     *
     * @param report all that was found
     */
    public InvalidPolicyException(ValidationReport report) {
        super("The document is no policy that could be used. Errors: " + report.count(Severity.ERROR)
                + report.findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .findFirst()
                        .map(finding -> ", the first at " + finding.place() + ": " + finding.code() + " "
                                + finding.message(Language.ENGLISH))
                        .orElse(".")
                + " The report of this exception lists them all.");
        this.report = report;
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
