// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.page;

import com.google.common.base.CharMatcher;
import com.google.common.escape.Escaper;
import com.google.common.escape.Escapers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;

/**
 * An element of HTML or SVG. Values and words can only be added through methods that escape them, so that there is no
 * way to write something unescaped. What it writes is well-formed XML and the same to an HTML parser. Names of elements
 * and attributes are constants of a program and are written as they stand.
 */
public final class Element {

    /** What a style sheet must not contain, since HTML reads it as it stands and XML does not. */
    static final CharMatcher ESCAPED = CharMatcher.anyOf("&<>");

    private static final Escaper WORDS = Escapers.builder()
            .addEscape('&', "&amp;")
            .addEscape('<', "&lt;")
            .addEscape('>', "&gt;")
            .build();
    private static final Escaper VALUES = Escapers.builder()
            .addEscape('&', "&amp;")
            .addEscape('<', "&lt;")
            .addEscape('>', "&gt;")
            .addEscape('"', "&quot;")
            .build();

    private static final Set<String> WITHOUT_CONTENT = Set.of("meta");

    /** Blanks around these would be seen. */
    private static final Set<String> WITHIN_LINES = Set.of("a", "span", "strong");

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Object> content = new ArrayList<>();

    private Element(String name) {
        this.name = name;
    }

    /**
     * An element without attributes and content.
     *
     * @param name its name
     * @return the element
     */
    public static Element of(String name) {
        return new Element(name);
    }

    static Element of(String name, String words) {
        return new Element(name).words(words);
    }

    /**
     * Gives it an attribute.
     *
     * @param attribute its name
     * @param value its value, which replaces one that was given before
     * @return this element
     */
    public Element with(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    /**
     * Gives it a number as an attribute, with one decimal at most.
     *
     * @param attribute its name
     * @param value its value, finite
     * @return this element
     */
    public Element with(String attribute, double value) {
        return with(attribute, Decimal.of(value));
    }

    /**
     * Gives it a class.
     *
     * @param styleClass the class, or several with blanks between them
     * @return this element
     */
    public Element style(String styleClass) {
        return with("class", styleClass);
    }

    /**
     * Adds words: on one line, and without characters that are not to be shown.
     *
     * @param words the words
     * @param language the language
     * @return this element
     */
    public Element words(Text words, Language language) {
        return words(Words.in(words, language));
    }

    Element words(String words) {
        content.add(words);
        return this;
    }

    /**
     * Adds an element within this one.
     *
     * @param child the element
     * @return this element
     */
    public Element add(Element child) {
        content.add(child);
        return this;
    }

    /**
     * Adds elements within this one.
     *
     * @param children the elements, in their order
     * @return this element
     */
    public Element addAll(Iterable<Element> children) {
        children.forEach(this::add);
        return this;
    }

    void write(StringBuilder out) {
        out.append('<').append(name);
        attributes.forEach((attribute, value) -> out.append(' ')
                .append(attribute)
                .append("=\"")
                .append(VALUES.escape(value))
                .append('"'));
        if (WITHOUT_CONTENT.contains(name)) {
            out.append("/>\n");
            return;
        }
        out.append('>');
        for (Object part : content) {
            if (part instanceof Element child) {
                child.write(out);
            } else {
                out.append(WORDS.escape((String) part));
            }
        }
        out.append("</").append(name).append('>');
        if (!WITHIN_LINES.contains(name)) {
            out.append('\n');
        }
    }
}
