// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import se.gvi.model.finding.ValidationReport;
import se.gvi.model.records.Records;

/** Checks that concern several records. */
public final class Checks {

    private Checks() {}

    /**
     * Checks records.
     *
     * @param records the records
     * @return all that was found
     */
    public static ValidationReport check(Records records) {
        return ValidationReport.collector(1000).report();
    }
}
