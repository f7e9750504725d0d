// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.gvi.model.assessment.AssessmentId;
import se.gvi.model.assessment.RiskAssessment;
import se.gvi.model.assessment.RiskLevel;
import se.gvi.model.assessment.RiskSide;
import se.gvi.model.finding.Language;
import se.gvi.model.id.PractitionerId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.incident.IncidentType;
import se.gvi.model.incident.Role;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.situation.Situation;
import se.gvi.model.time.PartialDate;
import se.gvi.rules.fixture.Town;
import se.gvi.rules.policy.Policies;
import se.gvi.rules.policy.Policy;

final class ReviewsTest {

    private static final Policy POLICY = Policies.bundled("sluta-skjut");
    private static final IndividualId SOMEBODY = new IndividualId("I-1");
    private static final RecordKind[] EVERYTHING = Arrays.stream(RecordKind.values())
            .filter(kind -> kind != RecordKind.SOURCE && kind != RecordKind.COVERAGE)
            .toArray(RecordKind[]::new);

    private static Town town() {
        return new Town().people(1).groups(1).born("I-1", "1999-01-01");
    }

    private static Reviews reviews(Town town) {
        return Reviews.of(town.complete(EVERYTHING).situation(), POLICY, Town.TODAY);
    }

    private static List<Integer> rules(Reviews reviews) {
        return reviews.due().stream()
                .filter(item -> item.about().equals(RecordRef.to(SOMEBODY)))
                .map(ReviewItem::rule)
                .toList();
    }

    private static RiskAssessment assessment(RiskLevel level, LocalDate expires) {
        return RiskAssessment.builder()
                .id(new AssessmentId("A-1"))
                .individual(SOMEBODY)
                .side(RiskSide.VIOLENCE_AGAINST)
                .level(level)
                .cites(List.of(RecordRef.to(SOMEBODY)))
                .assessedBy(new PractitionerId("P-1"))
                .assessedOn(LocalDate.of(2025, 10, 1))
                .expiresOn(expires)
                .provenance(Town.PROVENANCE)
                .build();
    }

    @Test
    void aConnectionOnOnePartysWordIsGoneOverAgain() {
        assertThat(rules(reviews(town().member("I-1", "G-1")))).containsExactly(1);
    }

    @Test
    void aLapsedAssessmentIsGoneOverAgain() {
        assertThat(rules(reviews(town().add(assessment(RiskLevel.HIGH, Town.TODAY)))))
                .containsExactly(3);
        assertThat(rules(reviews(town().add(assessment(RiskLevel.HIGH, Town.TODAY.plusDays(1))))))
                .isEmpty();
    }

    @Test
    void aGroupThatIsDormantOrHasNoMembersIsGoneOverAgain() {
        assertThat(reviews(town()).due().stream().filter(item -> item.about().kind() == RecordKind.GROUP))
                .extracting(ReviewItem::rule)
                .containsExactly(0, 1);
        Town lively = town().member("I-1", "G-1")
                .incident(IncidentType.SHOTS_FIRED, "2026-01-10")
                .involved("I-1", "E-1", Role.SUSPECT);
        assertThat(reviews(lively).due().stream().filter(item -> item.about().kind() == RecordKind.GROUP))
                .isEmpty();
    }

    @Test
    void removalIsProposedWhereNothingHoldsSomebodyOnTheList() {
        Reviews reviews = reviews(town());
        assertThat(reviews.removals()).extracting(RemovalProposal::individual).containsExactly(SOMEBODY);
        assertThat(reviews.removals().get(0).inShort(Language.ENGLISH))
                .startsWith("individual I-1: no current ground and no level of risk indicated; none is met of"
                        + " assessment.current, contact.recent, involvement.recent, membership.active");
        assertThat(reviews.removals().get(0).explain(Language.SWEDISH))
                .startsWith("individ I-1: ingen aktuell grund och ingen risknivå indikeras; inget är uppfyllt av")
                .contains("Ingen aktuell grund: inte följande");
    }

    @Test
    void aGroundHoldsSomebodyOnTheList() {
        assertThat(reviews(town().member("I-1", "G-1")).removals()).isEmpty();
        assertThat(reviews(town().asksForHelp("I-1", LocalDate.of(2026, 1, 1))).removals())
                .as("an open support case")
                .isEmpty();
        assertThat(reviews(town().add(assessment(RiskLevel.MEDIUM, LocalDate.of(2026, 6, 1))))
                        .removals())
                .as("assessed")
                .isEmpty();
    }

