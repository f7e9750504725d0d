// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.id.RecordRef;
import se.gvi.model.records.Records;
import se.gvi.model.rights.RequestDecision;
import se.gvi.model.rights.RequestOutcome;
import se.gvi.model.rights.Right;
import se.gvi.model.rights.RightsRequest;

/**
 * Requests for correction or erasure that were granted, and nothing came of it: a record they name stands in the version
 * that was there before the day of the decision. A version of that day or later is taken for the correction. It is a
 * warning: from the decision on, answers do not use the record, and to erase it may take the supplier some days. Where all
 * data of the person were to be erased, the record of the person tells whether they were.
 */
final class RequestNotCarriedOut implements Check {

    @Override
    public FindingCode code() {
        return FindingCode.REQUEST_NOT_CARRIED_OUT;
    }

    @Override
    public void run(StandingRecords records, Findings findings) {
        for (Placed<RightsRequest> at : records.of(Records::rightsRequests)) {
            Optional<LocalDate> granted = granted(at.record());
            if (granted.isPresent()) {
                check(at, granted.get(), records, findings);
            }
        }
    }

    private static Optional<LocalDate> granted(RightsRequest request) {
        if (request.right() != Right.CORRECTION && request.right() != Right.ERASURE) {
            return Optional.empty();
        }
        return request.decision()
                .filter(decision -> decision.outcome() == RequestOutcome.GRANTED)
                .map(RequestDecision::decidedOn);
    }

    private void check(Placed<RightsRequest> at, LocalDate granted, StandingRecords records, Findings findings) {
        RightsRequest request = at.record();
        Optional<List<RecordRef>> named = request.records();
        if (named.isPresent()) {
            for (int i = 0; i < named.get().size(); i++) {
                check(at, "/records/" + i, named.get().get(i), granted, records, findings);
            }
        } else if (request.right() == Right.ERASURE) {
            check(at, "/individual", RecordRef.to(request.individual()), granted, records, findings);
        }
    }

    private void check(
            Placed<RightsRequest> at,
            String member,
            RecordRef named,
            LocalDate granted,
            StandingRecords records,
            Findings findings) {
        if (records.find(named)
                .filter(record -> records.dayRecorded(record).isBefore(granted))
                .isPresent()) {
            findings.add(code(), at, member, Map.of("target", named.label(), "date", granted));
        }
    }
}
