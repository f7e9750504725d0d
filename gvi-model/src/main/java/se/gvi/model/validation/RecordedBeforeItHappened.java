// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import java.time.LocalDate;
import java.util.Map;
import se.gvi.model.finding.FindingCode;

/**
 * Records made before the day they tell of: the day at the site on which the record was made lies before the first day
 * the event can be. Of two times kept for every fact, when it held and when it was known, one is then wrong, and no
 * decision could be replayed with what was known. Plans are no events: see {@link Event#past()}.
 */
final class RecordedBeforeItHappened implements Events.Dated {

    @Override
    public void check(Event event, StandingRecords records, Findings findings) {
        if (event.past()) {
            LocalDate recorded = records.dayRecorded(event.at().record());
            if (recorded.isBefore(event.earliest())) {
                findings.add(
                        FindingCode.RECORDED_BEFORE_IT_HAPPENED,
                        event.at(),
                        event.member(),
                        Map.of("recorded", recorded, "date", event.date()));
            }
        }
    }
}
