// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;

/** The pages that people read. */
final class CataloguePageTest {

    private static final String REGENERATE = "mvn -q -pl gvi-model -am test -Dtest=CataloguePageTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dgvi.regenerate=true";
    private static final Pattern LINK = Pattern.compile("\\(#([^)]+)\\)");

    private static Path page(Language language) {
        return GoldenFile.inModule(language == Language.SWEDISH ? "../docs/findings.sv.md" : "../docs/findings.md");
    }

    @ParameterizedTest
    @EnumSource
    void thePageSaysWhatTheCatalogueSays(Language language) throws IOException {
        String markdown = FindingCatalogue.markdown(language);
        if (Boolean.getBoolean("gvi.regenerate")) {
            Files.writeString(page(language), markdown);
        }
        assertThat(Files.readString(page(language)))
                .as(
                        "%s is no longer what the catalogue says. Run: %s",
                        page(language).getFileName(), REGENERATE)
                .isEqualTo(markdown);
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeIsAHeadingAndEveryLinkLeadsToOne(Language language) {
        String markdown = FindingCatalogue.markdown(language);
        List<String> headings = markdown.lines()
                .filter(line -> line.startsWith("##"))
                .map(line -> line.replaceFirst("#+ ", ""))
                .toList();
        assertThat(headings)
                .doesNotHaveDuplicates()
                .containsAll(Arrays.stream(FindingCode.values()).map(Enum::name).toList());
        assertThat(LINK.matcher(markdown).results().map(link -> link.group(1)))
                .hasSizeGreaterThan(FindingCode.values().length)
                .isSubsetOf(headings.stream()
                        .map(heading -> heading.toLowerCase(Locale.ROOT).replace(' ', '-'))
                        .toList());
    }

    @Test
    void aCodeThatWasRetiredKeepsItsHeading() {
        RetiredCode retired = new RetiredCode(
                "MEMBERSHIP_DOUBLED",
                "0.9.0",
                "MEMBERSHIP_TWICE",
                Text.of("It was there twice.", "Den fanns två gånger."));
        assertThat(CataloguePage.of(FindingCatalogue.entries(), List.of(retired), Language.SWEDISH))
                .contains("""
                        ## Koder som utgått

                        ### MEMBERSHIP_DOUBLED

                        **Finns inte längre från och med 0.9.0.** Den fanns två gånger. I stället: [MEMBERSHIP_TWICE](#membership_twice).
                        """);
        assertThat(CataloguePage.of(
                        FindingCatalogue.entries(),
                        List.of(new RetiredCode("ODD", "0.9.0", null, Text.of("It was odd.", "Den var udda."))),
                        Language.ENGLISH))
                .contains("### ODD\n\n**No longer there since 0.9.0.** It was odd.\n\n## The data of the examples");
    }
}
