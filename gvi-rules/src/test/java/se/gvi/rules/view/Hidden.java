// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.InvalidDocumentException;
import se.gvi.model.format.EntityType;
import se.gvi.model.format.ListType;
import se.gvi.model.format.RecordType;
import se.gvi.model.format.ValueType;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.records.Records;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.Recorded;
import se.gvi.model.source.Source;

/** Changes of a situation only what a view of it hides: hidden records go or change, hidden members do. */
final class Hidden {

    private final Situation situation;
    private final Clearance clearance;
    private final Random random;
    private final Set<RecordRef> seen = new HashSet<>();

    private Hidden(Situation situation, View view, Clearance clearance, Random random) {
        this.situation = situation;
        this.clearance = clearance;
        this.random = random;
        view.situation().records().sources().forEach(source -> seen.add(RecordRef.to(source.id())));
        for (RecordKind kind : RecordKind.values()) {
            if (kind != RecordKind.SOURCE) {
                view.situation().records().recorded(kind).forEach(record -> seen.add(RecordRef.to(record.id())));
            }
        }
    }

    /** Another situation of which the view is to be the same. */
    static Situation changed(Situation situation, View view, Clearance clearance, Random random) {
        return new Hidden(situation, view, clearance, random).changed();
    }

    private Situation changed() {
        Records records = situation.records();
        Records.Builder builder = Records.builder(records.site());
        for (RecordKind kind : RecordKind.values()) {
            if (records.has(kind)) {
                builder.section(kind);
            }
            Set<String> shown = clearance.sight(kind).map(Sight::ways).orElse(Set.of());
            for (Object record : records.all(kind)) {
                boolean visible = seen.contains(
                        record instanceof Source source
                                ? RecordRef.to(source.id())
                                : RecordRef.to(((Recorded) record).id()));
                if (visible || (clearance.sight(kind).isEmpty() && random.nextBoolean())) {
                    add(builder, changed(EntityType.of(kind), record, shown));
                } else if (random.nextBoolean()) {
                    add(builder, record);
                }
            }
        }
        return situation.reducedTo(builder.build());
    }

    private static void add(Records.Builder builder, Object record) {
        if (record instanceof Source source) {
            builder.add(source);
        } else {
            builder.add((Recorded) record);
        }
    }

    private Object changed(EntityType type, Object record, Set<String> shown) {
        try {
            return type.entity(changed(type.layout(), type.values(record), shown, donor(type)));
        } catch (InvalidDocumentException contradictory) {
            return record;
        }
    }

    /** The members of another record of the kind, to take what is hidden from. */
    private @Nullable Object[] donor(EntityType type) {
        List<Object> all = new ArrayList<>();
        for (RecordKind kind : RecordKind.values()) {
            if (EntityType.of(kind) == type) {
                all.addAll(situation.records().all(kind));
            }
        }
        return type.values(all.get(random.nextInt(all.size())));
    }

    private @Nullable Object[] changed(
            RecordType type, @Nullable Object[] values, Set<String> shown, @Nullable Object[] donor) {
        @Nullable Object[] other = values.clone();
        for (int i = 0; i < values.length; i++) {
            RecordType.Member member = type.members().get(i);
            Set<String> below = below(member.name(), shown);
            Optional<RecordType> part = RecordType.part(member.type());
            if (!shown.contains(member.name()) && below.isEmpty()) {
                if (!member.name().equals("id") && !member.name().equals("provenance")) {
                    other[i] = member.required() || random.nextBoolean() ? donor[i] : null;
                }
            } else if (part.isPresent() && values[i] != null) {
                other[i] = within(member.type(), part.get(), values[i], below);
            }
        }
        return other;
    }

    private Object within(ValueType type, RecordType part, Object value, Set<String> below) {
        return type instanceof ListType
                ? ((List<?>) value).stream().map(each -> one(part, each, below)).toList()
                : one(part, value, below);
    }

    private Object one(RecordType part, Object value, Set<String> below) {
        @Nullable Object[] values = part.values(value);
        return part.create(changed(part, values, below, values));
    }

    private static Set<String> below(String member, Set<String> shown) {
        return shown.stream()
                .filter(way -> way.startsWith(member + "."))
                .map(way -> way.substring(member.length() + 1))
                .collect(Collectors.toSet());
    }
}
