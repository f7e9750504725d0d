// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import java.time.Instant;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import se.gvi.model.finding.Place;
import se.gvi.model.finding.Text;
import se.gvi.model.source.Recorded;

/**
 * A record and where it stands.
 *
 * @param record the record
 * @param index its position among the records of its kind, from 0
 */
record Placed<R extends Recorded>(R record, int index) {

    /** By when and under which id they were recorded, so that it does not matter where they stand. */
    static final Comparator<Placed<?>> AS_RECORDED = Comparator.<Placed<?>, Instant>comparing(
                    placed -> placed.record().provenance().recordedAt())
            .thenComparing(placed -> placed.record().id().value());

    /** The pointer of a member, itself a pointer within the record. */
    Place place(String member) {
        return Place.at("/" + record.id().kind().section() + "/" + index + member);
    }

    /** All records of a section with their places. */
    static <R extends Recorded> Iterable<Placed<R>> all(List<? extends R> section) {
        return () -> new Iterator<>() {
            private final Iterator<? extends R> records = section.iterator();
            private int next;

            @Override
            public boolean hasNext() {
                return records.hasNext();
            }

            @Override
            public Placed<R> next() {
                return new Placed<>(records.next(), next++);
            }
        };
    }

    Text label() {
        return record.id().label();
    }
}
