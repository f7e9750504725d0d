// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.gvi.rules.programme.AgeThreshold;
import se.gvi.rules.programme.ProgrammeRules;
import se.gvi.rules.retention.RetentionRule;
import se.gvi.rules.retention.RetentionRules;

/** What the law lists is looked up by day. */
final class DatedLawTest {

    @Test
    void R53_a_sanction_of_the_criminal_records_register_is_looked_up_by_day() {
        RetentionRules rules = RetentionRules.bundled();
        LocalDate read = LocalDate.of(2025, 5, 27);
        assertThat(rules.rule("BR 17 p5", read.minusDays(1)))
                .as("no wording of that day was read")
                .isEmpty();
        assertThat(rules.rule("BR 17 p5", read))
                .map(rule -> rule.appliesTo().sv())
                .contains("Sluten ungdomsvård");
        assertThat(rules.rule("BR 17 p99", read)).isEmpty();
    }

    @Test
    void R53_a_host_ends_a_line_on_its_day() {
        LocalDate end = LocalDate.of(2026, 7, 1);
        String document = RetentionRules.document();
        String line = "\"id\": \"BR 17 p5\", \"law\": \"BR\", \"from\": \"2025-05-27\"";
        assertThat(document).containsOnlyOnce(line);
        RetentionRules amended = RetentionRules.read(document.replace(line, line + ", \"until\": \"" + end + "\""));
        assertThat(amended.rule("BR 17 p5", end.minusDays(1)))
                .map(RetentionRule::years)
                .contains(10);
        assertThat(amended.rule("BR 17 p5", end)).isEmpty();
    }

    @Test
    void R53_an_age_is_looked_up_by_day() {
        ProgrammeRules rules = ProgrammeRules.bundled();
        LocalDate last = LocalDate.of(2026, 6, 12);
        assertThat(rules.age(AgeThreshold.CRIMINAL_RESPONSIBILITY, last).years())
                .hasValue(15);
        assertThat(rules.age(AgeThreshold.CRIMINAL_RESPONSIBILITY, last.plusDays(1))
                        .years())
                .isEmpty();
    }
}
