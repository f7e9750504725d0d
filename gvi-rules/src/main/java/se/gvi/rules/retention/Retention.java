// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.incident.Involvement;
import se.gvi.model.individual.Individual;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.Recorded;

/**
 * Until when each record of a situation may be kept, under a policy that says which rule applies to which record. All
 * versions of a record share one answer, counted from the first registration of any of them, so that recording something
 * anew keeps nothing longer.
 */
public final class Retention {

    private static final Text NOT_PERSONAL = Text.of(
            "The record is about no person; what it lists of people goes with them.",
            "Posten gäller ingen person; det den räknar upp om personer går med dem.");
    private static final Text LONGEST = Text.of(
            "A person's own record is kept as long as any record about the person; here {record}.",
            "Personens egen post finns kvar så länge någon post om personen; här {record}.");
    private static final Text REVIEW = Text.of(
            "To be reviewed {months} months after {day}: {review}.",
            "Ska prövas {months} månader efter {day}: {review}.");
    private static final Text MAY_BE_MINOR = Text.of(
            "The person is or may be under {age}, so that the shorter time holds.",
            "Personen är eller kan vara under {age} år, så den kortare tiden gäller.");
    private static final Text CHOICE =
            Text.of("Which rule applies to such records: {basis}.", "Vilken regel som gäller sådana poster: {basis}.");
    private static final Text NOT_ARCHIVABLE = Text.of(
            "The provision takes away the right to archive instead of erasing.",
            "Bestämmelsen tar bort rätten att arkivera i stället för att radera.");

    private final Situation situation;
    private final RetentionPolicy policy;
    private final RetentionFacts facts;
    private final Map<RecordRef, List<Recorded>> versions;
    private final RecordAnchors anchors;

    private Retention(Situation situation, RetentionPolicy policy, RetentionFacts facts) {
        this.situation = situation;
        this.policy = Objects.requireNonNull(policy, "policy");
        this.facts = facts;
        this.versions = RecordAnchors.versions(situation.records());
        this.anchors = new RecordAnchors(situation.records(), facts);
    }

    /**
     * The retention of a situation of which the host knows nothing more than it says.
     *
     * @param situation what is recorded
     * @param policy which rule applies to which record
     * @return the retention
     */
    public static Retention of(Situation situation, RetentionPolicy policy) {
        return of(situation, policy, RetentionFacts.NONE);
    }

    /**
     * The retention of a situation.
     *
     * @param situation what is recorded
     * @param policy which rule applies to which record
     * @param facts what the host knows besides
     * @return the retention
     */
    public static Retention of(Situation situation, RetentionPolicy policy, RetentionFacts facts) {
        return new Retention(situation, policy, facts);
    }

    /**
     * Returns which rule applies to which record.
     *
     * @return the policy
     */
    public RetentionPolicy policy() {
        return policy;
    }

    /**
     * Computes until when a record may be kept.
     *
     * @param record the record, any but a source
     * @param asOf the day on which it is asked, whose law and policy are applied
     * @return the answer
     * @throws IllegalArgumentException if there is no such record, or the policy says nothing of it on that day
     */
    public RetentionAnswer retentionDay(RecordRef record, LocalDate asOf) {
        if (!versions.containsKey(record)) {
            throw new IllegalArgumentException(
                    "There is no record " + record.label().en() + ". Ask for one that is there.");
        }
        if (record.kind() != RecordKind.INDIVIDUAL) {
            return answer(record, asOf);
        }
        return items(asOf).stream()
                .filter(item -> item.record().equals(record))
                .findFirst()
                .orElseThrow()
                .answer();
    }

    /**
     * Returns until when somebody may be found as the suspect of an incident (polisens brottsdatalag 4:5, rule R07).
     *
     * @param involvement the role in the incident
     * @return the first day on which the person may no longer be found so, though the record may remain; or empty if the
     *     suspicion was not dropped
     */
    public static Optional<LocalDate> searchableAsSuspectUntil(Involvement involvement) {
        return involvement.droppedOn();
    }

    /**
     * Tells where every record stands on a day. What names a record that is gone goes with it.
     *
     * @param asOf the day, whose law and policy are applied
     * @return an immutable list, in the order of a document, without sources
     * @throws IllegalArgumentException if the policy says nothing of a record on that day
     */
    public List<RetentionItem> states(LocalDate asOf) {
        return Cascade.of(versions, items(asOf));
    }

