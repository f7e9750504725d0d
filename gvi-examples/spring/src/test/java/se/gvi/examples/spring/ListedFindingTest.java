// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Place;
import se.gvi.model.finding.Severity;
import se.gvi.model.finding.ValidationReport;

/** However much is found, an answer stays short and tells the worst. */
final class ListedFindingTest {

    private static ValidationReport report(int warnings) {
        ValidationReport.Collector found = ValidationReport.collector(1000);
        for (int line = 1; line <= warnings; line++) {
            found.add(new Finding(
                    FindingCode.MEMBERSHIP_WITHOUT_EVIDENCE, new Place("", line, 1), "", Map.of("record", "M-1")));
        }
        return found.add(new Finding(
                        FindingCode.EMPTY_DOCUMENT, new Place("", warnings + 1, 1), "", Map.of("start", "{")))
                .report();
    }

    @Test
    void the_worst_come_first_and_each_kind_by_place() {
        List<ListedFinding> listed = ListedFinding.of(report(3), Language.ENGLISH);
        assertThat(listed).extracting(ListedFinding::severity).startsWith(Severity.ERROR, Severity.WARNING);
        assertThat(listed).extracting(ListedFinding::line).containsExactly(4, 1, 2, 3);
    }

    @Test
    void no_more_than_a_hundred_are_listed() {
        assertThat(ListedFinding.of(report(99), Language.ENGLISH)).hasSize(100);
        assertThat(ListedFinding.isSample(report(99))).isFalse();
        assertThat(ListedFinding.of(report(100), Language.ENGLISH)).hasSize(100);
        assertThat(ListedFinding.isSample(report(100))).isTrue();
    }
}
