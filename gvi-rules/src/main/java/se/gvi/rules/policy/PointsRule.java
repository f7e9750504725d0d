// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.gvi.model.finding.Text;
import se.gvi.rules.criterion.Subject;
import se.gvi.rules.reason.Points;
import se.gvi.rules.reason.Reason;
import se.gvi.rules.reason.Truth;

/** Enough points from rules that each give some; threshold and points are parameters of the policy. */
record PointsRule(PolicyParameter threshold, List<Part> parts) implements Rule {

    /** A rule that gives points if it is met. */
    record Part(PolicyParameter points, Rule rule) {}

    private List<PolicyParameter> parameters() {
        return Stream.concat(Stream.of(threshold), parts.stream().map(Part::points))
                .toList();
    }

    private boolean isValid(LocalDate day) {
        return parameters().stream().allMatch(parameter -> parameter.on(day).isPresent());
    }

    private static int number(PolicyParameter parameter, Subject subject) {
        return parameter.on(subject.asOf()).orElseThrow().number();
    }

    @Override
    public Truth test(Subject subject) {
        if (!isValid(subject.asOf())) {
            return Truth.UNKNOWN;
        }
        long reached = 0;
        long open = 0;
        for (Part part : parts) {
            switch (part.rule().test(subject)) {
                case MET -> reached += number(part.points(), subject);
                case UNKNOWN -> open += number(part.points(), subject);
                case NOT_MET -> {
                    // adds nothing
                }
            }
        }
        int enough = number(threshold, subject);
        if (reached >= enough) {
            return Truth.MET;
        }
        return reached + open >= enough ? Truth.UNKNOWN : Truth.NOT_MET;
    }

    @Override
    public Reason explain(Subject subject) {
        if (!isValid(subject.asOf())) {
            return NoValue.of(
                    "policy.points",
                    Text.of("enough points are reached", "tillräckligt många poäng nås"),
                    parameters(),
                    subject);
        }
        return new Points(
                number(threshold, subject),
                threshold.shown("threshold", threshold.on(subject.asOf()).orElseThrow()),
                parts.stream()
                        .map(part -> new Points.Weighted(
                                number(part.points(), subject),
                                part.points()
                                        .shown(
                                                "points",
                                                part.points().on(subject.asOf()).orElseThrow()),
                                part.rule().explain(subject)))
                        .toList());
    }
}
