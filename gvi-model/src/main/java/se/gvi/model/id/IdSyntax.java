// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.id;

import java.util.regex.Pattern;

/** How ids are written. */
final class IdSyntax {

    private static final int LONGEST = 64;

    /** Ten or twelve digits whose month can be one, however divided: rather one pseudonym too many refused. */
    private static final Pattern PERSONAL_NUMBER =
            Pattern.compile("(?:[0-9]{2})?[0-9]{2}[01][0-9][0-9]{2}[-+._:]?[0-9]{4}");

    private static final int SHORTEST_PERSONAL_NUMBER = 10;
    private static final int LONGEST_PERSONAL_NUMBER = 13;

    private IdSyntax() {}

    static boolean isId(String value) {
        if (value.isEmpty() || value.length() > LONGEST || !isLetterOrDigit(value.charAt(0))) {
            return false;
        }
        for (int i = 1; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!isLetterOrDigit(c) && c != '.' && c != ':' && c != '_' && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    static boolean looksLikePersonalNumber(String value) {
        return value.length() >= SHORTEST_PERSONAL_NUMBER
                && value.length() <= LONGEST_PERSONAL_NUMBER
                && PERSONAL_NUMBER.matcher(value).matches();
    }
}
