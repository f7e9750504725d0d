// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.spark;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.gvi.model.decision.Intervention;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Severity;
import se.gvi.model.finding.ValidationReport;
import se.gvi.rules.assessment.Assessment;
import se.gvi.rules.eligibility.Verdict;

/**
 * What is told of one document. How many, never who: the counts of a country need no list of people.
 *
 * @param document the name of the document, without its folder
 * @param status what came of it
 * @param site the name of the city or district, if it was assessed
 * @param counts for each step of the policy how many the verdict was on, if it was assessed
 * @param parametersWithoutValue what the policy leaves open, so that verdicts cannot be told, if it was assessed
 * @param errors how many errors the document holds, if it was refused
 * @param complete whether every check could run, if it was refused
 * @param findings the first of its errors, if it was refused
 * @param failure what was not foreseen, if it failed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Answer(
        String document,
        Status status,
        @Nullable String site,
        @Nullable Map<Intervention, Map<Verdict, Integer>> counts,
        @Nullable List<String> parametersWithoutValue,
        @Nullable Long errors,
        @Nullable Boolean complete,
        @Nullable List<Listed> findings,
        @Nullable String failure) {

    /** More of them would say no more, and the list must stay readable. */
    private static final int MOST_FINDINGS = 20;

    /** What came of a document. */
    enum Status {
        /** It was assessed. */
        ASSESSED,
        /** It holds errors. */
        REFUSED,
        /** It is the program that could not go on. */
        FAILED
    }

    /** A finding. Its words hold no personal value. */
    record Listed(String code, String place, String record, String message) {

        static Listed of(Finding finding, Language language) {
            return new Listed(
                    finding.code().name(), finding.place().toString(), finding.record(), finding.message(language));
        }
    }

    static Answer assessed(String document, Assessment assessment) {
        return new Answer(
                document,
                Status.ASSESSED,
                assessment.situation().site().name(),
                counts(assessment),
                assessment.policy().check(assessment.asOf()).findings().stream()
                        .map(Finding::record)
                        .toList(),
                null,
                null,
                null,
                null);
    }

    static Answer refused(String document, ValidationReport report, Language language) {
        return new Answer(
                document,
                Status.REFUSED,
                null,
                null,
                null,
                report.count(Severity.ERROR),
                report.complete(),
                report.findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .limit(MOST_FINDINGS)
                        .map(finding -> Listed.of(finding, language))
                        .toList(),
                null);
    }

    /** Named by its type, without its words, which may hold what they should not. */
    static Answer failed(String document, RuntimeException unforeseen) {
        return new Answer(
                document,
                Status.FAILED,
                null,
                null,
                null,
                null,
                null,
                null,
                unforeseen.getClass().getSimpleName());
    }

    private static Map<Intervention, Map<Verdict, Integer>> counts(Assessment assessment) {
        Map<Intervention, Map<Verdict, Integer>> counts = new EnumMap<>(Intervention.class);
        for (Intervention step : assessment.policy().interventions()) {
            Map<Verdict, Integer> ofStep = new LinkedHashMap<>();
            for (Verdict verdict : Verdict.values()) {
                ofStep.put(
                        verdict,
                        step == Intervention.ENFORCEMENT_FOCUS
                                ? assessment.groups(verdict).size()
                                : assessment.individuals(step, verdict).size());
            }
            counts.put(step, ofStep);
        }
        return counts;
    }
}
