// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.csv;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A way to write a day that can mean one day only. {@code 02/03/2026} is none: it is the second of March to some and the
 * third of February to others.
 */
enum DateStyle {
    ISO("2026-03-02", "(\\d{4})-(\\d{2})-(\\d{2})", true),
    COMPACT("20260302", "(\\d{4})(\\d{2})(\\d{2})", true),
    SLASH("2/3 2026", "(\\d{1,2})/(\\d{1,2})[ \\u00a0](\\d{4})", false),
    SLASH_DASH("2/3-2026", "(\\d{1,2})/(\\d{1,2})-(\\d{4})", false),
    DOTS("2.3.2026", "(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})", false),
    WORDS("2 mars 2026", "(?:den )?(\\d{1,2})[ \\u00a0](\\p{L}{3,9})\\.?[ \\u00a0](\\d{4})", false),
    SPREADSHEET("2026-03-02 00:00", "(\\d{4})-(\\d{2})-(\\d{2})[ T]00:00(?::00)?", true),
    /** As the mapping says. */
    MAPPED("as mapped", "(?!)", false);

    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "mars",
            "april",
            "maj",
            "juni",
            "juli",
            "augusti",
            "september",
            "oktober",
            "november",
            "december");
    private static final Map<String, Integer> SHORT = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("febr", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("sept", 9),
            Map.entry("okt", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));

    private final String example;
    private final Pattern pattern;
    private final boolean yearFirst;

    DateStyle(String example, String pattern, boolean yearFirst) {
        this.example = example;
        this.pattern = Pattern.compile(pattern);
        this.yearFirst = yearFirst;
    }

    /** How a day looks in it. */
    String example() {
        return example;
    }

    /** The day as {@code 2026-03-02}, or null if the text is not written so. Whether there is such a day is not asked. */
    @Nullable String day(String text) {
        Matcher parts = pattern.matcher(text);
        if (!parts.matches()) {
            return null;
        }
        String year = parts.group(yearFirst ? 1 : 3);
        String day = parts.group(yearFirst ? 3 : 1);
        String month = this == WORDS ? month(parts.group(2)) : parts.group(2);
        return month.isEmpty() ? null : year + "-" + twoDigits(month) + "-" + twoDigits(day);
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private static String month(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        int month = MONTHS.contains(small) ? MONTHS.indexOf(small) + 1 : SHORT.getOrDefault(small, 0);
        return month == 0 ? "" : Integer.toString(month);
    }
}
