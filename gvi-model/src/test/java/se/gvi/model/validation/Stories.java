// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import se.gvi.model.assessment.RiskSide;
import se.gvi.model.contact.Attempt;
import se.gvi.model.contact.AttemptOutcome;
import se.gvi.model.contact.Attendance;
import se.gvi.model.contact.CallInId;
import se.gvi.model.contact.CallInStatus;
import se.gvi.model.contact.InvitationBasis;
import se.gvi.model.contact.NotificationId;
import se.gvi.model.coverage.Completeness;
import se.gvi.model.enforcement.FocusEnd;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.fixture.Given;
import se.gvi.model.group.GroupId;
import se.gvi.model.group.GroupStatus;
import se.gvi.model.group.GroupStatusSpan;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.incident.GroupInvolvement;
import se.gvi.model.incident.IncidentId;
import se.gvi.model.individual.SupervisionKind;
import se.gvi.model.membership.EvidenceKind;
import se.gvi.model.membership.MembershipEvidence;
import se.gvi.model.membership.Standing;
import se.gvi.model.rights.RequestDecision;
import se.gvi.model.rights.RequestOutcome;
import se.gvi.model.rights.Right;
import se.gvi.model.source.Provenance;
import se.gvi.model.source.Recorded;
import se.gvi.model.source.SourceId;
import se.gvi.model.support.Consent;
import se.gvi.model.support.ConsentScope;
import se.gvi.model.support.ExitPreparation;

/**
 * Stories of a few people and groups, told at random, so that much is wrong in them: ids collide, spans overlap,
 * records are missing. A story can be told in any {@link World}.
 */
final class Stories {

    /** Ages are far from the limits of what is plausible, so that they stay there in every world. */
    private static final List<Integer> BIRTHS = List.of(-11_000, -9_000, -500, 5_000, -45_000);

    /** A source of what was moved from an earlier register. */
    static final SourceId MOVED = SourceId.of("moved");

    /** A source that is no authority. */
    static final SourceId CHURCH = SourceId.of("church");

    private Stories() {}

    /** One record of a story. */
    interface Telling {
        Recorded in(World world);
    }

    static Arbitrary<List<Telling>> stories() {
        return telling().list().ofMinSize(1).ofMaxSize(40);
    }

    private static Arbitrary<Telling> telling() {
        return Arbitraries.integers()
                .between(0, 1000)
                .array(int[].class)
                .ofSize(10)
                .map(numbers -> (Telling) new Dice(numbers))
                .filter(Stories::canBeTold);
    }

    private static boolean canBeTold(Telling telling) {
        try {
            return telling.in(World.PLAIN) != null;
        } catch (InvalidValueException cannotBe) {
            return false;
        }
    }

    /** Numbers that say everything about a record: which kind, which id, whom it names, and when. */
    private static final class Dice implements Telling {

        private final int[] numbers;

        Dice(int[] numbers) {
            this.numbers = numbers.clone();
        }

        private int one(int which, int of) {
            return numbers[which] % of;
        }

        private <T> T one(int which, T[] of) {
            return of[one(which, of.length)];
        }

        @Override
        public String toString() {
            return Arrays.toString(numbers);
        }

