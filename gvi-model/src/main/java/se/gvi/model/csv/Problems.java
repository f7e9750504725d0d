// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.csv;

import java.util.Map;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Place;
import se.gvi.model.finding.ReadLimits;
import se.gvi.model.finding.Text;
import se.gvi.model.finding.ValidationReport;

/** Takes what is wrong with tables, and counts what the limits bound over all of them. */
final class Problems {

    private final ReadLimits limits;
    private final ValidationReport.Collector report;
    private long bytes;
    private long records;

    Problems(ReadLimits limits, ValidationReport.Collector report) {
        this.limits = limits;
        this.report = report;
    }

    ReadLimits limits() {
        return limits;
    }

    void add(FindingCode code, Place place, Map<String, ?> arguments) {
        add(code, place, "", arguments);
    }

    void add(FindingCode code, Place place, String record, Map<String, ?> arguments) {
        report.add(new Finding(code, place, record, Map.copyOf(arguments)));
    }

    void limit(Place place, long most, String en, String sv) {
        add(FindingCode.LIMIT_EXCEEDED, place, Map.of("limit", most, "what", Text.of(en, sv)));
    }

    void notRun(String what) {
        report.notRun(what);
    }

    /** How many bytes may still be read. */
    long bytesLeft() {
        return limits.bytes() - bytes;
    }

    void read(long more) {
        bytes += more;
    }

    /** Counts a record; false, after a finding, if it is one too many. */
    boolean countRecord(String sheet, int row, int line) {
        records++;
        if (records == limits.records() + 1) {
            limit(Place.row(sheet, row, line), limits.records(), "the number of rows", "antalet rader");
            notRun("the rows of " + sheet + " from row " + row + " on");
        }
        return records <= limits.records();
    }
}
