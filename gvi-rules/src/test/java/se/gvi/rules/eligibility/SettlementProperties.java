// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import se.gvi.model.contact.AttemptOutcome;
import se.gvi.model.decision.Intervention;
import se.gvi.model.id.RecordKind;
import se.gvi.model.incident.IncidentType;
import se.gvi.model.incident.Role;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.individual.SupervisionKind;
import se.gvi.model.situation.Situation;
import se.gvi.model.time.PartialDate;
import se.gvi.rules.assessment.Assessment;
import se.gvi.rules.fixture.Answers;
import se.gvi.rules.fixture.Town;
import se.gvi.rules.fixture.Towns;
import se.gvi.rules.policy.Policy;
import se.gvi.rules.reason.Answer;
import se.gvi.rules.reason.Question;
import se.gvi.rules.reason.Settlement;
import se.gvi.rules.reason.SettlingAnswer;
import se.gvi.rules.reason.Truth;

/** What is said to settle an undetermined verdict does so, once the facts are really recorded. */
@Domain(DomainContext.Global.class)
@Domain(Towns.class)
final class SettlementProperties {

    @Property(tries = 80)
    void recording_what_is_missing_leads_to_the_verdict_that_was_promised(@ForAll Situation situation) {
        for (Policy policy : Answers.BUNDLED) {
            Assessment assessment = Assessment.of(situation, policy, Town.TODAY);
            Answers.eligibilities(assessment).stream()
                    .filter(each -> each.intervention() != Intervention.ENFORCEMENT_FOCUS)
                    .filter(each -> each.verdict() == Verdict.UNDETERMINED)
                    .forEach(each -> each.settlements()
                            .settlements()
                            .forEach(settlement -> record(situation, policy, each, settlement)));
        }
        for (String criterion :
                List.of("age.at-least", "supervision.live", "person.alive", "membership.active", "custody.current")) {
            Statistics.label("settled by").coverage(by -> by.check(criterion).count(count -> count > 0));
        }
    }

    private static void record(Situation situation, Policy policy, Eligibility open, Settlement settlement) {
        Town town = Town.of(situation);
        for (SettlingAnswer answer : settlement.answers()) {
            if (!recorded(town, open.about().id(), answer.question().criterion(), answer.answer())) {
                return;
            }
        }
        Optional<Situation> more = town.ifValid();
        if (more.isEmpty()) {
            return;
        }
        Eligibility after = Eligibility.test(
                more.get(), policy, Town.TODAY, new IndividualId(open.about().id()), open.intervention());
        Map<Question, Truth> answers = after.reasons()
                .answers()
                .collect(Collectors.toMap(Answer::question, Answer::truth, (one, same) -> one));
        boolean asSupposed = settlement.supposed().entrySet().stream()
                .allMatch(supposed -> answers.get(supposed.getKey()) == supposed.getValue());
        if (asSupposed) {
            assertThat(after.verdict())
                    .as("%s with %s", open.about(), settlement)
                    .isEqualTo(Verdict.of(settlement.outcome()));
            settlement
                    .answers()
                    .forEach(answer -> Statistics.label("settled by")
                            .collect(answer.question().criterion()));
        }
    }

    /** Adds to the town what answers the question, if the test knows how. */
    private static boolean recorded(Town town, String individual, String criterion, Truth truth) {
        boolean met = truth == Truth.MET;
        switch (criterion) {
            case "age.at-least" -> town.born(individual, met ? "1996-05-05" : "2014-05-05");
            case "supervision.live" -> supervised(town, individual, SupervisionKind.PROBATION, met);
            case "custody.current" -> supervised(town, individual, SupervisionKind.CUSTODY, met);
            case "person.alive" -> alive(town, individual, met);
            case "membership.active" -> member(town, individual, met);
            case "involvement.recent" -> involved(town, individual, met);
            case "support.requested-unanswered" -> asked(town, individual, met);
            case "contact.recent" -> told(town, individual, met);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void supervised(Town town, String individual, SupervisionKind kind, boolean met) {
        if (met) {
            town.supervised(individual, kind);
        } else {
            town.complete(RecordKind.SUPERVISION);
        }
    }

    private static void alive(Town town, String individual, boolean met) {
        if (met) {
            town.complete(RecordKind.INDIVIDUAL);
        } else {
            town.individual(individual, builder -> builder.deathDate(PartialDate.of(Town.TODAY)));
        }
    }

    private static void member(Town town, String individual, boolean met) {
        if (met) {
            town.group("G-9").member(individual, "G-9");
        } else {
            town.complete(RecordKind.MEMBERSHIP);
        }
    }

    private static void involved(Town town, String individual, boolean met) {
        if (met) {
            town.incident(IncidentType.NONFATAL_SHOOTING, "2026-02-28");
            town.involved(individual, town.latestIncident(), Role.SUSPECT);
        } else {
            town.complete(RecordKind.INVOLVEMENT);
        }
    }

    private static void asked(Town town, String individual, boolean met) {
        if (met) {
            town.asksForHelp(individual, Town.TODAY);
        } else {
            town.complete(RecordKind.SUPPORT_CASE);
        }
    }

    private static void told(Town town, String individual, boolean met) {
        if (met) {
            town.notified(individual, Town.TODAY, AttemptOutcome.DELIVERED);
        } else {
            town.complete(RecordKind.NOTIFICATION, RecordKind.INVITATION);
        }
    }
}
