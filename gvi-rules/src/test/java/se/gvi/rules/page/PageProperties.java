// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.gvi.model.finding.Language;

/** Whatever words a page is given, it shows them as words. */
final class PageProperties {

    private static final Set<String> ALLOWED = Set.of(
            "html",
            "head",
            "meta",
            "title",
            "style",
            "body",
            "a",
            "header",
            "h1",
            "h2",
            "p",
            "span",
            "main",
            "nav",
            "ul",
            "li",
            "section",
            "table",
            "caption",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "div",
            "figure",
            "figcaption",
            "svg",
            "desc",
            "circle",
            "line",
            "path",
            "rect",
            "text");

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "<script>alert(1)</script>",
                        "\"><img src=x onerror=alert(1)>",
                        "' onload='x",
                        "</title></style></table>",
                        "&amp; &lt; &#39; ]]> <!-- -->",
                        "\u001b[31mred\u0007",
                        "a\u0000b\uFFFEc\uD800d",
                        "\u202Egnp.exe",
                        "{number} {kinds} $1 \\",
                        "line\r\nbreak\u2028here",
                        "😀 åäö"),
                Arbitraries.strings().ofMinLength(1).ofMaxLength(30));
    }

    @Property(tries = 150)
    void wordsNeverBecomeElementsOrAttributes(@ForAll("hostile") String words) {
        Document document = Pages.parsed(Pages.saying(words).html(Language.ENGLISH));
        assertThat(Pages.elements(document, "*")).allSatisfy(element -> {
            assertThat(ALLOWED).contains(element.getTagName());
            assertThat(Pages.attributes(element).keySet()).noneMatch(name -> name.startsWith("on"));
        });
        assertThat(Pages.elements(document, "h1"))
                .singleElement()
                .satisfies(heading -> assertThat(heading.getTextContent()).isEqualTo(Words.safe(words)));
        assertThat(Pages.elements(document, "th").map(Element::getTextContent)).contains(Words.safe(words));
    }

    @Property(tries = 150)
    void nothingThatATerminalObeysIsWritten(@ForAll("hostile") String words) {
        Page page = Pages.saying(words);
        for (String output : new String[] {page.text(Language.SWEDISH), page.html(Language.SWEDISH)}) {
            assertThat(output.chars().filter(Character::isISOControl)).containsOnly((int) '\n');
            assertThat(output).doesNotContain("\u202E");
        }
    }

    @Property(tries = 50)
    void aPageIsAlwaysTheSameBytes(@ForAll("hostile") String words) {
        assertThat(Pages.saying(words).html(Language.ENGLISH))
                .isEqualTo(Pages.saying(words).html(Language.ENGLISH));
    }
}
