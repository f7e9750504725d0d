// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import se.gvi.model.finding.Language;
import se.gvi.model.group.Group;
import se.gvi.model.group.GroupId;
import se.gvi.model.group.GroupStatus;
import se.gvi.model.group.GroupStatusSpan;
import se.gvi.model.group.SizeEstimate;
import se.gvi.model.id.PractitionerId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.incident.ClassificationId;
import se.gvi.model.incident.GmiClassification;
import se.gvi.model.incident.GroupInvolvement;
import se.gvi.model.incident.IncidentId;
import se.gvi.model.incident.IncidentType;
import se.gvi.model.incident.Role;
import se.gvi.model.individual.SupervisionKind;
import se.gvi.model.membership.Standing;
import se.gvi.model.relation.RelationKind;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.Provenance;
import se.gvi.model.source.Recorded;
import se.gvi.model.source.SourceId;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.criterion.IncidentCount;
import se.gvi.rules.fixture.GoldenText;
import se.gvi.rules.fixture.Town;
import se.gvi.rules.policy.Policies;
import se.gvi.rules.policy.Policy;
import se.gvi.rules.reason.Truth;

/** What is counted of groups, which comes first, and how sure that is. */
final class ScorecardTest {

    private static final Policy POLICY = Policies.bundled("sluta-skjut");
    private static final String RECENT = Town.TODAY.minusDays(20).toString();
    private static final String HALF_A_YEAR_AGO = Town.TODAY.minusDays(180).toString();

    /** People, each a member of the group of the same number; everything is recorded. */
    private static Town town() {
        return new Town()
                .people(4)
                .groups(3)
                .member("I-1", "G-1")
                .member("I-2", "G-2")
                .member("I-3", "G-3")
                .complete(RecordKind.INCIDENT, RecordKind.INVOLVEMENT, RecordKind.MEMBERSHIP)
                .complete(RecordKind.CLASSIFICATION, RecordKind.RELATION, RecordKind.NOTICE)
                .complete(RecordKind.SUPERVISION);
    }

    private static Town incident(Town town, IncidentType type, String date, Role role, String... people) {
        town.incident(type, date);
        String incident = town.latestIncident();
        List.of(people).forEach(person -> town.involved(person, incident, role));
        return town;
    }

    private static Town homicide(Town town, Role role, String... people) {
        return incident(town, IncidentType.HOMICIDE, RECENT, role, people);
    }

    private static Situation with(Town town, UnaryOperator<Recorded> change, Recorded... more) {
        List<Recorded> records = new ArrayList<>(town.all());
        records.replaceAll(change);
        records.addAll(List.of(more));
        return Situation.of(Town.records(records));
    }

    private static GmiClassification likely(String incident, String... groups) {
        GmiClassification.Builder made = GmiClassification.builder()
                .id(new ClassificationId("C-" + incident))
                .incident(new IncidentId(incident))
                .offenderSide(GroupInvolvement.LIKELY)
                .victimSide(GroupInvolvement.NO)
                .assessedBy(new PractitionerId("P-1"))
                .assessedOn(Town.TODAY)
                .provenance(Provenance.of(new SourceId("S-1"), Instant.parse("2026-03-02T05:00:00Z")));
        return (groups.length == 0
                        ? made
                        : made.offenderGroups(
                                List.of(groups).stream().map(GroupId::new).toList()))
                .build();
    }

    private static Scorecard card(Situation situation, String group) {
        return Scorecards.of(situation, POLICY, Town.TODAY)
                .card(new GroupId(group))
                .orElseThrow();
    }

    private static Ranking ranking(Situation situation) {
        return Scorecards.of(situation, POLICY, Town.TODAY).ranking();
    }

    private static List<GroupId> groups(String... ids) {
        return List.of(ids).stream().map(GroupId::new).toList();
    }

