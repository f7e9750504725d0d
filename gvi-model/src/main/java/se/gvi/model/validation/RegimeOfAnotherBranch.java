// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Place;
import se.gvi.model.id.RecordKind;
import se.gvi.model.source.Regime;
import se.gvi.model.source.Source;

/**
 * Sources under a regime that their branch cannot have. The regime decides how long a record may be kept, who may see it
 * and what has to be said when it leaves; under somebody else's, all of that is wrong at once.
 */
final class RegimeOfAnotherBranch implements Check {

    @Override
    public FindingCode code() {
        return FindingCode.REGIME_OF_ANOTHER_BRANCH;
    }

    @Override
    public void run(StandingRecords records, Findings findings) {
        List<Source> sources = records.all().sources();
        for (int i = 0; i < sources.size(); i++) {
            Source source = sources.get(i);
            List<Regime> allowed = source.branch().regimes();
            if (!allowed.contains(source.regime())) {
                findings.add(new Finding(
                        code(),
                        Place.at("/" + RecordKind.SOURCE.section() + "/" + i + "/regime"),
                        source.id().value(),
                        Map.of(
                                "record", source.id().label(),
                                "branch", source.branch(),
                                "regime", source.regime(),
                                "allowed", allowed.stream().map(Regime::name).collect(Collectors.joining(", ")))));
            }
        }
    }
}
