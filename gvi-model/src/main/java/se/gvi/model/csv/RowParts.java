// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.gvi.model.document.Nodes;
import se.gvi.model.format.BooleanType;
import se.gvi.model.format.ListType;
import se.gvi.model.format.NumberType;
import se.gvi.model.format.ValueType;

/** Puts the object together for which a row stands. */
final class RowParts {

    /** The cell that says that an object is there of which nothing is recorded. */
    static final String EMPTY_OBJECT = "{}";

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?");

    /** Finds what belongs to a list that has a table of its own. */
    @FunctionalInterface
    interface Lists {

        /**
         * Returns the list.
         *
         * @param rows which list
         * @param count what the row says of their number, or null
         * @return the list, or null if it is not recorded
         */
        Nodes.@Nullable Part list(Slot.Rows rows, @Nullable String count);
    }

    private RowParts() {}

    /** The object of a row without lists of their own. */
    static Nodes.ObjectPart object(Table table, @Nullable String[] values) {
        return object(table, values, (rows, count) -> null);
    }

    /** The object of a row. */
    static Nodes.ObjectPart object(Table table, @Nullable String[] values, Lists lists) {
        return new Nodes.ObjectPart(members(table, table.slots(), values, lists));
    }

    private static List<Nodes.Member> members(Table table, List<Slot> slots, @Nullable String[] values, Lists lists) {
        List<Nodes.Member> members = new ArrayList<>(slots.size());
        for (Slot slot : slots) {
            Nodes.Part part = part(table, slot, values, lists);
            if (part != null) {
                members.add(new Nodes.Member(slot.member(), part));
            }
        }
        return members;
    }

    private static Nodes.@Nullable Part part(Table table, Slot slot, @Nullable String[] values, Lists lists) {
        if (slot instanceof Slot.Cell cell) {
            String value = values[cell.column()];
            return value == null
                    ? null
                    : value(table.columns().get(cell.column()).type(), value);
        }
        if (slot instanceof Slot.Rows rows) {
            return lists.list(rows, values[rows.count()]);
        }
        Slot.Cells cells = (Slot.Cells) slot;
        List<Nodes.Member> members = members(table, cells.members(), values, lists);
        String marker = cells.marker() < 0 ? null : values[cells.marker()];
        if (marker != null && !marker.equals(EMPTY_OBJECT)) {
            return new Nodes.TextPart(marker);
        }
        return members.isEmpty() && marker == null ? null : new Nodes.ObjectPart(members);
    }

    private static Nodes.Part value(ValueType type, String text) {
        if (type instanceof ListType list) {
            List<Nodes.Part> entries = new ArrayList<>();
            ListCell.read(text).forEach(entry -> entries.add(value(list.elements(), entry)));
            return new Nodes.ListPart(entries);
        }
        if (type instanceof BooleanType && (text.equals("true") || text.equals("false"))) {
            return new Nodes.BooleanPart(text.equals("true"));
        }
        if (type instanceof NumberType && NUMBER.matcher(text).matches()) {
            return new Nodes.NumberPart(text);
        }
        return new Nodes.TextPart(text);
    }
}
