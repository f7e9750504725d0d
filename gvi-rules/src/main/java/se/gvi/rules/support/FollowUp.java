// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.gvi.model.individual.Individual;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.situation.Situation;
import se.gvi.model.support.SupportCase;
import se.gvi.model.support.SupportNeed;
import se.gvi.rules.criterion.Subject;
import se.gvi.rules.policy.PolicyRef;
import se.gvi.rules.policy.SupportRules;

/** Follows up everybody who was warned or offered help. */
final class FollowUp {

    private final Situation situation;
    private final SupportRules rules;
    private final LocalDate asOf;
    private final List<CaseFollowUp> cases = new ArrayList<>();
    private final List<OfferCheck> offers = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<ExitCheck> exits = new ArrayList<>();

    FollowUp(Situation situation, SupportRules rules, LocalDate asOf) {
        this.situation = situation;
        this.rules = rules;
        this.asOf = asOf;
    }

    SupportFollowUp of(PolicyRef policy) {
        situation.individuals().stream()
                .map(Individual::id)
                .sorted(Comparator.comparing(IndividualId::value))
                .forEach(this::add);
        cases.sort(
                Comparator.comparing((CaseFollowUp each) -> each.firstContact().state())
                        .thenComparing(each -> each.supportCase().value()));
        return new SupportFollowUp(asOf, policy, cases, offers, outcomes, Outcomes.counts(outcomes), exits);
    }

    private void add(IndividualId individual) {
        List<SupportCase> offered = situation.supportCasesOf(individual).stream()
                .filter(support -> !support.offeredOn().isAfter(asOf))
                .toList();
        Warnings warnings = new Warnings(situation, individual, rules.attendances(), asOf);
        Cases following = new Cases(rules.firstContactWithin(), asOf);
        offered.stream().map(following::followUp).forEach(cases::add);
        offers.addAll(warnings.checks());
        Stream.concat(warnings.days(), offered.stream().map(SupportCase::offeredOn))
                .min(LocalDate::compareTo)
                .map(first -> new Outcomes(situation, rules, asOf).since(first, individual))
                .ifPresent(outcomes::add);
        if (offered.stream().anyMatch(this::wantsToLeave)) {
            exits.add(new ExitCheck(individual, rules.exit().explain(Subject.of(situation, individual, asOf))));
        }
    }

    private boolean wantsToLeave(SupportCase support) {
        boolean exit =
                support.exit().isPresent() || support.needs().orElse(List.of()).contains(SupportNeed.EXIT);
        return exit && support.endedOn().filter(end -> !end.isAfter(asOf)).isEmpty();
    }
}
