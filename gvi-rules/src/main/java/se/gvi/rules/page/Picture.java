// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.page;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;

/**
 * A drawing that anybody can make, with a table of the numbers it shows. As text, only the words and the table are
 * written; as a value, it is these too.
 */
@JsonPropertyOrder({"title", "description", "numbers"})
public non-sealed interface Picture extends Block {

    /**
     * Returns what it shows.
     *
     * @return a few words
     */
    @JsonProperty("title")
    Text title();

    /**
     * Returns what somebody who does not see it should know, and how to read it.
     *
     * @return sentences
     */
    @JsonProperty("description")
    Text description();

    /**
     * Returns the numbers that it shows.
     *
     * @return a table
     */
    @JsonProperty("numbers")
    Table numbers();

    /**
     * Draws it.
     *
     * @param language the language of its words
     * @param id what the ids in it begin with, so that they are its own on a page
     * @return an {@code svg} element with a {@code title} and a {@code desc}
     */
    Element drawing(Language language, String id);

    /**
     * Writes it as an SVG document that needs nothing from elsewhere.
     *
     * @param language the language of its words
     * @return the document, to be stored and sent as UTF-8
     */
    default String svg(Language language) {
        StringBuilder out = new StringBuilder();
        drawing(language, "picture")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("xml:lang", language.tag())
                .write(out);
        return out.toString();
    }
}
