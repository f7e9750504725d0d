// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import se.gvi.model.incident.IncidentType;
import se.gvi.model.situation.Situation;
import se.gvi.rules.fixture.Rewriting;
import se.gvi.rules.fixture.Town;
import se.gvi.rules.fixture.Towns;
import se.gvi.rules.notification.NotificationProposals;
import se.gvi.rules.promise.PromiseCheck;
import se.gvi.rules.promise.PromiseStatus;
import se.gvi.rules.review.Reviews;

/** What holds for everything that a partnership asks week by week. */
@Domain(DomainContext.Global.class)
@Domain(Towns.class)
final class WeekProperties {

    @Property(tries = 60)
    void noAnswerUsesWhatBecameKnownAfterTheMeeting(
            @ForAll Situation first, @ForAll Situation other, @ForAll Random random) {
        Situation town = Busy.of(first, random);
        Optional<Situation> grown = Busy.grown(town, other, random);
        Assume.that(grown.isPresent());
        Situation then = grown.get().knownAt(Busy.MEETING);
        for (WeeklyFunction each : WeeklyFunction.values()) {
            Object answer = each.answer(town, Town.TODAY);
            assertThat(each.answer(then, Town.TODAY)).as("%s", each).isEqualTo(answer);
            Statistics.label("known later")
                    .collect(each, each.answer(grown.get(), Town.TODAY).equals(answer));
        }
        Statistics.label("known later").coverage(known -> {
            for (WeeklyFunction each : WeeklyFunction.values()) {
                known.check(each, false).count(count -> count > 0);
            }
        });
    }

    @Property(tries = 30)
    void otherIdsInTheSameOrderAreAllThatChanges(@ForAll Situation first, @ForAll Random random) {
        Situation town = Busy.of(first, random);
        Situation renamed = Rewriting.renamedInOrder(town);
        for (WeeklyFunction each : WeeklyFunction.values()) {
            assertThat(each.text(renamed, Town.TODAY))
                    .as("%s", each)
                    .isEqualTo(Rewriting.renamedInOrder(each.text(town, Town.TODAY)));
        }
    }

    @Property(tries = 30)
    void fourCenturiesLaterTheyAllSayTheSame(@ForAll Situation first, @ForAll Random random) {
        Situation town = Busy.of(first, random);
        Situation later = Rewriting.fourCenturiesLater(town);
        LocalDate day = Rewriting.fourCenturiesLater(Town.TODAY);
        assertThat(day).isEqualTo(Town.TODAY.plusDays(146_097));
        for (WeeklyFunction each : WeeklyFunction.values()) {
            assertThat(Rewriting.fourCenturiesEarlier(each.text(later, day)))
                    .as("%s", each)
                    .isEqualTo(each.text(town, Town.TODAY));
        }
    }

    /** A brief counts everybody. */
    @Property(tries = 30)
    void somebodyOfWhomNothingIsRecordedChangesNoAnswerAboutOthers(@ForAll Situation first, @ForAll Random random) {
        Situation town = Busy.of(first, random);
        Situation more = Town.of(town).add(Busy.somebodyElse()).situation();
        for (WeeklyFunction each : WeeklyFunction.values()) {
            if (each != WeeklyFunction.BRIEF) {
                assertThat(withoutSomebodyElse(each.answer(more, Town.TODAY)))
                        .as("%s", each)
                        .isEqualTo(each.answer(town, Town.TODAY));
            }
        }
    }

    private static Object withoutSomebodyElse(Object answer) {
        if (answer instanceof Reviews reviews) {
            return withoutSomebodyElse(reviews);
        }
        return answer instanceof NotificationProposals proposals ? withoutSomebodyElse(proposals) : answer;
    }

    private static NotificationProposals withoutSomebodyElse(NotificationProposals proposals) {
        return new NotificationProposals(
                proposals.asOf(),
                proposals.policy(),
                proposals.proposed(),
                proposals.told(),
                proposals.undetermined().stream()
                        .filter(each ->
                                !each.individual().equals(Busy.somebodyElse().id()))
                        .toList(),
                proposals.talks());
    }

    private static Reviews withoutSomebodyElse(Reviews reviews) {
        String other = Busy.somebodyElse().id().value();
        return new Reviews(
                reviews.asOf(),
                reviews.policy(),
                reviews.due().stream()
                        .filter(item -> !item.about().id().equals(other))
                        .toList(),
                reviews.open().stream()
                        .filter(item -> !item.about().id().equals(other))
                        .toList(),
                reviews.removals().stream()
                        .filter(removal -> !removal.individual().value().equals(other))
                        .toList(),
                reviews.openRemovals().stream()
                        .filter(removal -> !removal.individual().value().equals(other))
                        .toList());
    }

    @Property(tries = 30)
    void whatHappenedToNobodyHereHalfACenturyAgoChangesNothing(@ForAll Situation first, @ForAll Random random) {
        Situation town = Busy.of(first, random);
        Situation more = Town.of(town)
                .incident(IncidentType.WEAPON_OFFENCE, "1976-05-04")
                .situation();
        for (WeeklyFunction each : WeeklyFunction.values()) {
            if (each != WeeklyFunction.THEN_AND_NOW) {
                assertThat(each.answer(more, Town.TODAY)).as("%s", each).isEqualTo(each.answer(town, Town.TODAY));
            }
        }
    }

    /** Turned round, the ids have another order too. */
    @Property(tries = 60)
    void whatIsDueToAGroupDoesNotHangOnItsName(@ForAll Situation first, @ForAll Random random) {
        Situation town = Busy.of(first, random);
        Map<String, PromiseStatus> statuses = statuses(town);
        Map<String, PromiseStatus> renamed = new TreeMap<>();
        statuses(Rewriting.renamed(town))
                .forEach((group, status) ->
                        renamed.put("G-" + (999 - Integer.parseInt(group.substring(group.indexOf('x') + 1))), status));
        Statistics.label("different")
                .collect(statuses.values().stream().distinct().count() > 1);
        assertThat(renamed).isEqualTo(statuses);
        Statistics.label("different")
                .coverage(different -> different.check(true).count(count -> count > 0));
    }

    private static Map<String, PromiseStatus> statuses(Situation situation) {
        Map<String, PromiseStatus> statuses = new TreeMap<>();
        PromiseCheck.of(situation, WeeklyFunction.POLICY, Town.TODAY)
                .groups()
                .forEach(each -> statuses.put(each.group().value(), each.status()));
        return statuses;
    }
}
