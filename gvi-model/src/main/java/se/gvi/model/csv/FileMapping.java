// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.csv;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.Place;

/**
 * How the files of one name are to be read.
 *
 * @param pattern their name, with {@code *} for any characters and {@code ?} for one; as it stands in the mapping
 * @param table what they hold, or null if they are left out
 * @param ignored why they are left out, or null if they are not
 * @param columns the columns of the table by the headers of the files
 * @param constants what every row says, by column
 * @param values words of the format by the words of the files, by column
 * @param dates how days are written, by column
 * @param ignore why columns are left out, by header
 * @param zone where times of day without an offset are at home, or null if there are none
 * @param place where the mapping says so
 */
record FileMapping(
        String pattern,
        @Nullable Table table,
        @Nullable String ignored,
        Map<String, String> columns,
        Map<String, String> constants,
        Map<String, Map<String, String>> values,
        Map<String, DateTimeFormatter> dates,
        Map<String, String> ignore,
        @Nullable ZoneId zone,
        Place place) {

    /** For files that the mapping does not name. */
    static FileMapping none(@Nullable ZoneId zone) {
        return new FileMapping("", null, null, Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), zone, Place.at(""));
    }

    boolean matches(String file) {
        String regex = pattern.codePoints()
                .mapToObj(c -> switch (c) {
                    case '*' -> ".*";
                    case '?' -> ".";
                    default -> Pattern.quote(Character.toString(c));
                })
                .collect(Collectors.joining());
        return file.matches(regex);
    }
}
