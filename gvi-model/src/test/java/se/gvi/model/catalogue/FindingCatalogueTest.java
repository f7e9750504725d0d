// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Text;

/** Each code is told about, in words that lead somewhere. */
final class FindingCatalogueTest {

    private static final Set<String> NO_CODES = Set.of("arguments", "base-policy", "base-situation", "retired");
    private static final Pattern SENTENCES = Pattern.compile("(?s)[A-ZÅÄÖ0-9].*[.]");

    /** Laws and standards, by what may stand in the place of chapter and section. */
    private static final List<Pattern> LAWS = Stream.of(
                    "brottsbalken <chapter>",
                    "brottsdatalagen \\(2018:1177\\) <chapter>",
                    "brottsdataförordningen \\(2018:1202\\) <chapter>",
                    "polisens brottsdatalag \\(2018:1693\\) <chapter>",
                    "dataskyddslagen \\(2018:218\\) <chapter>",
                    "folkbokföringslagen \\(1991:481\\) <section>",
                    "lagen \\(2001:454\\) om behandling av personuppgifter inom socialtjänsten <section>",
                    "lag \\(2023:196\\) om kommuners ansvar för brottsförebyggande arbete <section>",
                    "offentlighets- och sekretesslagen \\(2009:400\\) <chapter>",
                    "lagen \\(2022:1697\\) om samordningsnummer( <section>)?",
                    "(GDPR|LED|AI Act) art\\. \\d+(\\(\\w+\\))*",
                    "RFC (3339|4180|8259|8785)( section \\d+(\\.\\d+)*)?")
            .map(law -> law.replace("<chapter>", "\\d+ kap\\. <section>")
                    .replace("<section>", "\\d+( [a-z])?(–\\d+( [a-z])? §§| §)"))
            .map(Pattern::compile)
            .toList();

    @Test
    void everyCodeHasAFileAndEveryFileACode() throws IOException {
        Path folder = GoldenFile.inModule("src/main/resources/se/gvi/model/catalogue");
        try (Stream<Path> files = Files.list(folder)) {
            Set<String> names = files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .filter(name -> !NO_CODES.contains(name))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(names)
                    .as(
                            "Each FindingCode has a file in %s that bears its name. CONTRIBUTING.md shows how to write it.",
                            folder)
                    .containsExactlyInAnyOrderElementsOf(
                            Arrays.stream(FindingCode.values()).map(Enum::name).toList());
        }
    }

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void meaningReasonAndRemedyAreSentencesInBothLanguages(FindingCode code) {
        CatalogueEntry entry = FindingCatalogue.entry(code);
        assertThat(entry.code()).isEqualTo(code);
        assertThat(Stream.of(entry.meaning(), entry.why(), entry.mend()).flatMap(FindingCatalogueTest::both))
                .allSatisfy(text -> assertThat(text).matches(SENTENCES).doesNotContain("  "));
        assertThat(Stream.of(entry.meaning(), entry.why(), entry.mend()))
                .allSatisfy(text -> assertThat(text.sv()).isNotEqualTo(text.en()));
        assertThat(entry.arguments().values().stream().flatMap(FindingCatalogueTest::both))
                .allSatisfy(text -> assertThat(text).matches("[^.]*[^. ]"));
        assertThat(entry.since()).matches("\\d+\\.\\d+\\.\\d+");
    }

    private static Stream<String> both(Text text) {
        return Stream.of(text.en(), text.sv());
    }

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void theArgumentsOfTheMessageAreDescribed(FindingCode code) {
        assertThat(FindingCatalogue.entry(code).arguments().keySet())
                .containsExactlyElementsOf(code.text().places());
    }

    @Test
    void everySourceIsALawOrAWorkThatSomebodyHasRead() throws IOException {
        List<String> works =
                Files.readAllLines(GoldenFile.inModule("src/test/resources/se/gvi/model/catalogue/works.txt"));
        Set<String> cited = FindingCatalogue.entries().stream()
                .flatMap(entry -> entry.sources().stream())
                .filter(source ->
                        LAWS.stream().noneMatch(law -> law.matcher(source).matches()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(works)
                .as("works.txt lists, in order, what the catalogue cites besides laws and standards. Add a work once"
                        + " you have read that it says what it is cited for.")
                .isSorted()
                .containsExactlyInAnyOrderElementsOf(cited);
    }

    @Test
    void aRetiredCodeIsNeverUsedAgain() {
        List<String> retired =
                FindingCatalogue.retired().stream().map(RetiredCode::code).toList();
        assertThat(retired).doesNotHaveDuplicates();
        assertThat(Arrays.stream(FindingCode.values()).map(Enum::name).filter(retired::contains))
                .as("A code that was retired meant something else. Give the new one another name.")
                .isEmpty();
    }

    @Test
    void anEntryIsReadOnce() {
        assertThat(FindingCatalogue.entry(FindingCode.SYNTAX)).isSameAs(FindingCatalogue.entry(FindingCode.SYNTAX));
        assertThat(FindingCatalogue.entries()).extracting(CatalogueEntry::code).containsExactly(FindingCode.values());
    }

    @Test
    void severityAndMessageAreThoseOfTheCode() {
        CatalogueEntry entry = FindingCatalogue.entry(FindingCode.MEMBERSHIP_TWICE);
        assertThat(entry.severity()).isEqualTo(FindingCode.MEMBERSHIP_TWICE.severity());
        assertThat(entry.message()).isEqualTo(FindingCode.MEMBERSHIP_TWICE.text());
    }

    @Test
    void aFileThatAnExampleDoesNotHaveIsRefused() {
        CatalogueExample example = FindingCatalogue.entry(FindingCode.SYNTAX).bad();
        assertThat(example).hasToString("document [situation.json]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> example.open("policy.json"))
                .withMessage("The example has no file \"policy.json\". It has situation.json.");
    }
}
