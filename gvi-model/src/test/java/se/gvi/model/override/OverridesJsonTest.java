// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.override;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.FindingOverride;
import se.gvi.model.finding.FindingOverrides;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Severity;
import se.gvi.model.finding.ValidationReport;

final class OverridesJsonTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static final String ONE = """
            {"format": "gvi-overrides/1",
             "overrides": [
               {"code": "GROUP_STATUS_TWICE", "severity": "INFO", "record": "G-1", "file": "groups.csv",
                "reason": "The register is a day late.", "author": "A. Author, data steward", "expires": "2026-12-31"}
             ]}
            """;

    private static FindingOverrides read(String json) {
        try {
            return OverridesJson.read(new ByteArrayInputStream(json.getBytes(UTF_8)), "o.json", DAY);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Test
    void anOverrideIsReadWithItsPlace(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("overrides.json"), ONE);
        FindingOverrides overrides = OverridesJson.read(file, DAY);
        assertThat(overrides.report().findings()).isEmpty();
        FindingOverride override = overrides.inForce().get(0);
        assertThat(override.code()).isEqualTo(FindingCode.GROUP_STATUS_TWICE);
        assertThat(override.severity()).isEqualTo(Severity.INFO);
        assertThat(override.record()).isEqualTo("G-1");
        assertThat(override.file()).isEqualTo("groups.csv");
        assertThat(override.reason()).isEqualTo("The register is a day late.");
        assertThat(override.author()).isEqualTo("A. Author, data steward");
        assertThat(override.expires()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(override.place()).hasToString("overrides.json 3:4 /overrides/0");
    }

    @Test
    void suppressionHasNoSeverity() {
        FindingOverrides overrides = read(ONE.replace("\"severity\": \"INFO\"", "\"suppress\": true"));
        assertThat(overrides.inForce().get(0).suppresses()).isTrue();
        assertThat(overrides.report().findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"reason\": | \"raison\": | MISSING_MEMBER UNKNOWN_MEMBER",
                ", \"expires\": \"2026-12-31\" | `` | MISSING_MEMBER",
                "\"author\": \"A. Author, data steward\" | \"author\": \" \" | BAD_TEXT",
                "\"author\": \"A. Author, data steward\" | \"author\": null | NULL_VALUE",
                "2026-12-31 | 2026-02-30 | BAD_DATE",
                "GROUP_STATUS_TWICE | GROUP_STATUS_THRICE | UNKNOWN_VALUE",
                "INFO | FATAL | UNKNOWN_VALUE",
                "\"severity\": \"INFO\" | \"suppress\": \"yes\" | WRONG_TYPE",
                "\"severity\": \"INFO\" | \"suppress\": false | MISSING_MEMBER",
                "\"severity\": | \"suppress\": true, \"severity\": | UNKNOWN_MEMBER",
                "GROUP_STATUS_TWICE | FOCUS_WITHOUT_NOTICE | OVERRIDE_NOT_ALLOWED",
                "GROUP_STATUS_TWICE | SYNTAX | OVERRIDE_NOT_ALLOWED",
                "2026-12-31 | 2026-03-01 | OVERRIDE_EXPIRED",
                "gvi-overrides/1 | gvi-overrides/2 | FORMAT_NOT_SUPPORTED",
                "\"overrides\": | \"exceptions\": | MISSING_MEMBER UNKNOWN_MEMBER",
                "\"record\": \"G-1\" | \"record\": 1 | WRONG_TYPE",
                "\"record\": | \"code\": \"SYNTAX\", \"record\": | DUPLICATE_MEMBER",
                "]} | } | SYNTAX"
            })
    void whatIsWrongIsAFindingAndTheOverrideDoesNotApply(String right, String wrong, String codes) {
        String json = ONE.replace(right, wrong);
        assertThat(json).isNotEqualTo(ONE);
        FindingOverrides overrides = read(json);
        assertThat(overrides.report().findings().stream()
                        .map(finding -> finding.code().name())
                        .sorted())
                .containsExactly(codes.split(" "));
        assertThat(overrides.report().findings())
                .allSatisfy(finding -> assertThat(finding.place().file()).isEqualTo("o.json"));
        if (!codes.equals("DUPLICATE_MEMBER")) {
            assertThat(overrides.inForce()).isEmpty();
        }
    }

    @Test
    void whatIsWrongIsInEveryReportMadeWithTheOverrides() {
        ValidationReport report = ValidationReport.collector(1, read("{")).report();
        assertThat(report.complete()).isFalse();
        assertThat(report.notRun()).containsExactly("the overrides in o.json: the rest of the document after line 1");
        assertThat(report.valid()).isFalse();
        assertThat(ValidationReport.collector(1, read(ONE.replace("INFO", "FATAL")))
                        .report()
                        .valid())
                .isFalse();
        assertThat(ValidationReport.collector(1, read("[]")).report().counts())
                .containsOnlyKeys(FindingCode.WRONG_TYPE);
    }

    @Test
    void messagesNameTheOverrideAndTheRemedy() {
        Finding missing = read(ONE.replace("\"severity\": \"INFO\", ", ""))
                .report()
                .findings()
                .get(0);
        assertThat(missing.message(Language.ENGLISH))
                .isEqualTo("the override lacks the member severity, or suppress, which is required. Add it.");
        assertThat(missing.message(Language.SWEDISH))
                .isEqualTo("undantaget saknar medlemmen severity, eller suppress, som krävs. Lägg till den.");
        Finding refused = read(ONE.replace("GROUP_STATUS_TWICE", "SYNTAX"))
                .report()
                .findings()
                .get(0);
        assertThat(refused.message(Language.ENGLISH))
                .isEqualTo("SYNTAX cannot be overridden like this: something was not read there, so nobody knows what"
                        + " the data say. Remove the override and mend what was found.");
        assertThat(refused.message(Language.SWEDISH))
                .isEqualTo("SYNTAX kan inte undantas så: något har inte lästs där, så ingen vet vad uppgifterna säger."
                        + " Ta bort undantaget och rätta det som anmärkts.");
        assertThat(refused.place().pointer()).isEqualTo("/overrides/0/code");
    }
}
