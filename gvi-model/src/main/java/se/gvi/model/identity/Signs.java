// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.identity;

import java.text.Normalizer;

/** What a character is to the eye of somebody who reads a number. */
final class Signs {

    private static final int LAST_ASCII = 0x7f;
    private static final String LETTERS_OF_INTERIM_NUMBERS = "TRSUWXJKLMNtrsuwxjklmn";
    private static final String SEPARATORS = " \t\n\r+-._:/";

    /** The minus sign, the full-width plus sign and full stop, and the middle dot. */
    private static final String FURTHER_SEPARATORS = "\u2212\uff0b\uff0e\u00b7";

    private Signs() {}

    /** The digit, in whichever script or shape, or -1. */
    static int digit(int sign) {
        if (sign <= LAST_ASCII) {
            return sign >= '0' && sign <= '9' ? sign - '0' : -1;
        }
        boolean dressed = Character.getType(sign) == Character.OTHER_NUMBER;
        return dressed ? undressed(sign) : Character.digit(sign, 10);
    }

    /** The digit in a circle, above the line and so on. */
    private static int undressed(int sign) {
        String plain = Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC);
        return plain.length() == 1 ? Character.digit(plain.charAt(0), 10) : -1;
    }

    /** Whether nothing is seen of it, or only as a mark on the sign before it. */
    static boolean isInvisible(int sign) {
        return switch (Character.getType(sign)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            case Character.CONTROL -> SEPARATORS.indexOf(sign) < 0;
            default -> false;
        };
    }

    /** Whether it may stand between the parts of a number. */
    static boolean isSeparator(int sign) {
        if (sign <= LAST_ASCII) {
            return SEPARATORS.indexOf(sign) >= 0;
        }
        return Character.isSpaceChar(sign)
                || Character.getType(sign) == Character.DASH_PUNCTUATION
                || FURTHER_SEPARATORS.indexOf(sign) >= 0;
    }

    static boolean isSpace(int sign) {
        return Character.isSpaceChar(sign) || Character.isWhitespace(sign);
    }

    /** Whether it can stand for the first of the last four digits of an interim number. */
    static boolean isInterimLetter(int sign) {
        return LETTERS_OF_INTERIM_NUMBERS.indexOf(sign) >= 0;
    }
}
