// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.notification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.gvi.model.contact.NotificationTrigger;
import se.gvi.model.decision.Intervention;
import se.gvi.model.individual.Individual;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.situation.Situation;
import se.gvi.rules.criterion.Subject;
import se.gvi.rules.eligibility.Eligibility;
import se.gvi.rules.eligibility.Verdict;
import se.gvi.rules.policy.NotificationRules;
import se.gvi.rules.policy.Policy;
import se.gvi.rules.reason.Reason;
import se.gvi.rules.reason.Truth;

/** Looks for those who should be told, in the order of triggers, deadlines and ids. */
final class Search {

    private final Situation situation;
    private final Policy policy;
    private final NotificationRules rules;
    private final LocalDate asOf;
    private final List<NotificationTrigger> urgency;
    private final Events.Lookup lookup;

    Search(Situation situation, Policy policy, NotificationRules rules, LocalDate asOf) {
        this.situation = situation;
        this.policy = policy;
        this.rules = rules;
        this.asOf = asOf;
        this.lookup = new Events.Lookup(situation.recordsInUse());
        this.urgency = rules.triggers().stream()
                .map(NotificationRules.Trigger::trigger)
                .distinct()
                .toList();
    }

    NotificationProposals proposals() {
        List<NotificationProposal> proposed = new ArrayList<>();
        List<NotificationProposal> told = new ArrayList<>();
        List<NotificationProposal> undetermined = new ArrayList<>();
        for (Individual individual : situation.individuals()) {
            about(individual.id()).ifPresent(proposal -> {
                boolean certain = proposal.eligibility().verdict() == Verdict.ELIGIBLE
                        && !proposal.occasions().isEmpty();
                List<NotificationProposal> list =
                        !certain ? undetermined : proposal.first().isPresent() ? proposed : told;
                list.add(proposal);
            });
        }
        proposed.sort(Comparator.comparing(
                        (NotificationProposal proposal) -> proposal.first().orElseThrow(), this::compare)
                .thenComparing(proposal -> proposal.individual().value()));
        told.sort(Comparator.comparing(proposal -> proposal.individual().value()));
        undetermined.sort(Comparator.comparing(this::mostUrgent)
                .thenComparing(proposal -> proposal.individual().value()));
        return new NotificationProposals(
                asOf, policy.ref(), proposed, told, undetermined, new Talks(situation, rules, asOf).checks());
    }

    /** Most are none: their reasons are never asked for. */
    private Optional<NotificationProposal> about(IndividualId individual) {
        Subject subject = Subject.of(situation, individual, asOf);
        if (policy.rule(Intervention.CUSTOM_NOTIFICATION).test(subject) == Truth.NOT_MET) {
            return Optional.empty();
        }
        List<Occasion> occasions = new ArrayList<>();
        List<NotificationProposal.OpenTrigger> open = new ArrayList<>();
        for (NotificationRules.Trigger trigger : rules.triggers()) {
            if (trigger.when().test(subject) == Truth.NOT_MET) {
                continue;
            }
            Reason reasons = trigger.when().explain(subject);
            if (reasons.truth() == Truth.MET) {
                occasions.addAll(new Occasions(subject, rules, trigger, reasons, lookup).all());
            } else {
                open.add(new NotificationProposal.OpenTrigger(trigger.trigger(), reasons));
            }
        }
        if (occasions.isEmpty() && open.isEmpty()) {
            return Optional.empty();
        }
        occasions.sort(this::compare);
        Eligibility eligibility =
                Eligibility.test(situation, policy, asOf, individual, Intervention.CUSTOM_NOTIFICATION);
        return Optional.of(new NotificationProposal(
                individual, eligibility, occasions, open, rules.guardians().explain(subject)));
    }

    /** By the policy's order of triggers, then by deadline, then by what it arose from. */
    private int compare(Occasion one, Occasion other) {
        return Comparator.comparing((Occasion occasion) -> urgency.indexOf(occasion.trigger()))
                .thenComparing(
                        occasion -> occasion.deadline().map(PossibleDay::latest).orElse(LocalDate.MAX))
                .thenComparing(occasion ->
                        occasion.event() == null ? "" : occasion.event().id())
                .compare(one, other);
    }

    private int mostUrgent(NotificationProposal proposal) {
        int certain = proposal.occasions().stream()
                .mapToInt(occasion -> urgency.indexOf(occasion.trigger()))
                .min()
                .orElse(urgency.size());
        int possible = proposal.open().stream()
                .mapToInt(trigger -> urgency.indexOf(trigger.trigger()))
                .min()
                .orElse(urgency.size());
        return Math.min(certain, possible);
    }
}
