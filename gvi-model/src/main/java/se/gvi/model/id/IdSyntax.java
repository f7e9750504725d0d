// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.id;

import se.gvi.model.identity.PersonalNumberGuard;

/** How ids are written. */
final class IdSyntax {

    private static final int LONGEST = 64;

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

    /** Whether it is written as a personal number is, or holds one that can be somebody's. */
    static boolean looksLikePersonalNumber(String value) {
        return PersonalNumberGuard.isLike(value) || PersonalNumberGuard.isIn(value);
    }
}
