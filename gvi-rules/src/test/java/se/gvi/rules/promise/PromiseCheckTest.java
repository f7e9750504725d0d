// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.gvi.model.enforcement.FocusEnd;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.model.group.GroupId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.incident.IncidentType;
import se.gvi.model.individual.SupervisionKind;
import se.gvi.model.situation.Situation;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.criterion.Criteria;
import se.gvi.rules.fixture.Town;
import se.gvi.rules.lifecycle.GroupState;
import se.gvi.rules.policy.Policies;
import se.gvi.rules.policy.Policy;
import se.gvi.rules.reason.Truth;

final class PromiseCheckTest {

    private static final Policy POLICY = Policies.bundled("sluta-skjut");
    private static final LocalDate TODAY = Town.TODAY;

    /** Three groups, told at a call-in in January. */
    private static Town told() {
        return new Town()
                .people(3)
                .groups(3)
                .member("I-1", "G-1")
                .member("I-2", "G-2")
                .member("I-3", "G-3")
                .callIn(TODAY.minusDays(50), "G-1", "G-2")
                .notice("G-1", TODAY.minusDays(50))
                .notice("G-2", TODAY.minusDays(50));
    }

    private static Town everythingKnown(Town town) {
        return town.complete(
                RecordKind.INDIVIDUAL,
                RecordKind.MEMBERSHIP,
                RecordKind.INCIDENT,
                RecordKind.INVOLVEMENT,
                RecordKind.CLASSIFICATION,
                RecordKind.SUPERVISION,
                RecordKind.CALL_IN,
                RecordKind.NOTICE,
                RecordKind.FOCUS);
    }

    private static Town shots(Town town, String group, int daysAgo) {
        return shots(town, group, TODAY.minusDays(daysAgo).toString());
    }

    private static Town shots(Town town, String group, String date) {
        town.incident(IncidentType.SHOTS_FIRED, date);
        return town.classified(town.latestIncident(), group, "");
    }

    private static GroupPromise promise(Situation situation, String group) {
        return PromiseCheck.of(situation, POLICY, TODAY).groups().stream()
                .filter(each -> each.group().equals(new GroupId(group)))
                .findFirst()
                .orElseThrow();
    }

    private static GroupPromise promise(Town town, String group) {
        return promise(everythingKnown(town).situation(), group);
    }

    @Test
    void theFirstGroupThatActsAfterTheMessageIsDue() {
        Situation situation =
                everythingKnown(shots(shots(told(), "G-2", 5), "G-1", 10)).situation();

        GroupPromise first = promise(situation, "G-1");
        assertThat(first.status()).isEqualTo(PromiseStatus.DUE);
        assertThat(first.trigger().orElseThrow().incident().value()).isEqualTo("E-2");
        assertThat(first.deadline()).isEqualTo(new Deadline(TODAY.plusDays(4), TODAY.plusDays(4)));
        assertThat(promise(situation, "G-2").status()).isEqualTo(PromiseStatus.NOT_DUE);
    }

    @Test
    void groupsThatActOnTheSameDayAreBothTheFirst() {
        Situation situation =
                everythingKnown(shots(shots(told(), "G-2", 5), "G-1", 5)).situation();

        assertThat(promise(situation, "G-1").status()).isEqualTo(PromiseStatus.DUE);
        assertThat(promise(situation, "G-2").status()).isEqualTo(PromiseStatus.DUE);
    }

    @Test
    void whoWasFirstCannotBeToldFromAMonth() {
        Situation situation = everythingKnown(shots(shots(told(), "G-2", "2026-02"), "G-1", 10))
                .situation();

        GroupPromise open = promise(situation, "G-1");
        assertThat(open.status()).isEqualTo(PromiseStatus.UNDETERMINED);
        assertThat(open.settlements().settlements()).isNotEmpty();
        assertThat(open.explain(Language.ENGLISH)).contains("missing: the exact day of incident E-1");
    }

    @Test
    void aGroupThatWasNotToldIsNobodysForerunner() {
        assertThat(promise(shots(shots(told(), "G-3", 20), "G-1", 10), "G-1").status())
                .isEqualTo(PromiseStatus.DUE);
    }

