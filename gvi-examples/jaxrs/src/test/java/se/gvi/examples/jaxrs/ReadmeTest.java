// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.jaxrs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README's call gets the README's answer, and its headings are there for the problems that lead to them. */
final class ReadmeTest {

    private static final Path README = Path.of("gvi-examples", "jaxrs", "README.md");

    private static MatchResult find(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(text)
                .results()
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_call_is_answered_as_the_readme_says() throws Exception {
        String readme = Files.readString(README);
        MatchResult call = find(
                "```sh\ncurl localhost:8080(\\S+) -H 'Content-Type: (\\S+)' -H 'Accept-Language: (\\S+)' -d '(.*?)'\n```",
                readme);
        try (RunningHost host = new RunningHost()) {
            Answer answer = Answer.post(
                    host.address(call.group(1)),
                    call.group(2),
                    call.group(3),
                    call.group(4).getBytes(UTF_8));
            assertThat("status " + answer.status() + " and `" + answer.type() + "`")
                    .isEqualTo(find("answers with (.*?):", readme).group(1));
            assertThat(Answer.parse(find("```json\n(.*?)```", readme).group(1)))
                    .as(answer.body())
                    .isEqualTo(answer.json());
        }
    }

    @Test
    void every_problem_is_explained() throws IOException {
        for (Problem.Kind problem : Problem.Kind.values()) {
            URI type = problem.type();
            Path page = Path.of(type.getPath().substring("/gvi/".length()));
            assertThat(Files.readAllLines(page))
                    .anySatisfy(line -> assertThat(line).isEqualToIgnoringCase("### " + type.getFragment()));
        }
    }
}
