// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.notification;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.gvi.model.contact.Attempt;
import se.gvi.model.contact.AttemptOutcome;
import se.gvi.model.contact.CustomNotification;
import se.gvi.model.contact.MessagePart;
import se.gvi.model.situation.Situation;
import se.gvi.rules.criterion.Subject;
import se.gvi.rules.policy.NotificationRules;
import se.gvi.rules.reason.Truth;

/** The talks held by a day, and whether they were held as they must be. */
final class Talks {

    private final Situation situation;
    private final NotificationRules rules;
    private final LocalDate asOf;

    Talks(Situation situation, NotificationRules rules, LocalDate asOf) {
        this.situation = situation;
        this.rules = rules;
        this.asOf = asOf;
    }

    List<TalkCheck> checks() {
        return situation.individuals().stream()
                .flatMap(individual -> situation.notificationsOf(individual.id()).stream())
                .flatMap(notification -> notification.attempts().orElse(List.of()).stream()
                        .filter(attempt -> attempt.outcome() == AttemptOutcome.DELIVERED)
                        .filter(attempt -> !attempt.date().isAfter(asOf))
                        .map(attempt -> check(notification, attempt)))
                .sorted(Comparator.comparing(TalkCheck::day)
                        .thenComparing(talk -> talk.notification().value())
                        .thenComparing(TalkCheck::asItMust))
                .toList();
    }

    private TalkCheck check(CustomNotification notification, Attempt talk) {
        return new TalkCheck(
                notification.id(),
                notification.individual(),
                talk.date(),
                said(talk, MessagePart.NOT_SUSPECTED),
                said(talk, MessagePart.OFFER_OF_HELP).or(offeredThatDay(notification, talk)),
                minor(notification, talk).not().or(truth(talk.guardianPresent())),
                truth(talk.questioned()).not());
    }

    private static Truth said(Attempt talk, MessagePart part) {
        List<MessagePart> said = talk.said();
        return said == null ? Truth.UNKNOWN : Truth.of(said.contains(part));
    }

    /** A support case offered on the day of the talk was offered in it; that there is none says nothing. */
    private Truth offeredThatDay(CustomNotification notification, Attempt talk) {
        return Truth.of(situation.supportCasesOf(notification.individual()).stream()
                .anyMatch(support -> support.offeredOn().equals(talk.date())));
    }

    private Truth minor(CustomNotification notification, Attempt talk) {
        return rules.guardians().test(Subject.of(situation, notification.individual(), talk.date()));
    }

    private static Truth truth(@Nullable Boolean recorded) {
        return recorded == null ? Truth.UNKNOWN : Truth.of(recorded);
    }
}
