// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import java.util.List;
import java.util.Map;
import se.gvi.model.contact.Attempt;
import se.gvi.model.contact.CustomNotification;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.records.Records;

/**
 * Custom notifications at which the person was questioned about a crime. A notification carries the message, and must
 * not be used as an interrogation (strategy D7, Safety/legal).
 */
final class NotificationAsInterrogation implements Check {

    @Override
    public FindingCode code() {
        return FindingCode.NOTIFICATION_AS_INTERROGATION;
    }

    @Override
    public void run(StandingRecords records, Findings findings) {
        for (Placed<CustomNotification> at : records.of(Records::notifications)) {
            List<Attempt> attempts = at.record().attempts().orElse(List.of());
            for (int i = 0; i < attempts.size(); i++) {
                if (Boolean.TRUE.equals(attempts.get(i).questioned())) {
                    findings.add(
                            code(),
                            at,
                            "/attempts/" + i + "/questioned",
                            Map.of("date", attempts.get(i).date()));
                }
            }
        }
    }
}
