// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;

/**
 * What a document holds but a reader could not make records of. The reader has reported why; the checks must neither
 * repeat it (a reference to such a record is not dangling) nor conclude anything from a record that is missing only
 * because it could not be read.
 *
 * @param records tells whether a record is one whose id could be read, though something else could not; it may have
 *     been made without it and stand among the records
 * @param kinds the kinds of which there are records that could not be read and are not all among {@code records}; any
 *     id may be among them
 * @param incompleteKinds the kinds of which at least one record could not be read
 */
public record Unread(Predicate<RecordRef> records, Set<RecordKind> kinds, Set<RecordKind> incompleteKinds) {

    private static final Unread NOTHING = of(Set.of(), Set.of());

    /**
     * Says what could not be read.
     *
     * @param records tells the records whose ids could be read
     * @param kinds the kinds of the others
     * @param incompleteKinds the kinds of all of them
     */
    public Unread {
        Objects.requireNonNull(records, "records");
        kinds = Set.copyOf(Objects.requireNonNull(kinds, "kinds"));
        incompleteKinds = Set.copyOf(Objects.requireNonNull(incompleteKinds, "incompleteKinds"));
    }

    /**
     * Says what could not be read.
     *
     * @param records the records whose ids could be read
     * @param kinds the kinds of the others
     * @return what could not be read
     */
    public static Unread of(Set<RecordRef> records, Set<RecordKind> kinds) {
        Set<RecordRef> named = Set.copyOf(Objects.requireNonNull(records, "records"));
        Set<RecordKind> incomplete = named.stream().map(RecordRef::kind).collect(Collectors.toSet());
        incomplete.addAll(Objects.requireNonNull(kinds, "kinds"));
        return new Unread(named::contains, kinds, incomplete);
    }

    /**
     * Everything could be read.
     *
     * @return the same for all such documents
     */
    public static Unread nothing() {
        return NOTHING;
    }

    /**
     * Tells whether a record may be among the unread.
     *
     * @param record the record
     * @return true if its id was read, or if nobody knows which ids its kind has
     */
    public boolean mayHold(RecordRef record) {
        return kinds.contains(record.kind()) || records.test(record);
    }
}
