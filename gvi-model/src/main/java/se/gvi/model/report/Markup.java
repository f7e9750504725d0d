// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.report;

import com.google.common.escape.Escaper;
import com.google.common.escape.Escapers;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes elements of HTML or XML. Words and values are escaped whatever they are; only constants of the program can be
 * written as they stand.
 */
final class Markup {

    private static final Escaper ESCAPER = Escapers.builder()
            .addEscape('&', "&amp;")
            .addEscape('<', "&lt;")
            .addEscape('>', "&gt;")
            .addEscape('"', "&quot;")
            .addEscape('\'', "&#39;")
            .build();

    private final Appendable out;
    private final Deque<String> open = new ArrayDeque<>();

    Markup(Appendable out) {
        this.out = out;
    }

    /** Opens an element; attributes are names and values in turn. */
    Markup open(String name, String... attributes) throws IOException {
        start(name, attributes);
        out.append('>');
        open.push(name);
        return this;
    }

    private void start(String name, String... attributes) throws IOException {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(ESCAPER.escape(attributes[i + 1]))
                    .append('"');
        }
    }

    Markup words(String words) throws IOException {
        out.append(ESCAPER.escape(words));
        return this;
    }

    Markup line() throws IOException {
        out.append('\n');
        return this;
    }

    Markup close() throws IOException {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element with words and nothing else. */
    Markup leaf(String name, String words, String... attributes) throws IOException {
        return open(name, attributes).words(words).close();
    }

    /** An element without content. */
    Markup empty(String name, String... attributes) throws IOException {
        start(name, attributes);
        out.append("/>");
        return this;
    }

    /** A constant of the program, as it stands. */
    Markup constant(String constant) throws IOException {
        out.append(constant);
        return this;
    }
}
