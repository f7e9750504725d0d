// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.rules.page.ReachPicture.Pair;
import se.gvi.rules.page.ReachPicture.Person;

final class PageTest {

    private static final Text TITLE = Text.of("Brief", "Underlag");
    private static final Text SUMMARY = Text.of("two groups", "två grupper");
    private static final Section OPEN = Section.of(
            "groups",
            Text.of("Groups", "Grupper"),
            SUMMARY,
            List.of(new Table(
                    Text.of("Who was told", "Vilka som har fått budskapet"),
                    List.of(Text.of("Group", "Grupp"), Text.of("Told", "Fick det")),
                    List.of(
                            new Row(
                                    List.of(Cell.of("G-1 Kajen"), Cell.of("2026-01-20")),
                                    List.of(new RecordRef(RecordKind.NOTICE, "K-7"))),
                            new Row(
                                    List.of(
                                            Cell.of("G-2"),
                                            new Cell(Text.of("not told", "har inte fått det"), Tone.OPEN)),
                                    List.of())),
                    7)));
    private static final Section CLOSED = new Section(
            "call-in",
            Text.of("Whom to invite", "Vilka som kan kallas"),
            SUMMARY,
            true,
            List.of(Paragraph.of(Text.of("I-1 is invited.", "I-1 kallas."))));
    private static final Page PAGE = new Page(
            TITLE, List.of(Paragraph.of(Text.of("It decides nothing.", "Det beslutar inget."))), List.of(OPEN, CLOSED));

    @Test
    void asTextAPageTellsItsTablesRowByRow() {
        assertThat(PAGE.text(Language.ENGLISH)).isEqualTo("""
                Brief
                =====
                ! Confidential: parts of this page are for the working group only.
                It decides nothing.

                At a glance
                -----------
                  Groups: two groups
                  Whom to invite: two groups

                Groups
                ------

                Who was told:
                  G-1 Kajen; Told: 2026-01-20 [K-7]
                  G-2; Told: ? not told
                  … and 7 more

                Whom to invite
                --------------
                ! Confidential, for the working group only.
                I-1 is invited.
                """);
        assertThat(PAGE.text(Language.SWEDISH))
                .contains("G-2; Fick det: ? har inte fått det\n  … och 7 till")
                .contains("! Konfidentiellt, endast för arbetsgruppen.\nI-1 kallas.")
                .contains("! Konfidentiellt: delar av sidan är endast för arbetsgruppen.");
    }

    @Test
    void withoutItsConfidentialSectionsAPageSaysNothingOfThem() {
        Page open = PAGE.withoutConfidential();
        assertThat(open.sections()).containsExactly(OPEN);
        assertThat(open.html(Language.ENGLISH)).doesNotContain("onfidential:", "I-1");
        assertThat(open.text(Language.ENGLISH)).doesNotContain("onfidential", "I-1");
    }

    @Test
    void longSentencesAreWrapped() {
        Text many = Text.same(IntStream.range(0, 60).mapToObj(i -> "word" + i).collect(Collectors.joining(" ")));
        String text = new Page(many, List.of(Paragraph.of(many)), List.of()).text(Language.ENGLISH);
        assertThat(text.lines().skip(2)).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        assertThat(text.lines().skip(2).collect(Collectors.joining(" "))).contains(many.en());
    }

    @Test
    void asHtmlAPageIsWellFormedAndNamesItsLanguageAndParts() {
        Document document = Pages.parsed(PAGE.html(Language.SWEDISH));
        Element root = document.getDocumentElement();
        assertThat(root.getAttribute("lang")).isEqualTo("sv");
        assertThat(Pages.elements(document, "title"))
                .singleElement()
                .satisfies(title -> assertThat(title.getTextContent()).isEqualTo("Underlag"));
        assertThat(Pages.elements(document, "h1")).hasSize(1);
        assertThat(Pages.elements(document, "main")).hasSize(1);
        assertThat(Pages.elements(document, "h2").map(Element::getTextContent))
                .containsExactly("I korthet", "Grupper", "Vilka som kan kallas");
        assertThat(Pages.elements(document, "caption").map(Element::getTextContent))
                .containsExactly("Vilka som har fått budskapet");
        assertThat(Pages.elements(document, "th").map(heading -> heading.getAttribute("scope")))
                .containsExactly("col", "col", "col", "row", "row");
        assertThat(Pages.elements(document, "td").map(cell -> cell.getAttribute("data-label")))
                .containsExactly("Fick det", "Underlag", "Fick det", "Underlag");
    }

    @Test
    void everyLinkLeadsToAPartOfThePage() {
        Document document = Pages.parsed(PAGE.html(Language.ENGLISH));
        List<String> ids = Pages.elements(document, "*")
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(Pages.elements(document, "a").map(link -> link.getAttribute("href")))
                .hasSize(3)
                .allSatisfy(link -> assertThat(ids).contains(link.substring(1)));
    }

    @Test
    void aPageNeedsNothingFromElsewhere() {
        String html = Pages.saying("words").html(Language.ENGLISH);
        assertThat(html)
                .doesNotContain("://", "<script", "<img", "<link", "src=", "url(", "@import", "javascript:")
                .contains("content=\"default-src 'none'; style-src 'unsafe-inline'\"");
    }

    @Test
    void aToneIsSaidByMoreThanColour() {
        assertThat(PAGE.html(Language.ENGLISH))
                .contains("<span aria-hidden=\"true\">? </span>not told")
                .contains("<span aria-hidden=\"true\">▶ </span>Confidential");
    }