    /**
     * Lists the records whose last day or review comes on or before a day, for the weekly review.
     *
     * @param asOf the day on which it is asked
     * @param by the last day to list
     * @return an immutable list, by day and then in the order of a document
     */
    public List<RetentionItem> dueBy(LocalDate asOf, LocalDate by) {
        return states(asOf).stream()
                .filter(item ->
                        due(item.answer()).filter(day -> !day.isAfter(by)).isPresent())
                .sorted(Comparator.comparing(item -> due(item.answer()).orElseThrow()))
                .toList();
    }

    private static Optional<LocalDate> due(RetentionAnswer answer) {
        return answer.horizon();
    }

    /**
     * Returns the situation without what must be gone on a day.
     *
     * @param asOf the day, whose law and policy are applied
     * @return what is left, and what was set apart
     * @throws IllegalArgumentException if the policy says nothing of a record on that day
     */
    public Erasure erasedAsOf(LocalDate asOf) {
        return new Erasure(situation, versions, states(asOf), asOf);
    }

    /**
     * Returns in words how many records stand where, and which come due.
     *
     * @param asOf the day on which it is asked
     * @param by the last day to list
     * @param language the language
     * @return several lines, each ended by a line feed
     */
    public String explain(LocalDate asOf, LocalDate by, Language language) {
        return RetentionText.summary(asOf, states(asOf), language) + RetentionText.due(by, dueBy(asOf, by), language);
    }

    /** Where every record stands, before any goes with another. */
    private List<RetentionItem> items(LocalDate asOf) {
        Map<RecordRef, RetentionItem> items = new LinkedHashMap<>();
        Map<RecordRef, RetentionItem> longest = new HashMap<>();
        versions.forEach((ref, list) -> {
            RetentionItem item = item(ref, answer(ref, asOf), asOf);
            items.put(ref, item);
            if (ref.kind() != RecordKind.INDIVIDUAL) {
                for (RecordRef person : RecordAnchors.people(latest(list))) {
                    longest.merge(person, item, Retention::longer);
                }
            }
        });
        items.replaceAll((ref, own) -> {
            RetentionItem last = longest.get(ref);
            if (ref.kind() != RecordKind.INDIVIDUAL || last == null) {
                return own;
            }
            Text step = LONGEST.with(Map.of("record", last.record().label()));
            return new RetentionItem(ref, last.state(), last.answer().with(List.of(step), List.of()));
        });
        return List.copyOf(items.values());
    }

    private static RetentionItem longer(RetentionItem one, RetentionItem other) {
        int state = one.state().compareTo(other.state());
        if (state != 0) {
            return state < 0 ? one : other;
        }
        LocalDate first = one.answer().horizon().orElse(LocalDate.MIN);
        return other.answer().horizon().orElse(LocalDate.MIN).isAfter(first) ? other : one;
    }

    private static Recorded latest(List<Recorded> list) {
        return list.get(list.size() - 1);
    }

    private RetentionAnswer answer(RecordRef ref, LocalDate asOf) {
        List<Recorded> list = Objects.requireNonNull(versions.get(ref));
        Recorded latest = latest(list);
        List<RecordRef> people = RecordAnchors.people(latest);
        if (people.isEmpty()) {
            return RetentionAnswer.notPersonal(NOT_PERSONAL);
        }
        RetentionLine line = policy.line(anchors.regime(latest), ref.kind(), asOf);
        RetentionAnswer answer = people.stream()
                .map(person -> answer(list, person, line, asOf))
                .reduce(RetentionAnswer::first)
                .orElseThrow();
        boolean review = answer.kind() == RetentionAnswer.Kind.REVIEW
                || (answer.kind() == RetentionAnswer.Kind.UNDETERMINED
                        && answer.day().isEmpty());
        RetentionAnswer reviewed = review ? reviewed(answer, list, people, asOf) : answer;
        List<Caveat> caveats = new ArrayList<>(anchors.caveats(latest));
        if (line.basis().kind() != RetentionBasis.Kind.PUBLISHED) {
            caveats.add(new Caveat(
                    line.basis().kind() == RetentionBasis.Kind.LOCAL
                            ? Caveat.Kind.LOCAL_CHOICE
                            : Caveat.Kind.UNSETTLED_CHOICE,
                    CHOICE.with(Map.of("basis", line.basis().inWords()))));
        }
        if (!answer.archivable() && facts.archivedOn(ref, asOf)) {
            caveats.add(new Caveat(Caveat.Kind.NOT_ARCHIVABLE, NOT_ARCHIVABLE));
        }
        return reviewed.with(List.of(), caveats);
    }

