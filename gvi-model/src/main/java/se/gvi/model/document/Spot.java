// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.document;

import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.Place;

/**
 * Where a value stands: in which container, under which name or index there, at which line and column. Pointers are
 * only put together when somebody asks.
 *
 * @param container the value it is in, or null
 * @param name its name there, or null if it stands in a list
 * @param index its index there, if it stands in a list
 * @param line the line from 1
 * @param column the column from 1
 * @param table where it stands if it came from a table, or null; told by the value that stands for the row
 */
record Spot(
        @Nullable Spot container,
        @Nullable String name,
        int index,
        int line,
        int column,
        @Nullable CellPlaces table) {

    static Spot root(int line, int column) {
        return new Spot(null, null, 0, line, column, null);
    }

    /** A row of a table: the places of its cells are told by their pointers within the row. */
    static Spot row(CellPlaces cells) {
        return new Spot(null, null, 0, 0, 0, cells);
    }

    Spot member(String member, int atLine, int atColumn) {
        return new Spot(this, member, 0, atLine, atColumn, table);
    }

    Spot element(int position, int atLine, int atColumn) {
        return new Spot(this, null, position, atLine, atColumn, table);
    }

    /** The same value, at another line and column. */
    Spot at(int otherLine, int otherColumn) {
        return new Spot(container, name, index, otherLine, otherColumn, table);
    }

    Place place() {
        return table == null ? new Place(pointer(), line, column) : table.place(pointer());
    }

    /** The pointer, ending at the innermost container whose name may be shown. */
    String pointer() {
        StringBuilder pointer = new StringBuilder();
        appendTo(pointer);
        return pointer.toString();
    }

    /** Returns false once a name was left out: what is below it has no pointer either. */
    private boolean appendTo(StringBuilder pointer) {
        if (container == null) {
            return true;
        }
        if (!container.appendTo(pointer) || (name != null && !MemberNames.isShown(name))) {
            return false;
        }
        pointer.append('/');
        if (name == null) {
            pointer.append(index);
        } else {
            pointer.append(name);
        }
        return true;
    }
}