    @Test
    void whatHappenedBeforeTheLatestCallInIsAnotherRound() {
        Town town = shots(shots(told(), "G-2", 30), "G-1", 10)
                .callIn(TODAY.minusDays(20), "G-1")
                .notice("G-1", TODAY.minusDays(20));

        assertThat(promise(town, "G-1").status()).isEqualTo(PromiseStatus.DUE);
    }

    @Test
    void anUnrecordedCallInMayHaveBegunAnotherRound() {
        Town town = shots(shots(told(), "G-2", 30), "G-1", 10)
                .complete(
                        RecordKind.INDIVIDUAL,
                        RecordKind.MEMBERSHIP,
                        RecordKind.INCIDENT,
                        RecordKind.INVOLVEMENT,
                        RecordKind.CLASSIFICATION,
                        RecordKind.NOTICE,
                        RecordKind.FOCUS);

        GroupPromise open = promise(town.situation(), "G-1");
        assertThat(open.status()).isEqualTo(PromiseStatus.UNDETERMINED);
        assertThat(open.explain(Language.ENGLISH))
                .contains("missing: call-in of group G-2 from 2026-01-31 to 2026-02-19");
    }

    @Test
    void focusThatHasNotBegunInTimeIsOverdue() {
        GroupPromise late = promise(shots(told(), "G-1", 20), "G-1");

        assertThat(late.status()).isEqualTo(PromiseStatus.OVERDUE);
        assertThat(late.explain(Language.ENGLISH))
                .startsWith("group G-1: focus overdue as of 2026-03-02, after E-1 (shots fired, 2026-02-10),"
                        + " by 2026-02-24\n");
        assertThat(late.explain(Language.SWEDISH))
                .startsWith("grupp G-1, den 2026-03-02: ökat fokus borde ha inletts, efter E-1 (skottlossning,"
                        + " 2026-02-10), senast 2026-02-24\n");
    }

    @Test
    void aGroupThatWasNeverToldCannotComeUnderFocus() {
        GroupPromise refused = promise(shots(told(), "G-3", 5), "G-3");

        assertThat(refused.status()).isEqualTo(PromiseStatus.REFUSED_WITHOUT_NOTICE);
        assertThat(refused.refusal())
                .isEqualTo(Text.of(
                        "Group G-3 cannot come under focus for E-1: it has not had the message before."
                                + " Give it the message, or record the earlier notice.",
                        "Grupp G-3 kan inte komma under ökat fokus för E-1: den har inte fått budskapet tidigare."
                                + " Framför budskapet eller registrera det tidigare budskapet."));
        assertThat(refused.trigger()).isEmpty();
    }

    @Test
    void whetherAGroupWasToldMustBeKnown() {
        Town town = shots(told(), "G-3", 5)
                .complete(RecordKind.INCIDENT, RecordKind.INVOLVEMENT, RecordKind.CLASSIFICATION, RecordKind.FOCUS);

        assertThat(promise(town.situation(), "G-3").status()).isEqualTo(PromiseStatus.UNDETERMINED);
    }

    @Test
    void anActThatFocusHasFollowedCallsForNoOther() {
        Town town = shots(told(), "G-1", 40).focus("G-1", "E-1", DateSpan.of(TODAY.minusDays(38), TODAY.minusDays(10)));

        GroupPromise kept = promise(town, "G-1");
        assertThat(kept.status()).isEqualTo(PromiseStatus.NOT_DUE);
        assertThat(kept.progress().state()).isEqualTo(GroupState.FOCUS_ENDED);
    }

    @Test
    void runningFocusIsReviewedInTime() {
        Town town = shots(told(), "G-1", 40).focus("G-1", "E-1", DateSpan.from(TODAY.minusDays(20)));

        GroupPromise running = promise(town, "G-1");
        assertThat(running.status()).isEqualTo(PromiseStatus.RUNNING);
        assertThat(running.running().get(0).reviewBy()).isEqualTo(TODAY.plusDays(10));
    }

