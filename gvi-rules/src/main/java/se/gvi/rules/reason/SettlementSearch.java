// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.reason;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what would settle a tree, from its answers upwards. */
final class SettlementSearch implements Reason.Visitor<Ways> {

    private final Reach reach = new Reach();
    private final Reason root;
    private final ImmutableSetMultimap<Question, MissingFact> missing;

    /** The unknown questions in the order of the tree, each once. Suppositions speak of their places in it. */
    private final List<Question> questions;

    private SettlementSearch(Reason root) {
        this.root = root;
        missing = root.answers()
                .collect(ImmutableSetMultimap.flatteningToImmutableSetMultimap(
                        Answer::question, answer -> answer.missing().stream()));
        questions = missing.keySet().asList();
    }

    static Settlements in(Reason root) {
        return root.truth().isKnown() ? new Settlements(List.of(), true) : new SettlementSearch(root).settlements();
    }

    private Settlements settlements() {
        Ways ways = root.accept(this);
        Map<Supposition, Truth> outcomes = new TreeMap<>();
        shortest(ways.toMet(), Truth.MET).forEach(supposition -> outcomes.put(supposition, Truth.MET));
        shortest(ways.toNotMet(), Truth.NOT_MET).forEach(supposition -> outcomes.put(supposition, Truth.NOT_MET));
        return new Settlements(
                outcomes.entrySet().stream()
                        .map(entry -> new Settlement(answers(entry.getKey()).toList(), entry.getValue()))
                        .toList(),
                reach.isComplete());
    }

    /** What an incomplete search found may contain answers that can be left out. */
    private List<Supposition> shortest(List<Supposition> suppositions, Truth outcome) {
        return reach.isComplete()
                ? suppositions
                : reach.smallest(suppositions.stream()
                        .map(supposition -> shortest(supposition, outcome))
                        .toList());
    }

    private Supposition shortest(Supposition supposition, Truth outcome) {
        Supposition rest = supposition;
        for (int code : supposition.codes()) {
            Supposition less = rest.without(code);
            if (root.truthIf(supposed(less)) == outcome) {
                rest = less;
            }
        }
        return rest;
    }

    private Map<Question, Truth> supposed(Supposition supposition) {
        return answers(supposition).collect(Collectors.toMap(SettlingAnswer::question, SettlingAnswer::answer));
    }

    private Stream<SettlingAnswer> answers(Supposition supposition) {
        return Arrays.stream(supposition.codes()).mapToObj(code -> {
            Question question = questions.get(code / 2);
            return new SettlingAnswer(
                    question, Truth.of(code % 2 == 0), missing.get(question).asList());
        });
    }

    @Override
    public Ways answer(Answer reason) {
        return reason.truth().isKnown()
                ? Ways.known(reason.truth() == Truth.MET)
                : Ways.open(questions.indexOf(reason.question()));
    }

    @Override
    public Ways allOf(AllOf reason) {
        return counting(reason.reasons().size(), reason);
    }

    @Override
    public Ways anyOf(AnyOf reason) {
        return counting(1, reason);
    }

    @Override
    public Ways atLeast(AtLeast reason) {
        return counting(reason.needed(), reason);
    }

    @Override
    public Ways points(Points reason) {
        return weighing(
                reason.threshold(),
                reason.parts(),
                reason.weighted().stream().mapToLong(Points.Weighted::points).toArray());
    }

    @Override
    public Ways not(Not reason) {
        return reason.reason().accept(this).swapped();
    }

    @Override
    public Ways titled(Titled reason) {
        return reason.reason().accept(this);
    }

    private Ways counting(int needed, Reason reason) {
        long[] ones = new long[reason.parts().size()];
        Arrays.fill(ones, 1);
        return weighing(needed, reason.parts(), ones);
    }

    /** Met if parts of the needed weight are met; not met if parts of so much weight are not that the rest is less. */
    private Ways weighing(long needed, List<Reason> parts, long[] weights) {
        List<Ways> ways = parts.stream().map(part -> part.accept(this)).toList();
        long total = Arrays.stream(weights).sum();
        return new Ways(
                reach.reach(needed, parts(ways, weights, Ways::toMet)),
                reach.reach(total - needed + 1, parts(ways, weights, Ways::toNotMet)));
    }

    private static List<Reach.Part> parts(List<Ways> ways, long[] weights, Function<Ways, List<Supposition>> side) {
        List<Reach.Part> parts = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            parts.add(new Reach.Part(weights[i], side.apply(ways.get(i))));
        }
        return parts;
    }
}
