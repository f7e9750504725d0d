// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.gvi.model.assessment.RiskAssessment;
import se.gvi.model.decision.Decision;
import se.gvi.model.decision.DecisionOutcome;
import se.gvi.model.enforcement.EnforcementFocus;
import se.gvi.model.enforcement.Measure;
import se.gvi.model.id.RecordKind;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.records.Records;
import se.gvi.model.support.Consent;
import se.gvi.model.support.ExitPreparation;
import se.gvi.model.support.SupportCase;

/**
 * What is dated about support, focus, assessments and decisions. The start of a focus and the end of support can be
 * decided beforehand, and the decision has then been made; support, consent and plans end when a person dies, and a step may be declined for that reason.
 */
final class EventsOfFollowUp {

    private EventsOfFollowUp() {}

    static void of(StandingRecords records, Consumer<Event> each) {
        records.of(Records::supportCases).forEach(support -> support(support, each));
        records.of(Records::focuses).forEach(focus -> focus(focus, each));
        for (Placed<RiskAssessment> assessment : records.of(Records::assessments)) {
            each.accept(Event.on(
                    assessment,
                    "/assessedOn",
                    assessment.record().assessedOn(),
                    assessment.record().individual()));
        }
        records.of(Records::decisions).forEach(decision -> each.accept(decided(decision, records)));
    }

    private static void support(Placed<SupportCase> at, Consumer<Event> each) {
        SupportCase support = at.record();
        IndividualId person = support.individual();
        each.accept(Event.on(at, "/offeredOn", support.offeredOn(), person));
        step(at, "/requestedOn", support.requestedOn(), person).ifPresent(each);
        step(at, "/firstContactOn", support.firstContactOn(), person).ifPresent(each);
        step(at, "/endedOn", support.endedOn(), person)
                .map(Event::mayLieAhead)
                .map(Event::mayFollowDeath)
                .ifPresent(each);
        support.exit().ifPresent(exit -> exit(at, exit, each));
        List<Consent> consents = support.consents().orElse(List.of());
        for (int i = 0; i < consents.size(); i++) {
            String consent = "/consents/" + i;
            each.accept(Event.on(at, consent + "/givenOn", consents.get(i).givenOn(), person));
            step(
                            at,
                            consent + "/withdrawnOn",
                            Optional.ofNullable(consents.get(i).withdrawnOn()),
                            person)
                    .map(Event::mayFollowDeath)
                    .ifPresent(each);
        }
    }

    private static void exit(Placed<SupportCase> at, ExitPreparation exit, Consumer<Event> each) {
        IndividualId person = at.record().individual();
        step(at, "/exit/conditionsSignedOn", Optional.ofNullable(exit.conditionsSignedOn()), person)
                .ifPresent(each);
        step(at, "/exit/interventionsDecidedOn", Optional.ofNullable(exit.interventionsDecidedOn()), person)
                .ifPresent(each);
    }

    private static Optional<Event> step(Placed<?> at, String member, Optional<LocalDate> day, IndividualId person) {
        return day.map(known -> Event.on(at, member, known, person));
    }

    private static void focus(Placed<EnforcementFocus> at, Consumer<Event> each) {
        at.record().decidedOn().ifPresent(day -> each.accept(Event.on(at, "/decidedOn", day)));
        List<LocalDate> reviews = at.record().reviews().orElse(List.of());
        for (int i = 0; i < reviews.size(); i++) {
            each.accept(Event.on(at, "/reviews/" + i, reviews.get(i)));
        }
        List<Measure> measures = at.record().measures().orElse(List.of());
        for (int i = 0; i < measures.size(); i++) {
            Measure measure = measures.get(i);
            each.accept(Event.on(at, "/measures/" + i + "/date", measure.date(), measure.individual()));
        }
    }

    private static Event decided(Placed<Decision> at, StandingRecords records) {
        Decision decision = at.record();
        LocalDate day = records.all().site().dayOf(decision.decidedAt());
        IndividualId[] persons = decision.about().kind() == RecordKind.INDIVIDUAL
                ? new IndividualId[] {IndividualId.of(decision.about().id())}
                : new IndividualId[0];
        Event event = Event.on(at, "/decidedAt", day, persons);
        return decision.outcome() == DecisionOutcome.GO_AHEAD ? event : event.mayFollowDeath();
    }
}
