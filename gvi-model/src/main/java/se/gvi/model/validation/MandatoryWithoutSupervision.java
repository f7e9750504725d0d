// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import se.gvi.model.contact.CallIn;
import se.gvi.model.contact.Invitation;
import se.gvi.model.contact.InvitationBasis;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.id.RecordKind;
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
        records.join(
                Iterables.filter(
                        records.of(Records::invitations), at -> at.record().basis() == InvitationBasis.MANDATORY),
                Invitation::individual,
                Records::supervisions,
                Supervision::individual,
                (at, own) -> records.find(at.record().callIn(), CallIn.class)
                        .map(CallIn::date)
                        .filter(day -> own.stream().noneMatch(supervision -> obliges(supervision.record(), day)))
                        .ifPresent(day -> findings.add(
                                code(),
                                at,
                                "/basis",
                                Map.of("person", at.record().individual().label(), "date", day))));
    }

    private static boolean obliges(Supervision supervision, LocalDate day) {
        return GROUNDS.contains(supervision.supervisionKind())
                && supervision.span().contains(day);
    }
}
