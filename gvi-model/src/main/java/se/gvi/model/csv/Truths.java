// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.csv;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words for true and false, whatever their case. */
enum Truths {
    TRUE_FALSE("true", "false"),
    JA_NEJ("ja", "nej"),
    YES_NO("yes", "no"),
    SANT_FALSKT("sant", "falskt");

    private final String yes;
    private final String no;

    Truths(String yes, String no) {
        this.yes = yes;
        this.no = no;
    }

    /** Both words. */
    String words() {
        return yes + "/" + no;
    }

    /** {@code true} or {@code false}, or null if the text is neither of the two words. */
    @Nullable String truth(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        if (small.equals(yes)) {
            return "true";
        }
        return small.equals(no) ? "false" : null;
    }
}
