// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.replay;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.model.json.SituationJson;
import se.gvi.model.situation.Situation;
import se.gvi.rules.comparison.ReasonChange;
import se.gvi.rules.policy.Policy;

/**
 * A question asked once more: whether it is answered as it was and, if not, what differs.
 *
 * @param recorded what was kept
 * @param again the same question answered now, with the same decision; or empty if it cannot be answered any more,
 *     because nobody of that id is recorded or the policy says nothing of the step
 * @param differences what differs, none if the records are the same byte by byte
 */
public record Replay(DecisionRecord recorded, Optional<DecisionRecord> again, Set<Difference> differences) {

    private static final Text SAME =
            Text.of("Replayed the same, byte by byte: {verdict}.", "Samma svar igen, byte för byte: {verdict}.");
    private static final Text VERDICTS = Text.of("verdict: {before} -> {after}", "utfall: {before} -> {after}");

    /** What can differ. */
    public enum Difference {
        /** The data that counts. */
        DATA(Text.of(
                "The data is another than then: records were added, changed or removed.",
                "Uppgifterna är inte desamma som då: poster har lagts till, ändrats eller tagits bort.")),
        /** The policy. */
        POLICY(Text.of("The policy says something else than then.", "Policyn säger något annat än då.")),
        /** The version of the library. */
        LIBRARY(Text.of("The library has another version than then.", "Biblioteket har en annan version än då.")),
        /** The verdict; also if the question cannot be answered any more. */
        VERDICT(Text.of("The verdict is another.", "Utfallet är ett annat.")),
        /** The reasons, or how they are worded. */
        REASONS(Text.of("The reasons are not the same.", "Skälen är inte desamma."));

        private final Text text;

        Difference(Text text) {
            this.text = text;
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
     * A replay.
     *
     * @param recorded what was kept
     * @param again the same question answered now, or empty
     * @param differences what differs
     */
    public Replay {
        Objects.requireNonNull(recorded, "recorded");
        Objects.requireNonNull(again, "again");
        differences = Sets.immutableEnumSet(differences);
    }

    static Replay of(DecisionRecord recorded, Situation situation, Policy policy) {
        Inquiry inquiry = recorded.inquiry();
        Situation seen = inquiry.seen(situation);
        Optional<DecisionRecord> again = inquiry.canBeAnswered(seen, policy)
                ? Optional.of(DecisionRecord.of(situation, policy, inquiry))
                        .map(now -> recorded.made().map(now::with).orElse(now))
                : Optional.empty();
        Set<Difference> differences = EnumSet.noneOf(Difference.class);
        add(differences, Difference.DATA, recorded.dataFingerprint().equals(SituationJson.fingerprint(seen)));
        add(differences, Difference.POLICY, recorded.policyFingerprint().equals(policy.fingerprint()));
        add(differences, Difference.LIBRARY, recorded.libraryVersion().equals(DecisionRecord.LIBRARY_VERSION));
        add(
                differences,
                Difference.VERDICT,
                again.filter(now -> sameVerdict(recorded, now)).isPresent());
        add(
                differences,
                Difference.REASONS,
                again.filter(now -> sameReasons(recorded, now)).isPresent());
        return new Replay(recorded, again, differences);
    }

    private static void add(Set<Difference> differences, Difference difference, boolean same) {
        if (!same) {
            differences.add(difference);
        }
    }

    private static boolean sameVerdict(DecisionRecord one, DecisionRecord other) {
        return one.eligibility().verdict() == other.eligibility().verdict();
    }

    private static boolean sameReasons(DecisionRecord one, DecisionRecord other) {
        return one.eligibility().reasons().equals(other.eligibility().reasons());
    }

    /**
     * Tells whether the records are the same byte by byte.
     *
     * @return true if nothing differs
     */
    public boolean same() {
        return differences.isEmpty();
    }

    /**
     * Returns which reasons differ.
     *
     * @return the reasons, or empty if the question cannot be answered any more
     */
    public Optional<ReasonChange> reasons() {
        return again.map(now -> ReasonChange.between(
                recorded.eligibility().reasons(), now.eligibility().reasons()));
    }

    /**
     * Returns what differs, as text.
     *
     * @param language the language
     * @return several lines, each ended by a line feed
     */
    public String explain(Language language) {
        Text before = recorded.eligibility().verdict().label();
        if (same()) {
            return SAME.with(Map.of("verdict", before)).in(language) + "\n";
        }
        List<String> lines = new ArrayList<>();
        differences.forEach(difference -> lines.add(difference.text().in(language)));
        lines.add(VERDICTS.with(Map.of(
                        "before",
                        before,
                        "after",
                        again.map(now -> now.eligibility().verdict().label())
                                .orElse(Text.of("it cannot be answered any more", "frågan kan inte längre besvaras"))))
                .in(language));
        reasons().ifPresent(change -> lines.addAll(change.lines(language)));
        return String.join("\n", lines) + "\n";
    }
}
