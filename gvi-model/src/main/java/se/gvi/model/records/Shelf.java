// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.records;

import java.util.List;

/**
 * Records of one kind that are not all in memory as objects: they are put together when they are asked for, each time
 * anew. A list of this kind is for going through and for finding by id; nothing else is quick.
 *
 * @param <R> the type of the records
 */
public interface Shelf<R> extends List<R> {

    /** What is known of an id without putting a record together. */
    enum Presence {
        /** No record has the id. */
        ABSENT,
        /** Only records that were withdrawn have the id. */
        WITHDRAWN,
        /** A record that stands has the id. */
        STANDS
    }

    /**
     * Tells whether there is a record with an id.
     *
     * @param id the id
     * @return whether there is one, and whether one stands
     */
    Presence presence(String id);

    /**
     * Returns the records with an id, its versions.
     *
     * @param id the id
     * @return an immutable list in the order in which they were recorded; without entries if there is none
     */
    List<R> withId(String id);
}
