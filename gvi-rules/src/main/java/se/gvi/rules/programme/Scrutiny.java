// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.gvi.model.agreement.AgreementId;
import se.gvi.model.agreement.CooperationAgreement;
import se.gvi.model.finding.Text;
import se.gvi.rules.disclosure.DisclosureCheck;

/** Compares one act with a programme. */
final class Scrutiny {

    private static final Text NO_AGREEMENT = Text.of("any agreement", "någon överenskommelse");

    private final Programme programme;
    private final Act act;
    private final List<Refusal> refusals = new ArrayList<>();

    Scrutiny(Programme programme, Act act) {
        this.programme = programme;
        this.act = act;
    }

    Admission admission() {
        List<CooperationAgreement> binding = programme.agreements().stream()
                .filter(agreement -> agreement.parties().contains(act.from())
                        && agreement.parties().contains(act.to()))
                .toList();
        List<CooperationAgreement> covering =
                binding.stream().filter(this::covers).toList();
        if (!act.isOwn() && covering.isEmpty()) {
            outside(binding);
        }
        List<CooperationAgreement> accountable = covering.isEmpty() && !act.isOwn() ? binding : covering;
        boolean answered =
                accountable.isEmpty() ? accounted(null) : accountable.stream().anyMatch(this::accounted);
        if (!answered) {
            unaccounted(accountable);
        }
        if (DisclosureCheck.leavesCriminalDataAct(act.from(), act.to())
                && act.proportionality() == null
                && act.obligation() == null) {
            refuse(RefusalCode.LEAVES_CRIMINAL_DATA_ACT, null, Map.of());
        }
        List<AgreementId> within = refusals.isEmpty()
                ? covering.stream()
                        .filter(this::accounted)
                        .map(CooperationAgreement::id)
                        .toList()
                : List.of();
        return new Admission(act, within, refusals);
    }

    private boolean covers(CooperationAgreement agreement) {
        return agreement.covers(act.from(), act.to(), act.purpose(), act.day()) && coversArea(agreement);
    }

    private boolean coversArea(CooperationAgreement agreement) {
        return agreement
                .areas()
                .map(areas -> act.area().filter(areas::contains).isPresent())
                .orElse(true);
    }

    /** Why none of the agreements that bind both parties covers the act. */
    private void outside(List<CooperationAgreement> binding) {
        if (binding.isEmpty()) {
            refuse(RefusalCode.NO_AGREEMENT, null, Map.of());
        }
        for (CooperationAgreement agreement : binding) {
            if (!agreement.purposes().contains(act.purpose())) {
                refuse(RefusalCode.PURPOSE_NOT_AGREED, agreement, Map.of());
            }
            if (act.day().isBefore(agreement.span().from())) {
                refuse(
                        RefusalCode.NOT_BEGUN,
                        agreement,
                        Map.of("from", agreement.span().from()));
            } else if (!agreement.span().contains(act.day())) {
                refuse(
                        RefusalCode.ENDED,
                        agreement,
                        Map.of("until", agreement.span().end().orElseThrow()));
            }
            if (!coversArea(agreement)) {
                refuse(
                        act.area().isEmpty() ? RefusalCode.AREA_NOT_STATED : RefusalCode.AREA_NOT_AGREED,
                        agreement,
                        Map.of("areas", String.join(", ", agreement.areas().orElseThrow())));
            }
        }
    }

    private boolean accounted(@Nullable CooperationAgreement agreement) {
        return hasBody(agreement) && isAssessed(agreement);
    }

    private boolean hasBody(@Nullable CooperationAgreement agreement) {
        return programme.responsibleBody().isPresent()
                || (agreement != null && agreement.responsibleBody().isPresent());
    }

    private boolean isAssessed(@Nullable CooperationAgreement agreement) {
        return programme.impactAssessment().isPresent()
                || (agreement != null && agreement.impactAssessment().isPresent());
    }

    private void unaccounted(List<CooperationAgreement> agreements) {
        if (agreements.isEmpty()) {
            unaccounted((CooperationAgreement) null);
        }
        agreements.forEach(this::unaccounted);
    }

    private void unaccounted(@Nullable CooperationAgreement agreement) {
        if (!hasBody(agreement)) {
            refuse(RefusalCode.NO_RESPONSIBLE_BODY, agreement, Map.of());
        }
        if (!isAssessed(agreement)) {
            refuse(RefusalCode.NO_IMPACT_ASSESSMENT, agreement, Map.of());
        }
    }

    private void refuse(RefusalCode code, @Nullable CooperationAgreement agreement, Map<String, ?> more) {
        Map<String, Object> values = new HashMap<>();
        values.put("from", act.from().label());
        values.put("to", act.to().label());
        values.put("purpose", act.purpose().label());
        values.put("day", act.day());
        act.area().ifPresent(area -> values.put("area", area));
        values.put("agreement", agreement == null ? NO_AGREEMENT : agreement.id());
        values.putAll(more);
        refusals.add(new Refusal(
                code,
                agreement == null ? null : agreement.id(),
                code.reason().with(values),
                code.remedy(),
                code.source()));
    }
}
