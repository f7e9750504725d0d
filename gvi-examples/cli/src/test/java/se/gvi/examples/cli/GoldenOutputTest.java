// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people read stays as it is until somebody changes it on purpose. */
final class GoldenOutputTest {

    private static final String RENEW = "Renew it on purpose: mvn -q -pl gvi-examples/cli -am test"
            + " -Dtest=GoldenOutputTest -Dgvi.regenerate=true -Dsurefire.failIfNoSpecifiedTests=false";

    @ParameterizedTest
    @CsvSource({
        "check-en.txt,          check, '',    --lang en",
        "check-sv.txt,          check, '',    --lang sv",
        "check.json,            check, '',    --format json",
        "assess-en.txt,         assess, '',   --as-of 2026-03-02",
        "assess-sv.txt,         assess, '',   --as-of 2026-03-02 --lang sv",
        "assess-phoenix-en.txt, assess, '',   --as-of 2026-03-02 --policy leicester-phoenix --top 3",
        "assess.json,           assess, '',   --as-of 2026-03-02 --format json",
        "brief-en.txt,          brief, '',    --as-of 2026-03-02",
        "brief-sv.txt,          brief, '',    --as-of 2026-03-02 --lang sv",
        "brief-en.html,         brief, '',    --as-of 2026-03-02 --format html",
        "brief-sv.html,         brief, '',    --as-of 2026-03-02 --format html --lang sv",
        "brief-open-en.txt,     brief, '',    --as-of 2026-03-02 --open --top 2 --days 7 --policy leicester-phoenix",
        "brief.json,            brief, '',    --as-of 2026-03-02 --format json",
        "explain-I-017-en.txt,  explain, I-017, --as-of 2026-03-02",
        "explain-I-042-sv.txt,  explain, I-042, --as-of 2026-03-02 --lang sv",
        "explain-I-101.json,    explain, I-101, --as-of 2026-03-02 --format json --policy leicester-phoenix",
        "explain-G-04-en.txt,   explain, G-04, --as-of 2026-03-02",
        "promises-en.txt,       promises, '', --as-of 2026-03-02",
        "promises-sv.txt,       promises, '', --as-of 2026-03-02 --lang sv",
        "incidents-en.txt,      incidents, '', --as-of 2026-03-02",
        "incidents-sv.txt,      incidents, '', --as-of 2026-03-02 --days 60 --lang sv",
        "incidents.json,        incidents, '', --as-of 2026-03-02 --days 7 --format json",
        "groups-en.txt,         groups, '',   --as-of 2026-03-02",
        "groups-sv.txt,         groups, '',   --as-of 2026-03-02 --lang sv",
        "groups.json,           groups, '',   --as-of 2026-03-02 --format json",
        "plan-en.txt,           plan, '',     --as-of 2026-03-02 --session 2026-03-26",
        "plan-sv.txt,           plan, '',     --as-of 2026-03-02 --session 2026-03-26 --seats 8 --lang sv",
        "plan.json,             plan, '',     --as-of 2026-03-02 --group G-08 --format json",
        "support-en.txt,        support, '',  --as-of 2026-03-02",
        "support-sv.txt,        support, '',  --as-of 2026-03-02 --lang sv",
        "retention-en.txt,      retention, '', --as-of 2026-03-02",
        "retention-sv.txt,      retention, '', --as-of 2026-03-02 --by 2026-03-31 --lang sv",
        "retention-M-020-en.txt, retention, '', --as-of 2026-03-02 --record M-020",
        "retention-I-017-sv.txt, retention, '', --as-of 2026-03-02 --record I-017 --lang sv",
        "retention.json,        retention, '', --as-of 2026-03-02 --record I-017 --format json",
        "statement-I-088-en.txt, statement, I-088, --as-of 2026-03-02",
        "statement-I-088-sv.txt, statement, I-088, --as-of 2026-03-02 --lang sv",
        "statement-I-088-en.html, statement, I-088, --as-of 2026-03-02 --format html",
        "statement-I-088-sv.html, statement, I-088, --as-of 2026-03-02 --format html --lang sv",
        "statement-I-088.json,  statement, I-088, --as-of 2026-03-02 --format json",
        "compare-days-en.txt,   compare, '',  --as-of 2026-02-20 --and 2026-03-02",
        "compare-days-sv.txt,   compare, '',  --as-of 2026-02-20 --and 2026-03-02 --lang sv",
        "compare-days.json,     compare, '',  --as-of 2026-02-20 --and 2026-03-02 --format json",
        "what-if-en.txt,        what-if, '',  --as-of 2026-03-02 --set own-part-window=9 --set release-horizon=31",
        "what-if-sv.txt,        what-if, '',  --as-of 2026-03-02 --set own-part-window=9 --set release-horizon=31 --lang sv"
    })
    void the_output_is_the_golden_one(String golden, String command, String id, String options) throws IOException {
        String args = command + " " + Program.HAMNSTAD + " " + id + " " + options;
        Program run = Program.run((Object[]) args.split(" +"));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).as(RENEW).isEqualTo(Program.golden(golden, run.out()));
    }

    @Test
    void a_statement_about_nobody_and_about_no_id_is_not_understood() {
        Program nobody = Program.run("statement", Program.HAMNSTAD, "I-999", "--as-of", "2026-03-02");
        assertThat(nobody.code()).isEqualTo(2);
        assertThat(nobody.out()).isEmpty();
        assertThat(nobody.err())
                .isEqualTo(
                        "gvi: The situation holds no individual I-999. Ask about one of its records' individuals(), or"
                                + " check the id.\n");
        Program noId = Program.run("statement", Program.HAMNSTAD, "I 88", "--as-of", "2026-03-02", "--lang", "sv");
        assertThat(noId.code()).isEqualTo(2);
        assertThat(noId.err()).startsWith("gvi: ").contains("id");
    }

    @Test
    void no_line_of_text_ends_with_a_blank_and_every_line_ends() {
        for (String command : new String[] {"check", "assess", "explain", "brief"}) {
            String id = command.equals("explain") ? " I-017" : "";
            String asOf = command.equals("check") ? "" : " --as-of 2026-03-02";
            Program run = Program.run((Object[]) (command + " " + Program.HAMNSTAD + id + asOf).split(" "));
            assertThat(run.out()).endsWith("\n").doesNotContain(" \n").doesNotContain("\r");
        }
    }
}