    /** A bar for one number, named with whatever words. */
    private record Bar(Text title) implements Picture {

        @Override
        public Text description() {
            return Text.of("One bar.", "En stapel.");
        }

        @Override
        public Table numbers() {
            return new Table(title, List.of(title), List.of(new Row(List.of(Cell.of(7)), List.of())), 0);
        }

        @Override
        public se.gvi.rules.page.Element drawing(Language language, String id) {
            return se.gvi.rules.page.Element.of("svg")
                    .with("role", "img")
                    .with("aria-labelledby", id + "-title")
                    .add(se.gvi.rules.page.Element.of("title")
                            .with("id", id + "-title")
                            .words(title, language))
                    .add(se.gvi.rules.page.Element.of("rect").with("height", 7.04));
        }
    }

    @Test
    void anybodysPictureStandsOnAPageWithTheTableOfItsNumbers() throws IOException {
        Bar bar = new Bar(Text.of("Seven </svg>", "Sju </svg>"));
        Page page = new Page(TITLE, List.of(), List.of(Section.of("bars", TITLE, SUMMARY, List.of(bar))));
        Document document = Pages.parsed(page.html(Language.SWEDISH));
        assertThat(Pages.elements(document, "figcaption").map(Element::getTextContent))
                .containsExactly("Sju </svg>");
        assertThat(Pages.elements(document, "svg").map(svg -> svg.getAttribute("aria-labelledby")))
                .containsExactly("bars-1-title");
        assertThat(Pages.elements(document, "rect").map(rect -> rect.getAttribute("height")))
                .containsExactly("7");
        assertThat(Pages.elements(document, "caption").map(Element::getTextContent))
                .containsExactly("Sju </svg>");
        assertThat(page.text(Language.ENGLISH)).endsWith("\nSeven </svg>: One bar.\n\nSeven </svg>:\n  7\n");
        assertThat(bar.svg(Language.ENGLISH)).isEqualTo("""
                        <svg role="img" aria-labelledby="picture-title" xmlns="http://www.w3.org/2000/svg" xml:lang="en">\
                        <title id="picture-title">Seven &lt;/svg&gt;</title>
                        <rect height="7"></rect>
                        </svg>
                        """);
        assertThat(new ObjectMapper().writeValueAsString(bar))
                .startsWith("{\"kind\":\"PageTest$Bar\",\"title\":{\"en\":\"Seven </svg>\"")
                .contains("\"description\":{\"en\":\"One bar.\"", "\"numbers\":{")
                .doesNotContain("svg\":");
    }

    @Test
    void whatMakesNoSenseIsRefusedWithARemedy() {
        Text caption = Text.of("Groups", "Grupper");
        List<Row> rows = List.of(new Row(List.of(Cell.of("G-1")), List.of()));
        assertThatThrownBy(() -> new Table(caption, List.of(caption), List.of(), 0))
                .hasMessage("The table \"Groups\" has no rows. Say in a paragraph that there is nothing to tell.");
        assertThatThrownBy(() -> new Table(caption, List.of(caption, caption), rows, 0))
                .hasMessage(
                        "A row of the table \"Groups\" has 1 cells for 2 columns. Give each column one cell, an empty"
                                + " one if need be.");
        assertThatThrownBy(() -> new Table(caption, List.of(caption), rows, -1))
                .hasMessage("The table \"Groups\" leaves out -1 rows. Make it 0 or more.");
        assertThatThrownBy(() -> new Row(List.of(), List.of()))
                .hasMessage("A row has no cells. Give at least the one that names what it is about.");
        assertThatThrownBy(() -> Section.of("Call in", caption, caption, List.of(Paragraph.of(caption))))
                .hasMessage(
                        "The section \"Groups\" has the id \"Call in\". Use lower-case letters and hyphens, a letter"
                                + " first.");
        assertThatThrownBy(() -> Section.of("groups", caption, caption, List.of()))
                .hasMessage(
                        "The section groups is empty. Say in a paragraph that there is nothing to tell; silence is no"
                                + " answer.");
        assertThatThrownBy(() -> new Page(TITLE, List.of(), List.of(OPEN, OPEN)))
                .hasMessage(
                        "Two sections have the id groups, so that links would not tell them apart. Give each its own.");
    }

    @Test
    void aPictureWhosePartsDoNotFitIsRefused() {
        assertThatThrownBy(() -> picture(List.of(Pages.dot(1, Mark.REACHED)), List.of()))
                .hasMessage("A group in the picture leads to place 1 of 1. Count places from 0.");
        assertThatThrownBy(() -> picture(List.of(Pages.dot(0, Mark.REACHED)), List.of(new Pair(0, 1))))
                .hasMessage("A tie in the picture leads to place 1 of 1. Count places from 0.");
        assertThatThrownBy(() -> new Person("I-1", List.of(0), Mark.REACHED))
                .hasMessage("Somebody who is no messenger has a label in the picture. Leave it empty.");
        assertThatThrownBy(() -> new Person("", List.of(0), Mark.VOLUNTARY))
                .hasMessage("A messenger in the picture has no label. Give the pseudonymous id.");
        assertThatThrownBy(() -> new Person("", List.of(), Mark.REACHED))
                .hasMessage("Somebody in the picture is in no group. Give those without one a cluster of their own.");
    }

    private static ReachPicture picture(List<Person> people, List<Pair> ties) {
        return new ReachPicture(TITLE, TITLE, List.of(TITLE), people, ties, List.of());
    }
}
