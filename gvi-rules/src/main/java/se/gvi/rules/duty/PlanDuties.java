// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.gvi.model.decision.InterventionPlan;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.individual.Individual;
import se.gvi.model.situation.Situation;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.retention.RetentionBasis;

/** That an intervention is planned, has an end and runs for everybody who is listed (rule R16). */
final class PlanDuties {

    private static final RetentionBasis BASIS = new RetentionBasis(
            RetentionBasis.Kind.LOCAL,
            Text.of(
                    "gvi's rule R16, after RAND (2016) and the Inspector General of Chicago (January 2020) on the strategic"
                            + " subject list",
                    "gvi:s regel R16, efter RAND (2016) och Chicagos Inspector General (januari 2020) om strategic"
                            + " subject list"));
    private static final Text MISSING = Text.of(
            "listed since {since}, and no plan is recorded", "på listan sedan {since}, och ingen plan är registrerad");
    private static final Text NOT_BEGUN = Text.of(
            "listed since {since}, and the first plan begins on {from}",
            "på listan sedan {since}, och den första planen börjar {from}");
    private static final Text ENDED = Text.of(
            "listed since {since}, and the last plan ended on {end}",
            "på listan sedan {since}, och den senaste planen upphörde {end}");
    private static final Text SETTLES = Text.of(
            "Nobody says that every plan is recorded. Record the plan, or state that the recording of plans is complete on"
                    + " that day.",
            "Ingen säger att alla planer är registrerade. Registrera planen, eller ange att registreringen av planer är"
                    + " fullständig den dagen.");

    private final Situation situation;
    private final Sheet sheet;

    PlanDuties(Situation situation, Sheet sheet) {
        this.situation = situation;
        this.sheet = sheet;
    }

    void of(Individual individual, Listing listing) {
        List<InterventionPlan> plans = situation.plansFor(individual.id());
        if (!listing.isListed() || plans.stream().anyMatch(plan -> plan.span().contains(sheet.day()))) {
            return;
        }
        LocalDate since = listing.since().orElseThrow();
        Optional<LocalDate> ended = plans.stream()
                .flatMap(plan -> plan.span().end().stream())
                .filter(end -> !end.isAfter(sheet.day()))
                .max(LocalDate::compareTo);
        Optional<LocalDate> begins =
                plans.stream().map(plan -> plan.span().from()).min(LocalDate::compareTo);
        if (ended.isPresent()) {
            LocalDate due = ended.get().isAfter(since) ? ended.get() : since;
            add(DutyCode.PLAN_ENDED, individual, due, ENDED.with(Map.of("since", since, "end", ended.get())));
        } else if (begins.isPresent()) {
            add(
                    DutyCode.PLAN_NOT_BEGUN,
                    individual,
                    since,
                    NOT_BEGUN.with(Map.of("since", since, "from", begins.get())));
        } else {
            add(DutyCode.PLAN_MISSING, individual, since, MISSING.with(Map.of("since", since)));
        }
    }

    private void add(DutyCode code, Individual individual, LocalDate since, Text reason) {
        RecordRef about = RecordRef.to(individual.id());
        if (situation.isComplete(RecordKind.PLAN, individual.id(), DateSpan.on(sheet.day()))) {
            sheet.due(code, about, since, reason, BASIS);
        } else {
            sheet.open(code, about, since, reason, SETTLES, BASIS);
        }
    }
}
