// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.identity;

/**
 * Tells the digits of a hash or a UUID, among which chance now and then puts something like a number, from a number:
 * they stand in a long run of hexadecimal digits and hyphens with several letters in it.
 */
final class HexToken {

    private static final int SHORTEST = 20;
    /** How far it is followed each way, so that a text full of them is read in time. */
    private static final int LONGEST = 64;

    private static final int FEWEST_LETTERS = 4;

    private HexToken() {}

    static boolean holds(CharSequence text, int start, int end) {
        int from = start;
        while (from > Math.max(0, start - LONGEST) && isPart(text.charAt(from - 1))) {
            from--;
        }
        int to = from;
        int letters = 0;
        while (to < Math.min(text.length(), end + LONGEST) && isPart(text.charAt(to))) {
            letters += isLetter(text.charAt(to)) ? 1 : 0;
            to++;
        }
        return to >= end && to - from >= SHORTEST && letters >= FEWEST_LETTERS;
    }

    private static boolean isPart(char sign) {
        return (sign >= '0' && sign <= '9') || sign == '-' || isLetter(sign);
    }

    private static boolean isLetter(char sign) {
        return (sign >= 'a' && sign <= 'f') || (sign >= 'A' && sign <= 'F');
    }
}
