// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.incidentreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.gvi.rules.incidentreview.Review.offenders;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.model.group.GroupId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.incident.Exclusion;
import se.gvi.model.incident.GroupInvolvement;
import se.gvi.model.incident.IncidentId;
import se.gvi.model.incident.IncidentType;
import se.gvi.model.incident.Motive;
import se.gvi.model.incident.Role;
import se.gvi.model.membership.Standing;
import se.gvi.model.situation.Situation;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.criterion.GroupAttribution;
import se.gvi.rules.criterion.Side;
import se.gvi.rules.fixture.GoldenText;
import se.gvi.rules.fixture.Town;
import se.gvi.rules.policy.Policies;
import se.gvi.rules.policy.Policy;
import se.gvi.rules.reason.Truth;

/** What a review of incidents finds, and what it leaves to people. */
final class IncidentReviewTest {

    private static final Policy POLICY = Policies.bundled("sluta-skjut");
    private static final IncidentId E1 = new IncidentId("E-1");
    private static final LocalDate DAY = Town.TODAY.minusDays(20);
    private static final LocalDate REVIEWED = Town.TODAY.minusDays(18);

    /** One shooting; all roles and memberships are recorded. */
    private static Town shooting() {
        return new Town()
                .people(4)
                .groups(3)
                .complete(RecordKind.INCIDENT, RecordKind.INVOLVEMENT, RecordKind.MEMBERSHIP)
                .incident(IncidentType.NONFATAL_SHOOTING, DAY.toString());
    }

    private static SideReview side(Situation situation, Side side) {
        return IncidentReview.of(situation, POLICY, Town.TODAY, E1).side(side).orElseThrow();
    }

    private static GroupInvolvement grade(Town town, Side side) {
        return side(town.situation(), side).grade();
    }

    @Test
    void aConvictedMemberConfirmsTheOffendersSide() {
        Town town = shooting().member("I-1", "G-1").involved("I-1", "E-1", Role.CONVICTED);
        assertThat(grade(town, Side.OFFENDER)).isEqualTo(GroupInvolvement.CONFIRMED);
    }

    @Test
    void aSuspectedMemberMakesItLikelyAndNoMore() {
        Town town = shooting().member("I-1", "G-1").involved("I-1", "E-1", Role.SUSPECT);
        assertThat(grade(town, Side.OFFENDER)).isEqualTo(GroupInvolvement.LIKELY);
    }

    @Test
    void aStrangerToEveryGroupMakesItNone() {
        Town town = shooting().involved("I-1", "E-1", Role.SUSPECT).involved("I-2", "E-1", Role.VICTIM);
        assertThat(grade(town, Side.OFFENDER)).isEqualTo(GroupInvolvement.NO);
        assertThat(grade(town, Side.VICTIM)).isEqualTo(GroupInvolvement.NO);
    }

    @Test
    void aMemberShotByAStrangerIsOnTheVictimsSideAlone() {
        Town town = shooting()
                .member("I-2", "G-1")
                .involved("I-1", "E-1", Role.SUSPECT)
                .involved("I-2", "E-1", Role.VICTIM);
        assertThat(grade(town, Side.OFFENDER)).isEqualTo(GroupInvolvement.NO);
        assertThat(grade(town, Side.VICTIM)).isEqualTo(GroupInvolvement.CONFIRMED);
    }

    @Test
    void anUnsolvedShootingIsNotOneWithoutGroups() {
        SideReview side = side(shooting().situation(), Side.OFFENDER);
        assertThat(side.grade()).isEqualTo(GroupInvolvement.UNKNOWN);
        assertThat(side.lowest()).isEqualTo(GroupInvolvement.NO);
        assertThat(side.highest()).isEqualTo(GroupInvolvement.CONFIRMED);
        assertThat(side.likely().answers().flatMap(answer -> answer.missing().stream()))
                .extracting(fact -> fact.what())
                .containsExactly(Text.of("the offenders of incident E-1", "gärningspersonerna för händelse E-1"));
    }

    @Test
    void withAnOpenConfirmationItIsAtLeastLikely() {
        SideReview side = side(
                new Town()
                        .people(1)
                        .groups(1)
                        .incident(IncidentType.HOMICIDE, DAY.toString())
                        .member("I-1", "G-1")
                        .involved("I-1", "E-1", Role.SUSPECT)
                        .situation(),
                Side.OFFENDER);
        assertThat(side.grade()).isEqualTo(GroupInvolvement.UNKNOWN);
        assertThat(side.lowest()).isEqualTo(GroupInvolvement.LIKELY);
        assertThat(side.highest()).isEqualTo(GroupInvolvement.CONFIRMED);
        assertThat(side.settlesConfirmed().settlements()).isNotEmpty();
        assertThat(side.settlesLikely().settlements()).isEmpty();
    }

