// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.format;

import java.lang.invoke.MethodHandle;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.gvi.model.document.Node;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.id.PractitionerId;
import se.gvi.model.id.RecordId;

/** A type that reads its own texts: an id, a date that may be partly known, a provision of a statute. */
public final class WordType extends TextType {

    private final Class<?> type;
    private final MethodHandle factory;
    private final String sample;

    public WordType(Class<?> type, MethodHandle factory, String sample, @Nullable String form) {
        super(form);
        this.type = type;
        this.factory = factory;
        this.sample = sample;
    }

    /** The model's own class. */
    public Class<?> type() {
        return type;
    }

    @Override
    public @Nullable Object parse(String text, Node node, RecordReading record) {
        try {
            Object value = Handles.call(factory, text);
            if (value instanceof RecordId id) {
                record.mention(id, node);
            }
            return value;
        } catch (InvalidValueException bad) {
            record.report(bad, node);
            return null;
        }
    }

    @Override
    public Object sample() {
        return Objects.requireNonNull(Handles.call(factory, sample));
    }

    @Override
    void pack(Object value, Packer out, Consumer<Object> remember) {
        if (type != PractitionerId.class || !out.share(value, remember)) {
            out.text(format(value));
        }
    }

    @Override
    Object unpack(Unpacker in) {
        int number = type == PractitionerId.class ? in.number() : 0;
        return number > 0 ? in.shared(number) : Objects.requireNonNull(Handles.call(factory, in.text()));
    }
}
