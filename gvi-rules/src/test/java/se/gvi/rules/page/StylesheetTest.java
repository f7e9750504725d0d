// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class StylesheetTest {

    private static final double TEXT = 4.5;
    private static final double GRAPHICS = 3;

    /** Contrast as WCAG 2.1 defines it. */
    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static List<String> colours(String property) {
        return Pattern.compile("[ {;]" + property + ": (#[0-9a-f]{6})")
                .matcher(Stylesheet.CSS)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    @Test
    void blackOnWhiteIsTheStrongestContrast() {
        assertThat(contrast("#000000", "#ffffff")).isCloseTo(21, org.assertj.core.data.Offset.offset(0.01));
    }

    @Test
    void wordsStandOutFromEveryBackgroundThereIs() {
        List<String> backgrounds = colours("background");
        assertThat(backgrounds).isNotEmpty();
        assertThat(colours("color")).isNotEmpty().allSatisfy(colour -> {
            assertThat(contrast(colour, "#ffffff")).isGreaterThan(TEXT);
            assertThat(backgrounds)
                    .allSatisfy(background ->
                            assertThat(contrast(colour, background)).isGreaterThan(TEXT));
        });
    }

    @Test
    void linesOfThePictureStandOutFromPaper() {
        assertThat(colours("stroke"))
                .isNotEmpty()
                .allSatisfy(colour -> assertThat(contrast(colour, "#ffffff")).isGreaterThan(GRAPHICS));
    }

    @Test
    void groupsStandOutFromPaperAsWordsDo() {
        assertThat(Palette.GROUPS)
                .allSatisfy(colour -> assertThat(contrast(colour, "#ffffff")).isGreaterThan(TEXT))
                .doesNotHaveDuplicates();
        assertThat(Palette.group(Palette.GROUPS.size())).isEqualTo(Palette.group(0));
    }

    @Test
    void itReadsTheSameAsHtmlAndAsXml() {
        assertThat(Element.ESCAPED.matchesNoneOf(Stylesheet.CSS)).isTrue();
    }
}
