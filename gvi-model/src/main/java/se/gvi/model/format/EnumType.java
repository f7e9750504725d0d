// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.format;

import java.lang.invoke.MethodHandle;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.gvi.model.document.Node;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.InvalidValueException;

/** One of a closed list of words. */
public final class EnumType extends TextType {

    private final Map<String, Object> words = new LinkedHashMap<>();
    private final Object[] constants;
    private final @Nullable MethodHandle creator;

    /**
     * A list.
     *
     * @param type the list
     * @param creator what the list itself says of a word that is none of its own, or null if it says nothing
     */
    public EnumType(Class<?> type, @Nullable MethodHandle creator) {
        this.creator = creator;
        constants = type.getEnumConstants();
        Arrays.stream(constants).forEach(constant -> words.put(((Enum<?>) constant).name(), constant));
    }

    /** The words, in the order of the list. */
    public Collection<String> words() {
        return Collections.unmodifiableSet(words.keySet());
    }

    /** The constant of one of the words. */
    Object constant(String word) {
        return Objects.requireNonNull(words.get(word), word);
    }

    @Override
    public @Nullable Object parse(String text, Node node, RecordReading record) {
        Object constant = words.get(text);
        if (constant == null) {
            refuse(text, node, record);
        }
        return constant;
    }

    private void refuse(String text, Node node, RecordReading record) {
        if (creator == null) {
            record.report(FindingCode.UNKNOWN_VALUE, node, Map.of("allowed", String.join(", ", words.keySet())));
            return;
        }
        try {
            Handles.call(creator, text);
        } catch (InvalidValueException refusal) {
            record.report(refusal, node);
        }
    }

    @Override
    public String format(Object value) {
        return ((Enum<?>) value).name();
    }

    @Override
    public Object sample() {
        return words.values().iterator().next();
    }

    @Override
    void pack(Object value, Packer out, Consumer<Object> remember) {
        out.number(Arrays.asList(constants).indexOf(value));
    }

    @Override
    Object unpack(Unpacker in) {
        return constants[in.number()];
    }
}
