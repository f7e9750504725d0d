// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.document;

import se.gvi.model.finding.Text;

/**
 * Which names of members messages and pointers may repeat. A name that the format does not know can be anything, even
 * a person's number or a sentence; only what is written as formats write names is shown.
 */
public final class MemberNames {

    private static final int LONGEST = 40;

    private MemberNames() {}

    /**
     * Tells whether a name may be repeated.
     *
     * @param name the name
     * @return true if it has 1 to 40 letters A-Z or a-z, digits and {@code _ . -} and begins with a letter or
     *     {@code _}
     */
    public static boolean isShown(String name) {
        if (name.isEmpty() || name.length() > LONGEST || !(isLetter(name.charAt(0)) || name.charAt(0) == '_')) {
            return false;
        }
        for (int i = 1; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!isLetter(c) && !(c >= '0' && c <= '9') && c != '_' && c != '.' && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    /**
     * Returns how messages name a member.
     *
     * @param name its name
     * @return the name if it may be repeated, else how long it is
     */
    public static Text inWords(String name) {
        return isShown(name)
                ? Text.same(name)
                : Text.of(
                        "with a name of " + name.length() + " characters",
                        "med ett namn på " + name.length() + " tecken");
    }
}
