// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import java.util.List;
import java.util.Map;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.id.RecordRef;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.records.Records;
import se.gvi.model.rights.RightsRequest;

/**
 * Requests that name records about others. A request has its effect on what it names: with a wrong id, data of the one
 * who asked go on being used, and those of another are at stake. What is about nobody, such as an incident, may be named.
 */
final class RequestAboutSomebodyElse implements Check {

    @Override
    public FindingCode code() {
        return FindingCode.REQUEST_ABOUT_SOMEBODY_ELSE;
    }

    @Override
    public void run(StandingRecords records, Findings findings) {
        for (Placed<RightsRequest> at : records.of(Records::rightsRequests)) {
            IndividualId asks = at.record().individual();
            List<RecordRef> named = at.record().records().orElse(List.of());
            for (int i = 0; i < named.size(); i++) {
                RecordRef target = named.get(i);
                if (records.find(target)
                        .filter(record -> Persons.isAboutOthers(record, asks))
                        .isPresent()) {
                    findings.add(code(), at, "/records/" + i, Map.of("target", target.label(), "person", asks.label()));
                }
            }
        }
    }
}
