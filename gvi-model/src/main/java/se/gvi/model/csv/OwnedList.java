// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.gvi.model.document.Nodes;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.finding.Place;
import se.gvi.model.finding.Text;
import se.gvi.model.format.IntStore;
import se.gvi.model.id.RecordId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;

/**
 * The rows of a list, on their way to the records to which they belong. A record that says how many it has gets so many,
 * in the order of the table; a record that does not say gets all that name it.
 */
final class OwnedList {

    /** The cell that says that a list is not recorded, whatever rows there are. */
    static final String NOT_RECORDED = "-";

    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");
    private static final Text ROW = Text.of("The row", "Raden");

    private final RecordKind kind;
    private final Table layout;
    private final OpenTable table;
    private final Problems problems;
    private final IntStore handedOut = new IntStore();
    private ListRows waiting;
    private int handed;
    private int[] owners = new int[16];
    private int[] starts = new int[16];
    private int size;

    OwnedList(RecordKind kind, Table layout, Problems problems) {
        this.kind = kind;
        this.layout = layout;
        this.table = new OpenTable(layout);
        this.problems = problems;
        this.waiting = new ListRows(layout.columns().size());
    }

    /** Reads a sheet of rows. */
    void read(Sheet sheet, FileMapping mapping) throws IOException {
        table.read(sheet, mapping, this::keep, problems);
    }

    private void keep(int number, @Nullable String[] values) {
        if (values[Table.OWNER_COLUMN] == null) {
            problems.add(
                    FindingCode.MISSING_MEMBER,
                    table.place(number, Table.OWNER_COLUMN),
                    Map.of("record", ROW, "member", Table.owner(kind)));
        } else {
            waiting.add(number, values);
        }
    }

    /**
     * The list of a record.
     *
     * @param number the number of the record's row
     * @param id its id
     * @param version when it was recorded, or null
     * @param count what its row says of the number of its rows, or null
     * @param place where it says so
     * @return the list, or null if it is not recorded
     */
    Nodes.@Nullable Part of(int number, String id, @Nullable String version, @Nullable String count, Place place) {
        List<ListRows.Row> free = new ArrayList<>();
        boolean shared = false;
        for (ListRows.Row row : waiting.of(id)) {
            waiting.own(row);
            String named = row.values()[Table.VERSION_COLUMN];
            if (named == null || named.equals(version)) {
                if (waiting.isTaken(row)) {
                    shared = true;
                } else {
                    free.add(row);
                }
            }
        }
        if (NOT_RECORDED.equals(count)) {
            return null;
        }
        if (count == null) {
            if (free.isEmpty() && shared) {
                problems.add(FindingCode.CSV_VERSION_UNCLEAR, place, shown(id), arguments(id));
            }
            return free.isEmpty() ? null : list(number, free);
        }
        if (!COUNT.matcher(count).matches()) {
            return new Nodes.TextPart(count);
        }
        int said = Integer.parseInt(count);
        if (said > free.size()) {
            if (table.isWhole()) {
                wrongSize(place, id, said, free.size());
            }
            return free.isEmpty() ? null : list(number, free);
        }
        return list(number, free.subList(0, said));
    }

    private Map<String, Object> arguments(String id) {
        return Map.of("record", RecordRef.label(kind, shown(id).isEmpty() ? null : id), "file", table.name());
    }

    private void wrongSize(Place place, String id, long said, long found) {
        Map<String, Object> arguments = new HashMap<>(arguments(id));
        arguments.put("said", said);
        arguments.put("found", found);
        problems.add(FindingCode.CSV_LIST_SIZE, place, shown(id), arguments);
    }

    private String shown(String id) {
        try {
            RecordId.check(kind.label(), id);
            return id;
        } catch (InvalidValueException noId) {
            return "";
        }
    }

    private Nodes.Part list(int number, List<ListRows.Row> rows) {
        if (size == owners.length) {
            owners = Arrays.copyOf(owners, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
        }
        owners[size] = number;
        starts[size] = handed;
        size++;
        List<Nodes.Part> entries = new ArrayList<>(rows.size());
        for (ListRows.Row row : rows) {
            waiting.take(row);
            handedOut.add(row.number());
            handed++;
            entries.add(RowParts.object(layout, row.values()));
        }
        return new Nodes.ListPart(entries);
    }

    /**
     * Reports the rows that belong to nobody, and lets go of all.
     *
     * @param ownersWhole whether every owner could be read
     */
    void end(boolean ownersWhole) {
        ListRows rows = waiting;
        rows.left((row, owned) -> {
            String id = String.valueOf(row.values()[Table.OWNER_COLUMN]);
            Place place = table.place(row.number(), Table.OWNER_COLUMN);
            if (owned) {
                List<ListRows.Row> all = rows.of(id);
                wrongSize(place, id, all.stream().filter(rows::isTaken).count(), all.size());
            } else if (ownersWhole) {
                problems.add(
                        FindingCode.DANGLING_REFERENCE,
                        place,
                        Map.of(
                                "record",
                                ROW,
                                "target",
                                RecordRef.label(kind, shown(id).isEmpty() ? null : id)));
            }
        });
        waiting = new ListRows(layout.columns().size());
    }

    /** Where a value of an entry stands; the row if it has no cell of its own. */
    Place place(int owner, int entry, String pointer) {
        int found = Arrays.binarySearch(owners, 0, size, owner);
        if (found < 0 || starts[found] + entry >= handed) {
            return Place.row(layout.file(), 0, 0);
        }
        return table.place(handedOut.get(starts[found] + entry), layout.columnOf(pointer));
    }
}
