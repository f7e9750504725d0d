// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.gvi.model.id.PractitionerId;
import se.gvi.model.json.SituationJson;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Purpose;
import se.gvi.rules.audit.AuditEvent;
import se.gvi.rules.audit.AuditLog;
import se.gvi.rules.audit.AuditOperation;
import se.gvi.rules.audit.LogPurpose;
import se.gvi.rules.brief.Brief;
import se.gvi.rules.policy.Policies;
import se.gvi.rules.policy.Policy;

/** The page about the log, run as it stands. */
final class AuditPageTest {

    private static final Path PAGE = Path.of("..", "docs", "audit.md");
    private static final Path ITSELF =
            Path.of("src", "test", "java", "se", "gvi", "rules", "host", "AuditPageTest.java");

    private static String between(String begin, String end, Path file) throws IOException {
        Matcher block = Pattern.compile(begin + "(.*?)" + end, Pattern.DOTALL).matcher(Files.readString(file));
        assertThat(block.find()).as("%s in %s", begin, file).isTrue();
        return block.group(1);
    }

    private static Brief logged(AuditLog log, Situation situation, Policy policy, LocalDate today, Instant now)
            throws IOException {
        // from here
        AuditEvent event = AuditEvent.builder()
                .operation(AuditOperation.READING)
                .at(now)
                .by(PractitionerId.of("P-01"), AuthorityBranch.POLICE)
                .purpose(Purpose.INCIDENT_REVIEW)
                .justification("Brief for the weekly meeting.")
                .concerning(situation, situation.recordsInUse().individuals())
                .build();
        Brief brief = log.run(event, () -> Brief.of(situation, policy, today));
        // to here
        return brief;
    }

    @Test
    void the_code_of_the_page_is_the_one_that_is_run() throws IOException {
        assertThat(between("<!-- writing -->\n```java\n", "```\n", PAGE))
                .isEqualTo(between("// from here\n", "\n *// to here", ITSELF).stripIndent() + "\n");
    }

    @Test
    void the_code_writes_one_event_and_gives_what_it_does() throws IOException {
        StringBuilder lines = new StringBuilder();
        Situation hamnstad = SituationJson.read(Path.of("..", "gvi-examples", "hamnstad", "situation.json"));
        Brief brief = logged(
                AuditLog.start(lines::append),
                hamnstad,
                Policies.bundled("sluta-skjut"),
                LocalDate.of(2026, 3, 2),
                Instant.parse("2026-03-02T08:15:00Z"));
        assertThat(brief.asOf()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(lines.toString().lines()).hasSize(1).allMatch(line -> line.contains("\"I-017\""));
        assertThat(AuditLog.verify(new ByteArrayInputStream(lines.toString().getBytes(StandardCharsets.UTF_8)))
                        .intact())
                .isTrue();
    }

    @Test
    void the_page_names_the_four_purposes_and_the_seven_operations() throws IOException {
        assertThat(between("<!-- purposes -->", "<!-- end -->", PAGE))
                .isEqualTo(Arrays.stream(LogPurpose.values()).map(Enum::name).collect(Collectors.joining(", ")));
        assertThat(AuditOperation.values()).hasSize(7);
        String page = Files.readString(PAGE);
        assertThat(Arrays.stream(AuditOperation.values())
                        .map(operation -> operation.name().toLowerCase(Locale.ROOT)))
                .allMatch(page::contains);
        assertThat(page).doesNotContainIgnoringCase(" lawful ");
    }
}