    @Test
    void whetherAReviewIsOverdueIsUnknownWhereReviewsAreNotRecorded() {
        Town town = shots(told(), "G-1", 40).focus("G-1", "E-1", DateSpan.from(TODAY.minusDays(38)));

        GroupPromise running = promise(town, "G-1");
        assertThat(running.status()).isEqualTo(PromiseStatus.RUNNING);
        assertThat(running.running().get(0).reviewOverdue()).isEqualTo(Truth.UNKNOWN);
        assertThat(running.explain(Language.ENGLISH)).contains("(whether it was reviewed is not recorded)");
    }

    @Test
    void focusEndsWhenTheMembersAreLockedUp() {
        Town town = shots(told(), "G-1", 40)
                .focus("G-1", "E-1", DateSpan.from(TODAY.minusDays(20)))
                .supervised("I-1", SupervisionKind.CUSTODY);

        GroupPromise locked = promise(town, "G-1");
        assertThat(locked.status()).isEqualTo(PromiseStatus.TO_BE_ENDED);
        assertThat(locked.running().get(0).ends()).containsExactly(FocusEnd.MEMBERS_IN_CUSTODY);
        assertThat(locked.explain(Language.SWEDISH)).contains("grund att avsluta: medlemmar frihetsberövade");
    }

    @Test
    void violenceAgainstAGroupIsNotItsOwn() {
        Town town = told().incident(
                        IncidentType.NONFATAL_SHOOTING, TODAY.minusDays(5).toString());
        town.classified(town.latestIncident(), "", "G-1");

        assertThat(promise(town, "G-1").status()).isEqualTo(PromiseStatus.NOT_DUE);
        assertThat(promise(town, "G-1").acts()).isEmpty();
    }

    private static PromiseStatus statusIf(String promises, Town town, String group) throws IOException {
        try (InputStream json = Policies.class.getResourceAsStream("sluta-skjut.json")) {
            String text = new String(json.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text).contains("[\"FIRST_GROUP\"]");
            Policy policy = Policies.check(text.replace("[\"FIRST_GROUP\"]", promises), Criteria.standard())
                    .orThrow();
            return PromiseCheck.of(town.situation(), policy, TODAY).groups().stream()
                    .filter(each -> each.group().equals(new GroupId(group)))
                    .findFirst()
                    .orElseThrow()
                    .status();
        }
    }

    @Test
    void theMostViolentGroupIsDueAlthoughAnotherWasFirst() throws IOException {
        Town town = everythingKnown(shots(shots(shots(told(), "G-2", 5), "G-2", 6), "G-1", 10));

        assertThat(statusIf("[\"MOST_VIOLENT_GROUP\"]", town, "G-2")).isEqualTo(PromiseStatus.DUE);
        assertThat(statusIf("[\"MOST_VIOLENT_GROUP\"]", town, "G-1")).isEqualTo(PromiseStatus.NOT_DUE);
        assertThat(statusIf("[\"FIRST_GROUP\", \"MOST_VIOLENT_GROUP\"]", town, "G-1"))
                .isEqualTo(PromiseStatus.DUE);
    }

    @Test
    void whereEveryGroupIsPromisedItEveryGroupIsDue() throws IOException {
        Town town = everythingKnown(shots(shots(told(), "G-2", 5), "G-1", 10));

        assertThat(statusIf("[\"ANY_GROUP\"]", town, "G-1")).isEqualTo(PromiseStatus.DUE);
        assertThat(statusIf("[\"ANY_GROUP\"]", town, "G-2")).isEqualTo(PromiseStatus.DUE);
        assertThat(statusIf("[\"ANY_GROUP\"]", town, "G-3")).isEqualTo(PromiseStatus.NOT_DUE);
    }

    @Test
    void aPolicyWithoutPromisesHasNoneToCheck() {
        Policy silent = Policies.bundled("leicester-phoenix");
        Situation situation = told().situation();

        assertThatThrownBy(() -> PromiseCheck.of(situation, silent, TODAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The policy leicester-phoenix says nothing of promises."
                        + " Give it the member promises, or ask another policy.");
    }

    @Test
    void groupsStandInTheOrderOfTheirNames() {
        assertThat(PromiseCheck.of(told().situation(), POLICY, TODAY).groups())
                .extracting(GroupPromise::group)
                .isEqualTo(List.of(new GroupId("G-1"), new GroupId("G-2"), new GroupId("G-3")));
    }
}
