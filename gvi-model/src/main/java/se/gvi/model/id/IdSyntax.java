// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.id;

import java.util.regex.Pattern;

/** How ids are written. */
final class IdSyntax {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.:_-]{0,63}");

    /** Ten or twelve digits whose month can be one, however divided: rather one pseudonym too many refused. */
    private static final Pattern PERSONAL_NUMBER =
            Pattern.compile("(?:[0-9]{2})?[0-9]{2}[01][0-9][0-9]{2}[-+._:]?[0-9]{4}");

    private IdSyntax() {}

    static boolean isId(String value) {
        return ID.matcher(value).matches();
    }

    static boolean looksLikePersonalNumber(String value) {
        return PERSONAL_NUMBER.matcher(value).matches();
    }
}
