// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.document;

import se.gvi.model.finding.Text;

/** A text. */
public final class TextNode extends Node {

    /** What messages call such a value. */
    public static final Text KIND = Text.of("a text", "en text");

    private final String text;

    TextNode(Spot spot, String text) {
        super(spot);
        this.text = text;
    }

    /**
     * Returns the text, with its escapes resolved.
     *
     * @return the text
     */
    public String text() {
        return text;
    }

    @Override
    public Text kind() {
        return KIND;
    }
}
