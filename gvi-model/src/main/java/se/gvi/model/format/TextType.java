// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.gvi.model.document.Node;
import se.gvi.model.document.TextNode;

/** A type whose values are written as texts. On its own, any text; what a text may hold its record checks. */
public sealed class TextType extends ValueType permits DayType, EnumType, MomentType, WordType {

    private final @Nullable String form;

    public TextType() {
        this(null);
    }

    /** Texts of a form. */
    public TextType(@Nullable String form) {
        this.form = form;
    }

    /** How every text is written, as a regular expression of the whole of it, if the model says so. */
    public Optional<String> form() {
        return Optional.ofNullable(form);
    }

    @Override
    public final @Nullable Object read(Node node, RecordReading record) {
        if (node instanceof TextNode text) {
            return parse(text.text(), text, record);
        }
        record.wrongType(node, TextNode.KIND);
        return null;
    }

    /** The value of a text, or null after a finding. */
    public @Nullable Object parse(String text, Node node, RecordReading record) {
        return text;
    }

    @Override
    public final void write(Object value, JsonGenerator out) throws IOException {
        out.writeString(format(value));
    }

    /** The text of a value. */
    public String format(Object value) {
        return value.toString();
    }

    @Override
    public Object sample() {
        return "x";
    }

    @Override
    void pack(Object value, Packer out, Consumer<Object> remember) {
        out.text((String) value);
    }

    @Override
    Object unpack(Unpacker in) {
        return in.text();
    }
}