    @Test
    void anIncidentIsThatOfNoGroupOfOneOrOfSeveral() {
        Town town = shooting()
                .member("I-1", "G-2")
                .member("I-2", "G-1")
                .membership("I-3", "G-3", Standing.ASSOCIATE, DateSpan.from(DAY.minusDays(90)))
                .involved("I-1", "E-1", Role.SUSPECT)
                .involved("I-2", "E-1", Role.SUSPECT)
                .involved("I-3", "E-1", Role.SUSPECT);
        assertThat(side(town.situation(), Side.OFFENDER).groups())
                .extracting(GroupAttribution::group, GroupAttribution::truth)
                .containsExactly(tuple(new GroupId("G-1"), Truth.MET), tuple(new GroupId("G-2"), Truth.MET));
        assertThat(side(town.situation(), Side.OFFENDER).groups().get(0).evidence())
                .extracting(evidence -> evidence.record().id())
                .containsExactly("M-2", "V-2");
        assertThat(side(town.situation(), Side.VICTIM).groups()).isEmpty();
    }

    @Test
    void whatSomebodyIsTodayDoesNotMatter() {
        Town town = shooting()
                .membership("I-1", "G-1", Standing.MEMBER, DateSpan.of(DAY.minusDays(300), DAY))
                .membership("I-1", "G-2", Standing.MEMBER, DateSpan.from(DAY.plusDays(1)))
                .involved("I-1", "E-1", Role.SUSPECT);
        assertThat(grade(town, Side.OFFENDER)).isEqualTo(GroupInvolvement.NO);
        assertThat(side(town.situation(), Side.OFFENDER).groups()).isEmpty();
    }

    @Test
    void whatIsTakenOutSaysWhyAndIsNotGraded() {
        Situation situation = new Review(shooting().member("I-1", "G-1").involved("I-1", "E-1", Role.CONVICTED))
                .excluded("E-1", Exclusion.JUSTIFIED_SELF_DEFENCE)
                .situation();
        IncidentReview review = IncidentReview.of(situation, POLICY, Town.TODAY, E1);
        assertThat(review.sides()).isEmpty();
        assertThat(review.grade()).isEmpty();
        assertThat(review.scope().reason())
                .isEqualTo(Text.of(
                        "out of scope: justified self-defence (nonfatal shooting)",
                        "omfattas inte: nödvärn (skottskada)"));
    }

    @Test
    void thePolicySaysWhichKindsAreInScope() {
        Town town = new Town()
                .incident(IncidentType.EXPLOSION, DAY.toString())
                .incident(IncidentType.DRUG_TRAFFICKING, DAY.toString());
        Situation situation = town.situation();
        assertThat(IncidentReview.of(situation, POLICY, Town.TODAY, E1).scope().reason())
                .isEqualTo(Text.of("in scope: explosion", "omfattas: sprängning"));
        assertThat(IncidentReview.of(situation, POLICY, Town.TODAY, new IncidentId("E-2"))
                        .scope()
                        .reason())
                .isEqualTo(Text.of(
                        "out of scope: the policy does not count this kind (drug trafficking)",
                        "omfattas inte: policyn räknar inte den här typen (narkotikahandel)"));
    }

    /** Suspected members on the offenders' side; classified four times. */
    private static Review reviewedOften() {
        Town town = shooting().member("I-1", "G-1").involved("I-1", "E-1", Role.SUSPECT);
        return new Review(town)
                .classified(
                        "C-2",
                        "E-1",
                        REVIEWED.plusDays(1),
                        GroupInvolvement.LIKELY,
                        GroupInvolvement.UNKNOWN,
                        offenders("G-1"))
                .classified(
                        "C-1",
                        "E-1",
                        REVIEWED,
                        GroupInvolvement.UNKNOWN,
                        GroupInvolvement.UNKNOWN,
                        UnaryOperator.identity())
                .classified(
                        "C-3",
                        "E-1",
                        REVIEWED.plusDays(2),
                        GroupInvolvement.NO,
                        GroupInvolvement.UNKNOWN,
                        made -> made.motive(Motive.PERSONAL))
                .classified(
                        "C-4",
                        "E-1",
                        REVIEWED.plusDays(3),
                        GroupInvolvement.CONFIRMED,
                        GroupInvolvement.UNKNOWN,
                        made -> made.provenance(Review.recorded(REVIEWED.plusDays(3) + "T12:00:00Z")
                                .withdrawn(Instant.parse(REVIEWED.plusDays(4) + "T08:00:00Z"))));
    }

