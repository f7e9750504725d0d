// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README's code is code that compiles, and prints what the README says. */
final class ReadmeTest {

    private static final Path SOURCE = Path.of(
            "gvi-examples", "cli", "src", "main", "java", "se", "gvi", "examples", "readme", "FirstAnswer.java");

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    private static String block(String text, String begin, String end) {
        MatchResult found = Pattern.compile(begin + "\n(.*?)" + end, Pattern.DOTALL)
                .matcher(text)
                .results()
                .findFirst()
                .orElseThrow();
        return found.group(1);
    }

    @Test
    void the_code_is_that_of_the_example() throws IOException {
        String code = block(readme(), "```java", "```");
        String example =
                block(Files.readString(SOURCE), " *// README", " *// README").stripIndent();
        assertThat(code.replaceAll("\\s+", "")).isEqualTo(example.replaceAll("\\s+", ""));
    }

    @Test
    void the_answer_is_what_the_example_prints() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            FirstAnswer.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        assertThat(block(readme(), "```text", "```")).isEqualTo(printed.toString(StandardCharsets.UTF_8));
    }
}
