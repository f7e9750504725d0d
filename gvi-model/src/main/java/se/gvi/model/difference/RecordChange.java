// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.difference;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import se.gvi.model.id.RecordRef;

/**
 * A record that is in one extract and not in the other, or is not the same in both. It names members and never what
 * they hold.
 *
 * @param record the record
 * @param nature what became of it
 * @param members the members that differ, in the order of the format; empty unless the record changed
 */
public record RecordChange(RecordRef record, Nature nature, List<String> members) implements Comparable<RecordChange> {

    private static final Comparator<RecordChange> ORDER = Comparator.comparing(
                    (RecordChange change) -> change.record().kind())
            .thenComparing(change -> change.record().id())
            .thenComparing(RecordChange::nature)
            .thenComparing(change -> change.members().toString());

    /** What became of a record. */
    public enum Nature {
        /** It is only in the later extract. */
        ADDED,
        /** It is only in the earlier extract. Nothing that is known should vanish: a record that no longer holds is withdrawn. */
        REMOVED,
        /** It is in both and says something else, other than that it was withdrawn. */
        CHANGED,
        /** It is in both and was withdrawn since. */
        WITHDRAWN
    }

    /**
     * A change.
     *
     * @param record the record
     * @param nature what became of it
     * @param members the members that differ
     */
    public RecordChange {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(nature, "nature");
        members = List.copyOf(members);
    }

    /** Orders by kind, then id, nature and members. */
    @Override
    public int compareTo(RecordChange other) {
        return ORDER.compare(this, other);
    }
}
