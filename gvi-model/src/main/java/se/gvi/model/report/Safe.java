// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.report;

import com.google.common.base.CharMatcher;

/** Words from data, safe to show anywhere: on one line, without characters that terminals, XML or readers obey. */
final class Safe {

    private static final char REPLACEMENT = '\uFFFD';

    /** Controls, marks that turn or join directions, invisible marks, and what XML forbids. */
    private static final CharMatcher UNSAFE = CharMatcher.javaIsoControl()
            .or(CharMatcher.anyOf("\u061C\u2060\uFEFF\uFFFE\uFFFF"))
            .or(CharMatcher.inRange('\u200B', '\u200F'))
            .or(CharMatcher.inRange('\u202A', '\u202E'))
            .or(CharMatcher.inRange('\u2066', '\u2069'));

    private Safe() {}

    static String words(String words) {
        String line = CharMatcher.whitespace().trimAndCollapseFrom(words, ' ');
        return UNSAFE.replaceFrom(withoutHalves(line), REPLACEMENT);
    }

    /** Half a surrogate pair is no character. */
    private static String withoutHalves(String words) {
        if (!CharMatcher.inRange('\uD800', '\uDFFF').matchesAnyOf(words)) {
            return words;
        }
        StringBuilder whole = new StringBuilder(words.length());
        words.codePoints()
                .map(point -> Character.getType(point) == Character.SURROGATE ? REPLACEMENT : point)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }
}
