// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.catalogue;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.gvi.model.document.Fields;
import se.gvi.model.document.ListNode;
import se.gvi.model.document.Node;
import se.gvi.model.document.ObjectNode;
import se.gvi.model.document.TextNode;
import se.gvi.model.finding.Text;

/** A file of an example. */
final class ExampleFile {

    private static final Text WHAT = Text.of("the file", "filen");

    private final String name;
    private final byte[] bytes;
    private final @Nullable String shown;

    private ExampleFile(String name, byte[] bytes, @Nullable String shown) {
        this.name = name;
        this.bytes = bytes;
        this.shown = shown;
    }

    /** A file as the catalogue writes it: a text, a list of lines, or {@code {"base64": "…"}}. */
    static ExampleFile written(String name, Node content) {
        if (content instanceof ObjectNode) {
            Fields object = Fields.of(content, WHAT);
            byte[] bytes = Base64.getDecoder().decode(object.text("base64"));
            object.close();
            return new ExampleFile(name, bytes, readable(bytes));
        }
        String text = content instanceof ListNode lines
                ? lines.elements().stream().map(line -> text(line) + "\n").collect(Collectors.joining())
                : text(content);
        return new ExampleFile(name, text.getBytes(StandardCharsets.UTF_8), visible(text));
    }

    /** A file made of a base that is shown elsewhere and of changes, which alone are shown; perhaps there are none. */
    static ExampleFile changed(String name, String whole, @Nullable String changes) {
        return new ExampleFile(name, whole.getBytes(StandardCharsets.UTF_8), changes);
    }

    private static String text(Node node) {
        if (node instanceof TextNode text) {
            return text.text();
        }
        throw new IllegalStateException("The catalogue has " + node + " where a text belongs.");
    }

    /** With the line ends of the page, and without NUL characters, which would make the page no text. */
    private static String visible(String text) {
        return text.replace("\r\n", "\n").replace("\0", "\\x00");
    }

    /** The text, or, if it is none, each byte that is no ASCII character as {@code \xFF}. */
    private static String readable(byte[] bytes) {
        try {
            return visible(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException noText) {
            StringBuilder readable = new StringBuilder();
            for (byte each : bytes) {
                readable.append(
                        each >= 0
                                ? Character.toString(each)
                                : "\\x" + HexFormat.of().withUpperCase().toHexDigits(each));
            }
            return visible(readable.toString());
        }
    }

    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }

    /** What a reader of the catalogue sees of it, or null if there is nothing to see. */
    @Nullable String shown() {
        return shown;
    }
}
