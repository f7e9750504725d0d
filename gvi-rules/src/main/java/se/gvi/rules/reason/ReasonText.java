// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.reason;

import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;

/**
 * Writes reasons, and what would settle them, as lines of plain text. Deeper lines stand two blanks further in; no line
 * ends with a blank, and none is broken to fit a width.
 */
public final class ReasonText {

    private static final Text MISSING = Text.of("missing: ", "saknas: ");

    private ReasonText() {}

    /**
     * Writes a tree of reasons: each with its truth, each answer with its question, its evidence and what is missing.
     *
     * <pre>{@code
     * UNKNOWN  all of the following
     *   MET      membership.active  member or associate of a group
     *            - membership M-04: member of G-03 since 2025-06-01
     *   UNKNOWN  supervision.live   under probation or parole
     *            - missing: supervision of individual I-017 on 2026-03-02
     * }</pre>
     *
     * @param reason the tree
     * @param language the language
     * @return the lines, without line ends
     */
    public static List<String> lines(Reason reason, Language language) {
        return reason.accept(new ReasonLines(language, "", "", 0));
    }

    /**
     * Writes what would settle a tree, each way with the facts that would tell.
     *
     * <pre>{@code
     * What would settle it:
     *   MET      if supervision.live is met and age.at-least is met
     *            - missing: supervision of individual I-017 on 2026-03-02
     *            - missing: birth date of individual I-017
     * }</pre>
     *
     * @param settlements the ways to settle it
     * @param language the language
     * @return the lines, without line ends; none if there is nothing to settle
     */
    public static List<String> lines(Settlements settlements, Language language) {
        return new SettlementLines(settlements, language).lines();
    }

    /** The truth in capitals, followed by blanks up to one column. */
    static String column(Truth truth, Language language) {
        return Strings.padEnd(capitals(truth, language), hanging(language).length(), ' ');
    }

    /** As many blanks as the column of truths is wide. */
    static String hanging(Language language) {
        int widest = Arrays.stream(Truth.values())
                .mapToInt(truth -> capitals(truth, language).length())
                .max()
                .orElseThrow();
        return " ".repeat(widest + 2);
    }

    static String missing(MissingFact fact, Language language) {
        return MISSING.in(language) + words(fact.what(), language);
    }

    /** The text on one line, with single blanks. */
    static String words(Text text, Language language) {
        return CharMatcher.whitespace().trimAndCollapseFrom(text.in(language), ' ');
    }

    private static String capitals(Truth truth, Language language) {
        return truth.label().in(language).toUpperCase(Locale.ROOT);
    }
}
