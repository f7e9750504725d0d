// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.reason;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import se.gvi.model.finding.Text;

/** Trees of all kinds of reason over at most six questions, which may stand in several places and be answered or not. */
final class Trees extends DomainContextBase {

    static final List<Question> QUESTIONS = IntStream.range(0, 6)
            .mapToObj(number -> Samples.question("q" + number, Text.same("question " + number)))
            .toList();

    @Provide
    Arbitrary<Reason> reasons() {
        return tree(3);
    }

    private static Arbitrary<Reason> tree(int depth) {
        Arbitrary<Reason> leaf = leaf();
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Reason> below = Arbitraries.lazy(() -> tree(depth - 1));
        Arbitrary<List<Reason>> several = below.list().ofMinSize(1).ofMaxSize(4);
        return Arbitraries.frequencyOf(
                tuple(1, leaf),
                tuple(3, several.map(AllOf::new)),
                tuple(3, several.map(AnyOf::new)),
                tuple(
                        2,
                        several.flatMap(reasons -> Arbitraries.integers()
                                .between(1, reasons.size())
                                .map(needed -> new AtLeast(needed, null, reasons)))),
                tuple(2, points(below)),
                tuple(2, below.map(Not::new)),
                tuple(1, below.map(reason -> new Titled(Text.same("title"), reason))));
    }

    private static Tuple.Tuple2<Integer, Arbitrary<? extends Reason>> tuple(
            int frequency, Arbitrary<? extends Reason> arbitrary) {
        return Tuple.of(frequency, arbitrary);
    }

    private static Arbitrary<Points> points(Arbitrary<Reason> below) {
        Arbitrary<List<Points.Weighted>> weighted = Combinators.combine(
                        Arbitraries.integers().between(1, 4), below)
                .as(Samples::worth)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
        return Combinators.combine(Arbitraries.integers().between(1, 9), weighted)
                .as((threshold, parts) -> Samples.points(threshold, parts.toArray(Points.Weighted[]::new)));
    }

    private static Arbitrary<Reason> leaf() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 9))
                .as((number, answer) -> {
                    Question question = QUESTIONS.get(number);
                    return answer < 8
                            ? Samples.unknown(question, Samples.missing("fact " + number, "fakta " + number))
                            : Answer.known(question, answer == 8, List.of());
                });
    }

    /** Every assignment of met, not met or nothing to the questions. */
    static Stream<Map<Question, Truth>> suppositions(List<Question> questions) {
        List<Map<Question, Truth>> all = new ArrayList<>(List.of(Map.of()));
        for (Question question : questions) {
            List<Map<Question, Truth>> more = new ArrayList<>();
            for (Map<Question, Truth> each : all) {
                for (Truth truth : List.of(Truth.MET, Truth.NOT_MET)) {
                    Map<Question, Truth> extended = new LinkedHashMap<>(each);
                    extended.put(question, truth);
                    more.add(extended);
                }
            }
            all.addAll(more);
        }
        return all.stream();
    }

    /** The questions that a tree leaves open, each once. */
    static List<Question> open(Reason reason) {
        return reason.answers()
                .filter(answer -> !answer.truth().isKnown())
                .map(Answer::question)
                .distinct()
                .toList();
    }

    /** Kleene's logic told another way: what is met at worst is met, what is not met even at best is not met. */
    static Truth truth(Reason reason, Map<Question, Truth> supposed) {
        return isMet(reason, supposed, false)
                ? Truth.MET
                : isMet(reason, supposed, true) ? Truth.UNKNOWN : Truth.NOT_MET;
    }

    private static boolean isMet(Reason reason, Map<Question, Truth> supposed, boolean atBest) {
        if (reason instanceof Answer answer) {
            Truth truth = answer.truth() == Truth.UNKNOWN
                    ? supposed.getOrDefault(answer.question(), Truth.UNKNOWN)
                    : answer.truth();
            return truth == Truth.MET || (truth == Truth.UNKNOWN && atBest);
        }
        if (reason instanceof Not not) {
            return !isMet(not.reason(), supposed, !atBest);
        }
        if (reason instanceof Points points) {
            return points.weighted().stream()
                            .filter(part -> isMet(part.reason(), supposed, atBest))
                            .mapToInt(Points.Weighted::points)
                            .sum()
                    >= points.threshold();
        }
        long met = reason.parts().stream()
                .filter(part -> isMet(part, supposed, atBest))
                .count();
        int size = reason.parts().size();
        return met >= (reason instanceof AnyOf ? 1 : reason instanceof AtLeast some ? some.needed() : size);
    }
}
