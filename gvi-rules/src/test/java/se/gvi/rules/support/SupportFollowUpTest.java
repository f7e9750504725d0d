// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import se.gvi.model.contact.Attempt;
import se.gvi.model.contact.AttemptOutcome;
import se.gvi.model.contact.Attendance;
import se.gvi.model.contact.CallInId;
import se.gvi.model.contact.CustomNotification;
import se.gvi.model.contact.Invitation;
import se.gvi.model.contact.InvitationBasis;
import se.gvi.model.contact.InvitationId;
import se.gvi.model.contact.MessagePart;
import se.gvi.model.contact.NotificationId;
import se.gvi.model.contact.NotificationTrigger;
import se.gvi.model.finding.Language;
import se.gvi.model.id.RecordKind;
import se.gvi.model.incident.IncidentType;
import se.gvi.model.incident.Role;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.individual.SupervisionKind;
import se.gvi.model.situation.Situation;
import se.gvi.model.support.Consent;
import se.gvi.model.support.ConsentScope;
import se.gvi.model.support.ExitPreparation;
import se.gvi.model.support.SupportCase;
import se.gvi.model.support.SupportCaseId;
import se.gvi.model.support.SupportNeed;
import se.gvi.model.support.SupportStatus;
import se.gvi.model.time.DateSpan;
import se.gvi.model.time.PartialDate;
import se.gvi.rules.fixture.Town;
import se.gvi.rules.policy.Policies;
import se.gvi.rules.policy.Policy;
import se.gvi.rules.reason.Truth;

final class SupportFollowUpTest {

    private static final Policy POLICY = Policies.bundled("sluta-skjut");
    private static final IndividualId SOMEBODY = new IndividualId("I-1");
    private static final LocalDate OFFER = LocalDate.of(2025, 1, 10);
    private static final RecordKind[] EVERYTHING = Arrays.stream(RecordKind.values())
            .filter(kind -> kind != RecordKind.SOURCE && kind != RecordKind.COVERAGE)
            .toArray(RecordKind[]::new);

    private static Town town() {
        return new Town().people(2).groups(1).born("I-1", "1999-01-01").born("I-2", "1999-01-01");
    }

    private static Town helped(UnaryOperator<SupportCase.Builder> more) {
        return town().add(more.apply(SupportCase.builder()
                        .id(new SupportCaseId("H-1"))
                        .individual(SOMEBODY)
                        .status(SupportStatus.OFFERED)
                        .offeredOn(OFFER)
                        .provenance(Town.PROVENANCE))
                .build());
    }

    private static SupportFollowUp followUp(Town town) {
        return followUp(town.complete(EVERYTHING).situation());
    }

    private static SupportFollowUp followUp(Situation situation) {
        return SupportFollowUp.of(situation, POLICY, Town.TODAY);
    }

    private static FirstContact contact(UnaryOperator<SupportCase.Builder> more) {
        return followUp(helped(more)).cases().get(0).firstContact();
    }

    @Test
    void whoeverWasOfferedHelpAndDidNotAskWaitsForNothing() {
        assertThat(contact(support -> support).state()).isEqualTo(ContactState.NOT_REQUESTED);
    }

    @Test
    void aRequestIsAnsweredWithinThePolicysTime() {
        FirstContact waiting =
                contact(support -> support.status(SupportStatus.REQUESTED).requestedOn(LocalDate.of(2026, 2, 27)));
        assertThat(waiting.state()).isEqualTo(ContactState.WAITING);
        assertThat(waiting.due()).isEqualTo(Town.TODAY);
        assertThat(contact(support -> support.status(SupportStatus.REQUESTED).requestedOn(LocalDate.of(2026, 2, 26)))
                        .state())
                .isEqualTo(ContactState.OVERDUE);
    }

    @Test
    void aContactOnTheLastDayIsInTimeAndOneADayLaterIsLate() {
        LocalDate asked = LocalDate.of(2025, 2, 1);
        assertThat(contact(support -> support.status(SupportStatus.ACTIVE)
                                .requestedOn(asked)
                                .firstContactOn(asked.plusDays(3)))
                        .state())
                .isEqualTo(ContactState.MADE_IN_TIME);
        assertThat(contact(support -> support.status(SupportStatus.ACTIVE)
                                .requestedOn(asked)
                                .firstContactOn(asked.plusDays(4)))
                        .state())
                .isEqualTo(ContactState.MADE_LATE);
    }

