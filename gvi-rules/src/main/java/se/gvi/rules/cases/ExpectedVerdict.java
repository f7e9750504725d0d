// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.gvi.model.decision.Intervention;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.model.group.GroupId;
import se.gvi.model.id.RecordRef;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.situation.Situation;
import se.gvi.rules.eligibility.Eligibility;
import se.gvi.rules.eligibility.Verdict;
import se.gvi.rules.policy.Policy;

/** Whether a step is open, and what the answer rests on. */
record ExpectedVerdict(Intervention step, Verdict verdict, ExpectedParts parts, Set<Set<String>> settledBy)
        implements Expectation {

    private static final Text VERDICT = Text.of("verdict", "utfall");
    private static final Text SILENT = Text.of("the policy says nothing of {step}", "policyn säger inget om {step}");
    private static final Text NO_SETTLEMENT = Text.of(
            "nothing is settled by {criteria} alone; it is by {other}",
            "inget avgörs av enbart {criteria}; det avgörs av {other}");
    private static final Text NOTHING = Text.of("nothing", "inget");

    @Override
    public CaseOutcome test(String name, Situation situation, Policy policy, LocalDate asOf, RecordRef about) {
        if (!policy.interventions().contains(step)) {
            return new CaseOutcome(name, List.of(SILENT.with(Map.of("step", step))), Text.same(""));
        }
        Eligibility found = step == Intervention.ENFORCEMENT_FOCUS
                ? Eligibility.test(situation, policy, asOf, GroupId.of(about.id()))
                : Eligibility.test(situation, policy, asOf, IndividualId.of(about.id()), step);
        List<Text> differences = new ArrayList<>();
        if (found.verdict() != verdict) {
            differences.add(ExpectedParts.difference(
                    VERDICT, verdict.label(), found.verdict().label()));
        }
        parts.compare(List.of(found.reasons()), differences);
        settlements(found, differences);
        return new CaseOutcome(
                name, differences, Text.of(found.explain(Language.ENGLISH), found.explain(Language.SWEDISH)));
    }

    private void settlements(Eligibility found, List<Text> differences) {
        Set<Set<String>> ways = found.settlements().settlements().stream()
                .map(way -> way.answers().stream()
                        .map(answer -> answer.question().criterion())
                        .collect(Collectors.toSet()))
                .collect(Collectors.toSet());
        Set<Set<String>> lacking = new HashSet<>(settledBy);
        lacking.removeAll(ways);
        sorted(lacking)
                .forEach(way -> differences.add(NO_SETTLEMENT.with(
                        Map.of("criteria", way, "other", ways.isEmpty() ? NOTHING : String.join("; ", sorted(ways))))));
    }

    private static Collection<String> sorted(Set<Set<String>> ways) {
        return ways.stream()
                .map(way -> String.join(", ", new TreeSet<>(way)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