    @Test
    void incidentsByAndAgainstTheGroupAreCountedApartOverEachWindow() {
        Town town = homicide(town(), Role.CONVICTED, "I-1");
        incident(town, IncidentType.NONFATAL_SHOOTING, HALF_A_YEAR_AGO, Role.VICTIM, "I-1");
        Scorecard card = card(town.situation(), "G-1");
        assertThat(card.counts()).hasSize(2);
        WindowCount three = card.counts().get(0);
        WindowCount twelve = card.counts().get(1);
        assertThat(three.by().certain()).extracting(IncidentId::value).containsExactly("E-1");
        assertThat(three.against().certain()).isEmpty();
        assertThat(twelve.by().certain()).extracting(IncidentId::value).containsExactly("E-1");
        assertThat(twelve.against().certain()).extracting(IncidentId::value).containsExactly("E-2");
        assertThat(three.by().determined()).isTrue();
        assertThat(three.window()).isEqualTo(DateSpan.of(LocalDate.of(2025, 12, 2), LocalDate.of(2026, 3, 3)));
    }

    @Test
    void aCountWithUnknownsSaysSo() {
        Town town = homicide(town(), Role.CONVICTED, "I-1");
        incident(town, IncidentType.HOMICIDE, "2025", Role.SUSPECT, "I-1");
        town.incident(IncidentType.EXPLOSION, RECENT);
        Situation situation = with(town, record -> record, likely("E-3"));
        IncidentCount by = card(situation, "G-1").counts().get(1).by();
        assertThat(by.label().en()).isEqualTo("1, perhaps 3");
        assertThat(by.label().sv()).isEqualTo("1, kanske 3");
        assertThat(by.possible()).extracting(IncidentId::value).containsExactly("E-2");
        assertThat(by.unattributed()).isEqualTo(1);
        assertThat(card(situation, "G-2").counts().get(1).by().label().en()).isEqualTo("0, perhaps 1");
    }

    @Test
    void whereRecordingIsNotCompleteThereMayBeMore() {
        Situation situation = homicide(new Town().people(1).groups(1).member("I-1", "G-1"), Role.CONVICTED, "I-1")
                .situation();
        IncidentCount by = card(situation, "G-1").counts().get(0).by();
        assertThat(by.label().en()).isEqualTo("1 or more");
        assertThat(by.missing())
                .extracting(fact -> fact.what().en())
                .contains(
                        "classification of group G-1 from 2025-12-02 to 2026-03-02",
                        "membership of group G-1 from 2025-12-02 to 2026-03-02");
    }

    @Test
    void equalPointsShareAPlace() {
        Town town = homicide(homicide(town(), Role.CONVICTED, "I-1"), Role.CONVICTED, "I-2");
        Ranking ranking = ranking(town.situation());
        assertThat(ranking.top()).isEqualTo(groups("G-1", "G-2"));
        assertThat(ranking.determined()).isTrue();
        assertThat(ranking.places()).extracting(Ranking.Place::rank).containsExactly(1, 3);
        assertThat(ranking.places()).extracting(Ranking.Place::points).containsExactly(3L, 0L);
    }

    @Test
    void thePolicysWeightsDecide() {
        Town town = homicide(town(), Role.CONVICTED, "I-1");
        incident(town, IncidentType.NONFATAL_SHOOTING, RECENT, Role.CONVICTED, "I-2");
        incident(town, IncidentType.EXPLOSION, RECENT, Role.CONVICTED, "I-2");
        incident(town, IncidentType.WEAPON_OFFENCE, RECENT, Role.CONVICTED, "I-1");
        Ranking ranking = ranking(town.situation());
        assertThat(ranking.top()).isEqualTo(groups("G-2"));
        assertThat(ranking.places()).extracting(Ranking.Place::points).containsExactly(4L, 3L, 0L);
        assertThat(ranking.weighed()).hasSize(4);
    }

    @Test
    void beingAVictimGivesNoPoints() {
        Ranking ranking = ranking(homicide(town(), Role.VICTIM, "I-1").situation());
        assertThat(ranking.top()).isEmpty();
        assertThat(ranking.determined()).isTrue();
        assertThat(ranking.explain(Language.ENGLISH)).contains(": none has a recorded incident that weighs\n");
    }

