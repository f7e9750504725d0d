// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.id;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place in a record that names another record.
 *
 * @param pointer the JSON pointer of the place within the record, for instance {@code /groups/0}
 * @param target the record named there
 */
public record Reference(String pointer, RecordRef target) {

    /**
     * A reference.
     *
     * @param pointer the JSON pointer of the place within the record
     * @param target the record named there
     */
    public Reference {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(target, "target");
    }

    /**
     * Collects the references of a record.
     *
     * @return an empty collector
     */
    public static Collector collect() {
        return new Collector();
    }

    /** Collects references, leaving out what a record does not name. */
    public static final class Collector {

        private final List<Reference> references = new ArrayList<>();

        private Collector() {}

        /**
         * Adds the record named at a place.
         *
         * @param pointer the JSON pointer of the place
         * @param target the id, or null if none is named
         * @return this collector
         */
        public Collector add(String pointer, @Nullable RecordId target) {
            return target == null ? this : add(pointer, RecordRef.to(target));
        }

        /**
         * Adds the record named at a place.
         *
         * @param pointer the JSON pointer of the place
         * @param target the reference
         * @return this collector
         */
        public Collector add(String pointer, RecordRef target) {
            references.add(new Reference(pointer, target));
            return this;
        }

        /**
         * Adds the records named in a list.
         *
         * @param pointer the JSON pointer of the list
         * @param targets the ids, or null if there is no list
         * @return this collector
         */
        public Collector addAll(String pointer, @Nullable List<? extends RecordId> targets) {
            if (targets != null) {
                for (int i = 0; i < targets.size(); i++) {
                    add(pointer + "/" + i, targets.get(i));
                }
            }
            return this;
        }

        /**
         * Returns what was collected.
         *
         * @return an immutable list, in the order of the record's members
         */
        public List<Reference> toList() {
            return List.copyOf(references);
        }
    }
}
