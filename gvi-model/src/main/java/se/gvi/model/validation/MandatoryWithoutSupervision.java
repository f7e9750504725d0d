// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.gvi.model.contact.CallIn;
import se.gvi.model.contact.Invitation;
import se.gvi.model.contact.InvitationBasis;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.id.RecordKind;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.individual.Supervision;
import se.gvi.model.individual.SupervisionKind;
import se.gvi.model.records.Records;

/**
 * People obliged to come to a call-in without live probation or parole on its day. A person on conditional release must
 * appear when summoned during the trial period (brottsbalken 26:10-11); somebody who is not under supervision cannot be
 * compelled (strategy D6). Custody is no ground. The supervision must be recorded: here silence never means yes, even
 * in a document without supervisions.
 */
final class MandatoryWithoutSupervision implements Check {

    private static final Set<SupervisionKind> GROUNDS = Set.of(SupervisionKind.PROBATION, SupervisionKind.PAROLE);

    @Override
    public FindingCode code() {
        return FindingCode.MANDATORY_WITHOUT_SUPERVISION;
    }

    @Override
    public Set<RecordKind> concludesFromAbsenceOf() {
        return Set.of(RecordKind.SUPERVISION);
    }

    @Override
    public void run(StandingRecords records, Findings findings) {
        Map<IndividualId, List<Placed<Supervision>>> supervisions =
                StandingRecords.by(Supervision::individual, records.of(Records::supervisions));
        for (Placed<Invitation> at : records.of(Records::invitations)) {
            Invitation invitation = at.record();
            if (invitation.basis() == InvitationBasis.MANDATORY) {
                List<Placed<Supervision>> own = supervisions.getOrDefault(invitation.individual(), List.of());
                records.find(invitation.callIn(), CallIn.class)
                        .map(CallIn::date)
                        .filter(day -> own.stream().noneMatch(supervision -> obliges(supervision.record(), day)))
                        .ifPresent(day -> findings.add(
                                code(),
                                at,
                                "/basis",
                                Map.of("person", invitation.individual().label(), "date", day)));
            }
        }
    }

    private static boolean obliges(Supervision supervision, LocalDate day) {
        return GROUNDS.contains(supervision.supervisionKind())
                && supervision.span().contains(day);
    }
}
