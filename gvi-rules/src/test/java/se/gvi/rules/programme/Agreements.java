// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.programme;

import java.util.List;
import se.gvi.model.agreement.AgreementId;
import se.gvi.model.agreement.CooperationAgreement;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Purpose;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.fixture.Town;

/** Fictional agreements. */
final class Agreements {

    private Agreements() {}

    /** Police and social services, on support, in a quarter, for a hundred days around today; complete. */
    static CooperationAgreement.Builder support(String id) {
        return CooperationAgreement.builder()
                .id(AgreementId.of(id))
                .parties(List.of(AuthorityBranch.POLICE, AuthorityBranch.SOCIAL_SERVICES))
                .purposes(List.of(Purpose.SUPPORT))
                .areas(List.of("Norra Sandby"))
                .span(DateSpan.of(Town.TODAY.minusDays(50), Town.TODAY.plusDays(50)))
                .responsibleBody("Kommunstyrelsen i Sandby")
                .impactAssessment("KS 2025/1")
                .provenance(Town.PROVENANCE);
    }
}
