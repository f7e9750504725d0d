// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.finding;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was written where the problem is. Its shape tells how it was written without telling what: every digit as
 * {@code 9}, every letter as {@code a} or {@code A}. What was written itself is only there if whoever started the reading asked
 * for it, and never if it holds a personal number.
 *
 * @param shape the shape, of no more than {@value #LONGEST} characters; a longer one ends in {@code …}
 * @param length how many characters were written
 * @param text what was written, or null
 */
public record Written(String shape, int length, @Nullable String text) {

    /** The most characters of a shape. */
    public static final int LONGEST = 24;

    /**
     * What was written.
     *
     * @param shape the shape
     * @param length how many characters were written
     * @param text what was written, or null
     */
    public Written {
        Objects.requireNonNull(shape, "shape");
    }

    /**
     * What was written, itself left out.
     *
     * @param text what was written
     * @return its shape and length
     */
    public static Written masked(String text) {
        return new Written(shape(text), text.codePointCount(0, text.length()), null);
    }

    /**
     * What was written, itself included. Only for somebody who has asked for values.
     *
     * @param text what was written, which must not hold a personal number
     * @return its shape, its length and itself
     */
    public static Written shown(String text) {
        return new Written(shape(text), text.codePointCount(0, text.length()), text);
    }

    private static String shape(String text) {
        StringBuilder shape = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(c -> shape.appendCodePoint(mask(c)));
        if (text.codePointCount(0, text.length()) > LONGEST) {
            shape.setLength(shape.offsetByCodePoints(0, LONGEST - 1));
            shape.append('…');
        }
        return shape.toString();
    }

    private static int mask(int character) {
        if (Character.isDigit(character)) {
            return '9';
        }
        if (Character.isUpperCase(character) || Character.isTitleCase(character)) {
            return 'A';
        }
        if (Character.isLetter(character)) {
            return 'a';
        }
        if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            return ' ';
        }
        return character > ' ' && character < 0x7f ? character : '?';
    }

    /** The shape alone. */
    @Override
    public String toString() {
        return shape;
    }
}
