// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.promise;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.gvi.model.enforcement.EnforcementFocus;
import se.gvi.model.enforcement.Measure;
import se.gvi.model.group.GroupId;
import se.gvi.model.situation.Situation;
import se.gvi.rules.criterion.Arguments;
import se.gvi.rules.criterion.Criteria;
import se.gvi.rules.criterion.Subject;
import se.gvi.rules.policy.PromiseRules;
import se.gvi.rules.reason.Answer;
import se.gvi.rules.reason.Truth;

/** Looks at the focuses on a group that are recorded as running. */
final class RunningFocus {

    private static final Comparator<Measure> IN_ORDER = Comparator.comparing(Measure::date)
            .thenComparing(measure -> measure.individual().value())
            .thenComparing(Measure::measureKind)
            .thenComparing(Measure::legalBasis);

    private final Situation situation;
    private final PromiseRules rules;
    private final LocalDate asOf;

    RunningFocus(Situation situation, PromiseRules rules, LocalDate asOf) {
        this.situation = situation;
        this.rules = rules;
        this.asOf = asOf;
    }

    List<FocusInForce> on(GroupId group) {
        List<FocusInForce.Ground> grounds = rules.ends().stream()
                .map(end ->
                        new FocusInForce.Ground(end.reason(), end.when().explain(Subject.of(situation, group, asOf))))
                .toList();
        return situation.focusesOn(group).stream()
                .filter(focus -> focus.span().contains(asOf))
                .sorted(Comparator.comparing(
                                (EnforcementFocus focus) -> focus.span().from())
                        .thenComparing(focus -> focus.id().value()))
                .map(focus -> of(focus, grounds))
                .toList();
    }

    private FocusInForce of(EnforcementFocus focus, List<FocusInForce.Ground> grounds) {
        LocalDate latest = focus.reviews().orElse(List.of()).stream()
                .filter(day -> !day.isAfter(asOf))
                .max(LocalDate::compareTo)
                .orElse(focus.span().from());
        Optional<LocalDate> by = rules.reviewEvery()
                .on(asOf)
                .map(value -> latest.plus(rules.reviewEvery().unit().period(value.number())));
        boolean passed = by.filter(asOf::isAfter).isPresent();
        Truth overdue = by.isEmpty() || (passed && focus.reviews().isEmpty()) ? Truth.UNKNOWN : Truth.of(passed);
        return new FocusInForce(
                focus.id(),
                focus.span().from(),
                told(focus),
                by.orElse(null),
                overdue,
                grounds,
                focus.measures()
                        .map(taken -> taken.stream()
                                .filter(measure -> !measure.date().isAfter(asOf))
                                .sorted(IN_ORDER)
                                .toList())
                        .orElse(null));
    }

    private Answer told(EnforcementFocus focus) {
        return Criteria.standard()
                .find("group.notified")
                .orElseThrow()
                .explain(
                        Subject.of(situation, focus.group(), focus.span().from()),
                        Arguments.builder().build());
    }
}
