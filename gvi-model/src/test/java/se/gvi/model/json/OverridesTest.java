// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.FindingOverride;
import se.gvi.model.finding.FindingOverrides;
import se.gvi.model.finding.Place;
import se.gvi.model.finding.ReadLimits;
import se.gvi.model.finding.ReadOptions;
import se.gvi.model.finding.Severity;
import se.gvi.model.fixture.CompleteSite;
import se.gvi.model.situation.InvalidSituationException;
import se.gvi.model.situation.ReadResult;
import se.gvi.model.situation.Situation;

/** Overrides change what reading reports, and never what is made of the data. */
final class OverridesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static ReadResult read(String json, int kept, FindingOverride... overrides) {
        try {
            return SituationJson.check(
                    new ByteArrayInputStream(json.getBytes(UTF_8)),
                    ReadOptions.defaults()
                            .within(ReadLimits.defaults().withFindingsPerCode(kept))
                            .overriddenBy(FindingOverrides.of(List.of(overrides), DAY)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static FindingOverride override(FindingCode code, @Nullable Severity severity, String record) {
        return new FindingOverride(code, severity, record, "", "Known.", "A. Author", DAY, Place.at("/overrides/0"));
    }

    private static ObjectNode site() {
        return Sample.tree(SituationJson.toJson(Situation.of(CompleteSite.records(""))));
    }

    /** A document without any other fault in which the first group stands more than once. */
    private static String withGroupTwice(int times) {
        ObjectNode document = site();
        ArrayNode groups = (ArrayNode) document.get("groups");
        for (int i = 0; i < times; i++) {
            groups.add(groups.get(0).deepCopy());
        }
        return document.toString();
    }

    @Test
    void aSuppressedErrorMakesNoSituation() {
        ReadResult result = read(withGroupTwice(1), 9, override(FindingCode.DUPLICATE_ID, null, ""));
        assertThat(result.report().findings()).extracting(Finding::code).doesNotContain(FindingCode.DUPLICATE_ID);
        assertThat(result.report().suppressed()).containsOnlyKeys(FindingCode.DUPLICATE_ID);
        assertThat(result.report().overriddenErrors()).isOne();
        assertThat(result.report().valid()).isTrue();
        assertThat(result.situation()).isEmpty();
        assertThatExceptionOfType(InvalidSituationException.class)
                .isThrownBy(result::orElseThrow)
                .withMessage(
                        "No situation can be made of these records. There are 0 errors. Overrides lower or suppress"
                                + " 1 more, which does not mend the data. The report of this exception lists them all.");
    }

    @Test
    void countsStayExactHoweverFewFindingsAreKept() {
        String first = site().get("groups").get(0).get("id").asText();
        FindingOverride lowered = override(FindingCode.DUPLICATE_ID, Severity.WARNING, first);
        ReadResult result = read(withGroupTwice(4), 1, lowered);
        assertThat(result.report().counts()).containsEntry(FindingCode.DUPLICATE_ID, 4L);
        assertThat(result.report().count(FindingCode.DUPLICATE_ID, Severity.WARNING))
                .isEqualTo(4);
        assertThat(result.report().overriddenErrors()).isEqualTo(4);
        assertThat(result.report().truncated()).isTrue();
        assertThat(result.report().overrides())
                .extracting(use -> use.findings())
                .containsExactly(4L);
    }

    @Test
    void aWarningThatIsRaisedMakesDataInvalid(@TempDir Path folder) throws IOException {
        ObjectNode document = site();
        ((ObjectNode) document.get("memberships").get(0)).remove("reviewBy");
        String id = document.get("memberships").get(0).get("id").asText();
        Path file = Files.writeString(folder.resolve("situation.json"), document.toString());
        FindingOverride raised = override(FindingCode.MEMBERSHIP_WITHOUT_REVIEW_DATE, Severity.ERROR, id);
        ReadResult result = SituationJson.check(
                file, ReadOptions.defaults().overriddenBy(FindingOverrides.of(List.of(raised), DAY)));
        assertThat(result.report().findings())
                .filteredOn(finding -> finding.code() == FindingCode.MEMBERSHIP_WITHOUT_REVIEW_DATE)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.place().inFile()).isTrue();
                });
        assertThat(result.report().valid()).isFalse();
        assertThat(result.situation()).isEmpty();
    }

    @Test
    void withoutOverridesNothingChanges() {
        assertThat(read(withGroupTwice(2), 9).report())
                .isEqualTo(Sample.read(withGroupTwice(2)).report());
        assertThat(read(withGroupTwice(2), 9).report().counts()).contains(Map.entry(FindingCode.DUPLICATE_ID, 2L));
    }
}
