// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.gvi.model.csv.ColumnMapping;
import se.gvi.model.csv.SituationCsv;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.FindingOverrides;
import se.gvi.model.finding.ReadOptions;
import se.gvi.model.finding.ValidationReport;
import se.gvi.model.json.SituationJson;
import se.gvi.model.ndjson.SituationNdjson;
import se.gvi.model.override.OverridesJson;

/** What the catalogue shows as wrong is wrong in that way alone, and what it shows as right is right. */
final class ExamplesTest {

    private static final Set<ExampleForm> ELSEWHERE = EnumSet.of(ExampleForm.POLICY, ExampleForm.CODE);

    /** The codes whose examples are read here; the rules read those of policies, and {@link CodeExamplesTest} runs code. */
    static Stream<FindingCode> codes() {
        return Arrays.stream(FindingCode.values())
                .filter(code ->
                        !ELSEWHERE.contains(FindingCatalogue.entry(code).bad().form()));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void theBadExampleYieldsTheCodeAndNothingElse(FindingCode code) throws IOException {
        List<Finding> findings = found(read(FindingCatalogue.entry(code).bad()), code);
        assertThat(findings).extracting(Finding::code).containsOnly(code);
        assertThat(findings)
                .allSatisfy(finding -> assertThat(finding.arguments())
                        .containsOnlyKeys(code.text().places()));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void theGoodExampleYieldsNothing(FindingCode code) throws IOException {
        CatalogueEntry entry = FindingCatalogue.entry(code);
        // Every table yields CSV_DIALECT, so that only a document can be without it.
        ExampleForm form = code == FindingCode.CSV_DIALECT
                ? ExampleForm.DOCUMENT
                : entry.bad().form();
        assertThat(entry.good().form()).isEqualTo(form);
        ValidationReport report = read(entry.good());
        assertThat(found(report, code)).isEmpty();
        assertThat(report.valid()).isTrue();
    }

    /** What was found, without telling how tables were understood unless that is what is asked about. */
    private static List<Finding> found(ValidationReport report, FindingCode about) {
        return report.findings().stream()
                .filter(finding -> finding.code() == about || finding.code() != FindingCode.CSV_DIALECT)
                .toList();
    }

    @Test
    void nothingIsWrongWithTheDataThatTheExamplesChange() {
        assertThat(SituationJson.fromJson(Base.SITUATION.document()).report().findings())
                .isEmpty();
    }

    private static ValidationReport read(CatalogueExample example) throws IOException {
        return switch (example.form()) {
            case RECORDS, DOCUMENT ->
                SituationJson.check(example.open("situation.json"), example.limits())
                        .report();
            case CSV -> tables(example);
            case NDJSON ->
                SituationNdjson.check(
                                example.open("situation.ndjson"),
                                ReadOptions.defaults().within(example.limits()))
                        .report();
            case OVERRIDES ->
                SituationJson.check(
                                example.open("situation.json"),
                                ReadOptions.defaults().within(example.limits()).overriddenBy(overrides(example)))
                        .report();
            default -> fail("No test reads examples of the form %s yet. Add its reader here.", example.form());
        };
    }

    private static FindingOverrides overrides(CatalogueExample example) throws IOException {
        String file = "overrides.json";
        return OverridesJson.read(example.open(file), file, example.asOf().orElseThrow());
    }

    /** Reads files, the mapping among them if there is one. */
    private static ValidationReport tables(CatalogueExample example) throws IOException {
        Map<String, InputStream> files = new LinkedHashMap<>();
        example.files().forEach(file -> files.put(file, example.open(file)));
        InputStream mapping = files.remove("mapping.json");
        return SituationCsv.check(
                        files,
                        mapping == null ? ColumnMapping.none() : ColumnMapping.read(mapping, "mapping.json"),
                        ReadOptions.defaults().within(example.limits()))
                .report();
    }
}
