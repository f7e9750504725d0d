// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Until when records may be kept, and the file without what must be gone. */
final class RetentionCommandsTest {

    @TempDir
    private Path folder;

    @Test
    void what_is_left_can_be_read_again_and_nothing_more_goes_on_that_day() {
        Path left = folder.resolve("left.json");
        Path again = folder.resolve("again.json");

        Program erased = Program.run("erase", Program.HAMNSTAD, "--as-of", "2028-02-01", "--out", left);
        assertThat(erased.err()).isEmpty();
        assertThat(erased.code()).isZero();
        assertThat(erased.out())
                .startsWith(
                        "Retention as of 2028-02-01. It computes from recorded facts; the controller answers for it.\n")
                .contains("  must be gone: ");
        assertThat(Program.run("check", left).code()).isZero();
        Program second = Program.run("erase", left, "--as-of", "2028-02-01", "--out", again);
        assertThat(second.out()).doesNotContain("must be gone");
        assertThat(again).hasSameBinaryContentAs(left);
    }

    @Test
    void a_record_that_is_not_there_and_a_target_of_no_format_are_not_understood() {
        Program run = Program.run("retention", Program.HAMNSTAD, "--as-of", "2026-03-02", "--record", "M-999");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("gvi: There is no record with the id M-999.\n");
        assertThat(Program.run("erase", Program.HAMNSTAD, "--as-of", "2026-03-02", "--out", folder.resolve("x.xlsx"))
                        .code())
                .isEqualTo(2);
    }
}