    @Test
    void everyClassificationIsKeptAndOneOfThoseThatStandIsInForce() {
        IncidentReview review = IncidentReview.of(reviewedOften().situation(), POLICY, Town.TODAY, E1);
        assertThat(review.history())
                .extracting(made -> made.classification().value())
                .containsExactly("C-1", "C-2", "C-3", "C-4");
        assertThat(review.inForce().orElseThrow().classification().value()).isEqualTo("C-3");
        assertThat(review.history().get(3).withdrawnAt()).isNotNull();
    }

    @Test
    void aDifferenceToThePeoplesGradeIsShownAndChangesNeither() {
        IncidentReview review = IncidentReview.of(reviewedOften().situation(), POLICY, Town.TODAY, E1);
        SideReview offenders = review.side(Side.OFFENDER).orElseThrow();
        assertThat(offenders.grade()).isEqualTo(GroupInvolvement.LIKELY);
        assertThat(offenders.classified()).isEqualTo(GroupInvolvement.NO);
        assertThat(offenders.agreement()).isEqualTo(Agreement.DIFFERS);
        SideReview victims = review.side(Side.VICTIM).orElseThrow();
        assertThat(victims.agreement()).isEqualTo(Agreement.AGREES);
    }

    @Test
    void whatTheRecordsLeaveOpenPeopleMayHaveFound() {
        Situation situation = new Review(shooting())
                .classified("C-1", "E-1", REVIEWED, GroupInvolvement.LIKELY, GroupInvolvement.NO, offenders("G-1"))
                .situation();
        assertThat(side(situation, Side.OFFENDER).agreement()).isEqualTo(Agreement.POSSIBLE);
        assertThat(side(shooting().situation(), Side.OFFENDER).agreement()).isEqualTo(Agreement.NOT_CLASSIFIED);
    }

    @Test
    void theReviewersCouldNotKnowWhatWasRecordedLater() {
        Town town = shooting()
                .member("I-1", "G-1")
                .involved("I-2", "E-1", Role.SUSPECT)
                .involved("I-1", "E-1", Role.SUSPECT);
        Situation situation = new Review(town)
                .classified("C-1", "E-1", REVIEWED, GroupInvolvement.NO, GroupInvolvement.NO, UnaryOperator.identity())
                .known(Town.TODAY + "T04:00:00Z", "V-2")
                .situation();
        ThenAndNow both = ThenAndNow.of(situation, POLICY, Town.TODAY, E1).orElseThrow();
        assertThat(both.then().side(Side.OFFENDER).orElseThrow().agreement()).isEqualTo(Agreement.AGREES);
        assertThat(both.now().side(Side.OFFENDER).orElseThrow().agreement()).isEqualTo(Agreement.DIFFERS);
        assertThat(both.changed(Side.OFFENDER)).isTrue();
        assertThat(both.changed(Side.VICTIM)).isFalse();
        assertThat(both.then().asOf()).isEqualTo(REVIEWED);
        assertThat(ThenAndNow.of(shooting().situation(), POLICY, Town.TODAY, E1))
                .isEmpty();
    }

