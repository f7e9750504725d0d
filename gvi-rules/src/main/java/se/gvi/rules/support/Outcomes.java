// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.support;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.situation.Situation;
import se.gvi.rules.criterion.Since;
import se.gvi.rules.criterion.Subject;
import se.gvi.rules.policy.SupportRules;

/** How people fare since help was offered to them. */
final class Outcomes {

    private final Situation situation;
    private final SupportRules rules;
    private final LocalDate asOf;
    private final Optional<Period> every;

    Outcomes(Situation situation, SupportRules rules, LocalDate asOf) {
        this.situation = situation;
        this.rules = rules;
        this.asOf = asOf;
        this.every = rules.outcomeEvery()
                .on(asOf)
                .map(value -> rules.outcomeEvery().unit().period(value.number()));
    }

    Outcome since(LocalDate day, IndividualId individual) {
        List<OutcomePeriod> periods = new ArrayList<>();
        every.ifPresent(length -> {
            LocalDate from = day;
            for (int number = 1; !from.isAfter(asOf); number++) {
                // counted from the first day, so that a month's end does not shorten the months after it
                LocalDate next = day.plus(length.multipliedBy(number));
                boolean whole = !next.isAfter(asOf.plusDays(1));
                periods.add(period(number, from, whole ? next.minusDays(1) : asOf, whole, individual));
                from = next;
            }
        });
        return new Outcome(individual, day, period(0, day, asOf, false, individual), periods);
    }

    private OutcomePeriod period(int number, LocalDate from, LocalDate last, boolean whole, IndividualId individual) {
        Subject subject = Subject.of(situation, individual, last);
        return new OutcomePeriod(
                number,
                from,
                last,
                whole,
                Since.alive(subject),
                Since.hurt(subject, from, rules.hurtBy()),
                Since.inCustody(subject, from));
    }

    /** The whole time first, then period by period those whose period is over. */
    static List<OutcomeCount> counts(List<Outcome> outcomes) {
        Map<Integer, List<OutcomePeriod>> byNumber = new TreeMap<>();
        outcomes.stream()
                .flatMap(outcome -> Stream.concat(
                        Stream.of(outcome.overall()), outcome.periods().stream().filter(OutcomePeriod::whole)))
                .forEach(period -> byNumber.computeIfAbsent(period.number(), number -> new ArrayList<>())
                        .add(period));
        return byNumber.entrySet().stream()
                .map(entry -> OutcomeCount.of(entry.getKey(), entry.getValue()))
                .toList();
    }
}
