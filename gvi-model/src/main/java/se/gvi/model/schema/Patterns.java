// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.schema;

/**
 * How texts are written, as regular expressions. They use only what all engines read alike: no look-ahead, no classes
 * such as {@code \d} and {@code \s}, and a {@code $} only beside a schema that refuses line breaks, because some engines
 * let it match before the last one.
 */
final class Patterns {

    /** What no line holds: everything that any engine takes for the end of one. */
    static final String LINE_BREAK = "[\\n\\r\\x85\u2028\u2029]";

    /** What no text holds: control characters other than the line feed. */
    static final String CONTROL = "[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f]";

    /** What every text holds: something else than white space. */
    static final String NOT_BLANK = "[^ \\n\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]";

    /** Ids. */
    static final String ID = whole("[A-Za-z0-9][A-Za-z0-9.:_-]*");

    static final int LONGEST_ID = 64;

    /** What no id is. */
    static final String PERSONAL_NUMBER = whole("([0-9]{2})?[0-9]{2}[01][0-9][0-9]{2}[-+._:]?[0-9]{4}");

    /** The years 0001 to 9999. */
    private static final String YEAR = "([0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)";

    /** The years that 4 divides, without those that 100 divides unless 400 does. */
    private static final String LEAP_YEAR =
            "([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)";

    private static final String MONTH = "(0[1-9]|1[0-2])";

    private static final String DAY_THAT_EXISTS = "(" + YEAR
            + "-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))"
            + "|" + LEAP_YEAR + "-02-29)";

    /** Days. */
    static final String DAY = whole(DAY_THAT_EXISTS);

    /** Days, months and years. */
    static final String PARTIAL_DATE = whole(YEAR + "(-" + MONTH + ")?|" + DAY_THAT_EXISTS);

    /** Moments in UTC. */
    static final String MOMENT = whole(DAY_THAT_EXISTS + "T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z");

    private Patterns() {}

    /** Matches lines that are as a form says from the first character to the last. */
    static String whole(String form) {
        return "^(" + form + ")$";
    }
}
