// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import java.util.List;
import se.gvi.model.finding.ValidationReport;
import se.gvi.model.records.Records;

/** What the checks found, short enough to be compared. */
final class Found {

    private Found() {}

    /** Each finding as its code and its place: {@code "MEMBERSHIP_TWICE /memberships/1/span"}. */
    static List<String> in(Records records) {
        return in(records, Unread.nothing());
    }

    static List<String> in(Records records, Unread unread) {
        return report(records, unread).findings().stream()
                .map(finding -> finding.code() + " " + finding.place())
                .toList();
    }

    static ValidationReport report(Records records, Unread unread) {
        ValidationReport.Collector found = ValidationReport.collector(Integer.MAX_VALUE);
        Checks.check(records, unread, found);
        return found.report();
    }
}
