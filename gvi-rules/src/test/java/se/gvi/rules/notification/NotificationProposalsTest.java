// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.gvi.model.contact.Attempt;
import se.gvi.model.contact.AttemptOutcome;
import se.gvi.model.contact.AttemptPlace;
import se.gvi.model.contact.CustomNotification;
import se.gvi.model.contact.MessagePart;
import se.gvi.model.contact.NotificationId;
import se.gvi.model.contact.NotificationTrigger;
import se.gvi.model.finding.Language;
import se.gvi.model.id.RecordKind;
import se.gvi.model.incident.IncidentType;
import se.gvi.model.incident.Role;
import se.gvi.model.individual.Individual;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.individual.SupervisionKind;
import se.gvi.model.relation.RelationKind;
import se.gvi.model.situation.Situation;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.eligibility.Verdict;
import se.gvi.rules.fixture.Town;
import se.gvi.rules.policy.Policies;
import se.gvi.rules.policy.Policy;
import se.gvi.rules.reason.Truth;

final class NotificationProposalsTest {

    private static final Policy POLICY = Policies.bundled("sluta-skjut");
    private static final IndividualId SOMEBODY = new IndividualId("I-1");
    private static final RecordKind[] EVERYTHING = Arrays.stream(RecordKind.values())
            .filter(kind -> kind != RecordKind.SOURCE && kind != RecordKind.COVERAGE)
            .toArray(RecordKind[]::new);

    /** I-1 and I-2 are in G-1, and I-2 is shot at on a day. */
    private static Town shotAtOn(String day) {
        Town town = new Town()
                .people(3)
                .groups(2)
                .born("I-1", "1999-01-01")
                .born("I-2", "1999-01-01")
                .born("I-3", "1999-01-01")
                .member("I-1", "G-1")
                .member("I-2", "G-1")
                .incident(IncidentType.SHOTS_FIRED, day);
        return town.involved("I-2", town.latestIncident(), Role.VICTIM);
    }

    private static NotificationProposals proposals(Town town) {
        return NotificationProposals.of(town.complete(EVERYTHING).situation(), POLICY, Town.TODAY);
    }

    private static NotificationProposal about(NotificationProposals proposals) {
        return proposals.about(SOMEBODY).orElseThrow();
    }

    private static List<Occasion> incidents(NotificationProposal proposal) {
        return proposal.occasions().stream()
                .filter(occasion -> occasion.trigger() == NotificationTrigger.FRESH_INCIDENT)
                .toList();
    }

    private static Occasion incident(Town town) {
        return incidents(about(proposals(town))).get(0);
    }

    private static LocalDate march(int day) {
        return LocalDate.of(2026, 3, day);
    }

    @Test
    void anIncidentAgainstAGroupCallsForTellingItsMembersAsPeopleWhoCanBeHurt() {
        NotificationProposals proposals = proposals(shotAtOn("2026-02-27"));
        Occasion occasion = incidents(about(proposals)).get(0);
        assertThat(proposals.proposed())
                .extracting(NotificationProposal::individual)
                .containsExactly(SOMEBODY, new IndividualId("I-2"));
        assertThat(occasion.event()).hasToString("INCIDENT E-1");
        assertThat(occasion.metAsAtRisk()).isTrue();
        assertThat(occasion.arose()).isEqualTo(PossibleDay.of(LocalDate.of(2026, 2, 27)));
        assertThat(occasion.deadline()).contains(PossibleDay.of(march(2)));
        assertThat(occasion.step()).isEqualTo(NextStep.TELL);
        assertThat(occasion.overdue()).as("due today").isEqualTo(Truth.NOT_MET);
    }

    @Test
    void theDayAfterTheDeadlineItIsOverdue() {
        assertThat(incident(shotAtOn("2026-02-26")).overdue()).isEqualTo(Truth.MET);
    }

    @Test
    void whoeverIsOfTheOtherSideIsNotMetAsAVictim() {
        Town town = shotAtOn("2026-02-27").member("I-3", "G-2").involved("I-3", "E-1", Role.SUSPECT);
        NotificationProposal other =
                proposals(town).about(new IndividualId("I-3")).orElseThrow();
        assertThat(incidents(other).get(0).metAsAtRisk()).isFalse();
    }

