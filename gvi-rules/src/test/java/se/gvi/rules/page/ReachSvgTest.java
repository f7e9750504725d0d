// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.rules.page.ReachPicture.Pair;
import se.gvi.rules.page.ReachPicture.Person;

final class ReachSvgTest {

    private static final ReachPicture PICTURE = new ReachPicture(
            Text.of("Reach of the call-in", "Vad mötet når"),
            Text.of("Two of three hear it.", "Två av tre nås."),
            List.of(Text.same("G-1 Kajen"), Text.same("G-2")),
            List.of(
                    new Person("I-17", List.of(0), Mark.MANDATORY),
                    new Person("I-123456789", List.of(0, 1), Mark.VOLUNTARY),
                    Pages.dot(0, Mark.REACHED),
                    Pages.dot(1, Mark.NOT_REACHED),
                    Pages.dot(1, Mark.NOT_COUNTED)),
            List.of(new Pair(0, 2), new Pair(2, 3)),
            List.of(new Pair(0, 1)));

    private static Document drawn(Language language) {
        StringBuilder out = new StringBuilder();
        new ReachSvg(PICTURE, language).drawing("reach").write(out);
        return Pages.parsed(out.toString());
    }

    private static List<String> texts(Document document, String style) {
        return Pages.elements(document, "text")
                .filter(text -> text.getAttribute("class").startsWith(style))
                .map(Element::getTextContent)
                .toList();
    }

    @Test
    void onlyMessengersHaveALabel() {
        assertThat(texts(drawn(Language.ENGLISH), "id")).containsExactly("I-17", "I-123…");
    }

    @Test
    void groupsHaveTheirName() {
        assertThat(texts(drawn(Language.ENGLISH), "group")).containsExactly("G-1 Kajen", "G-2");
    }

    @Test
    void aScreenReaderIsToldWhatThePictureShows() {
        Document document = drawn(Language.SWEDISH);
        Element svg = document.getDocumentElement();
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("reach-title reach-desc");
        assertThat(Pages.elements(document, "title").map(Element::getTextContent))
                .containsExactly("Vad mötet når");
        assertThat(Pages.elements(document, "desc").map(Element::getTextContent))
                .containsExactly("Två av tre nås.");
    }

    @Test
    void everyMarkHasAShapeOfItsOwn() {
        Document document = drawn(Language.ENGLISH);
        assertThat(Pages.elements(document, "*")
                        .map(shape -> shape.getAttribute("class"))
                        .filter(style -> List.of("plate must", "plate may", "dot", "hollow", "cross")
                                .contains(style)))
                .containsExactlyInAnyOrder("plate must", "plate may", "dot", "hollow", "cross");
    }

    @Test
    void linesShowTiesFeudsAndFurtherGroups() {
        Document document = drawn(Language.ENGLISH);
        assertThat(Pages.elements(document, "*")
                        .map(shape -> shape.getAttribute("class"))
                        .filter(style ->
                                List.of("tie", "tie carries", "feud", "also").contains(style)))
                .containsExactlyInAnyOrder("tie", "tie carries", "feud", "also");
    }

    @Test
    void theLegendExplainsWhatIsDrawnAndNothingElse() {
        assertThat(legend(PICTURE, Language.ENGLISH))
                .containsExactly(
                        "messenger who has to come",
                        "messenger who is asked to come",
                        "expected to be reached",
                        "not expected to be reached",
                        "not counted",
                        "tie of a messenger",
                        "tie between two others",
                        "also in this group",
                        "groups in feud");
        assertThat(legend(PICTURE, Language.SWEDISH))
                .containsExactly(
                        "budbärare som måste komma",
                        "budbärare som bjuds in frivilligt",
                        "väntas nås av budskapet",
                        "väntas inte nås",
                        "räknas inte",
                        "en budbärares kontakt",
                        "kontakt mellan två andra",
                        "också i den gruppen",
                        "grupper i konflikt");
        ReachPicture plain = new ReachPicture(
                PICTURE.title(),
                PICTURE.description(),
                List.of(Text.same("G-1")),
                List.of(Pages.dot(0, Mark.REACHED)),
                List.of(),
                List.of());
        assertThat(legend(plain, Language.ENGLISH)).containsExactly("expected to be reached");
    }

    private static List<String> legend(ReachPicture picture, Language language) {
        StringBuilder out = new StringBuilder();
        new ReachSvg(picture, language).legend().write(out);
        return Pages.elements(Pages.parsed(out.toString()), "span")
                .map(Element::getTextContent)
                .toList();
    }

    @Test
    void theTableSaysTheSameAsThePicture() {
        Table table = ReachTable.of(PICTURE);
        assertThat(table.rows().stream()
                        .map(row -> row.cells().stream()
                                .map(cell -> cell.text().en())
                                .toList()))
                .containsExactly(
                        List.of("G-1 Kajen", "2: I-17, I-123456789", "1", "0", "0", "G-2"),
                        List.of("G-2", "0", "0", "1", "1", "G-1 Kajen"));
    }

    @Test
    void numbersHaveAPointAndOneDecimalAtMost() {
        assertThat(Decimal.of(12)).isEqualTo("12");
        assertThat(Decimal.of(-0.04)).isEqualTo("0");
        assertThat(Decimal.of(-1.25)).isEqualTo("-1.2");
        assertThat(Decimal.of(1234.56)).isEqualTo("1234.6");
        StringBuilder out = new StringBuilder();
        new ReachSvg(PICTURE, Language.ENGLISH).drawing("reach").write(out);
        assertThat(Pattern.compile("NaN|Infinity|\\d,\\d|\\d\\.\\d\\d|E-?\\d")
                        .matcher(out.toString())
                        .find())
                .isFalse();
    }
}
