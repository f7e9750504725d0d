// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.format;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.gvi.model.invariant.Form;
import se.gvi.model.invariant.Whole;
import se.gvi.model.source.Confidentiality;
import se.gvi.model.time.PartialDate;

/** Finds out from the model's own classes how their values stand in a document. */
public final class ValueTypes {

    private final Map<Class<?>, ValueType> known = new HashMap<>();

    public ValueTypes() {
        known.put(String.class, new TextType());
        known.put(Boolean.class, new BooleanType());
        known.put(LocalDate.class, new DayType());
        known.put(Instant.class, new MomentType());
    }

    /** The type of a component of a record. */
    public ValueType of(RecordComponent component) {
        if (component.getType() == int.class) {
            return new NumberType(component.getAnnotation(Whole.class));
        }
        Form form = component.getAnnotation(Form.class);
        return form == null ? of(component.getGenericType()) : new TextType(form.value());
    }

    private ValueType of(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return new ListType(of(list.getActualTypeArguments()[0]));
        }
        if (type instanceof Class<?> plain) {
            ValueType found = known.get(plain);
            if (found == null) {
                found = make(plain);
                known.put(plain, found);
            }
            return found;
        }
        throw new IllegalStateException("The format has no way to write a " + type + ".");
    }

    private ValueType make(Class<?> type) {
        Optional<MethodHandle> factory = Arrays.stream(type.getDeclaredMethods())
                .filter(ValueTypes::readsText)
                .findFirst()
                .map(Handles::of);
        if (type.isEnum()) {
            return new EnumType(type, factory.orElse(null));
        }
        return factory.<ValueType>map(reads -> word(type, reads)).orElseGet(() -> record(type));
    }

    private static WordType word(Class<?> type, MethodHandle factory) {
        if (type == PartialDate.class) {
            return new WordType(type, factory, "2026", null);
        }
        if (type == Confidentiality.class) {
            return new WordType(type, factory, Confidentiality.NONE.toString(), Confidentiality.FORM);
        }
        return new WordType(type, factory, "x", null);
    }

    private static boolean readsText(Method method) {
        JsonCreator creator = method.getAnnotation(JsonCreator.class);
        return creator != null
                && Modifier.isStatic(method.getModifiers())
                && Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class});
    }

    /** The type of a record. */
    public RecordType record(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalStateException("The format has no way to write a " + type.getName() + ".");
        }
        return new RecordType(type, this);
    }
}