    /** The answer under the one of the line's rules that the facts fit best. */
    private RetentionAnswer answer(List<Recorded> list, RecordRef person, RetentionLine line, LocalDate asOf) {
        Anchors known = anchors.of(list, person, policy, line, asOf);
        List<RetentionAnswer> answers = line.rules().stream()
                .map(rule -> policy.rules().answer(rule, known, asOf))
                .sorted(Comparator.comparing((RetentionAnswer each) -> each.kind() == RetentionAnswer.Kind.UNDETERMINED)
                        .thenComparing(each -> each.day().isEmpty()))
                .toList();
        RetentionAnswer best = answers.get(0);
        boolean open =
                best.kind() == RetentionAnswer.Kind.UNDETERMINED && best.day().isEmpty();
        return open
                ? best.missingToo(answers.stream()
                        .flatMap(each -> each.missing().stream())
                        .toList())
                : best;
    }

    private RetentionAnswer reviewed(
            RetentionAnswer answer, List<Recorded> list, List<RecordRef> people, LocalDate asOf) {
        RetentionPolicy.Review review = policy.review(asOf);
        LocalDate last = anchors.lastReview(list, asOf);
        boolean minor = people.stream().anyMatch(person -> mayBeUnder(person, review.underAge(), last));
        int months = minor ? Math.min(review.months(), review.monthsForMinors()) : review.months();
        LocalDate day = last.plusMonths(months);
        boolean ruleComesFirst = answer.kind() == RetentionAnswer.Kind.REVIEW
                && (!minor || !day.isBefore(answer.day().orElseThrow()));
        if (ruleComesFirst) {
            return answer;
        }
        List<Text> why = minor ? List.of(MAY_BE_MINOR.with(Map.of("age", review.underAge()))) : List.of();
        return answer.with(why, List.of())
                .reviewedBy(day, REVIEW.with(Map.of("months", months, "day", last, "review", day)));
    }

    /** An unknown day of birth counts as the latest that it can be; from 29 February a year is full on 1 March (rule R34). */
    private boolean mayBeUnder(RecordRef person, int age, LocalDate day) {
        return RecordAnchors.individual(person)
                .flatMap(situation::individual)
                .flatMap(Individual::birthDate)
                .map(born -> born.latest().isAfter(day.minusYears(age)))
                .orElse(true);
    }

    private RetentionItem item(RecordRef ref, RetentionAnswer answer, LocalDate asOf) {
        RecordState own = state(answer, asOf);
        RecordState state = own;
        if (facts.restrictedOn(ref, asOf)) {
            state = RecordState.RESTRICTED;
        } else if (facts.archivedOn(ref, asOf) && (own != RecordState.ERASED || answer.archivable())) {
            state = RecordState.ARCHIVED;
        }
        return new RetentionItem(ref, state, answer);
    }

    private static RecordState state(RetentionAnswer answer, LocalDate asOf) {
        Optional<LocalDate> day = answer.day();
        return switch (answer.kind()) {
            case LAST_DAY -> asOf.isAfter(day.orElseThrow()) ? RecordState.ERASED : RecordState.ACTIVE;
            case UNDETERMINED -> {
                if (answer.latest().filter(asOf::isAfter).isPresent()) {
                    yield RecordState.ERASED;
                }
                if (day.isPresent()) {
                    yield asOf.isAfter(day.get()) ? RecordState.UNSETTLED : RecordState.ACTIVE;
                }
                yield overdue(answer, asOf);
            }
            case REVIEW -> overdue(answer, asOf);
            case NOT_PERSONAL, NOT_SEARCHABLE_FROM -> RecordState.ACTIVE;
        };
    }

    private static RecordState overdue(RetentionAnswer answer, LocalDate asOf) {
        return answer.nextReview().filter(asOf::isAfter).isPresent() ? RecordState.REVIEW_OVERDUE : RecordState.ACTIVE;
    }
}
