// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.gvi.model.finding.Text;
import se.gvi.rules.criterion.Criterion;
import se.gvi.rules.criterion.Subject;
import se.gvi.rules.reason.Points;
import se.gvi.rules.reason.Reason;
import se.gvi.rules.reason.Truth;

/** Enough points from rules that each give some; threshold and points are parameters of the policy. */
record PointsRule(String pointer, PolicyParameter threshold, List<Part> parts, Dated<Values> values) implements Rule {

    private static final Text WORDING = Text.of("enough points are reached", "tillräckligt många poäng nås");

    /** A rule that gives points if it is met. */
    record Part(PolicyParameter points, Rule rule) {}

    /** The threshold, and the points of each part, on a day. */
    record Values(ParameterValue threshold, List<ParameterValue> points) {

        long sum() {
            return points.stream().mapToLong(ParameterValue::number).sum();
        }
    }

    PointsRule(String pointer, PolicyParameter threshold, List<Part> parts) {
        this(pointer, threshold, parts, Dated.of(parameters(threshold, parts), day -> on(day, threshold, parts)));
    }

    private static Stream<PolicyParameter> parameters(PolicyParameter threshold, List<Part> parts) {
        return Stream.concat(Stream.of(threshold), parts.stream().map(Part::points));
    }

    private static Optional<Values> on(LocalDate day, PolicyParameter threshold, List<Part> parts) {
        List<ParameterValue> points =
                parts.stream().flatMap(part -> part.points().on(day).stream()).toList();
        return threshold.on(day).filter(value -> points.size() == parts.size()).map(value -> new Values(value, points));
    }

    /** Values under which not even all points together are enough, or empty if there are none. */
    Optional<Values> outOfReach() {
        return values.all().stream()
                .filter(each -> each.sum() < each.threshold().number())
                .findFirst();
    }

    @Override
    public Truth test(Subject subject) {
        Optional<Values> given = values.on(subject.asOf());
        if (given.isEmpty()) {
            return Truth.UNKNOWN;
        }
        long met = 0;
        long open = 0;
        for (int i = 0; i < parts.size(); i++) {
            Truth truth = parts.get(i).rule().test(subject);
            int points = given.get().points().get(i).number();
            met += truth == Truth.MET ? points : 0;
            open += truth == Truth.UNKNOWN ? points : 0;
        }
        int enough = given.get().threshold().number();
        if (met >= enough) {
            return Truth.MET;
        }
        return met + open >= enough ? Truth.UNKNOWN : Truth.NOT_MET;
    }

    @Override
    public Reason explain(Subject subject) {
        Optional<Values> given = values.on(subject.asOf());
        if (given.isEmpty()) {
            return NoValue.of(
                    "policy.points",
                    WORDING,
                    pointer,
                    parameters(threshold, parts).toList(),
                    subject);
        }
        List<Points.Weighted> weighted = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            ParameterValue points = given.get().points().get(i);
            weighted.add(new Points.Weighted(
                    points.number(),
                    parts.get(i).points().shown("points", points),
                    parts.get(i).rule().explain(subject)));
        }
        ParameterValue enough = given.get().threshold();
        return new Points(enough.number(), threshold.shown("threshold", enough), weighted);
    }

    @Override
    public Stream<Criterion> criteria() {
        return parts.stream().flatMap(part -> part.rule().criteria());
    }
}
