// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import java.util.Map;
import se.gvi.model.contact.Attendance;
import se.gvi.model.contact.CallIn;
import se.gvi.model.contact.CallInStatus;
import se.gvi.model.contact.Invitation;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.records.Records;

/**
 * Attendance, or absence, at a call-in that is not recorded as held. Who came carries the message (strategy D5), and who
 * stayed away from a mandatory meeting faces consequences (D6); neither follows from a meeting that was not. People may
 * be excused beforehand.
 */
final class AttendanceWithoutMeeting implements Check {

    @Override
    public FindingCode code() {
        return FindingCode.ATTENDANCE_WITHOUT_MEETING;
    }

    @Override
    public void run(StandingRecords records, Findings findings) {
        for (Placed<Invitation> invitation : records.of(Records::invitations)) {
            invitation
                    .record()
                    .attendance()
                    .filter(attendance -> attendance != Attendance.EXCUSED)
                    .flatMap(attendance -> records.find(invitation.record().callIn(), CallIn.class))
                    .filter(callIn -> callIn.status() != CallInStatus.HELD)
                    .ifPresent(callIn -> findings.add(
                            code(),
                            invitation,
                            "/attendance",
                            Map.of("callIn", callIn.id().label())));
        }
    }
}
