// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.report;

import java.util.ArrayList;
import java.util.List;
import se.gvi.model.finding.Language;

/** Reads a report as RFC 4180 says, character by character. */
final class Csv {

    private Csv() {}

    static List<List<String>> rows(String report, Language language) {
        char separator = language == Language.SWEDISH ? ';' : ',';
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 1; i < report.length(); i++) { // after the byte order mark
            char c = report.charAt(i);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < report.length() && report.charAt(i + 1) == '"') {
                    cell.append(c);
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == separator || c == '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        return rows;
    }
}
