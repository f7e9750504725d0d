// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.ValidationReport;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.records.Records;
import se.gvi.model.records.Shelf;

/**
 * Checks that concern several records: what no record can know of itself. What a record can know, it has checked before
 * it existed.
 *
 * <p>Ids and references are checked in all records. The other checks look only at records that stand: what was
 * withdrawn may contradict what replaced it. Nothing is reported unless it is certain, whatever day an inexact date
 * stands for.
 *
 * <p>A finding's place is the JSON pointer the value would have if the records were written in their order, for
 * instance {@code /memberships/12/span}; line and column are 0.
 */
public final class Checks {

    /** How many findings of one code {@link #check(Records)} keeps; all are counted. */
    public static final int KEPT_PER_CODE = 1000;

    private static final List<Check> ALL = List.of(
            new DuplicateIds(),
            new BrokenReferences(),
            new Events(),
            new ImplausibleBirthDate(),
            new ImplausibleDeathDate(),
            new StepsOutOfOrder(),
            new GroupStatusTwice(),
            new MembershipWithoutEvidence(),
            new MembershipWithoutReviewDate(),
            new MembershipTwice(),
            new InvolvementTwice(),
            new InvitationTwice(),
            new FeudAndAllianceAtOnce(),
            new GroupsOnUninvolvedSide(),
            new ContactBeforeDecision(),
            new NotificationAsInterrogation(),
            new AttendanceWithoutMeeting(),
            new MandatoryWithoutSupervision(),
            new NoticeBeforeContact(),
            new NoticeOfOtherCallIn(),
            new NoticeOfOtherNotification(),
            new FocusWithoutNotice(),
            new FocusTriggerBeforeNotice(),
            new FocusEndReasonWithoutEnd(),
            new AssessmentOfSomebodyElse(),
            new AssessmentOnRefusedGround(),
            new IntelligenceWithoutGrading(),
            new OffenceDataOfNonAuthority(),
            new RegimeOfAnotherBranch(),
            new MigratedWithoutOriginalDate(),
            new RequestNotCarriedOut(),
            new RequestAboutSomebodyElse(),
            new CoverageWithoutRecords(),
            new CoverageBeyondSource());

    private Checks() {}

    /**
     * Checks records.
     *
     * @param records the records
     * @return all that was found; of each code the first {@value #KEPT_PER_CODE} are kept
     */
    public static ValidationReport check(Records records) {
        ValidationReport.Collector found = ValidationReport.collector(KEPT_PER_CODE);
        check(records, Unread.nothing(), found);
        return found.report();
    }

    /**
     * Checks records of a document that could not be read whole. A check that concludes from a record's absence does
     * not run while records of that kind are unread; the report then says so and is incomplete.
     *
     * @param records the records that could be read
     * @param unread what could not be read
     * @param found where findings are added, and checks that did not run
     */
    public static void check(Records records, Unread unread, ValidationReport.Collector found) {
        Objects.requireNonNull(found, "found");
        StandingRecords standing = new StandingRecords(records, unread);
        Findings findings = new Findings(found);
        Set<RecordKind> incomplete = unread.incompleteKinds();
        for (Check check : ALL) {
            List<RecordKind> missing = check.concludesFromAbsenceOf().stream()
                    .filter(incomplete::contains)
                    .sorted()
                    .toList();
            if (missing.isEmpty()) {
                check.run(standing, findings);
            } else {
                found.notRun(sentence(check.code(), missing));
            }
        }
    }

    /** Tells which records there are. */
    @FunctionalInterface
    public interface Holdings {

        /**
         * Tells whether there is a record, whether it stands or was withdrawn.
         *
         * @param record the record
         * @return true if so
         */
        boolean hold(RecordRef record);
    }

    /**
     * Tells which records there are, looked up quickly.
     *
     * @param records the records
     * @return what they hold
     */
    public static Holdings holdings(Records records) {
        StandingRecords standing = new StandingRecords(records, Unread.nothing());
        return ref -> standing.presence(ref) != Shelf.Presence.ABSENT;
    }

    private static String sentence(FindingCode code, List<RecordKind> missing) {
        return missing.stream()
                .map(RecordKind::section)
                .collect(Collectors.joining(", ", code + ": not every record could be read in ", ""));
    }
}
