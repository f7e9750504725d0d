// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.audit;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;

/**
 * What the check of a log found, and what it could not check.
 *
 * @param lines how many lines the log has, a last one without an end among them
 * @param problemCount how many problems there are
 * @param problems the first {@value #MOST_PROBLEMS} of them, in the order of the log
 * @param unchecked what could not be checked with what was given
 * @param head how far the log has come, to go on from and to keep elsewhere; empty if there is any problem
 */
public record LogVerification(
        int lines, int problemCount, List<LogProblem> problems, Set<Unchecked> unchecked, Optional<LogHead> head) {

    /** How many problems are kept one by one; all are counted. */
    public static final int MOST_PROBLEMS = 100;

    private static final Text INTACT_ONE = Text.of("1 event, the chain holds.", "1 händelse, kedjan håller.");
    private static final Text INTACT =
            Text.of("{number} events, the chain holds.", "{number} händelser, kedjan håller.");
    private static final Text NONE = Text.of("The log is empty.", "Loggen är tom.");
    private static final Text BROKEN = Text.of(
            "The log is not as it was written: problems found {number}, lines read {lines}.",
            "Loggen är inte så som den skrevs: {number} problem, {lines} lästa rader.");
    private static final Text MORE = Text.of("… and {number} more.", "… och {number} till.");

    /** What a check could not tell. */
    public enum Unchecked {
        /** There was no head. */
        NO_HEAD(
                "Not checked, for lack of a head kept elsewhere: whether events are missing at the end, and whether the"
                        + " whole log was written anew.",
                "Inte prövat, eftersom inget slutmärke från annan plats gavs: om händelser saknas i slutet, och om"
                        + " hela loggen har skrivits om."),
        /** The head bears no seal. */
        NOT_SEALED(
                "Not checked, since the head bears no seal: whether somebody changed both the log and the head.",
                "Inte prövat, eftersom slutmärket saknar försegling: om någon har ändrat både loggen och slutmärket."),
        /** The key of the seal was not at hand. */
        SEAL_WITHOUT_KEY(
                "Not checked, since the key of its seal was not given: whether the head is the one that was sealed.",
                "Inte prövat, eftersom förseglingens nyckel inte gavs: om slutmärket är det som förseglades."),
        /** There are events after the one that the head vouches for. */
        AFTER_HEAD(
                "Not checked, since the head is older than the end of the log: whether the events after it are all"
                        + " there and as they were written.",
                "Inte prövat, eftersom slutmärket är äldre än loggens slut: om händelserna efter det är fullständiga"
                        + " och så som de skrevs.");

        private final Text text;

        Unchecked(String en, String sv) {
            this.text = Text.of(en, sv);
        }

        /**
         * Returns what messages say of it.
         *
         * @return a sentence
         */
        public Text text() {
            return text;
        }
    }

    /**
     * What a check found.
     *
     * @param lines how many lines the log has
     * @param problemCount how many problems there are
     * @param problems the first of them
     * @param unchecked what could not be checked
     * @param head how far the log has come, or empty
     */
    public LogVerification {
        problems = List.copyOf(problems);
        unchecked = Sets.immutableEnumSet(unchecked);
        Objects.requireNonNull(head, "head");
    }

    /**
     * Tells whether nothing is wrong with the log as far as it could be checked; see {@link #unchecked()}.
     *
     * @return true if there is no problem
     */
    public boolean intact() {
        return problemCount == 0;
    }

    /**
     * Returns what was found, in one sentence.
     *
     * @return the sentence
     */
    public Text inShort() {
        if (!intact()) {
            return BROKEN.with(Map.of("number", problemCount, "lines", lines));
        }
        return lines == 0 ? NONE : (lines == 1 ? INTACT_ONE : INTACT).with(Map.of("number", lines));
    }

    /** How many problems are not kept one by one. */
    Optional<Text> more() {
        int more = problemCount - problems.size();
        return more == 0 ? Optional.empty() : Optional.of(MORE.with(Map.of("number", more)));
    }

    /**
     * Returns what was found and what could not be checked, as text.
     *
     * @param language the language
     * @return several lines, each ended by a line feed
     */
    public String explain(Language language) {
        List<Text> texts = new ArrayList<>();
        texts.add(inShort());
        problems.forEach(problem -> texts.add(problem.text()));
        more().ifPresent(texts::add);
        unchecked.forEach(what -> texts.add(what.text()));
        StringBuilder lines = new StringBuilder();
        texts.forEach(text -> lines.append(text.in(language)).append('\n'));
        return lines.toString();
    }
}