    @Test
    void aStatusWithoutItsDayTellsNothingAndTheDayIsNamed() {
        FirstContact contact =
                contact(support -> support.status(SupportStatus.ACTIVE).requestedOn(LocalDate.of(2025, 2, 1)));
        assertThat(contact.state()).isEqualTo(ContactState.UNDETERMINED);
        assertThat(contact.missing().get(0).what().en()).isEqualTo("the day of the first contact of support case H-1");
        FirstContact request = contact(support -> support.status(SupportStatus.REQUESTED));
        assertThat(request.missing().get(0).what().sv()).isEqualTo("dagen för begäran för stödärende H-1");
    }

    @Test
    void aFirstContactNamesWhatIsMissingExactlyIfItIsUndetermined() {
        assertThatThrownBy(() -> new FirstContact(ContactState.UNDETERMINED, null, null, null, null, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A first contact that is UNDETERMINED names 0 missing facts. Name them exactly if it is"
                        + " UNDETERMINED.");
    }

    @Test
    void aWithdrawnConsentStopsWhatRestedOnIt() {
        LocalDate given = LocalDate.of(2025, 2, 1);
        SupportFollowUp followUp = followUp(helped(support -> support.consents(List.of(
                new Consent(ConsentScope.CONTACT, given, null),
                new Consent(ConsentScope.INFORMATION_EXCHANGE, given, Town.TODAY)))));
        assertThat(followUp.cases().get(0).consents())
                .extracting(ConsentState::scope, ConsentState::holds)
                .containsExactly(tuple(ConsentScope.CONTACT, true), tuple(ConsentScope.INFORMATION_EXCHANGE, false));
        assertThat(followUp.explain(Language.ENGLISH))
                .contains(
                        "    consent to exchange of information from 2025-02-01, withdrawn on 2026-03-02: exchange no more"
                                + " information about the support on the ground of consent\n");
    }

    @Test
    void aConsentGivenAgainStopsNothing() {
        SupportFollowUp followUp = followUp(helped(support -> support.consents(List.of(
                new Consent(ConsentScope.CONTACT, LocalDate.of(2025, 2, 1), LocalDate.of(2025, 3, 1)),
                new Consent(ConsentScope.CONTACT, LocalDate.of(2025, 6, 1), null)))));
        assertThat(followUp.cases().get(0).consents())
                .isNotNull()
                .allMatch(consent -> consent.stops().isEmpty());
    }

    private static Town told(List<MessagePart> said) {
        return town().add(CustomNotification.builder()
                .id(new NotificationId("N-1"))
                .individual(SOMEBODY)
                .trigger(NotificationTrigger.WAVE)
                .decidedOn(OFFER)
                .attempts(List.of(new Attempt(OFFER, AttemptOutcome.DELIVERED, null, said, null, null)))
                .provenance(Town.PROVENANCE)
                .build());
    }

    private static Truth offered(Town town) {
        return followUp(town).offers().get(0).offered();
    }

    @Test
    void whoeverWasToldWithoutAnOfferIsListed() {
        SupportFollowUp followUp = followUp(told(null));
        assertThat(followUp.offers().get(0).offered()).isEqualTo(Truth.NOT_MET);
        assertThat(followUp.explain(Language.ENGLISH)).contains("""
                        Offer made together with the warning: 0 of 1
                          individual I-1, custom notification N-1 on 2025-01-10: no offer recorded
                        """);
        assertThat(followUp.explain(Language.SWEDISH)).contains("""
                        Erbjudande tillsammans med budskapet: 0 av 1
                          individ I-1, riktat samtal N-1 den 2025-01-10: inget erbjudande registrerat
                        """);
    }

    @Test
    void anOfferInTheTalkOrOfThatDayOrBeforeIsMadeTogether() {
        assertThat(offered(told(List.of(MessagePart.OFFER_OF_HELP)))).isEqualTo(Truth.MET);
        assertThat(offered(told(null).asksForHelp("I-1", OFFER))).isEqualTo(Truth.MET);
        assertThat(offered(told(null).asksForHelp("I-1", OFFER.minusDays(30)))).isEqualTo(Truth.MET);
        assertThat(offered(told(null).asksForHelp("I-1", OFFER.plusDays(1))))
                .as("the day after")
                .isEqualTo(Truth.NOT_MET);
        assertThat(offered(told(null).asksForHelp("I-2", OFFER)))
                .as("to somebody else")
                .isEqualTo(Truth.NOT_MET);
    }

    @Test
    void anOfferThatHadEndedWasNotOnOffer() {
        Town ended = told(null)
                .add(SupportCase.builder()
                        .id(new SupportCaseId("H-1"))
                        .individual(SOMEBODY)
                        .status(SupportStatus.DROPPED)
                        .offeredOn(OFFER.minusDays(60))
                        .endedOn(OFFER)
                        .provenance(Town.PROVENANCE)
                        .build());
        assertThat(offered(ended)).isEqualTo(Truth.NOT_MET);
    }

    @Test
    void whereCasesAreNotRecordedCompletelyItIsUnknownWhetherHelpWasOffered() {
        OfferCheck check = followUp(told(null).situation()).offers().get(0);
        assertThat(check.offered()).isEqualTo(Truth.UNKNOWN);
        assertThat(check.missing().get(0).what().en()).isEqualTo("support case of individual I-1 on 2025-01-10");
    }

    @Test
    void whoeverCameToACallInWasWarnedThereToo() {
        Town town = town().callIn(OFFER, "G-1")
                .add(Invitation.builder()
                        .id(new InvitationId("B-1"))
                        .callIn(new CallInId("CI-1"))
                        .individual(SOMEBODY)
                        .basis(InvitationBasis.VOLUNTARY)
                        .attendance(Attendance.ATTENDED)
                        .provenance(Town.PROVENANCE)
                        .build());
        assertThat(followUp(town).offers())
                .extracting(offer -> offer.contact().kind(), OfferCheck::day)
                .containsExactly(tuple(RecordKind.INVITATION, OFFER));
    }

    @Test
    void anOfferCheckNamesWhatIsMissingExactlyIfItIsUnknown() {
        OfferCheck known = followUp(told(null)).offers().get(0);
        assertThatThrownBy(() -> new OfferCheck(
                        known.individual(), known.contact(), known.day(), Truth.UNKNOWN, List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Whether help was offered is unknown and 0 facts are missing. Name missing facts exactly if"
                        + " it is unknown.");
    }

    @Test
    void successIsAliveUnhurtAndOutOfPrisonPeriodByPeriod() {
        Town town = helped(support -> support)
                .incident(IncidentType.NONFATAL_SHOOTING, "2025-08-01")
                .involved("I-1", "E-1", Role.VICTIM)
                .supervision(
                        "I-1",
                        SupervisionKind.CUSTODY,
                        DateSpan.of(LocalDate.of(2025, 7, 9), LocalDate.of(2025, 7, 10)));
        Outcome outcome = followUp(town).outcomes().get(0);
        assertThat(outcome.periods())
                .extracting(
                        OutcomePeriod::from,
                        OutcomePeriod::last,
                        OutcomePeriod::whole,
                        OutcomePeriod::alive,
                        OutcomePeriod::unhurt,
                        OutcomePeriod::outOfPrison)
                .containsExactly(
                        tuple(OFFER, LocalDate.of(2025, 7, 9), true, Truth.MET, Truth.MET, Truth.NOT_MET),
                        tuple(
                                LocalDate.of(2025, 7, 10),
                                LocalDate.of(2026, 1, 9),
                                true,
                                Truth.MET,
                                Truth.NOT_MET,
                                Truth.MET),
                        tuple(LocalDate.of(2026, 1, 10), Town.TODAY, false, Truth.MET, Truth.MET, Truth.MET));
        assertThat(outcome.overall().all()).isEqualTo(Truth.NOT_MET);
    }

    @Test
    void theUnknownAreCountedByThemselves() {
        RecordKind[] butCustody = Arrays.stream(EVERYTHING)
                .filter(kind -> kind != RecordKind.SUPERVISION)
                .toArray(RecordKind[]::new);
        Town town = helped(support -> support)
                .asksForHelp("I-2", OFFER)
                .supervision("I-2", SupervisionKind.CUSTODY, DateSpan.from(LocalDate.of(2026, 2, 1)))
                .complete(butCustody);
        OutcomeCount whole = followUp(town.situation()).counts().get(0);
        assertThat(whole.outOfPrison()).isEqualTo(new OutcomeCount.Count(0, 1, 1));
        assertThat(whole.alive()).isEqualTo(new OutcomeCount.Count(2, 0, 0));
        assertThat(whole.all()).isEqualTo(new OutcomeCount.Count(0, 1, 1));
        assertThat(whole.partly()).as("alive and unhurt counts").isEqualTo(1);
    }

    @Test
    void whoeverDiedIsNoLongerAliveFromThatPeriodOn() {
        Town town = helped(support -> support)
                .individual("I-1", each -> each.deathDate(PartialDate.of(LocalDate.of(2025, 8, 1))));
        assertThat(followUp(town).outcomes().get(0).periods())
                .extracting(OutcomePeriod::alive)
                .containsExactly(Truth.MET, Truth.NOT_MET, Truth.NOT_MET);
    }

    private static Truth exit(ExitPreparation preparation, Consent... consents) {
        return followUp(helped(support -> support.status(SupportStatus.ACTIVE)
                        .needs(List.of(SupportNeed.EXIT))
                        .consents(List.of(consents))
                        .exit(preparation)))
                .exits()
                .get(0)
                .reasons()
                .truth();
    }

    @Test
    void thePolicesConditionsForExitAreAllOfThoseThatArePublished() {
        LocalDate day = LocalDate.of(2025, 6, 1);
        Consent exchange = new Consent(ConsentScope.INFORMATION_EXCHANGE, day, null);
        assertThat(exit(new ExitPreparation(true, true, day, false, day), exchange))
                .isEqualTo(Truth.MET);
        assertThat(exit(new ExitPreparation(true, true, day, false, day)))
                .as("without consent")
                .isEqualTo(Truth.NOT_MET);
        assertThat(exit(new ExitPreparation(true, true, day, true, day), exchange))
                .as("an evidence person")
                .isEqualTo(Truth.NOT_MET);
        assertThat(exit(new ExitPreparation(null, true, day, false, day), exchange))
                .as("no word on the threat")
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void socialServicesHelpWhateverTheConditionsSay() {
        assertThat(followUp(town()).explain(Language.ENGLISH))
                .contains("Leaving crime, conditions of the police: 0. Social services help regardless, on need.");
        assertThat(followUp(town()).explain(Language.SWEDISH))
                .contains("Avhopp, polisens villkor: 0. Socialtjänsten hjälper oavsett, efter behov.");
    }

    @Test
    void onADayWithoutTimesTheDeadlineIsUnknownAndTheMissingValueNamed() {
        LocalDate before = LocalDate.of(2018, 9, 1);
        Town town = town().asksForHelp("I-1", LocalDate.of(2018, 8, 1));
        SupportFollowUp followUp = SupportFollowUp.of(town.complete(EVERYTHING).situation(), POLICY, before);
        FirstContact contact = followUp.cases().get(0).firstContact();
        assertThat(contact.state()).isEqualTo(ContactState.UNDETERMINED);
        assertThat(contact.missing().get(0).what().en())
                .isEqualTo("a value of the policy parameter first-contact on 2018-09-01");
        assertThat(followUp.outcomes().get(0).periods()).isEmpty();
    }

    @Test
    void aPolicyWithoutSupportSaysSo() {
        Policy silent = Policies.bundled("leicester-phoenix");
        Situation situation = new Town().situation();
        assertThatThrownBy(() -> SupportFollowUp.of(situation, silent, Town.TODAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The policy leicester-phoenix says nothing of support. Give it a member support, or use"
                        + " another policy.");
    }

    @Test
    void everythingIsWrittenOut() {
        Town town = told(null).asksForHelp("I-2", LocalDate.of(2026, 2, 1));
        assertThat(followUp(town).explain(Language.ENGLISH)).isEqualTo("""
                Support as of 2026-03-02 under Sluta skjut (Malmö), as far as published
                Offer made together with the warning: 0 of 1
                  individual I-1, custom notification N-1 on 2025-01-10: no offer recorded
                Support cases: 1
                  support case SC-1, individual I-2, requested, offered on 2026-02-01: first contact overdue, requested on 2026-02-01, due by 2026-02-04, within 3 days (local: gvi's example value, to be decided by the city's steering group)
                    consents are not recorded
                How people fare, of 2 (success is alive, unhurt and out of prison; partial movement counts):
                  since the offer, 2 people: alive 2 yes, 0 no, 0 unknown; unhurt 2 yes, 0 no, 0 unknown; out of prison 2 yes, 0 no, 0 unknown; all three 2 yes, 0 no, 0 unknown; some of them 0
                  period 1, 1 people: alive 1 yes, 0 no, 0 unknown; unhurt 1 yes, 0 no, 0 unknown; out of prison 1 yes, 0 no, 0 unknown; all three 1 yes, 0 no, 0 unknown; some of them 0
                  period 2, 1 people: alive 1 yes, 0 no, 0 unknown; unhurt 1 yes, 0 no, 0 unknown; out of prison 1 yes, 0 no, 0 unknown; all three 1 yes, 0 no, 0 unknown; some of them 0
                  individual I-1 since 2025-01-10: alive yes; unhurt yes; out of prison yes
                  individual I-2 since 2026-02-01: alive yes; unhurt yes; out of prison yes
                Leaving crime, conditions of the police: 0. Social services help regardless, on need.
                """);
    }
}
