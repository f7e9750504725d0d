// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.situation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.ValidationReport;

/** What came of reading a document: all that was found and, if none of it is an ERROR, the situation. */
public final class ReadResult {

    private final ValidationReport report;
    private final @Nullable Situation situation;

    private ReadResult(ValidationReport report, @Nullable Situation situation) {
        this.report = report;
        this.situation = situation;
    }

    /**
     * Puts together what came of reading.
     *
     * @param report all that was found
     * @param situation the situation, or null if none could be made; not kept unless the report is {@linkplain
     *     ValidationReport#valid() valid}
     * @return the result
     */
    public static ReadResult of(ValidationReport report, @Nullable Situation situation) {
        return new ReadResult(report, report.valid() ? situation : null);
    }

    /**
     * Returns all that was found, with lines and columns.
     *
     * @return the report
     */
    public ValidationReport report() {
        return report;
    }

    /**
     * Returns the situation.
     *
     * @return the situation, or empty if the report is not {@linkplain ValidationReport#valid() valid}
     */
    public Optional<Situation> situation() {
        return Optional.ofNullable(situation);
    }

    /**
     * Returns the situation, or else throws the report.
     *
     * @return the situation
     * @throws InvalidSituationException with the report, if it is not {@linkplain ValidationReport#valid() valid}
     */
    public Situation orElseThrow() {
        if (situation == null) {
            throw new InvalidSituationException(report);
        }
        return situation;
    }

    /** What the report says of itself. */
    @Override
    public String toString() {
        return "ReadResult[" + report + "]";
    }
}
