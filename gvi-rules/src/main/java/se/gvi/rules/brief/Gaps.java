// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.gvi.model.decision.Intervention;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Severity;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.eligibility.Eligibility;
import se.gvi.rules.eligibility.Verdict;
import se.gvi.rules.page.Block;
import se.gvi.rules.page.Cell;
import se.gvi.rules.page.Paragraph;
import se.gvi.rules.page.Row;
import se.gvi.rules.page.Section;
import se.gvi.rules.reason.Answer;
import se.gvi.rules.reason.MissingFact;
import se.gvi.rules.reason.Settlement;
import se.gvi.rules.reason.Truth;

/** What is not known, and which facts would settle most. */
final class Gaps {

    private static final Text TITLE = Text.of("What is not known", "Vad som inte är känt");
    private static final Text SUMMARY = Text.of(
            "{number} answers cannot be given for want of facts",
            "{number} svar kan inte ges för att uppgifter saknas");
    private static final Text NOTHING = Text.of("Every answer could be given.", "Alla svar kunde ges.");
    private static final Text QUESTIONS = Text.of("It is not known whether somebody …", "Det är inte känt om någon …");
    private static final List<Text> QUESTION_COLUMNS =
            List.of(Text.of("Question", "Fråga"), Text.of("Verdicts it holds open", "Avgöranden som väntar på det"));
    private static final Text FACTS = Text.of("Facts that would settle most", "Uppgifter som skulle avgöra mest");
    private static final List<Text> FACT_COLUMNS = List.of(
            Text.of("Missing", "Saknas"),
            Text.of("Verdicts that it would settle alone", "Avgöranden som den ensam skulle räcka till"));
    private static final Text NOT_COMPLETE = Text.of(
            "No source states that all of these are recorded for the last {days} days, so that silence about them means"
                    + " nothing: {kinds}.",
            "Ingen källa uppger att allt av följande är registrerat för de senaste {days} dagarna, så tystnad om det"
                    + " betyder ingenting: {kinds}.");
    private static final Text WARNINGS = Text.of("Warnings in the data: {list}.", "Varningar i uppgifterna: {list}.");

    /** Kinds of which a brief reads silence. */
    private static final List<RecordKind> KINDS = List.of(
            RecordKind.MEMBERSHIP,
            RecordKind.RELATION,
            RecordKind.TIE,
            RecordKind.INCIDENT,
            RecordKind.INVOLVEMENT,
            RecordKind.CLASSIFICATION,
            RecordKind.SUPERVISION,
            RecordKind.CALL_IN,
            RecordKind.INVITATION,
            RecordKind.NOTIFICATION,
            RecordKind.NOTICE,
            RecordKind.SUPPORT_CASE,
            RecordKind.FOCUS);

    private final Meeting meeting;

    Gaps(Meeting meeting) {
        this.meeting = meeting;
    }

    Section section() {
        List<Eligibility> open = open();
        List<Block> blocks = new ArrayList<>();
        if (open.isEmpty()) {
            blocks.add(Paragraph.of(NOTHING));
        } else {
            blocks.add(meeting.table(QUESTIONS, QUESTION_COLUMNS, rows(questions(open)), NOTHING));
            blocks.add(meeting.table(FACTS, FACT_COLUMNS, rows(facts(open)), NOTHING));
        }
        incomplete().forEach(blocks::add);
        warnings().forEach(blocks::add);
        meeting.policy()
                .check(meeting.asOf())
                .findings()
                .forEach(finding -> blocks.add(Paragraph.of(Say.message(finding))));
        return Section.of("gaps", TITLE, SUMMARY.with(Map.of("number", open.size())), blocks);
    }

    private List<Eligibility> open() {
        Stream<Eligibility> groups = meeting.policy().interventions().contains(Intervention.ENFORCEMENT_FOCUS)
                ? meeting.assessment().groups(Verdict.UNDETERMINED).stream().map(meeting.assessment()::eligibility)
                : Stream.empty();
        Stream<Eligibility> people = meeting.policy().interventions().stream()
                .filter(step -> step != Intervention.ENFORCEMENT_FOCUS)
                .flatMap(step -> meeting.assessment().individuals(step, Verdict.UNDETERMINED).stream()
                        .map(individual -> meeting.assessment().eligibility(individual, step)));
        return Stream.concat(groups, people).toList();
    }

    /** How many verdicts each question holds open, in whatever words it is asked. */
    private static Map<Text, Long> questions(List<Eligibility> open) {
        return counted(open.stream()
                .flatMap(eligibility -> eligibility
                        .reasons()
                        .answers()
                        .filter(answer -> answer.truth() == Truth.UNKNOWN)
                        .map(Answer::question)
                        .map(Say::plain)
                        .distinct()));
    }

    /** How many verdicts each missing fact would settle alone, if it turned out the right way. */
    private static Map<Text, Long> facts(List<Eligibility> open) {
        return counted(open.stream().flatMap(eligibility -> {
            Set<Text> alone = new HashSet<>();
            eligibility.settlements().settlements().stream()
                    .map(Gaps::missing)
                    .filter(missing -> missing.size() == 1)
                    .forEach(alone::addAll);
            return alone.stream();
        }));
    }

    private static Set<Text> missing(Settlement settlement) {
        Set<Text> missing = new HashSet<>();
        settlement
                .answers()
                .forEach(answer ->
                        answer.missing().stream().map(MissingFact::what).forEach(missing::add));
        return missing;
    }

    private static Map<Text, Long> counted(Stream<Text> texts) {
        Map<Text, Long> counts = new TreeMap<>(Comparator.comparing(Text::en).thenComparing(Text::sv));
        texts.forEach(text -> counts.merge(text, 1L, Long::sum));
        return counts;
    }

    private static List<Row> rows(Map<Text, Long> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Text, Long>comparingByValue().reversed())
                .map(entry -> new Row(List.of(Cell.of(entry.getKey()), Cell.of(entry.getValue())), List.of()))
                .toList();
    }

    private Stream<Block> incomplete() {
        DateSpan window = meeting.limits().window(meeting.asOf());
        List<Text> kinds = KINDS.stream()
                .filter(kind -> !meeting.situation().isComplete(kind, window))
                .map(RecordKind::label)
                .toList();
        return kinds.isEmpty()
                ? Stream.empty()
                : Stream.of(Paragraph.of(
                        NOT_COMPLETE.with(Map.of("days", meeting.limits().days(), "kinds", Say.list(kinds)))));
    }

    private Stream<Block> warnings() {
        List<Text> warnings = meeting.situation().report().counts().entrySet().stream()
                .filter(entry -> entry.getKey().severity() == Severity.WARNING)
                .sorted(Map.Entry.comparingByKey(Comparator.<FindingCode>naturalOrder()))
                .map(entry -> Text.same(entry.getKey() + " " + entry.getValue()))
                .toList();
        return warnings.isEmpty()
                ? Stream.empty()
                : Stream.of(Paragraph.of(WARNINGS.with(Map.of("list", Say.list(warnings)))));
    }
}
