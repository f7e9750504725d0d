// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.page;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;

/** Writes a page as an HTML document. */
final class HtmlPage {

    private static final String NOTHING_FROM_ELSEWHERE = "default-src 'none'; style-src 'unsafe-inline'";

    private static final int SHORT = 18;
    private static final int LONG = 40;
    private static final Pattern ID_OR_DATE = Pattern.compile("\\(?\\p{L}*(-?\\d+)*-\\d+\\)?[.,:;]?");

    private final Page page;
    private final Language language;

    HtmlPage(Page page, Language language) {
        this.page = page;
        this.language = language;
    }

    String text() {
        StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
        Element.of("html").with("lang", language.tag()).add(head()).add(body()).write(out);
        return out.toString();
    }

    private String words(Text text) {
        return Words.in(text, language);
    }

    private Element head() {
        return Element.of("head")
                .add(Element.of("meta").with("charset", "utf-8"))
                .add(Element.of("meta")
                        .with("http-equiv", "Content-Security-Policy")
                        .with("content", NOTHING_FROM_ELSEWHERE))
                .add(Element.of("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"))
                .add(Element.of("meta").with("name", "robots").with("content", "noindex"))
                .add(Element.of("title", words(page.title())))
                .add(Element.of("style", Stylesheet.CSS));
    }

    private Element body() {
        Element main = Element.of("main").add(contents());
        page.sections().forEach(section -> main.add(section(section)));
        return Element.of("body")
                .add(skip())
                .add(Element.of("header")
                        .add(Element.of("h1", words(page.title())))
                        .addAll(page.opening().stream().map(this::paragraph).toList()))
                .add(main);
    }

    private Element skip() {
        String first =
                page.sections().isEmpty() ? "contents" : page.sections().get(0).id();
        return Element.of("a", words(Words.SKIP)).style("skip").with("href", "#" + first);
    }

    private Element contents() {
        Element list = Element.of("ul");
        for (Section section : page.sections()) {
            list.add(Element.of("li")
                    .add(Element.of("a", words(section.title())).with("href", "#" + section.id()))
                    .words(": " + words(section.summary())));
        }
        return Element.of("nav")
                .with("aria-labelledby", "contents")
                .add(Element.of("h2", words(Words.CONTENTS)).with("id", "contents"))
                .add(list);
    }

    private Element section(Section section) {
        Element element = Element.of("section")
                .with("aria-labelledby", section.id())
                .add(Element.of("h2", words(section.title()))
                        .with("id", section.id())
                        .with("tabindex", "-1"));
        if (section.confidential()) {
            element.add(paragraph(Words.CONFIDENTIAL));
        }
        for (int i = 0; i < section.blocks().size(); i++) {
            Block block = section.blocks().get(i);
            String id = section.id() + "-" + (i + 1);
            if (block instanceof Paragraph paragraph) {
                element.add(paragraph(paragraph));
            } else if (block instanceof Table table) {
                element.add(table(table));
            } else if (block instanceof ReachPicture picture) {
                element.add(reach(picture, id)).add(table(ReachTable.of(picture)));
            } else if (block instanceof Picture picture) {
                element.add(figure(picture.title(), picture.description())
                                .add(frame(picture.title(), picture.drawing(language, id))))
                        .add(table(picture.numbers()));
            }
        }
        return element;
    }

    private Element paragraph(Paragraph paragraph) {
        Element element = Element.of("p");
        mark(element, paragraph.tone());
        return element.words(words(paragraph.text()));
    }

    private static void mark(Element element, Tone tone) {
        if (tone != Tone.PLAIN) {
            element.style("tone-" + tone.name().toLowerCase(Locale.ROOT))
                    .add(Element.of("span", tone.mark()).with("aria-hidden", "true"));
        }
    }

    /** Roles are said although tables have them: on a narrow screen the style shows rows as blocks. */
    private Element table(Table table) {
        Element head = Element.of("tr").with("role", "row");
        table.columns().forEach(column -> head.add(heading(words(column))));
        if (table.hasEvidence()) {
            head.add(heading(words(Words.RECORDS)));
        }
        boolean sentences = table.rows().stream()
                .anyMatch(row -> words(row.cells().get(0).text()).length() > LONG);
        Element body = Element.of("tbody").with("role", "rowgroup");
        if (sentences) {
            body.style("sentences");
        }
        table.rows().forEach(row -> body.add(row(table, row)));
        Element element = Element.of("table")
                .with("role", "table")
                .add(Element.of("caption", words(table.caption())))
                .add(Element.of("thead").with("role", "rowgroup").add(head))
                .add(body);
        return table.leftOut() == 0
                ? element
                : Element.of("div")
                        .add(element)
                        .add(Element.of("p", words(Words.AND_MORE.with(Map.of("number", table.leftOut()))))
                                .style("more"));
    }

    private static Element heading(String words) {
        return Element.of("th", words).with("scope", "col").with("role", "columnheader");
    }

    private Element row(Table table, Row row) {
        Element element = Element.of("tr").with("role", "row");
        List<Cell> cells = row.cells();
        String about = words(cells.get(0).text());
        Element heading = Element.of("th").with("scope", "row").with("role", "rowheader");
        element.add(unbroken(about.length() <= SHORT ? heading.style("keep") : heading, about));
        for (int i = 1; i < cells.size(); i++) {
            element.add(cell(words(table.columns().get(i)), cells.get(i)));
        }
        if (table.hasEvidence()) {
            String records = row.evidence().stream().map(Words::of).collect(Collectors.joining(", "));
            element.add(unbroken(
                    Element.of("td").style("records").with("role", "cell").with("data-label", words(Words.RECORDS)),
                    records));
        }
        return element;
    }

    private Element cell(String label, Cell cell) {
        Element element = Element.of("td").with("role", "cell").with("data-label", label);
        mark(element, cell.tone());
        return unbroken(element, words(cell.text()));
    }

    /** Adds words to a cell such that ids and dates are not broken at their hyphens. */
    private static Element unbroken(Element cell, String words) {
        String gap = "";
        for (String word : Splitter.on(' ').split(words)) {
            cell.words(gap);
            if (ID_OR_DATE.matcher(word).matches()) {
                cell.add(Element.of("span", word).style("keep"));
            } else {
                cell.words(word);
            }
            gap = " ";
        }
        return cell;
    }

    private Element reach(ReachPicture picture, String id) {
        ReachSvg svg = new ReachSvg(picture, language);
        return figure(picture.title(), picture.description())
                .add(svg.legend())
                .add(frame(picture.title(), svg.drawing(id)));
    }

    private Element figure(Text title, Text description) {
        return Element.of("figure")
                .add(Element.of("figcaption", words(title)))
                .add(Element.of("p", words(description)));
    }

    /** The frame can be scrolled with the keyboard where the picture is wider than the screen. */
    private Element frame(Text title, Element drawing) {
        return Element.of("div")
                .style("frame")
                .with("tabindex", "0")
                .with("role", "region")
                .with("aria-label", words(title))
                .add(drawing);
    }
}