    @Test
    void theCountIsByMembersAndTheOneByMotiveSaysThatItIsAnother() {
        Town town = shooting()
                .member("I-1", "G-1")
                .involved("I-1", "E-1", Role.SUSPECT)
                .involved("I-2", "E-1", Role.VICTIM)
                .incident(IncidentType.SHOTS_FIRED, DAY.plusDays(1).toString())
                .involved("I-3", "E-2", Role.SUSPECT)
                .incident(IncidentType.HOMICIDE, DAY.plusDays(2).toString())
                .incident(IncidentType.HOMICIDE, DAY.minusDays(40).toString())
                .incident(IncidentType.HOMICIDE, Integer.toString(DAY.getYear()))
                .incident(IncidentType.WEAPON_OFFENCE, DAY.toString());
        Situation situation = new Review(town)
                .excluded("E-3", Exclusion.OFFICER_INVOLVED)
                .classified(
                        "C-1",
                        "E-1",
                        REVIEWED,
                        GroupInvolvement.LIKELY,
                        GroupInvolvement.NO,
                        made -> offenders("G-1").apply(made).motive(Motive.PERSONAL))
                .classified(
                        "C-2",
                        "E-2",
                        REVIEWED,
                        GroupInvolvement.NO,
                        GroupInvolvement.NO,
                        made -> made.motive(Motive.RETALIATION))
                .situation();
        IncidentReviews reviews = IncidentReviews.of(
                situation, POLICY, Town.TODAY, DateSpan.of(Town.TODAY.minusDays(30), Town.TODAY.plusDays(1)));
        assertThat(reviews.incidents()).isEqualTo(new GradeCount(0, 1, 1, 0));
        assertThat(reviews.offenders()).isEqualTo(new GradeCount(0, 1, 1, 0));
        assertThat(reviews.victims()).isEqualTo(new GradeCount(0, 0, 2, 0));
        assertThat(reviews.outOfScope()).extracting(IncidentId::value).containsExactly("E-6", "E-3");
        assertThat(reviews.dayOpen()).extracting(IncidentId::value).containsExactly("E-5");
        assertThat(reviews.motiveBased().count(Set.of(Motive.GROUP_DISPUTE, Motive.RETALIATION)))
                .isEqualTo(1);
        assertThat(reviews.explain(Language.ENGLISH)).isEqualTo("""
                Incidents from 2026-01-31 to 2026-03-02, as of 2026-03-02 under Sluta skjut (Malmö), as far as published. A finding; people classify.
                  2026-02-10  E-1  in scope: nonfatal shooting; the offenders' side: likely (G-1); the victims' side: no
                  2026-02-10  E-6  out of scope: the policy does not count this kind (weapon offence)
                  2026-02-11  E-2  in scope: shots fired; the offenders' side: no; the victims' side: no
                  2026-02-12  E-3  out of scope: officer-involved (homicide)
                Group member involved, on either side: 0 confirmed, 1 likely, 1 no, 0 cannot be told
                  the offenders' side: 0 confirmed, 1 likely, 1 no, 0 cannot be told
                  the victims' side: 0 confirmed, 0 likely, 2 no, 0 cannot be told
                Not counted, because the day may lie outside: E-5
                Motive-based count (not the strategy's own count): group dispute 0, retaliation 1, robbery 0, drugs 0, personal 1, other 0, could not be told 0, not recorded 0
                """);
        assertThat(reviews.explain(Language.SWEDISH)).isEqualTo("""
                Händelser från och med 2026-01-31 till och med 2026-03-02, den 2026-03-02 enligt Sluta skjut (Malmö), så långt det är publicerat. Ett underlag; människor klassificerar.
                  2026-02-10  E-1  omfattas: skottskada; gärningssidan: trolig (G-1); offersidan: nej
                  2026-02-10  E-6  omfattas inte: policyn räknar inte den här typen (vapenbrott)
                  2026-02-11  E-2  omfattas: skottlossning; gärningssidan: nej; offersidan: nej
                  2026-02-12  E-3  omfattas inte: polisens våldsanvändning (dödligt våld)
                Gruppmedlem inblandad, på någon sida: 0 bekräftade, 1 troliga, 1 nej, 0 kan inte avgöras
                  gärningssidan: 0 bekräftade, 1 troliga, 1 nej, 0 kan inte avgöras
                  offersidan: 0 bekräftade, 0 troliga, 2 nej, 0 kan inte avgöras
                Inte räknade, eftersom dagen kan ligga utanför: E-5
                Räknat på motiv (inte strategins eget sätt att räkna): konflikt mellan eller inom grupper 0, hämnd 1, rån 0, narkotika 0, personligt 1, annat 0, kunde inte avgöras 0, inte registrerat 0
                """);
    }

    @Test
    void theReviewSaysEveryReason() throws IOException {
        IncidentReview review = IncidentReview.of(reviewedOften().situation(), POLICY, Town.TODAY, E1);
        GoldenText.assertSame(review.explain(Language.ENGLISH), "incidentreview/review.en.txt");
        GoldenText.assertSame(review.explain(Language.SWEDISH), "incidentreview/review.sv.txt");
    }

    @Test
    void aHostsMapperWritesItAndReadsItBack() throws IOException {
        ObjectMapper json = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        IncidentReview review = IncidentReview.of(reviewedOften().situation(), POLICY, Town.TODAY, E1);
        JsonNode written = json.valueToTree(review);
        assertThat(written.at("/sides/0/grade").asText()).isEqualTo("LIKELY");
        assertThat(written.at("/sides/0/agreement").asText()).isEqualTo("DIFFERS");
        assertThat(json.treeToValue(written, IncidentReview.class)).isEqualTo(review);
    }

    @Test
    void withoutRulesThereIsNoReview() {
        Policy other = Policies.bundled("leicester-phoenix");
        Situation situation = shooting().situation();
        assertThatThrownBy(() -> IncidentReview.of(situation, other, Town.TODAY, E1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The policy leicester-phoenix says nothing of incident review. Give it a member"
                        + " incidentReview.");
        assertThatThrownBy(() -> IncidentReviews.of(situation, other, Town.TODAY, DateSpan.on(Town.TODAY)))
                .hasMessageStartingWith("The policy leicester-phoenix says nothing of incident review.");
        assertThatThrownBy(() -> IncidentReview.of(situation, POLICY, Town.TODAY, new IncidentId("E-9")))
                .hasMessage("The situation holds no incident E-9. Ask about one of its incidents(), or check the id.");
    }
}
