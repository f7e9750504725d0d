// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.format;

import java.io.IOException;
import java.util.List;
import se.gvi.model.finding.Place;
import se.gvi.model.id.RecordKind;

/** Tells where values stand that were found wrong only after they were read. */
@FunctionalInterface
public interface Whereabouts {

    /**
     * A value of a record.
     *
     * @param kind the kind of the record
     * @param position the number that the reader gave the record
     * @param pointer the JSON pointer of the value within the record
     */
    record Wanted(RecordKind kind, int position, String pointer) {}

    /**
     * Returns where a value stands.
     *
     * @param kind the kind of the record
     * @param position the number that the reader gave the record
     * @param pointer the JSON pointer of the value within the record
     * @return its place
     */
    Place place(RecordKind kind, int position, String pointer);

    /**
     * Announces all that will be asked for, so that it can be looked up at once.
     *
     * @param wanted the values
     * @throws IOException if what was read cannot be read once more
     */
    default void expect(List<Wanted> wanted) throws IOException {}
}
