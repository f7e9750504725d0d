// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.identity;

/**
 * Finds Swedish personal and coordination numbers where none may stand, however they are written: with ten or twelve
 * digits of any script, with whatever usually stands before the last four, divided like a date, or with soft hyphens
 * and other signs that are not seen in between. Interim numbers, with a letter for one of the digits, count too.
 *
 * <p>Nothing here returns or repeats what was found.
 *
 * <p>One in ten of the words that are dates followed by four digits has the check digit of a personal number by chance,
 * for instance a date and a time of day written as {@code 260302 0937}. The guard cannot tell them apart, and takes
 * them for numbers; a colon in the time does.
 */
public final class PersonalNumberGuard {

    /** A letter may stand for one digit of the shortest. */
    private static final int FEWEST_DIGITS = 9;

    private PersonalNumberGuard() {}

    /**
     * Tells whether a text holds something that can be somebody's number: the day can be one, the digits are not part
     * of a longer run of digits, and the check digit is right.
     *
     * @param text any text
     * @return whether there is one, or more
     */
    public static boolean isIn(CharSequence text) {
        if (tooFewDigits(text)) {
            return false;
        }
        NumberReader reader = null;
        boolean afterDigit = false;
        for (int i = 0; i < text.length(); ) {
            int sign = Character.codePointAt(text, i);
            if (Signs.digit(sign) >= 0) {
                if (!afterDigit) {
                    reader = reader == null ? new NumberReader(text) : reader;
                    if (reader.isNumberAt(i)) {
                        return true;
                    }
                }
                afterDigit = true;
            } else if (!Signs.isInvisible(sign)) {
                afterDigit = false;
            }
            i += Character.charCount(sign);
        }
        return false;
    }

    /**
     * Tells whether a word, such as an id, is written as a number is from its first sign to its last, whether or not
     * its day can be one and its check digit is right: where a pseudonym belongs, rather one too many is refused.
     *
     * @param word any text
     * @return whether it looks like a number
     */
    public static boolean isLike(CharSequence word) {
        return !tooFewDigits(word) && new NumberReader(word).isAllOfIt();
    }

    /** What most words are is seen at once. A sign outside ASCII is taken for a digit here: it may be one of a script. */
    private static boolean tooFewDigits(CharSequence text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if ((sign >= '0' && sign <= '9') || sign > 127) {
                digits++;
            }
        }
        return digits < FEWEST_DIGITS;
    }
}
