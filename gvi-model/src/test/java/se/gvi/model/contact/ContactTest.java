// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.fixture.Examples;
import se.gvi.model.fixture.Refusals;

final class ContactTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 12);

    @Test
    void aCallInConcernsAGroup() {
        Refusals.assertRefused(
                () -> Examples.callIn().toBuilder().groups(List.of()).build(),
                FindingCode.EMPTY_LIST,
                "The member groups of call-in L-01 is empty. It needs at least one entry.",
                "Medlemmen groups i call-in L-01 är tom. Den behöver minst ett värde.");
    }

    @Test
    void aCallInIsRehearsedBeforeItIsHeld() {
        Refusals.assertRefused(
                () -> Examples.callIn().toBuilder()
                        .rehearsedOn(LocalDate.of(2025, 9, 19))
                        .build(),
                FindingCode.OUT_OF_ORDER,
                "In call-in L-01, the meeting (2025-09-18) is dated before the rehearsal (2025-09-19)."
                        + " Correct one of the two.",
                "I call-in L-01 har mötet (2025-09-18) ett datum före genrepet (2025-09-19). Rätta ett av datumen.");
    }

    @Test
    void theParticipantsOfACallInAreFixedBeforeItIsHeld() {
        Refusals.assertRefused(
                () -> Examples.callIn().toBuilder()
                        .participantsFixedOn(LocalDate.of(2025, 9, 19))
                        .build(),
                FindingCode.OUT_OF_ORDER,
                "In call-in L-01, the meeting (2025-09-18) is dated before the choice of participants (2025-09-19)."
                        + " Correct one of the two.",
                "I call-in L-01 har mötet (2025-09-18) ett datum före valet av deltagare (2025-09-19)."
                        + " Rätta ett av datumen.");
    }

    @Test
    void aCallInIsFollowedUpAfterItWasHeld() {
        Refusals.assertRefused(
                () -> Examples.callIn().toBuilder()
                        .followedUpOn(LocalDate.of(2025, 9, 17))
                        .build(),
                FindingCode.OUT_OF_ORDER,
                "In call-in L-01, the follow-up (2025-09-17) is dated before the meeting (2025-09-18)."
                        + " Correct one of the two.",
                "I call-in L-01 har uppföljningen (2025-09-17) ett datum före mötet (2025-09-18)."
                        + " Rätta ett av datumen.");
    }

    @Test
    void everythingAboutACallInMayHappenOnOneDay() {
        LocalDate day = Examples.callIn().date();
        CallIn callIn = Examples.callIn().toBuilder()
                .participantsFixedOn(day)
                .rehearsedOn(day)
                .followedUpOn(day)
                .build();
        assertThat(callIn.participantsFixedOn()).contains(day);
        assertThat(callIn.followedUpOn()).contains(day);
    }

    @Test
    void aMessageIsDeliveredOnTheFirstDayItReachedThePerson() {
        CustomNotification notification = Examples.notification().toBuilder()
                .attempts(List.of(
                        new Attempt(DAY.plusDays(3), AttemptOutcome.DELIVERED, null),
                        new Attempt(DAY.plusDays(1), AttemptOutcome.DELIVERED, AttemptPlace.HOME),
                        new Attempt(DAY, AttemptOutcome.LETTER_LEFT, AttemptPlace.HOME)))
                .build();
        assertThat(notification.deliveredOn()).contains(DAY.plusDays(1));
    }

    @Test
    void whatWasSaidIsNamedOnceAndCannotBeChanged() {
        List<MessagePart> said = new ArrayList<>(List.of(MessagePart.MESSAGE));
        Attempt attempt = new Attempt(DAY, AttemptOutcome.DELIVERED, null, said, null, null);
        said.add(MessagePart.MESSAGE);
        assertThat(attempt.said()).containsExactly(MessagePart.MESSAGE).isUnmodifiable();
        Refusals.assertRefused(
                () -> new Attempt(DAY, AttemptOutcome.DELIVERED, null, said, null, null),
                FindingCode.REPEATED_ENTRY,
                "The member said of the attempt names the same thing twice. Remove one of the two.",
                "Medlemmen said i försöket anger samma sak två gånger. Ta bort den ena.");
    }

    @Test
    void whatIsNotRecordedOfAnAttemptIsNotDenied() {
        Attempt attempt = new Attempt(DAY, AttemptOutcome.DELIVERED, AttemptPlace.HOME);
        assertThat(attempt.said()).isNull();
        assertThat(attempt.guardianPresent()).isNull();
        assertThat(attempt.questioned()).isNull();
    }

    @Test
    void anAttemptIsNoContact() {
        assertThat(Examples.minimalNotification().deliveredOn()).isEmpty();
        assertThat(Examples.minimalNotification().toBuilder()
                        .attempts(List.of(new Attempt(DAY, AttemptOutcome.NOT_FOUND, null)))
                        .build()
                        .deliveredOn())
                .isEmpty();
    }
}
