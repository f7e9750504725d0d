// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import se.gvi.model.finding.Language;
import se.gvi.model.group.GroupId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.incident.IncidentType;
import se.gvi.model.incident.Role;
import se.gvi.model.json.SituationJson;
import se.gvi.model.membership.Standing;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.Recorded;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.fixture.Town;
import se.gvi.rules.fixture.Towns;
import se.gvi.rules.policy.Policies;
import se.gvi.rules.policy.Policy;
import se.gvi.rules.reason.Truth;

@Domain(DomainContext.Global.class)
@Domain(Towns.class)
final class PromiseProperties {

    private static final Policy POLICY = Policies.bundled("sluta-skjut");
    private static final Set<PromiseStatus> DUE = Set.of(PromiseStatus.DUE, PromiseStatus.OVERDUE);
    private static final Set<PromiseStatus> NEEDS_NOTICE = Set.of(
            PromiseStatus.DUE,
            PromiseStatus.OVERDUE,
            PromiseStatus.RUNNING,
            PromiseStatus.REVIEW_OVERDUE,
            PromiseStatus.TO_BE_ENDED);

    private static final Pattern DATE = Pattern.compile("\"([0-9]{4})((?:-[0-9]{2}){0,2}(?:T[^\"]*)?)\"");

    /** Every 400 years the calendar repeats itself to the day: 146097 days. */
    private static final int CALENDAR = 400;

    private static PromiseCheck check(Situation situation) {
        return PromiseCheck.of(situation, POLICY, Town.TODAY);
    }

    private static List<PromiseStatus> statuses(Situation situation) {
        return check(situation).groups().stream().map(GroupPromise::status).toList();
    }

    /** The town with a shooting a week ago of somebody who has been a member for long, and perhaps a focus since. */
    private static Situation withShooting(Situation situation, Random random) {
        String group = "G-" + (1 + random.nextInt(3));
        Town town = Town.of(situation)
                .member("I-1", group)
                .incident(
                        IncidentType.SHOTS_FIRED,
                        Town.TODAY.minusDays(3 + random.nextInt(30)).toString());
        String incident = town.latestIncident();
        town.involved("I-1", incident, Role.SUSPECT);
        if (random.nextInt(4) == 0) {
            town.focus(group, incident, DateSpan.from(Town.TODAY.minusDays(1)));
        }
        return town.ifValid().orElse(situation);
    }

    @Property(tries = 100)
    void whatIsAskedOfSomeGroupsIsWhatIsAskedOfAll(@ForAll Situation situation, @ForAll Random random) {
        Situation town = withShooting(situation, random);
        List<GroupPromise> all = check(town).groups();
        List<GroupPromise> some =
                all.stream().filter(any -> random.nextBoolean()).toList();
        List<GroupId> asked =
                new ArrayList<>(some.stream().map(GroupPromise::group).toList());
        Collections.shuffle(asked, random);
        assertThat(PromiseCheck.of(town, POLICY, Town.TODAY, asked).groups()).isEqualTo(some);
    }

    @Property(tries = 200)
    void noGroupIsUnderFocusOrDueWithoutAnEarlierNotice(@ForAll Situation situation, @ForAll Random random) {
        Situation town = withShooting(situation, random);
        for (GroupPromise promise : check(town).groups()) {
            LocalDate before = promise.running().stream()
                    .map(FocusInForce::since)
                    .max(LocalDate::compareTo)
                    .orElse(Town.TODAY);
            boolean told = town.noticesTo(promise.group()).stream()
                    .anyMatch(notice -> notice.date().isBefore(before));
            Statistics.label("status").collect(promise.status());
            assertThat(told || !NEEDS_NOTICE.contains(promise.status()))
                    .as("%s: %s", promise.group(), promise.status())
                    .isTrue();
            if (DUE.contains(promise.status())) {
                assertThat(promise.trigger())
                        .as("%s: %s", promise.group(), promise.status())
                        .hasValueSatisfying(act -> assertThat(town.noticesTo(promise.group()))
                                .anyMatch(notice ->
                                        notice.date().isBefore(act.date().latest())));
            }
        }
        Statistics.label("status").coverage(statuses -> {
            for (PromiseStatus status : Set.of(
                    PromiseStatus.NOT_DUE,
                    PromiseStatus.DUE,
                    PromiseStatus.UNDETERMINED,
                    PromiseStatus.RUNNING,
                    PromiseStatus.REFUSED_WITHOUT_NOTICE)) {
                statuses.check(status).count(count -> count > 0);
            }
        });
    }

    @Property(tries = 60)
    void theOrderOfRecordsShowsNowhere(@ForAll Situation situation, @ForAll Random random) {
        Situation town = withShooting(situation, random);
        List<Recorded> shuffled = new ArrayList<>(Town.of(town).all());
        Collections.shuffle(shuffled, random);
        Situation other = Situation.of(Town.records(shuffled));
        for (Language language : Language.values()) {
            assertThat(check(other).explain(language)).isEqualTo(check(town).explain(language));
        }
    }

    @Property(tries = 40)
    void onlyTheDistanceBetweenDaysMatters(@ForAll Situation situation, @ForAll Random random) {
        Situation town = withShooting(situation, random);
        Situation later = SituationJson.fromJson(DATE.matcher(SituationJson.toJson(town))
                .replaceAll(date -> "\"" + (Integer.parseInt(date.group(1)) + CALENDAR) + date.group(2) + "\""));

        assertThat(PromiseCheck.of(later, POLICY, Town.TODAY.plusDays(146_097)).groups())
                .extracting(GroupPromise::status)
                .isEqualTo(statuses(town));
    }

