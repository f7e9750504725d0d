// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import java.util.List;
import java.util.Map;
import se.gvi.model.assessment.RiskAssessment;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.id.RecordRef;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.records.Records;

/**
 * Risk assessments that cite a record about somebody else. Selection is tied to a person's own past conduct (strategy
 * D12). Incidents, groups and feuds are nobody's own and may be cited; so may a tie by either of the two. It is a
 * warning: a threat against one person may show in what is recorded about another.
 */
final class AssessmentOfSomebodyElse implements Check {

    @Override
    public FindingCode code() {
        return FindingCode.ASSESSMENT_CITES_SOMEBODY_ELSE;
    }

    @Override
    public void run(StandingRecords records, Findings findings) {
        for (Placed<RiskAssessment> assessment : records.of(Records::assessments)) {
            List<RecordRef> cites = assessment.record().cites();
            for (int i = 0; i < cites.size(); i++) {
                RecordRef cited = cites.get(i);
                IndividualId assessed = assessment.record().individual();
                if (records.find(cited)
                        .filter(record -> Persons.isAboutOthers(record, assessed))
                        .isPresent()) {
                    findings.add(
                            code(),
                            assessment,
                            "/cites/" + i,
                            Map.of("target", cited.label(), "person", assessed.label()));
                }
            }
        }
    }
}