        /** Names are few, days lie within two years, and it was recorded late in them or after. */
        @Override
        public Recorded in(World w) {
            int day = one(1, 700);
            int length = one(2, 3) * one(3, 300);
            String a = w.id("X", one(4, 3));
            String b = w.id("X", one(5, 3));
            String id = w.id("R", one(6, 6));
            Recorded record = switch (one(0, 18)) {
                case 0 ->
                    Given.group(a)
                            .statuses(List.of(
                                    new GroupStatusSpan(GroupStatus.ACTIVE, w.span(day, length)),
                                    new GroupStatusSpan(GroupStatus.DORMANT, w.span(one(7, 700), 50))))
                            .audits(List.of(w.day(one(8, 700))))
                            .build();
                case 1, 2 ->
                    Given.individual(a)
                            .birthDate(w.date(BIRTHS.get(one(7, BIRTHS.size()))))
                            .deathDate(one(8, 3) == 0 ? w.date(day) : null)
                            .build();
                case 3, 4 ->
                    Given.membership(id, a, b)
                            .standing(one(7, Standing.values()))
                            .span(w.span(day, length))
                            .evidence(
                                    one(9, 3) == 0
                                            ? List.of(MembershipEvidence.of(
                                                    EvidenceKind.INTELLIGENCE, Given.POLICE, w.day(day)))
                                            : null)
                            .assessedOn(w.day(day))
                            .reviewBy(one(8, 2) == 0 ? null : w.day(day + 200))
                            .build();
                case 5 -> Given.feud(id, a, b).span(w.span(day, length)).build();
                case 6 -> Given.alliance(id, a, b).span(w.span(day, length)).build();
                case 7 -> Given.tie(id, a, b).dates(List.of(w.date(day))).build();
                case 8 -> Given.incident(a).date(w.date(day)).build();
                case 9 ->
                    Given.suspect(id, a, b)
                            .chargedOn(one(8, 2) == 0 ? null : w.day(day - length))
                            .judgedOn(one(3, 2) == 0 ? null : w.day(day))
                            .droppedOn(one(7, 2) == 0 ? null : w.day(day))
                            .build();
                case 10 ->
                    Given.classification(id, a)
                            .assessedOn(w.day(day))
                            .offenderSide(one(7, GroupInvolvement.values()))
                            .offenderGroups(List.of(GroupId.of(b)))
                            .build();
                case 11 ->
                    Given.probation(id, a)
                            .supervisionKind(one(7, SupervisionKind.values()))
                            .span(w.span(day, length))
                            .build();
                case 12 ->
                    Given.callIn(a, b)
                            .date(w.day(day))
                            .participantsFixedOn(one(2, 2) == 0 ? null : w.day(day - length))
                            .followedUpOn(one(3, 2) == 0 ? null : w.day(day + length))
                            .status(one(7, CallInStatus.values()))
                            .build();
                case 13 ->
                    Given.invitation(id, a, b)
                            .basis(one(7, InvitationBasis.values()))
                            .attendance(one(8, Attendance.values()))
                            .build();
                case 14 ->
                    Given.notification(a, b)
                            .incident(one(7, 2) == 0 ? null : IncidentId.of(b))
                            .decidedOn(w.day(day))
                            .attempts(List.of(new Attempt(
                                    w.day(one(3, 700)),
                                    one(8, AttemptOutcome.values()),
                                    null,
                                    null,
                                    null,
                                    one(9, 2) == 0)))
                            .build();
                case 15 ->
                    Given.notice(id, a)
                            .date(w.day(day))
                            .callIn(one(7, 2) == 0 ? CallInId.of(b) : null)
                            .notification(one(7, 3) == 0 ? NotificationId.of(b) : null)
                            .build();
                case 16 ->
                    Given.focus(id, a, b)
                            .decidedOn(one(3, 2) == 0 ? null : w.day(day - one(7, 40)))
                            .span(w.span(day, length))
                            .endReason(one(7, 2) == 0 ? null : one(8, FocusEnd.values()))
                            .reviews(List.of(w.day(one(3, 700))))
                            .build();
                default -> followUp(w, id, a, b, day, length);
            };
            Provenance known = w.known(400 + one(9, 600), one(2, 4) == 0 ? 1 + one(3, 300) : 0);
            return record.withProvenance(
                    new Provenance(supplier(), known.collectedOn(), known.recordedAt(), known.withdrawnAt()));
        }

        private SourceId supplier() {
            return switch (one(8, 16)) {
                case 10 -> MOVED;
                case 11 -> CHURCH;
                default -> Given.POLICE;
            };
        }

        private Recorded followUp(World w, String id, String a, String b, int day, int length) {
            return switch (one(8, 5)) {
                case 0 ->
                    Given.supportCase(id, a)
                            .offeredOn(w.day(day))
                            .endedOn(w.day(day + length))
                            .consents(List.of(new Consent(ConsentScope.CONTACT, w.day(one(3, 700)), null)))
                            .exit(new ExitPreparation(null, null, w.day(one(7, 700)), null, w.day(one(3, 700))))
                            .build();
                case 1 ->
                    Given.assessment(
                                    id,
                                    a,
                                    new RecordRef(one(7, RecordKind.values()), b),
                                    new RecordRef(RecordKind.MEMBERSHIP, w.id("R", one(3, 6))))
                            .side(one(2, RiskSide.values()))
                            .assessedOn(w.day(day))
                            .expiresOn(w.day(day + 90))
                            .build();
                case 2 ->
                    Given.coverage(id, one(7, RecordKind.values()))
                            .completeness(one(3, Completeness.values()))
                            .span(w.span(day, length))
                            .build();
                case 3 -> Given.decision(id, a).decidedAt(w.moment(day)).build();
                default ->
                    Given.request(id, a, one(7, Right.values()))
                            .records(
                                    one(2, 2) == 0
                                            ? null
                                            : List.of(
                                                    new RecordRef(one(7, RecordKind.values()), b),
                                                    new RecordRef(RecordKind.MEMBERSHIP, w.id("R", one(3, 6)))))
                            .receivedOn(w.day(day))
                            .decision(new RequestDecision(
                                    one(3, RequestOutcome.values()), Given.ANALYST, w.day(day + 800), "Beslut."))
                            .build();
            };
        }
    }
}
