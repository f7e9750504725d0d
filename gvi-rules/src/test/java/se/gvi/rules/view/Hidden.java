// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.view;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.records.Records;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.Recorded;
import se.gvi.model.source.Source;
import se.gvi.rules.fixture.Scrambling;

/** Changes of a situation only what a view of it hides: hidden records go or change, hidden members do. */
final class Hidden {

    private final Situation situation;
    private final Clearance clearance;
    private final Random random;
    private final Scrambling scrambling;
    private final Set<RecordRef> seen = new HashSet<>();

    private Hidden(Situation situation, View view, Clearance clearance, Random random) {
        this.situation = situation;
        this.clearance = clearance;
        this.random = random;
        this.scrambling = new Scrambling(situation.records(), random);
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
                    add(builder, scrambling.scrambled(kind, record, shown));
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
}
