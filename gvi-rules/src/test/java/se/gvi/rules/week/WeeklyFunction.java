// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.week;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.gvi.model.finding.Language;
import se.gvi.model.incident.Incident;
import se.gvi.model.situation.Situation;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.brief.Brief;
import se.gvi.rules.callin.CallInPlan;
import se.gvi.rules.callin.CallInPlanner;
import se.gvi.rules.incidentreview.IncidentReviews;
import se.gvi.rules.incidentreview.ThenAndNow;
import se.gvi.rules.notification.NotificationProposals;
import se.gvi.rules.policy.Policies;
import se.gvi.rules.policy.Policy;
import se.gvi.rules.promise.PromiseCheck;
import se.gvi.rules.review.Reviews;
import se.gvi.rules.scorecard.Scorecards;
import se.gvi.rules.support.SupportFollowUp;

/** What a partnership asks the library week by week. */
enum WeeklyFunction {
    INCIDENT_REVIEWS {
        @Override
        IncidentReviews answer(Situation situation, LocalDate day) {
            return IncidentReviews.of(situation, POLICY, day, DateSpan.of(day.minusDays(600), day.plusDays(1)));
        }
    },
    THEN_AND_NOW {
        @Override
        Object answer(Situation situation, LocalDate day) {
            return situation.incidents().stream()
                    .map(Incident::id)
                    .map(incident -> ThenAndNow.of(situation, POLICY, day, incident))
                    .toList();
        }
    },
    SCORECARDS {
        @Override
        Scorecards answer(Situation situation, LocalDate day) {
            return Scorecards.of(situation, POLICY, day);
        }
    },
    FEWEST_SEATS {
        @Override
        CallInPlan answer(Situation situation, LocalDate day) {
            return CallInPlanner.fewest(situation, POLICY, day, day.plusDays(14));
        }
    },
    BEST_REACH {
        @Override
        CallInPlan answer(Situation situation, LocalDate day) {
            return CallInPlanner.bestReach(situation, POLICY, day, day.plusDays(14), 2);
        }
    },
    NOTIFICATIONS {
        @Override
        NotificationProposals answer(Situation situation, LocalDate day) {
            return NotificationProposals.of(situation, POLICY, day);
        }
    },
    PROMISES {
        @Override
        PromiseCheck answer(Situation situation, LocalDate day) {
            return PromiseCheck.of(situation, POLICY, day);
        }
    },
    SUPPORT {
        @Override
        SupportFollowUp answer(Situation situation, LocalDate day) {
            return SupportFollowUp.of(situation, POLICY, day);
        }
    },
    REVIEWS {
        @Override
        Reviews answer(Situation situation, LocalDate day) {
            return Reviews.of(situation, POLICY, day);
        }
    },
    BRIEF {
        @Override
        Brief answer(Situation situation, LocalDate day) {
            return Brief.of(situation, POLICY, day);
        }
    };

    static final Policy POLICY = Policies.bundled("sluta-skjut");

    abstract Object answer(Situation situation, LocalDate day);

    /** The answer in words, in both languages. */
    final String text(Situation situation, LocalDate day) {
        Object answer = answer(situation, day);
        return Stream.of(Language.values())
                .map(language -> text(answer, language))
                .collect(Collectors.joining("\n"));
    }

    private static String text(Object answer, Language language) {
        if (answer instanceof IncidentReviews reviews) {
            return reviews.explain(language);
        }
        if (answer instanceof Scorecards cards) {
            return cards.explain(language);
        }
        if (answer instanceof CallInPlan plan) {
            return plan.explain(language);
        }
        if (answer instanceof NotificationProposals proposals) {
            return proposals.explain(language);
        }
        if (answer instanceof PromiseCheck check) {
            return check.explain(language);
        }
        if (answer instanceof SupportFollowUp followUp) {
            return followUp.explain(language);
        }
        if (answer instanceof Reviews reviews) {
            return reviews.explain(language);
        }
        return answer instanceof Brief brief ? brief.text(language) : Objects.toString(answer);
    }
}
