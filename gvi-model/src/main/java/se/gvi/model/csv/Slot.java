// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.csv;

import java.util.List;
import se.gvi.model.format.RecordType;

/** Where the value of a member stands in a row. */
sealed interface Slot {

    /** The member's name. */
    String member();

    /**
     * In a cell.
     *
     * @param member the member's name
     * @param column the number of its column in the table
     */
    record Cell(String member, int column) implements Slot {}

    /**
     * In several cells, one for each of its own members.
     *
     * @param member the member's name
     * @param type what it is
     * @param members its members, in the order of the type
     * @param marker the column that tells that it is there and empty, or -1 if it cannot be empty
     */
    record Cells(String member, RecordType type, List<Slot> members, int marker) implements Slot {}

    /**
     * In rows of another table.
     *
     * @param member the member's name
     * @param count the column that tells how many
     * @param table the other table
     */
    record Rows(String member, int count, Table table) implements Slot {}
}