    @Test
    void anIncidentThatMayBeAnybodysLeavesTheTopOpen() {
        Town town = incident(town(), IncidentType.NONFATAL_SHOOTING, RECENT, Role.CONVICTED, "I-1");
        town.incident(IncidentType.HOMICIDE, RECENT);
        Ranking ranking = ranking(with(town, record -> record, likely("E-2")));
        assertThat(ranking.top()).isEqualTo(groups("G-1"));
        assertThat(ranking.determined()).isFalse();
        assertThat(ranking.contenders()).isEqualTo(groups("G-1", "G-2", "G-3"));
        assertThat(ranking.settledBy()).extracting(IncidentId::value).containsExactly("E-2");
    }

    @Test
    void anOpenIncidentThatCannotOvertakeTheFirstDecidesNothing() {
        Town town = homicide(homicide(town(), Role.CONVICTED, "I-1"), Role.CONVICTED, "I-1");
        town.incident(IncidentType.SHOTS_FIRED, RECENT);
        Ranking ranking = ranking(with(town, record -> record, likely("E-3")));
        assertThat(ranking.determined()).isTrue();
        assertThat(ranking.contenders()).isEqualTo(groups("G-1"));
    }

    @Test
    void whoIsFirstByASuspicionIsFirstByThatAlone() {
        Town town = homicide(homicide(town(), Role.CONVICTED, "I-1"), Role.CONVICTED, "I-2");
        incident(town, IncidentType.SHOTS_FIRED, RECENT, Role.SUSPECT, "I-2");
        Ranking ranking = ranking(town.situation());
        assertThat(ranking.top()).isEqualTo(groups("G-2"));
        assertThat(ranking.sensitivity())
                .containsExactly(new Ranking.Change(new IncidentId("E-3"), groups("G-1", "G-2")));
    }

    @Test
    void whoIsFirstByALikelyClassificationIsFirstByThatAlone() {
        Town town = incident(town(), IncidentType.NONFATAL_SHOOTING, RECENT, Role.CONVICTED, "I-1");
        town.incident(IncidentType.HOMICIDE, RECENT);
        Situation situation = with(town, record -> record, likely("E-2", "G-2"));
        assertThat(ranking(situation).sensitivity())
                .containsExactly(new Ranking.Change(new IncidentId("E-2"), groups("G-1")));
        assertThat(card(situation, "G-2").counts().get(0).by().likely())
                .extracting(IncidentId::value)
                .containsExactly("E-2");
    }

    @Test
    void withoutAWeightNothingIsRanked() {
        LocalDate before = LocalDate.of(2018, 9, 30);
        Scorecards scorecards =
                Scorecards.of(homicide(town(), Role.CONVICTED, "I-1").situation(), POLICY, before);
        Ranking ranking = scorecards.ranking();
        assertThat(ranking.determined()).isFalse();
        assertThat(ranking.places()).isEmpty();
        assertThat(ranking.noValue())
                .containsExactly("score-long", "weight-homicide", "weight-shooting", "weight-other");
        assertThat(ranking.explain(Language.ENGLISH))
                .startsWith("Most violent group as of 2018-09-30 under Sluta skjut (Malmö), as far as published:"
                        + " undetermined: the policy gives no value on this day to score-long, weight-homicide,"
                        + " weight-shooting, weight-other\n");
        WindowCount count = scorecards.cards().get(0).counts().get(0);
        assertThat(count.by()).isNull();
        assertThat(scorecards.cards().get(0).audit().overdue()).isEqualTo(Truth.UNKNOWN);
        assertThat(scorecards.cards().get(0).explain(Language.SWEDISH))
                .contains("  (score-short: inget värde): inget räknas\n");
    }

