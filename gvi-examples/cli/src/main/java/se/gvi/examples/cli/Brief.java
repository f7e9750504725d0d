// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.gvi.model.assessment.RiskSide;
import se.gvi.model.contact.Notice;
import se.gvi.model.decision.Intervention;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Severity;
import se.gvi.model.finding.Text;
import se.gvi.model.group.GroupId;
import se.gvi.model.id.RecordId;
import se.gvi.model.incident.Incident;
import se.gvi.model.incident.Involvement;
import se.gvi.model.incident.Role;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.situation.Situation;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.assessment.Assessment;
import se.gvi.rules.criterion.Terms;
import se.gvi.rules.eligibility.Eligibility;
import se.gvi.rules.eligibility.Verdict;
import se.gvi.rules.policy.IndicationLevel;
import se.gvi.rules.reason.Truth;

/** One meeting's page as lines of text: what happened, the groups, what is open for whom and why, what is not known. */
final class Brief {

    /** Witnesses are nobody's business on a page that is passed round. */
    private static final Set<Role> SHOWN = Set.of(Role.SUSPECT, Role.CONVICTED, Role.VICTIM);

    private final Assessment assessment;
    private final Situation situation;
    private final LocalDate asOf;
    private final Language language;
    private final int days;
    private final int top;
    private final List<String> lines = new ArrayList<>();

    Brief(Assessment assessment, Language language, int days, int top) {
        this.assessment = assessment;
        this.situation = assessment.situation();
        this.asOf = assessment.asOf();
        this.language = language;
        this.days = days;
        this.top = top;
    }

    List<String> lines() {
        lines.clear();
        head();
        incidents();
        groups();
        assessment.policy().interventions().stream()
                .filter(step -> step != Intervention.ENFORCEMENT_FOCUS)
                .forEach(this::step);
        indications();
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

    private void incidents() {
        DateSpan window = DateSpan.of(asOf.minusDays(days - 1L), asOf.plusDays(1));
        heading("INCIDENTS of the last " + days + " days", "HÄNDELSER de senaste " + days + " dagarna");
        List<Incident> recent = situation.incidents().stream()
                .filter(incident -> window.encloses(incident.date().days()))
                .sorted(Comparator.comparing(
                                (Incident incident) -> incident.date().earliest())
                        .thenComparing(incident -> incident.id().value()))
                .toList();
        recent.forEach(incident -> lines.add("  " + incident.date() + "  " + incident.id() + "  "
                + Terms.of(incident.type()).in(language) + roles(incident)));
        if (recent.isEmpty()) {
            lines.add(say("  none recorded", "  inga registrerade"));
        }
    }

    private String roles(Incident incident) {
        Map<String, String> byRole = situation.involvementsIn(incident.id()).stream()
                .filter(involvement -> SHOWN.contains(involvement.role()) && involvement.countsOn(asOf))
                .collect(Collectors.groupingBy(
                        involvement -> Terms.of(involvement.role()).in(language),
                        LinkedHashMap::new,
                        Collectors.mapping(this::whoOfWhichGroup, Collectors.joining(", "))));
        return byRole.entrySet().stream()
                .map(role -> "; " + role.getKey() + ": " + role.getValue())
                .collect(Collectors.joining());
    }

    private String whoOfWhichGroup(Involvement involvement) {
        String groups = situation.groupsOf(involvement.individual(), asOf).stream()
                .map(GroupId::value)
                .collect(Collectors.joining(", "));
        return involvement.individual() + (groups.isEmpty() ? "" : " (" + groups + ")");
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
            String name = situation
                    .group(group)
                    .flatMap(each -> each.name())
                    .map(each -> " " + each)
                    .orElse("");
            Optional<LocalDate> told = situation.noticesTo(group).stream()
                    .map(Notice::date)
                    .filter(date -> !date.isAfter(asOf))
                    .max(Comparator.naturalOrder());
            Eligibility focus = assessment.eligibility(group);
            lines.add("  " + group + name + ": "
                    + told.map(date -> say("told ", "har fått budskapet ") + date)
                            .orElse(say("not told", "har inte fått budskapet"))
                    + "; " + rivals(group) + focus.inShort(language));
        }
    }

    private String rivals(GroupId group) {
        List<GroupId> rivals = situation.rivalsOf(group, asOf);
        return rivals.isEmpty() ? "" : say("in feud with ", "i konflikt med ") + join(rivals) + "; ";
    }

    private static String join(List<? extends RecordId> ids) {
        return ids.stream().map(RecordId::value).collect(Collectors.joining(", "));
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

    /** How many people each level is indicated for. Who they are is no list to pass round. */
    private void indications() {
        if (assessment.policy().riskSides().isEmpty()) {
            return;
        }
        heading(
                "WHAT RECORDED FACTS INDICATE about risk (no assessment: that is a human being's)",
                "VAD REGISTRERADE UPPGIFTER INDIKERAR om risk (ingen bedömning: den gör en människa)");
        for (RiskSide side : assessment.policy().riskSides()) {
            Map<String, Long> counts = assessment.individuals().stream()
                    .collect(Collectors.groupingBy(
                            individual -> level(individual, side), TreeMap::new, Collectors.counting()));
            lines.add("  " + Terms.of(side).in(language) + ": "
                    + counts.entrySet().stream()
                            .map(level -> level.getKey() + " " + level.getValue())
                            .collect(Collectors.joining(", ")));
        }
    }

    private String level(IndividualId individual, RiskSide side) {
        IndicationLevel lowest = assessment.lowest(individual, side);
        return lowest.equals(assessment.highest(individual, side))
                ? lowest.title().in(language)
                : Verdict.UNDETERMINED.label().in(language);
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
