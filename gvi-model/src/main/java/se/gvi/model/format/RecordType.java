// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.format;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.gvi.model.document.Node;
import se.gvi.model.document.ObjectNode;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.id.RecordRef;

/** A Java record, whose components are the members of an object. */
public final class RecordType extends ValueType {

    /**
     * A member of the object.
     *
     * @param name its name
     * @param type how its value is written
     * @param required whether the record is refused without it
     */
    public record Member(String name, ValueType type, boolean required) {}

    private record Component(String name, ValueType type, MethodHandle accessor) {}

    private final Class<?> type;

    private final Component[] members;
    private final boolean[] required;
    private final Map<String, Integer> positions = new HashMap<>();
    private final List<String> names;
    private final MethodHandle constructor;

    public RecordType(Class<?> type, ValueTypes types) {
        this.type = type;
        RecordComponent[] components = type.getRecordComponents();
        this.members = Arrays.stream(components)
                .map(component -> member(type, component, types))
                .toArray(Component[]::new);
        this.required = new boolean[members.length];
        this.names = Arrays.stream(members).map(Component::name).toList();
        this.constructor = Handles.spread(canonical(type, components));
        for (int i = 0; i < members.length; i++) {
            positions.put(members[i].name(), i);
            required[i] = components[i].getType().isPrimitive() || isRefusedWithout(i);
        }
    }

    /** The model's own record. */
    public Class<?> type() {
        return type;
    }

    /** The members, in the order in which they are written. */
    public List<Member> members() {
        return IntStream.range(0, members.length)
                .mapToObj(i -> new Member(members[i].name(), members[i].type(), required[i]))
                .toList();
    }

    /** The values of a record's members, in the order of {@link #members()}; null where it has none. */
    public @Nullable Object[] values(Object value) {
        @Nullable Object[] values = new @Nullable Object[members.length];
        for (int i = 0; i < members.length; i++) {
            values[i] = Handles.call(members[i].accessor(), value);
        }
        return values;
    }

    /** The ways to all single values of a record, through its parts and the entries of its lists: {@code span.from}. */
    public List<String> ways() {
        return Arrays.stream(members)
                .flatMap(member -> part(member.type())
                        .map(part -> part.ways().stream().map(way -> member.name() + "." + way))
                        .orElse(Stream.of(member.name())))
                .toList();
    }

    /** The record that a value is, or that each entry of a list is; or empty if it is no such thing. */
    public static Optional<RecordType> part(ValueType type) {
        ValueType single = type instanceof ListType list ? list.elements() : type;
        return single instanceof RecordType part ? Optional.of(part) : Optional.empty();
    }

    private static Component member(Class<?> type, RecordComponent component, ValueTypes types) {
        try {
            JsonProperty property = type.getDeclaredField(component.getName()).getAnnotation(JsonProperty.class);
            if (property == null) {
                throw new IllegalStateException(component + " of " + type + " has no @JsonProperty.");
            }
            return new Component(property.value(), types.of(component), Handles.of(component.getAccessor()));
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("A record has a field for each component.", e);
        }
    }

    private static Constructor<?> canonical(Class<?> type, RecordComponent[] components) {
        try {
            return type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("A record has a canonical constructor.", e);
        }
    }

    /** Asks the constructor whether it can do without a member: only it knows what is required. */
    private boolean isRefusedWithout(int position) {
        Object[] values = new Object[members.length];
        for (int i = 0; i < members.length; i++) {
            values[i] = i == position ? null : members[i].type().sample();
        }
        try {
            return refusals(values).stream()
                    .anyMatch(each -> each.code() == FindingCode.MISSING_MEMBER
                            && members[position].name().equals(each.arguments().get("member")));
        } catch (NullPointerException missing) {
            return true;
        }
    }

    /** All that the constructor says against values of the members, in their order. */
    List<InvalidValueException> refusals(@Nullable Object[] values) {
        try {
            Handles.create(constructor, values);
            return List.of();
        } catch (InvalidValueException bad) {
            return Stream.concat(Stream.of(bad), Arrays.stream(bad.getSuppressed()))
                    .filter(InvalidValueException.class::isInstance)
                    .map(InvalidValueException.class::cast)
                    .toList();
        }
    }

    /** Some value of each required member, and null for the others. */
    @Nullable Object[] samples() {
        @Nullable Object[] values = new @Nullable Object[members.length];
        for (int i = 0; i < members.length; i++) {
            values[i] = required[i] ? members[i].type().sample() : null;
        }
        return values;
    }

