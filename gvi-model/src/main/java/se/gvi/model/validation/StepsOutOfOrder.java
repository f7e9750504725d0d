// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.gvi.model.enforcement.EnforcementFocus;
import se.gvi.model.enforcement.Measure;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordId;
import se.gvi.model.incident.GmiClassification;
import se.gvi.model.incident.Incident;
import se.gvi.model.incident.Involvement;
import se.gvi.model.records.Records;

/**
 * Steps that answer to an incident or a focus but are certainly dated before it: an incident is classified, a suspect
 * charged and judged, a suspicion dropped and a focus decided and started after the incident (strategy D1, D9), and a focus is reviewed and measures taken from the
 * day it starts.
 */
final class StepsOutOfOrder implements Check {

    private static final Text INCIDENT = Text.of("the incident", "händelsen");
    private static final Text CLASSIFICATION = Text.of("the assessment", "bedömningen");
    private static final Text CHARGE = Text.of("the charge", "åtalet");
    private static final Text JUDGMENT = Text.of("the judgment", "domen");
    private static final Text DROPPED = Text.of("the end of the suspicion", "den avslutade misstanken");
    private static final Text DECISION = Text.of("the decision", "beslutet");
    private static final Text FOCUS = Text.of("the start of the focus", "starten av det ökade fokuset");
    private static final Text REVIEW = Text.of("a review", "en uppföljning");
    private static final Text MEASURE = Text.of("a measure", "en åtgärd");

    @Override
    public FindingCode code() {
        return FindingCode.OUT_OF_ORDER;
    }

    @Override
    public void run(StandingRecords records, Findings findings) {
        for (Placed<GmiClassification> at : records.of(Records::classifications)) {
            Step step = new Step(at, "/assessedOn", CLASSIFICATION, at.record().assessedOn());
            notBefore(at.record().incident(), step, records, findings);
        }
        for (Placed<Involvement> at : records.of(Records::involvements)) {
            prosecution(at).forEach(step -> notBefore(at.record().incident(), step, records, findings));
        }
        for (Placed<EnforcementFocus> at : records.of(Records::focuses)) {
            at.record()
                    .decidedOn()
                    .map(day -> new Step(at, "/decidedOn", DECISION, day))
                    .ifPresent(step -> notBefore(at.record().trigger(), step, records, findings));
            Step start = new Step(at, "/span/from", FOCUS, at.record().span().from());
            notBefore(at.record().trigger(), start, records, findings);
            duringFocus(at, start, findings);
        }
    }

    private static Stream<Step> prosecution(Placed<Involvement> at) {
        Involvement involvement = at.record();
        return Stream.of(
                        involvement.chargedOn().map(day -> new Step(at, "/chargedOn", CHARGE, day)),
                        involvement.judgedOn().map(day -> new Step(at, "/judgedOn", JUDGMENT, day)),
                        involvement.droppedOn().map(day -> new Step(at, "/droppedOn", DROPPED, day)))
                .flatMap(Optional::stream);
    }

    private static void duringFocus(Placed<EnforcementFocus> at, Step start, Findings findings) {
        List<LocalDate> reviews = at.record().reviews().orElse(List.of());
        for (int i = 0; i < reviews.size(); i++) {
            Step review = new Step(at, "/reviews/" + i, REVIEW, reviews.get(i));
            review.notBefore(start.name(), start.day(), start.day(), findings);
        }
        List<Measure> measures = at.record().measures().orElse(List.of());
        for (int i = 0; i < measures.size(); i++) {
            Step measure = new Step(
                    at, "/measures/" + i + "/date", MEASURE, measures.get(i).date());
            measure.notBefore(start.name(), start.day(), start.day(), findings);
        }
    }

    private static void notBefore(RecordId incident, Step step, StandingRecords records, Findings findings) {
        records.find(incident, Incident.class)
                .map(Incident::date)
                .ifPresent(date -> step.notBefore(INCIDENT, date.earliest(), date, findings));
    }

    private record Step(Placed<?> at, String member, Text name, LocalDate day) {

        void notBefore(Text earlier, LocalDate earliest, Object earlierDate, Findings findings) {
            if (day.isBefore(earliest)) {
                findings.add(
                        FindingCode.OUT_OF_ORDER,
                        at,
                        member,
                        Map.of("later", name, "laterDate", day, "earlier", earlier, "earlierDate", earlierDate));
            }
        }
    }
}
