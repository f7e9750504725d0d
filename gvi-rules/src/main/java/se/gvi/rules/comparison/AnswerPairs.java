// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.gvi.rules.reason.Answer;
import se.gvi.rules.reason.Argument;
import se.gvi.rules.reason.Question;
import se.gvi.rules.reason.Reason;

/**
 * Puts the questions of two trees side by side: equal ones, then those of the same criterion about the same record that
 * share the most arguments. Exchanging the trees exchanges the sides and nothing else.
 */
final class AnswerPairs {

    /** Two questions that may be the same one asked with other arguments. */
    private record Pair(int before, int after, int shared) {

        /** Two pairs of the same rank can both be taken: they are each other's mirror. */
        static final Comparator<Pair> BEST_FIRST = Comparator.comparingInt((Pair pair) -> -pair.shared)
                .thenComparingInt(pair -> Math.abs(pair.before - pair.after))
                .thenComparingInt(pair -> pair.before + pair.after)
                .thenComparingInt(Pair::before);
    }

    private final List<Answer> before;
    private final List<Answer> after;

    /** The partner of each answer before, by their places. */
    private final Map<Integer, Integer> partners = new TreeMap<>();

    private AnswerPairs(List<Answer> before, List<Answer> after) {
        this.before = before;
        this.after = after;
    }

    static List<AnswerChange> changes(List<Reason> before, List<Reason> after) {
        AnswerPairs pairs = new AnswerPairs(answers(before), answers(after));
        pairs.pair();
        return pairs.changes();
    }

    /** Each question once: two equal ones have the same answer. */
    private static List<Answer> answers(List<Reason> trees) {
        Map<Question, Answer> answers = new LinkedHashMap<>();
        trees.stream().flatMap(Reason::answers).forEach(answer -> answers.putIfAbsent(answer.question(), answer));
        return List.copyOf(answers.values());
    }

    private void pair() {
        List<Question> afterwards = after.stream().map(Answer::question).toList();
        for (int i = 0; i < before.size(); i++) {
            int place = afterwards.indexOf(before.get(i).question());
            if (place >= 0) {
                partners.put(i, place);
            }
        }
        List<Pair> possible = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            for (int j = 0; j < after.size(); j++) {
                if (isFree(i, j) && alike(before.get(i).question(), afterwards.get(j))) {
                    possible.add(new Pair(i, j, shared(before.get(i).question(), afterwards.get(j))));
                }
            }
        }
        possible.sort(Pair.BEST_FIRST);
        for (Pair pair : possible) {
            if (isFree(pair.before, pair.after)) {
                partners.put(pair.before, pair.after);
            }
        }
    }

    private boolean isFree(int place, int otherPlace) {
        return !partners.containsKey(place) && !partners.containsValue(otherPlace);
    }

    private static boolean alike(Question one, Question other) {
        return one.criterion().equals(other.criterion()) && one.subject().equals(other.subject());
    }

    private static int shared(Question one, Question other) {
        List<Argument> others = other.arguments();
        return (int) one.arguments().stream().filter(others::contains).count();
    }

    private List<AnswerChange> changes() {
        List<AnswerChange> changes = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            Integer place = partners.get(i);
            if (place == null) {
                changes.add(new AnswerChange(before.get(i), null));
            } else if (!AnswerChange.same(before.get(i), after.get(place))) {
                changes.add(new AnswerChange(before.get(i), after.get(place)));
            }
        }
        for (int j = 0; j < after.size(); j++) {
            if (!partners.containsValue(j)) {
                changes.add(new AnswerChange(null, after.get(j)));
            }
        }
        return List.copyOf(changes);
    }
}
