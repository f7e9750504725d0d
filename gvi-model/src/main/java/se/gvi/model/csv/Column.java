// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.csv;

import se.gvi.model.format.ValueType;

/**
 * A column of a table of the format.
 *
 * @param header its header: the way to the member, such as {@code span.from}
 * @param purpose what its cells say
 * @param type how the value of a member is written; of a list with a table of its own, the list's type
 * @param required whether every row needs it
 */
record Column(String header, Purpose purpose, ValueType type, boolean required) {

    /** What the cells of a column say. */
    enum Purpose {
        /** The value of a member. */
        VALUE,
        /** How many rows of another table belong to this one. */
        COUNT,
        /** That an object is there of which nothing is recorded. */
        MARKER,
        /** The id of the record to which a row of a list belongs. */
        OWNER,
        /** Which version of that record, by the moment at which it was recorded. */
        VERSION,
        /** What format the folder has. */
        FORMAT
    }
}
