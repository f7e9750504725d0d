// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.format;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.gvi.model.document.ObjectNode;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.ReadOptions;
import se.gvi.model.id.RecordKind;
import se.gvi.model.records.Records;
import se.gvi.model.site.Site;

/** How the records of one kind stand in a document: their private state, member by member. */
public final class EntityType {

    /** How the site stands in a document. */
    public static final RecordType SITE = new ValueTypes().record(Site.class);

    private static final Map<RecordKind, EntityType> ALL = all();

    private final RecordKind kind;
    private final RecordType state;
    private final MethodHandle constructor;
    private final MethodHandle accessor;

    private EntityType(RecordKind kind, ValueTypes types) {
        Class<?> type = Records.type(kind);
        Constructor<?> delegating = Arrays.stream(type.getDeclaredConstructors())
                .filter(candidate -> candidate.isAnnotationPresent(JsonCreator.class))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type + " has no @JsonCreator."));
        Method value = Arrays.stream(type.getDeclaredMethods())
                .filter(candidate -> candidate.isAnnotationPresent(JsonValue.class))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type + " has no @JsonValue."));
        this.kind = kind;
        this.state = types.record(delegating.getParameterTypes()[0]);
        this.constructor = Handles.of(delegating);
        this.accessor = Handles.of(value);
    }

    private static Map<RecordKind, EntityType> all() {
        ValueTypes types = new ValueTypes();
        Map<RecordKind, EntityType> all = new EnumMap<>(RecordKind.class);
        for (RecordKind kind : RecordKind.values()) {
            all.put(kind, new EntityType(kind, types));
        }
        return Collections.unmodifiableMap(all);
    }

    /** The type of the records of a kind. */
    public static EntityType of(RecordKind kind) {
        return Objects.requireNonNull(ALL.get(kind), kind.name());
    }

    /** The members of such a record. */
    public RecordType layout() {
        return state;
    }

    /** Reads a record, with every finding about it. */
    public Entry read(ObjectNode node, Consumer<Finding> findings) {
        return read(node, ReadOptions.defaults(), findings);
    }

    /** Reads a record, with every finding about it. */
    public Entry read(ObjectNode node, ReadOptions options, Consumer<Finding> findings) {
        RecordReading reading = new RecordReading(() -> Subject.of(kind, node), options, findings);
        Object built = state.readState(node, reading);
        return reading.entry(built == null ? null : Handles.call(constructor, built));
    }

    /** The values of a record's members, in the order of its layout; null where it has none. */
    public @Nullable Object[] values(Object entity) {
        return state.values(Objects.requireNonNull(Handles.call(accessor, entity)));
    }

    /** A record of values of its members, in the order of its layout; null where it is to have none. */
    public Object entity(@Nullable Object[] values) {
        return Objects.requireNonNull(Handles.call(constructor, state.create(values)));
    }

    /** Writes a record of this kind. */
    public void write(Object entity, JsonGenerator out) throws IOException {
        state.write(Objects.requireNonNull(Handles.call(accessor, entity)), out);
    }

    /** Writes the members of a record of this kind into an object that is open. */
    public void writeMembers(Object entity, JsonGenerator out) throws IOException {
        state.writeMembers(Objects.requireNonNull(Handles.call(accessor, entity)), out);
    }

    /** The names of the members that differ between two records, in the order of the format. */
    public List<String> differing(Object one, Object other) {
        return state.differing(
                Objects.requireNonNull(Handles.call(accessor, one)),
                Objects.requireNonNull(Handles.call(accessor, other)));
    }

    /** Writes a record of this kind as few bytes. */
    void pack(Object entity, Packer out, Consumer<Object> remember) {
        state.packMembers(Objects.requireNonNull(Handles.call(accessor, entity)), out, remember);
    }

    /** Makes a record again of its bytes. */
    Object unpack(Unpacker in) {
        return Objects.requireNonNull(Handles.call(constructor, state.unpackMembers(in)));
    }
}
