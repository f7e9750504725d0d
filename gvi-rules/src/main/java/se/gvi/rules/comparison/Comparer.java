// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.gvi.model.assessment.RiskSide;
import se.gvi.model.decision.Intervention;
import se.gvi.model.group.GroupId;
import se.gvi.model.id.RecordId;
import se.gvi.model.id.RecordRef;
import se.gvi.model.individual.IndividualId;
import se.gvi.rules.assessment.Assessment;
import se.gvi.rules.eligibility.Verdict;
import se.gvi.rules.reason.Reason;
import se.gvi.rules.risk.RiskIndication;

/** Compares two assessments. Reasons are worked out only for those about whom something is found otherwise. */
final class Comparer {

    private final Assessment before;
    private final Assessment after;
    private final List<IndividualId> individuals;
    private final List<GroupId> groups;

    Comparer(Assessment before, Assessment after) {
        this.before = before;
        this.after = after;
        this.individuals = both(before.individuals(), after.individuals());
        this.groups = both(before.groups(), after.groups());
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        Set<T> others = Set.copyOf(other);
        return one.stream().filter(others::contains).toList();
    }

    Comparison comparison() {
        List<RecordRef> ofBefore = everybody(before);
        List<RecordRef> ofAfter = everybody(after);
        return new Comparison(
                Comparison.Side.of(before),
                Comparison.Side.of(after),
                changes(),
                Comparison.without(ofBefore, ofAfter),
                Comparison.without(ofAfter, ofBefore));
    }

    private static List<RecordRef> everybody(Assessment assessment) {
        return Stream.<RecordId>concat(assessment.individuals().stream(), assessment.groups().stream())
                .map(RecordRef::to)
                .toList();
    }

    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (Intervention step : Intervention.values()) {
            if (before.policy().interventions().contains(step)
                    && after.policy().interventions().contains(step)) {
                step(step, changes);
            }
        }
        for (RiskSide side : RiskSide.values()) {
            if (before.policy().riskSides().contains(side)
                    && after.policy().riskSides().contains(side)) {
                individuals.forEach(individual -> level(individual, side, changes));
            }
        }
        return changes;
    }

    private void step(Intervention step, List<Change> changes) {
        if (step == Intervention.ENFORCEMENT_FOCUS) {
            groups.forEach(group -> focus(group, changes));
        } else {
            individuals.forEach(individual -> verdict(individual, step, changes));
        }
    }

    private void verdict(IndividualId individual, Intervention step, List<Change> changes) {
        Verdict one = before.verdict(individual, step);
        Verdict other = after.verdict(individual, step);
        if (one != other) {
            changes.add(new Change.OfVerdict(
                    RecordRef.to(individual),
                    step,
                    one,
                    other,
                    ReasonChange.between(
                            before.eligibility(individual, step).reasons(),
                            after.eligibility(individual, step).reasons())));
        }
    }

    private void focus(GroupId group, List<Change> changes) {
        Verdict one = before.verdict(group);
        Verdict other = after.verdict(group);
        if (one != other) {
            changes.add(new Change.OfVerdict(
                    RecordRef.to(group),
                    Intervention.ENFORCEMENT_FOCUS,
                    one,
                    other,
                    ReasonChange.between(
                            before.eligibility(group).reasons(),
                            after.eligibility(group).reasons())));
        }
    }

    private void level(IndividualId individual, RiskSide side, List<Change> changes) {
        Change.Levels one = levels(before, individual, side);
        Change.Levels other = levels(after, individual, side);
        if (!one.sameAs(other)) {
            changes.add(new Change.OfLevel(
                    RecordRef.to(individual),
                    side,
                    one,
                    other,
                    ReasonChange.between(reasons(before, individual, side), reasons(after, individual, side))));
        }
    }

    private static Change.Levels levels(Assessment assessment, IndividualId individual, RiskSide side) {
        return new Change.Levels(assessment.lowest(individual, side), assessment.highest(individual, side));
    }

    private static List<Reason> reasons(Assessment assessment, IndividualId individual, RiskSide side) {
        return assessment.risk(individual, side).levels().stream()
                .map(RiskIndication.Level::reasons)
                .toList();
    }
}
