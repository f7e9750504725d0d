// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.page;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;

/**
 * A page that people read. Text and HTML say the same sentences in the same order; as a value it is what a host
 * serialises with its own mapper, in both languages at once.
 *
 * @param title its title
 * @param lead what stands before everything else
 * @param sections its sections, each with an id of its own
 */
@JsonPropertyOrder({"title", "lead", "sections"})
public record Page(
        @JsonProperty(value = "title", required = true) Text title,
        @JsonProperty(value = "lead", required = true) List<Paragraph> lead,

        @JsonProperty(value = "sections", required = true) List<Section> sections) {

    /**
     * A page.
     *
     * @param title its title
     * @param lead what stands before everything else
     * @param sections its sections
     * @throws IllegalArgumentException if two sections have the same id
     */
    public Page {
        Objects.requireNonNull(title, "title");
        lead = List.copyOf(lead);
        sections = List.copyOf(sections);
        Set<String> ids = new HashSet<>();
        for (Section section : sections) {
            if (!ids.add(section.id())) {
                throw new IllegalArgumentException("Two sections have the id " + section.id()
                        + ", so that links would not tell them apart. Give each its own.");
            }
        }
    }

    /**
     * Leaves out what is for a working group only.
     *
     * @return the page without its confidential sections
     */
    public Page withoutConfidential() {
        return new Page(
                title,
                lead,
                sections.stream().filter(section -> !section.confidential()).toList());
    }

    /** What a page says first if some of it is for a working group only. */
    List<Paragraph> opening() {
        return sections.stream().anyMatch(Section::confidential)
                ? Stream.concat(Stream.of(Words.HOLDS_CONFIDENTIAL), lead.stream())
                        .toList()
                : lead;
    }

    /**
     * Writes the page as plain text.
     *
     * @param language the language
     * @return lines of at most 100 characters where words allow it, each ended by a line feed
     */
    public String text(Language language) {
        return new PlainText(this, language).text();
    }

    /**
     * Writes the page as one HTML document: no scripts, nothing loaded from elsewhere, well-formed XML, made for
     * screens, screen readers (WCAG 2.1 AA) and A4 paper. Everything in it is escaped.
     *
     * @param language the language
     * @return the document, to be stored and sent as UTF-8
     */
    public String html(Language language) {
        return new HtmlPage(this, language).text();
    }
}