    /** The position of a member. */
    int position(String member) {
        return Objects.requireNonNull(positions.get(member), member);
    }

    /** A record of values of the members, in their order. */
    public Object create(@Nullable Object[] values) {
        return Handles.create(constructor, values);
    }

    /** A record without its optional members. */
    @Override
    public Object sample() {
        return create(samples());
    }

    /** Reads a record that is part of another: with anything wrong in it, there is none. */
    @Override
    public @Nullable Object read(Node node, RecordReading record) {
        if (!(node instanceof ObjectNode object)) {
            record.wrongType(node, ObjectNode.KIND);
            return null;
        }
        @Nullable Object[] values = new @Nullable Object[members.length];
        boolean whole = readMembers(object, record, values, false);
        Object value = hasRequired(values) ? create(object, record, values) : null;
        if (value instanceof RecordRef reference) {
            record.mention(reference, object);
        }
        return whole ? value : null;
    }

    /**
     * Reads the state of an entity: without what cannot be read, if that is not required. Its checks run in any case;
     * those of states bear that something is missing.
     */
    public @Nullable Object readState(ObjectNode object, RecordReading record) {
        @Nullable Object[] values = new @Nullable Object[members.length];
        readMembers(object, record, values, true);
        Object state = create(object, record, values);
        return hasRequired(values) ? state : null;
    }

    /** Reads the members; what cannot be read stays null. Returns whether all of them could be. */
    private boolean readMembers(ObjectNode object, RecordReading record, @Nullable Object[] values, boolean outermost) {
        boolean whole = true;
        boolean[] there = new boolean[members.length];
        for (ObjectNode.Member member : object) {
            Integer position = positions.get(member.name());
            if (position == null) {
                record.unknown(member.name(), member.value().place(), names);
                whole = false;
                continue;
            }
            int mentioned = record.mentioned();
            Object value = members[position].type().read(member.value(), record);
            there[position] = true;
            values[position] = value;
            whole &= value != null;
            if (outermost && value == null) {
                record.drop(mentioned);
            }
        }
        for (int i = 0; i < members.length; i++) {
            if (required[i] && !there[i]) {
                record.missing(object, members[i].name());
                whole = false;
            }
        }
        return whole;
    }

    private boolean hasRequired(@Nullable Object[] values) {
        for (int i = 0; i < members.length; i++) {
            if (required[i] && values[i] == null) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Object create(ObjectNode object, RecordReading record, @Nullable Object[] values) {
        try {
            return create(values);
        } catch (InvalidValueException bad) {
            record.report(bad, object);
            return null;
        }
    }

    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
        out.writeStartObject();
        writeMembers(value, out);
        out.writeEndObject();
    }

    /** Writes the members alone, into an object that is open. */
    void writeMembers(Object value, JsonGenerator out) throws IOException {
        for (Component member : members) {
            Object part = Handles.call(member.accessor(), value);
            if (part != null) {
                out.writeFieldName(member.name());
                member.type().write(part, out);
            }
        }
    }

    /** The names of the members that differ between two values. */
    List<String> differing(Object one, Object other) {
        return Arrays.stream(members)
                .filter(member ->
                        !Objects.equals(Handles.call(member.accessor(), one), Handles.call(member.accessor(), other)))
                .map(Component::name)
                .toList();
    }

    /** A part of a record is written by its number if many records have the same. */
    @Override
    void pack(Object value, Packer out, Consumer<Object> remember) {
        if (!out.share(value, remember)) {
            packMembers(value, out, remember);
        }
    }

    @Override
    Object unpack(Unpacker in) {
        int number = in.number();
        return number > 0 ? in.shared(number) : unpackMembers(in);
    }

    /** Writes which members there are, and these. */
    void packMembers(Object value, Packer out, Consumer<Object> remember) {
        @Nullable Object[] parts = new @Nullable Object[members.length];
        int there = 0;
        for (int i = 0; i < members.length; i++) {
            parts[i] = Handles.call(members[i].accessor(), value);
            there |= parts[i] == null ? 0 : 1 << i;
        }
        out.number(there);
        for (int i = 0; i < members.length; i++) {
            Object part = parts[i];
            if (part != null) {
                members[i].type().pack(part, out, remember);
            }
        }
    }

    Object unpackMembers(Unpacker in) {
        @Nullable Object[] parts = new @Nullable Object[members.length];
        int there = in.number();
        for (int i = 0; i < members.length; i++) {
            if ((there & 1 << i) != 0) {
                parts[i] = members[i].type().unpack(in);
            }
        }
        return Handles.create(constructor, parts);
    }
}
