// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CityCommandTest {

    @TempDir
    private Path folder;

    private Program city(String seed, Path out) {
        return Program.run("city", "--near", "new_haven", "--seed", seed, "--as-of", "2026-03-02", "--out", out);
    }

    @Test
    void a_city_can_be_checked_and_assessed_and_the_same_seed_gives_the_same_bytes() {
        Path one = folder.resolve("one.json");
        Path again = folder.resolve("again.json");
        Path other = folder.resolve("other.json");
        Program run = city("7", one);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("Fictional city near New Haven\nA fictional city: nobody in it exists.\n")
                .contains("Compared with what is published")
                .contains("Assumed: ");
        city("7", again);
        city("8", other);
        assertThat(again).hasSameBinaryContentAs(one);
        assertThat(one.toFile().length()).isNotEqualTo(other.toFile().length());
        assertThat(Program.run("check", one).code()).isZero();
        assertThat(Program.run("assess", one, "--as-of", "2026-03-02").out()).contains("Sluta skjut");
    }

    @Test
    void an_unknown_city_and_a_target_of_no_format_are_not_understood() {
        Program unknown =
                Program.run("city", "--near", "Atlantis", "--seed", "1", "--as-of", "2026-03-02", "--out", "x");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("expected one of [").contains("MALMO");
        assertThat(city("1", folder.resolve("city.xlsx")).code()).isEqualTo(2);
    }
}
