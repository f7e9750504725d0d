// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.gvi.model.decision.Intervention;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Severity;
import se.gvi.model.finding.Text;
import se.gvi.model.group.GroupId;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.situation.Situation;
import se.gvi.rules.assessment.Assessment;
import se.gvi.rules.criterion.Terms;
import se.gvi.rules.eligibility.Verdict;
import se.gvi.rules.reason.Truth;

/** An assessment as lines of text: which step is open for whom and why, and what is not known. */
final class AssessmentText {

    private final Assessment assessment;
    private final Situation situation;
    private final LocalDate asOf;
    private final Language language;
    private final int top;
    private final List<String> lines = new ArrayList<>();

    AssessmentText(Assessment assessment, Language language, int top) {
        this.assessment = assessment;
        this.situation = assessment.situation();
        this.asOf = assessment.asOf();
        this.language = language;
        this.top = top;
    }

    List<String> lines() {
        lines.clear();
        head();
        groups();
        assessment.policy().interventions().stream()
                .filter(step -> step != Intervention.ENFORCEMENT_FOCUS)
                .forEach(this::step);
        lines.add("");
        lines.add(say(
                "Every reason for one of them: gvi explain FILE ID --as-of " + asOf,
                "Alla skäl för en av dem: gvi explain FILE ID --as-of " + asOf));
        return List.copyOf(lines);
    }

    private String say(String en, String sv) {
        return Text.of(en, sv).in(language);
    }

    private void head() {
        lines.add(situation.site().name() + ", " + asOf);
        lines.add(
                say("Policy: ", "Policy: ") + assessment.policy().ref().title().in(language) + " ("
                        + assessment.policy().ref().id() + " "
                        + assessment.policy().ref().version() + ")");
        lines.add(say("Data: ", "Data: ") + FindingsText.summary(situation.report(), language));
        assessment.policy().check(asOf).findings().forEach(finding -> lines.add(finding.message(language)));
        if (situation.report().count(Severity.WARNING) > 0) {
            lines.add(say("      (gvi check lists them)", "      (gvi check räknar upp dem)"));
        }
        lines.add(say(
                "This is a finding for people who decide. It predicts nobody's acts and decides nothing.",
                "Detta är ett underlag för dem som beslutar. Det förutsäger ingens handlande och beslutar inget."));
    }

    private void heading(String en, String sv) {
        lines.add("");
        lines.add(say(en, sv));
    }

    private void groups() {
        if (!assessment.policy().interventions().contains(Intervention.ENFORCEMENT_FOCUS)) {
            return;
        }
        heading(
                "GROUPS: " + Terms.of(Intervention.ENFORCEMENT_FOCUS).en() + " ("
                        + counts(Intervention.ENFORCEMENT_FOCUS) + ")",
                "GRUPPER: " + Terms.of(Intervention.ENFORCEMENT_FOCUS).sv() + " ("
                        + counts(Intervention.ENFORCEMENT_FOCUS) + ")");
        for (GroupId group : assessment.groups()) {
            lines.add("  " + group + "  " + assessment.eligibility(group).inShort(language));
        }
    }

    private String counts(Intervention step) {
        return Stream.of(Verdict.values())
                .map(verdict -> (step == Intervention.ENFORCEMENT_FOCUS
                                ? assessment.groups(verdict).size()
                                : assessment.individuals(step, verdict).size())
                        + " " + verdict.label().in(language))
                .collect(Collectors.joining(", "));
    }

    private void step(Intervention step) {
        Text label = Terms.of(step);
        heading(
                label.en().toUpperCase(Locale.ROOT) + " (" + counts(step) + ")",
                label.sv().toUpperCase(Locale.ROOT) + " (" + counts(step) + ")");
        people(step, Verdict.ELIGIBLE);
        people(step, Verdict.UNDETERMINED);
        List<IndividualId> undetermined = assessment.individuals(step, Verdict.UNDETERMINED);
        if (!undetermined.isEmpty()) {
            lines.add(
                    say("  not known, by criterion: ", "  inte känt, per kriterium: ") + unknowns(step, undetermined));
        }
    }

    private void people(Intervention step, Verdict verdict) {
        List<IndividualId> people = assessment.individuals(step, verdict);
        people.stream()
                .limit(top)
                .forEach(individual -> lines.add("  " + individual + "  "
                        + assessment.eligibility(individual, step).inShort(language)));
        if (people.size() > top) {
            lines.add(say(
                    "  … and " + (people.size() - top) + " more "
                            + verdict.label().en() + " (--top)",
                    "  … och " + (people.size() - top) + " till "
                            + verdict.label().sv() + " (--top)"));
        }
    }

    private String unknowns(Intervention step, List<IndividualId> people) {
        Map<String, Long> counts = people.stream()
                .flatMap(individual -> assessment
                        .eligibility(individual, step)
                        .reasons()
                        .answers()
                        .filter(answer -> answer.truth() == Truth.UNKNOWN)
                        .map(answer -> answer.question().criterion())
                        .distinct())
                .collect(Collectors.groupingBy(criterion -> criterion, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