    @Test
    void attemptsAreNotContacts() {
        Town town = shotAtOn("2026-02-20");
        assertThat(incident(town.notified("I-1", LocalDate.of(2026, 2, 21), AttemptOutcome.NOT_FOUND)))
                .extracting(
                        Occasion::step,
                        each -> each.reached().attempts(),
                        each -> each.reached().contacts())
                .containsExactly(NextStep.TRY_AGAIN, 1, 0);
    }

    @Test
    void afterThreeAttemptsALetterIsLeftAndThenAwaited() {
        Town town = shotAtOn("2026-02-20")
                .notified("I-1", LocalDate.of(2026, 2, 21), AttemptOutcome.NOT_FOUND)
                .notified("I-1", LocalDate.of(2026, 2, 22), AttemptOutcome.DECLINED)
                .notified("I-1", LocalDate.of(2026, 2, 23), AttemptOutcome.NOT_FOUND);
        Occasion thrice = incident(town);
        assertThat(thrice.step()).isEqualTo(NextStep.LEAVE_A_LETTER);
        assertThat(thrice.overdue()).isEqualTo(Truth.MET);

        Occasion left = incident(
                Town.of(town.situation()).notified("I-1", LocalDate.of(2026, 2, 24), AttemptOutcome.LETTER_LEFT));
        assertThat(left.step()).isEqualTo(NextStep.AWAIT_ANSWER);
        assertThat(left.reached().contacts()).as("a letter is no contact").isZero();
        assertThat(left.overdue()).isEqualTo(Truth.NOT_MET);
    }

    @Test
    void whoeverWasToldOnEveryOccasionIsListedAsTold() {
        NotificationProposals proposals =
                proposals(shotAtOn("2026-02-20").notified("I-1", LocalDate.of(2026, 2, 21), AttemptOutcome.DELIVERED));
        assertThat(about(proposals).step()).isEqualTo(NextStep.DONE);
        assertThat(proposals.told())
                .extracting(NotificationProposal::individual)
                .containsExactly(SOMEBODY);
        assertThat(proposals.proposed())
                .extracting(NotificationProposal::individual)
                .doesNotContain(SOMEBODY);
    }

    @Test
    void whatWasSaidBeforeTheIncidentDoesNotSettleIt() {
        Occasion occasion =
                incident(shotAtOn("2026-02-20").notified("I-1", LocalDate.of(2026, 2, 19), AttemptOutcome.DELIVERED));
        assertThat(occasion.step()).isEqualTo(NextStep.TELL);
        assertThat(occasion.reached().attempts()).isZero();
    }

    @Test
    void aNewIncidentIsAnOccasionOfItsOwn() {
        Town town = shotAtOn("2026-02-10")
                .notified("I-1", LocalDate.of(2026, 2, 12), AttemptOutcome.DELIVERED)
                .incident(IncidentType.HOMICIDE, "2026-02-25")
                .involved("I-2", "E-2", Role.VICTIM)
                .add(Individual.builder()
                        .id(new IndividualId("I-9"))
                        .provenance(Town.PROVENANCE)
                        .build())
                .involved("I-9", "E-2", Role.VICTIM);
        NotificationProposal proposal = about(proposals(town));
        assertThat(incidents(proposal))
                .extracting(Occasion::step, occasion -> occasion.deadline().orElseThrow())
                .containsExactly(
                        tuple(NextStep.DONE, PossibleDay.of(LocalDate.of(2026, 2, 13))),
                        tuple(NextStep.TELL, PossibleDay.of(LocalDate.of(2026, 2, 28))));
        assertThat(proposal.step()).isEqualTo(NextStep.TELL);
    }

    @Test
    void whereNotificationsAreNotRecordedCompletelySomebodyFindsOutFirst() {
        RecordKind[] others = Arrays.stream(EVERYTHING)
                .filter(kind -> kind != RecordKind.NOTIFICATION)
                .toArray(RecordKind[]::new);
        Situation situation = shotAtOn("2026-02-20").complete(others).situation();
        NotificationProposals proposals = NotificationProposals.of(situation, POLICY, Town.TODAY);
        Occasion occasion = incidents(about(proposals)).get(0);
        assertThat(occasion.step()).isEqualTo(NextStep.FIND_OUT);
        assertThat(occasion.overdue()).isEqualTo(Truth.UNKNOWN);
        assertThat(proposals.explain(Language.ENGLISH))
                .contains("missing, to tell whether it was done: custom notification of individual I-1"
                        + " from 2026-02-20 to 2026-03-02");
    }