    @Test
    void membersWithoutACompleteRecordOfSupervisionAreUnknownNotFree() {
        Town town = new Town()
                .people(3)
                .groups(1)
                .member("I-1", "G-1")
                .member("I-2", "G-1")
                .membership("I-3", "G-1", Standing.ASSOCIATE, DateSpan.from(Town.TODAY.minusDays(9)))
                .supervised("I-1", SupervisionKind.PAROLE);
        Scorecard card = card(town.situation(), "G-1");
        assertThat(card.supervised()).isEqualTo(new SupervisedMembers(2, 1, 0, 1));
        assertThat(card.size()).isEqualTo(new Size(null, 2, 1, false));
    }

    @Test
    void silenceAboutNoticesIsNotThatNobodyWasTold() {
        assertThat(card(new Town().groups(1).situation(), "G-1").notification().notified())
                .isEqualTo(Truth.UNKNOWN);
        assertThat(card(town().situation(), "G-1").notification().notified()).isEqualTo(Truth.NOT_MET);
    }

    private static UnaryOperator<Recorded> audited(LocalDate... days) {
        return record -> record instanceof Group group
                ? group.toBuilder().audits(List.of(days)).build()
                : record;
    }

    @Test
    void anAuditIsFreshForAsLongAsThePolicySaysAndNoneIsNeverOverdue() {
        LocalDate edge = Town.TODAY.minusMonths(3);
        assertThat(card(with(town(), audited(edge)), "G-1").audit().overdue()).isEqualTo(Truth.NOT_MET);
        assertThat(card(with(town(), audited(edge.minusDays(1))), "G-1").audit().overdue())
                .isEqualTo(Truth.MET);
        assertThat(card(town().situation(), "G-1").audit().overdue()).isEqualTo(Truth.UNKNOWN);
    }

    private static Situation sandby() {
        Town town = homicide(homicide(town(), Role.CONVICTED, "I-1"), Role.SUSPECT, "I-2");
        incident(town, IncidentType.NONFATAL_SHOOTING, HALF_A_YEAR_AGO, Role.VICTIM, "I-1");
        incident(town, IncidentType.SHOTS_FIRED, "2026", Role.SUSPECT, "I-1");
        town.feud("G-1", "G-2")
                .relation(RelationKind.ALLIANCE, "G-1", "G-3", DateSpan.from(Town.TODAY.minusDays(100)))
                .supervised("I-1", SupervisionKind.PROBATION)
                .callIn(Town.TODAY.minusDays(100), "G-1")
                .notice("G-1", Town.TODAY.minusDays(100))
                .notice("G-1", Town.TODAY.minusDays(10));
        return with(
                town,
                record -> record instanceof Group group && group.id().equals(new GroupId("G-1"))
                        ? group.toBuilder()
                                .sizeEstimate(new SizeEstimate(10, 15))
                                .audits(List.of(Town.TODAY.minusMonths(4)))
                                .statuses(List.of(new GroupStatusSpan(
                                        GroupStatus.ACTIVE, DateSpan.from(Town.TODAY.minusYears(1)))))
                                .build()
                        : record);
    }

    @Test
    void theScorecardsReadAsTheyWereLookedThrough() throws IOException {
        Scorecards scorecards = Scorecards.of(sandby(), POLICY, Town.TODAY);
        GoldenText.assertSame(scorecards.explain(Language.ENGLISH), "scorecard/scorecards.en.txt");
        GoldenText.assertSame(scorecards.explain(Language.SWEDISH), "scorecard/scorecards.sv.txt");
    }

    @Test
    void aHostsMapperWritesThemAndReadsThemBack() throws IOException {
        ObjectMapper json = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        Scorecards scorecards = Scorecards.of(sandby(), POLICY, Town.TODAY);
        JsonNode written = json.valueToTree(scorecards);
        assertThat(written.at("/ranking/top/0").asText()).isEqualTo("G-1");
        assertThat(json.treeToValue(written, Scorecards.class)).isEqualTo(scorecards);
    }

    @Test
    void withoutRulesThereAreNone() {
        assertThatThrownBy(() -> Scorecards.of(town().situation(), Policies.bundled("leicester-phoenix"), Town.TODAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The policy leicester-phoenix says nothing of scorecards. Give it a member scorecards.");
    }
}
