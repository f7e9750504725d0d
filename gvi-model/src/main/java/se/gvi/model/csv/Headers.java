// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.csv;

import se.gvi.model.finding.Text;

/**
 * Which headers messages may repeat. A header that nobody knows can be anything, even a cell of a file that has no
 * headers; only what looks like a heading is shown.
 */
final class Headers {

    private static final int LONGEST = 60;
    private static final int MOST_DIGITS = 4;

    private Headers() {}

    /** Whether a header has letters first, and no more digits than a heading has. */
    static boolean isShown(String header) {
        return !header.isEmpty()
                && header.length() <= LONGEST
                && Character.isLetter(header.codePointAt(0))
                && header.codePoints().filter(Character::isDigit).count() <= MOST_DIGITS
                && header.codePoints()
                        .allMatch(c -> Character.isLetterOrDigit(c) || c == ' ' || "_.-/()%".indexOf(c) >= 0);
    }

    /** The header if it may be shown, else an empty text. */
    static String shown(String header) {
        return isShown(header) ? header : "";
    }

    /** How messages call a column. */
    static Text inWords(String header, int column) {
        return isShown(header) ? Text.same(header) : Text.of("number " + (column + 1), "nummer " + (column + 1));
    }
}
