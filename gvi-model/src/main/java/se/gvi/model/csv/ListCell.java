// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.csv;

import java.util.ArrayList;
import java.util.List;

/**
 * A list of values in one cell: {@code one|two}. A backslash takes the character after it as it is, so that {@code \|}
 * is no end of an entry. {@code []} is a list without entries.
 */
final class ListCell {

    /** The cell of a list without entries. */
    static final String NONE = "[]";

    private ListCell() {}

    /** The cell of a list. */
    static String write(List<String> entries) {
        if (entries.isEmpty()) {
            return NONE;
        }
        StringBuilder cell = new StringBuilder();
        for (String entry : entries) {
            if (cell.length() > 0) {
                cell.append('|');
            }
            for (int i = 0; i < entry.length(); i++) {
                char c = entry.charAt(i);
                if (c == '|' || c == '\\') {
                    cell.append('\\');
                }
                cell.append(c);
            }
        }
        return cell.toString().equals(NONE) ? "\\" + cell : cell.toString();
    }

    /** The entries of a cell that is not empty. */
    static List<String> read(String cell) {
        List<String> entries = new ArrayList<>();
        if (cell.equals(NONE)) {
            return entries;
        }
        StringBuilder entry = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '\\' && i + 1 < cell.length()) {
                i++;
                entry.append(cell.charAt(i));
            } else if (c == '|') {
                entries.add(entry.toString());
                entry.setLength(0);
            } else {
                entry.append(c);
            }
        }
        entries.add(entry.toString());
        return entries;
    }
}