    @Test
    void anIncidentKnownToTheMonthHasARangeOfDeadlines() {
        Town town = new Town()
                .people(2)
                .groups(1)
                .born("I-1", "1999-01-01")
                .member("I-1", "G-1")
                .member("I-2", "G-1")
                .incident(IncidentType.SHOTS_FIRED, "2026-02")
                .involved("I-2", "E-1", Role.VICTIM)
                .notified("I-1", LocalDate.of(2026, 2, 14), AttemptOutcome.DELIVERED);
        Occasion occasion = incident(town);
        assertThat(occasion.deadline()).contains(new PossibleDay(LocalDate.of(2026, 2, 4), LocalDate.of(2026, 3, 3)));
        assertThat(occasion.reached().told().truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(occasion.reached().told().missing().get(0).what().en()).isEqualTo("the exact day of incident E-1");
        assertThat(occasion.reached().contacts()).as("not certainly since then").isZero();
    }

    @Test
    void aFeudRecordedInTwoSpansIsOneFeud() {
        Town town = shotAtOn("2025-01-01")
                .relation(
                        RelationKind.FEUD,
                        "G-1",
                        "G-2",
                        DateSpan.of(LocalDate.of(2025, 12, 1), LocalDate.of(2026, 2, 1)))
                .relation(RelationKind.FEUD, "G-2", "G-1", DateSpan.from(LocalDate.of(2026, 2, 1)));
        assertThat(about(proposals(town)).occasions().stream()
                        .filter(occasion -> occasion.trigger() == NotificationTrigger.LIVE_FEUD))
                .extracting(Occasion::arose)
                .containsExactly(PossibleDay.of(LocalDate.of(2025, 12, 1)));
    }

    @Test
    void whoeverIsReleasedSoonIsVisitedWhileStillInside() {
        Town town = shotAtOn("2025-01-01")
                .supervision(
                        "I-1",
                        SupervisionKind.CUSTODY,
                        DateSpan.of(LocalDate.of(2025, 6, 1), LocalDate.of(2026, 3, 20)))
                .supervision(
                        "I-3",
                        SupervisionKind.CUSTODY,
                        DateSpan.of(LocalDate.of(2025, 6, 1), LocalDate.of(2026, 3, 6)));
        NotificationProposals proposals = proposals(town.member("I-3", "G-1"));
        assertThat(release(proposals, "I-1").arose())
                .as("30 days before")
                .isEqualTo(PossibleDay.of(LocalDate.of(2026, 2, 18)));
        assertThat(release(proposals, "I-1").deadline()).contains(PossibleDay.of(march(4)));
        assertThat(release(proposals, "I-3").deadline())
                .as("14 days after 4 February")
                .contains(PossibleDay.of(LocalDate.of(2026, 2, 18)));
    }

    private static Occasion release(NotificationProposals proposals, String individual) {
        return proposals.about(new IndividualId(individual)).orElseThrow().occasions().stream()
                .filter(occasion -> occasion.trigger() == NotificationTrigger.COMING_RELEASE)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTriggerAddedLateIsNotDueAfterTheRelease() {
        assertThat(new PossibleDay(march(1), march(9)).noLaterThan(march(5)))
                .isEqualTo(new PossibleDay(march(1), march(5)));
        assertThat(new PossibleDay(march(7), march(9)).noLaterThan(march(5))).isEqualTo(PossibleDay.of(march(5)));
    }

    @Test
    void aDayThatEndsBeforeItBeginsIsRefused() {
        assertThatThrownBy(() -> new PossibleDay(march(9), march(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A day cannot be 2026-03-09 at the earliest and 2026-03-01 at the latest. Swap the two.");
    }

    @Test
    void aGroupThatWasNotAtTheCallInIsToldSinceTheCallIn() {
        Town town = shotAtOn("2025-01-01").callIn(LocalDate.of(2026, 2, 10), "G-2");
        Occasion occasion = about(proposals(town)).first().orElseThrow();
        assertThat(occasion.trigger()).isEqualTo(NotificationTrigger.GROUP_NOT_REPRESENTED);
        assertThat(occasion.deadline()).contains(PossibleDay.of(march(12)));
    }

    @Test
    void whoeverWasNotToldForLongIsPartOfARound() {
        Town town = shotAtOn("2026-02-27").notified("I-1", LocalDate.of(2025, 2, 20), AttemptOutcome.DELIVERED);
        Occasion round = about(proposals(town)).occasions().get(1);
        assertThat(round.trigger()).isEqualTo(NotificationTrigger.WAVE);
        assertThat(round.arose()).as("a year after the talk").isEqualTo(PossibleDay.of(LocalDate.of(2026, 2, 21)));
        assertThat(round.overdue()).isEqualTo(Truth.NOT_MET);
    }

    @Test
    void aMinorIsMetWithGuardiansAndAnAdultIsNot() {
        NotificationProposals proposals = proposals(shotAtOn("2026-02-27").born("I-1", "2010-01-01"));
        assertThat(about(proposals).guardiansPresent()).isTrue();
        assertThat(proposals.explain(Language.SWEDISH))
                .contains("vårdnadshavare ska vara med: yngre än policyns ålder");
        assertThat(about(proposals(shotAtOn("2026-02-27"))).guardiansPresent()).isFalse();
    }

    @Test
    void nobodyIsTakenForAnAdultBecauseABirthDateIsMissing() {
        NotificationProposals proposals =
                proposals(shotAtOn("2026-02-27").individual("I-1", builder -> builder.birthDate(null)));
        assertThat(proposals.undetermined())
                .extracting(NotificationProposal::individual)
                .containsExactly(SOMEBODY);
        assertThat(about(proposals).guardiansPresent()).isTrue();
        assertThat(about(proposals).eligibility().verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(about(proposals).step()).isEqualTo(NextStep.FIND_OUT);
        assertThat(proposals.explain(Language.ENGLISH))
                .contains("guardians are to be present: nobody is taken for an adult while this is missing:"
                        + " the birth date of individual I-1")
                .contains("undetermined: eligible if age.at-least met; missing: the birth date of individual I-1");
    }

    @Test
    void somebodyTooYoungIsNotProposed() {
        assertThat(proposals(shotAtOn("2026-02-27").born("I-1", "2012-01-01")).about(SOMEBODY))
                .isEmpty();
    }

    @Test
    void onADayWithoutNumbersNothingIsDue() {
        LocalDate before = LocalDate.of(2018, 9, 1);
        Town town = shotAtOn("2018-08-30").complete(EVERYTHING);
        NotificationProposals proposals = NotificationProposals.of(town.situation(), POLICY, before);
        assertThat(proposals.proposed()).isEmpty();
    }

    @Test
    void aPolicyWithoutNotificationsSaysSo() {
        Policy silent = Policies.bundled("leicester-phoenix");
        Situation situation = new Town().situation();
        assertThatThrownBy(() -> NotificationProposals.of(situation, silent, Town.TODAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The policy leicester-phoenix says nothing of notifications. Give it a member"
                        + " notifications, or use another policy.");
    }

    private static Town talk(Attempt talk) {
        return shotAtOn("2026-02-20")
                .add(CustomNotification.builder()
                        .id(new NotificationId("N-1"))
                        .individual(SOMEBODY)
                        .trigger(NotificationTrigger.FRESH_INCIDENT)
                        .decidedOn(talk.date())
                        .attempts(List.of(talk))
                        .provenance(Town.PROVENANCE)
                        .build());
    }

    private static Attempt held(List<MessagePart> said, Boolean guardian, Boolean questioned) {
        return new Attempt(
                LocalDate.of(2026, 2, 21), AttemptOutcome.DELIVERED, AttemptPlace.HOME, said, guardian, questioned);
    }

    @Test
    void aTalkIsHeldAsItMustIfEverythingWasSaidAndNobodyQuestioned() {
        TalkCheck talk = proposals(talk(held(List.of(MessagePart.values()), null, false)))
                .talks()
                .get(0);
        assertThat(talk.asItMust()).isEqualTo(Truth.MET);
    }

    @Test
    void whatATalkFailedToSayIsListedAndWhatNobodyWroteDownIsUnknown() {
        NotificationProposals proposals = proposals(talk(held(List.of(MessagePart.MESSAGE), null, null)));
        assertThat(proposals.talks().get(0))
                .extracting(TalkCheck::saidNotSuspected, TalkCheck::helpOffered, TalkCheck::noQuestions)
                .containsExactly(Truth.NOT_MET, Truth.NOT_MET, Truth.UNKNOWN);
        assertThat(proposals.explain(Language.ENGLISH))
                .contains("Talks held as they must be: 0 of 1\n  notification N-1, individual I-1, on 2026-02-21: said"
                        + " not to be suspected: not met; help offered: not met; guardian present where needed: met;"
                        + " no questions about crime: unknown\n");
    }

    @Test
    void helpOfferedOnTheSameDayWasOfferedInTheTalk() {
        Town town = talk(held(List.of(MessagePart.MESSAGE), null, false)).asksForHelp("I-1", LocalDate.of(2026, 2, 21));
        assertThat(proposals(town).talks().get(0).helpOffered()).isEqualTo(Truth.MET);
    }

    @Test
    void aMinorWasMetWithAGuardian() {
        List<MessagePart> all = List.of(MessagePart.values());
        Stream.of(true, false)
                .forEach(present -> assertThat(
                                proposals(talk(held(all, present, false)).born("I-1", "2010-01-01"))
                                        .talks()
                                        .get(0)
                                        .guardianPresent())
                        .isEqualTo(Truth.of(present)));
        assertThat(proposals(talk(held(all, false, false)).individual("I-1", each -> each.birthDate(null)))
                        .talks()
                        .get(0)
                        .guardianPresent())
                .as("nobody knows whether it was needed")
                .isEqualTo(Truth.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nobodyIsEverSaidToBeAboutToDoAnything(Language language) {
        Town town = shotAtOn("2026-02-27")
                .feud("G-1", "G-2")
                .callIn(LocalDate.of(2026, 2, 10), "G-2")
                .member("I-3", "G-2")
                .involved("I-3", "E-1", Role.SUSPECT)
                .notified("I-3", LocalDate.of(2026, 2, 28), AttemptOutcome.NOT_FOUND);
        String text = proposals(town).explain(language).toLowerCase(Locale.ROOT);
        assertThat(text)
                .isNotBlank()
                .doesNotContainPattern("\\bwill\\b")
                .doesNotContainPattern(
                        "\\b(likely to|about to|going to|predict|dangerous|future|offender|retaliate)\\b")
                .doesNotContainPattern("\\b(kommer att|sannolikt|farlig|framtida|gärningsman|benägen|förutse)\\b");
    }

    @Test
    void everythingIsWrittenOut() {
        Town town = shotAtOn("2026-02-26").notified("I-1", LocalDate.of(2026, 2, 27), AttemptOutcome.NOT_FOUND);
        NotificationProposals proposals = proposals(town.individual("I-2", each -> each.birthDate(null)));
        assertThat(proposals.explain(Language.ENGLISH)).startsWith("""
                        Custom notifications as of 2026-03-02 under Sluta skjut (Malmö), as far as published
                        Proposals in the order of triggers and deadlines; people decide. The talk is no interrogation: say that the visit means no suspicion of a crime, and offer help.
                        To be told: 1
                          individual I-1: try again
                            fresh incident: told within 3 days (local: gvi's example value, to be decided by the city's steering group), a letter after 3 (published: ISRCTN35233331 (South West England)) attempts
                              E-1, 2026-02-26: try again; due by 2026-03-01: overdue; attempts 1, contacts 0
                                close to the victim: met first as somebody who can be hurt
                              MET      To prevent retaliation""");
        assertThat(proposals.explain(Language.SWEDISH)).startsWith("""
                        Riktade samtal den 2026-03-02 enligt Sluta skjut (Malmö), så långt det är publicerat
                        Förslag i ordning efter anledning och tidsgräns; människor beslutar. Samtalet är inget förhör: säg att besöket inte innebär någon misstanke om brott, och erbjud stöd.
                        Ska få budskapet: 1
                          individ I-1: försök igen
                            ny händelse: budskapet inom 3 dagar (lokalt: gvi:s exempelvärde, ska beslutas av stadens styrgrupp), brev efter 3 (publicerat: ISRCTN35233331 (South West England)) försök
                              E-1, 2026-02-26: försök igen; senast 2026-03-01: försenat; försök 1, kontakter 0
                                nära offret: möts först som någon som kan skadas
                              UPPFYLLT     För att förebygga hämnd""");
    }
}