    @Property(tries = 60)
    void whatIsDoneToAGroupMakesNothingDue(@ForAll Situation situation, @ForAll Random random) {
        Situation town = withShooting(situation, random);
        Town more = Town.of(town)
                .incident(IncidentType.HOMICIDE, Town.TODAY.minusDays(2).toString());
        Situation harmed = more.involved("I-1", more.latestIncident(), Role.VICTIM)
                .classified(more.latestIncident(), "", "G-1")
                .ifValid()
                .orElse(town);
        for (int i = 0; i < 3; i++) {
            if (DUE.contains(check(harmed).groups().get(i).status())) {
                assertThat(check(town).groups().get(i).status()).isIn(DUE);
            }
        }
    }

    /** Everything is recorded: a call-in, whom it told, and a few shots since. */
    private static Town whole(Random random) {
        Town town = new Town().people(3).groups(3).callIn(Town.TODAY.minusDays(50), "G-1");
        for (int i = 1; i <= 3; i++) {
            town.member("I-" + i, "G-" + i);
            if (random.nextInt(4) > 0) {
                town.notice("G-" + i, Town.TODAY.minusDays(50 - random.nextInt(20)));
            }
        }
        for (int i = random.nextInt(4); i >= 0; i--) {
            town.incident(
                    IncidentType.SHOTS_FIRED,
                    Town.TODAY.minusDays(3 + random.nextInt(40)).toString());
            town.classified(town.latestIncident(), "G-" + (1 + random.nextInt(3)), "");
        }
        return town.complete(
                RecordKind.MEMBERSHIP,
                RecordKind.INCIDENT,
                RecordKind.INVOLVEMENT,
                RecordKind.CLASSIFICATION,
                RecordKind.CALL_IN,
                RecordKind.NOTICE,
                RecordKind.FOCUS);
    }

    @Property(tries = 60)
    void aSuspicionMoreTakesNothingThatIsDueFromTheGroup(@ForAll Random random) {
        Town town = whole(random);
        List<PromiseStatus> before = statuses(town.situation());
        int place = random.nextInt(3);
        Town more = Town.of(town.situation())
                .incident(IncidentType.SHOTS_FIRED, Town.TODAY.minusDays(2).toString());
        Situation suspected = more.involved("I-" + (place + 1), more.latestIncident(), Role.SUSPECT)
                .situation();

        Statistics.label("due").collect(DUE.contains(before.get(place)));
        if (DUE.contains(before.get(place))) {
            assertThat(statuses(suspected).get(place)).isIn(DUE);
        }
        Statistics.label("due").coverage(due -> due.check(true).count(count -> count > 0));
    }

    @Property(tries = 60)
    void whereEverythingIsRecordedNothingIsOpen(@ForAll Random random) {
        Situation town = whole(random).situation();
        List<PromiseStatus> statuses = statuses(town);

        assertThat(statuses).doesNotContain(PromiseStatus.UNDETERMINED);
        boolean anybodyDue = check(town).groups().stream()
                .anyMatch(
                        promise -> promise.acts().size() > 0 && !promise.told().isEmpty());
        assertThat(statuses.stream().anyMatch(DUE::contains)).isEqualTo(anybodyDue);
    }

    /** Somebody's two memberships one after the other are one. */
    @Property(tries = 60)
    void aMembershipSplitInTwoIsTheSame(@ForAll Random random) {
        Town town = whole(random);
        String shooter = "I-" + (1 + random.nextInt(3));
        LocalDate shot = Town.TODAY.minusDays(2 + random.nextInt(20));
        town.incident(IncidentType.SHOTS_FIRED, shot.toString());
        town.involved(shooter, town.latestIncident(), Role.SUSPECT);
        LocalDate cut = Town.TODAY.minusDays(1 + random.nextInt(40));
        Situation whole = Town.of(town.situation())
                .group("G-9")
                .membership(shooter, "G-9", Standing.MEMBER, DateSpan.of(cut.minusDays(50), cut.plusDays(1)))
                .notice("G-9", Town.TODAY.minusDays(45))
                .situation();
        Situation split = Town.of(town.situation())
                .group("G-9")
                .membership(shooter, "G-9", Standing.MEMBER, DateSpan.of(cut.minusDays(50), cut))
                .membership(shooter, "G-9", Standing.MEMBER, DateSpan.on(cut))
                .notice("G-9", Town.TODAY.minusDays(45))
                .situation();

        assertThat(statuses(split)).isEqualTo(statuses(whole));
    }

    @Property(tries = 20)
    void whatWasNotKnownThenChangesNothingThen(@ForAll Situation situation) {
        assertThat(check(situation.knownAt(Instant.parse("2026-03-02T04:59:59Z")))
                        .groups())
                .isEmpty();
    }

    @Property(tries = 60)
    void aRecordAboutNobodyInTheGroupsChangesNothing(@ForAll Situation situation, @ForAll Random random) {
        Situation town = withShooting(situation, random);
        Situation more =
                Town.of(town).asksForHelp("I-5", Town.TODAY.minusDays(3)).situation();

        assertThat(check(more).explain(Language.ENGLISH)).isEqualTo(check(town).explain(Language.ENGLISH));
    }

    @Property(tries = 100)
    void whatIsOpenSaysWhatWouldSettleIt(@ForAll Situation situation, @ForAll Random random) {
        for (GroupPromise promise : check(withShooting(situation, random)).groups()) {
            if (promise.reasons().truth() == Truth.UNKNOWN) {
                assertThat(promise.reasons().answers().filter(answer -> answer.truth() == Truth.UNKNOWN))
                        .isNotEmpty()
                        .allMatch(answer -> !answer.missing().isEmpty());
                assertThat(promise.settlements().settlements()).isNotEmpty();
            }
        }
    }
}
