// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.spark;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.gvi.model.decision.Intervention;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Severity;
import se.gvi.model.finding.ValidationReport;
import se.gvi.rules.assessment.Assessment;
import se.gvi.rules.eligibility.Verdict;
import se.gvi.rules.policy.Policy;

/** What is told of one document, named without its folder. */
sealed interface Answer {

    /** The policy that was asked, so that answers under another are told apart. */
    record Asked(String id, String version, String fingerprint) {

        static Asked of(Policy policy) {
            return new Asked(policy.ref().id(), policy.ref().version(), policy.fingerprint());
        }
    }

    /**
     * It was assessed. How many, never who: the counts of a country need no list of people.
     *
     * @param counts for each step of the policy how many each verdict was on
     * @param parametersWithoutValue what the policy leaves open, so that some verdicts cannot be told
     */
    record Assessed(
            String document,
            String site,
            String asOf,
            Asked policy,
            List<String> parametersWithoutValue,
            Map<Intervention, Map<Verdict, Integer>> counts)
            implements Answer {

        static Assessed of(String document, Assessment assessment) {
            Policy policy = assessment.policy();
            LocalDate asOf = assessment.asOf();
            return new Assessed(
                    document,
                    assessment.situation().site().name(),
                    asOf.toString(),
                    Asked.of(policy),
                    policy.check(asOf).findings().stream().map(Finding::record).toList(),
                    counts(assessment));
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

    /**
     * It holds errors.
     *
     * @param errors how many
     * @param complete whether every check could run; if not, there may be more
     * @param findings the first errors
     */
    record Refused(String document, long errors, boolean complete, List<Listed> findings) implements Answer {

        /** More of them would say no more, and the line must stay readable. */
        private static final int MOST_FINDINGS = 20;

        static Refused of(String document, ValidationReport report, Language language) {
            return new Refused(
                    document,
                    report.count(Severity.ERROR),
                    report.complete(),
                    report.findings().stream()
                            .filter(finding -> finding.severity() == Severity.ERROR)
                            .limit(MOST_FINDINGS)
                            .map(finding -> Listed.of(finding, language))
                            .toList());
        }
    }

    /** A finding. Its words hold no personal value. */
    record Listed(String code, String place, String message) {

        static Listed of(Finding finding, Language language) {
            return new Listed(finding.code().name(), finding.place().toString(), finding.message(language));
        }
    }

    /**
     * It is the program that could not go on.
     *
     * @param failure what was not foreseen: its type, without its words, which may hold what they should not
     */
    record Failed(String document, String failure) implements Answer {

        static Failed of(String document, RuntimeException unforeseen) {
            return new Failed(document, unforeseen.getClass().getSimpleName());
        }
    }
}
