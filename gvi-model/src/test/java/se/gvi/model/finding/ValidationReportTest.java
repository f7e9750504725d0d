// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class ValidationReportTest {

    private static Finding finding(FindingCode code, String pointer) {
        return new Finding(code, Place.at(pointer), "Kanarie", Map.of());
    }

    @Test
    void nothingFoundIsValid() {
        ValidationReport report = ValidationReport.collector(1).report();
        assertThat(report.valid()).isTrue();
        assertThat(report.truncated()).isFalse();
        assertThat(report).hasToString("ValidationReport[{}]");
    }

    @Test
    void aCheckThatCouldNotRunMakesItIncompleteAndNotValid() {
        ValidationReport report = ValidationReport.collector(1)
                .notRun("references")
                .notRun("dates")
                .notRun("dates")
                .report();
        assertThat(report.complete()).isFalse();
        assertThat(report.valid()).isFalse();
        assertThat(report.notRun()).containsExactly("dates", "references");
        assertThat(report).hasToString("ValidationReport[{}, incomplete]");
    }

    @Test
    void ofManyTheFirstByPlaceAreKept() {
        ValidationReport report = ValidationReport.collector(1)
                .add(finding(FindingCode.BAD_TEXT, "/c"))
                .add(finding(FindingCode.BAD_TEXT, "/a"))
                .add(finding(FindingCode.BAD_TEXT, "/b"))
                .report();
        assertThat(report.findings()).containsExactly(finding(FindingCode.BAD_TEXT, "/a"));
        assertThat(report.truncated()).isTrue();
        assertThat(report.count(Severity.ERROR)).isEqualTo(3);
        assertThat(report).hasToString("ValidationReport[{BAD_TEXT=3}]");
    }

    @Test
    void aReportDoesNotChangeAfterwards() {
        ValidationReport.Collector collector = ValidationReport.collector(1);
        assertThat(collector.hasErrors()).isFalse();
        ValidationReport before = collector.report();
        ValidationReport after = collector
                .add(finding(FindingCode.BAD_TEXT, "/a"))
                .notRun("dates")
                .report();
        assertThat(collector.hasErrors()).isTrue();
        assertThat(before.valid()).isTrue();
        assertThat(before).isNotEqualTo(after).isNotEqualTo(null);
        assertThatThrownBy(() -> after.findings().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> after.counts().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> after.notRun().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aReportThatKeepsNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ValidationReport.collector(0))
                .withMessage("A report that keeps 0 findings per code shows nothing. Keep at least 1.");
    }

    @Test
    void aCheckHasAName() {
        assertThatNullPointerException()
                .isThrownBy(() -> ValidationReport.collector(1).notRun(null))
                .withMessage("check");
    }

    @Test
    void findingsThatAnotherReportDidNotKeepAreCounted() {
        ValidationReport report = ValidationReport.collector(2)
                .add(finding(FindingCode.BAD_TEXT, "/a"))
                .addUnkept(FindingCode.BAD_TEXT, 3)
                .addUnkept(FindingCode.BAD_DATE, 0)
                .report();
        assertThat(report.counts()).containsOnly(Map.entry(FindingCode.BAD_TEXT, 4L));
        assertThat(report.truncated()).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ValidationReport.collector(2).addUnkept(FindingCode.BAD_TEXT, -1))
                .withMessage("There cannot be -1 findings of BAD_TEXT. Count from 0.");
    }
}