    @Test
    void theLowestAssessedLevelIsNoGround() {
        assertThat(reviews(town().add(assessment(RiskLevel.LOW, LocalDate.of(2026, 6, 1))))
                        .removals())
                .hasSize(1);
    }

    @Test
    void anUnknownGroundProposesNothingAndNamesWhatWouldSettleIt() {
        Reviews reviews = Reviews.of(town().situation(), POLICY, Town.TODAY);
        assertThat(reviews.removals()).isEmpty();
        assertThat(reviews.openRemovals())
                .extracting(RemovalProposal::individual)
                .containsExactly(SOMEBODY);
        assertThat(reviews.explain(Language.ENGLISH)).contains("""
                        Undetermined whether anything holds them on the list: 1
                          individual I-1
                            What would settle it:
                        """);
        assertThat(reviews.openRemovals().get(0).inShort(Language.SWEDISH))
                .isEqualTo("individ I-1: borttagning föreslås inte");
    }

    @Test
    void whoeverHasDiedIsProposedWhateverElseIsRecorded() {
        Town town = town().member("I-1", "G-1")
                .individual("I-1", each -> each.deathDate(PartialDate.of(LocalDate.of(2026, 3, 1))));
        assertThat(reviews(town).removals().get(0).inShort(Language.ENGLISH))
                .isEqualTo("individual I-1: no longer alive (individual I-1: birth date recorded to the day; recorded"
                        + " as dead)");
    }

    @Test
    void aDeathThatNobodyRecordedAsksNothingOfWhoeverHasAGround() {
        RecordKind[] butPeople = Arrays.stream(EVERYTHING)
                .filter(kind -> kind != RecordKind.INDIVIDUAL)
                .toArray(RecordKind[]::new);
        Situation situation = town().member("I-1", "G-1").complete(butPeople).situation();
        Reviews reviews = Reviews.of(situation, POLICY, Town.TODAY);
        assertThat(reviews.removals()).isEmpty();
        assertThat(reviews.openRemovals()).isEmpty();
    }

    @Test
    void whatWasNotKnownThenIsNotGoneOver() {
        Situation before = town().member("I-1", "G-1").situation().knownAt(Instant.parse("2026-03-02T04:59:59Z"));
        Reviews reviews = Reviews.of(before, POLICY, Town.TODAY);
        assertThat(reviews.due()).isEmpty();
        assertThat(reviews.openRemovals()).isEmpty();
    }

    @Test
    void aPolicyWithoutReviewSaysSo() {
        Policy silent = Policies.bundled("leicester-phoenix");
        Situation situation = new Town().situation();
        assertThatThrownBy(() -> Reviews.of(situation, silent, Town.TODAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The policy leicester-phoenix says nothing of review. Give it a member review, or use another"
                                + " policy.");
    }

    @Test
    void everythingIsWrittenOut() {
        assertThat(reviews(town().member("I-1", "G-1")).explain(Language.ENGLISH))
                .startsWith("""
                        To be gone over again as of 2026-03-02 under Sluta skjut (Malmö), as far as published. Proposals; people decide.
                        Reviews due: 2
                          individual I-1
                            MET      A connection on the word of one party (Metropolitan Police, 2018): membership.uncorroborated  is member or associate of a group today on evidence from fewer than 2 (published: Metropolitan Police, response to the Amnesty report on the gangs matrix, 2018) parties
                                     - membership M-1: member of G-1 since 2023-03-02
                          group G-1
                            MET      The group has gone quiet: all of the following
                        """);
        assertThat(reviews(town()).explain(Language.SWEDISH))
                .startsWith("""
                        Att ompröva den 2026-03-02 enligt Sluta skjut (Malmö), så långt det är publicerat. Förslag; människor beslutar.
                        Omprövningar: 2
                          grupp G-1
                        """)
                .contains("\nBorttagning föreslås: 1\n  individ I-1: ingen aktuell grund och ingen risknivå indikeras;")
                .contains("\nKan inte avgöras om omprövning behövs: 0\n")
                .endsWith("\nKan inte avgöras om något håller kvar dem på listan: 0\n");
    }
}
