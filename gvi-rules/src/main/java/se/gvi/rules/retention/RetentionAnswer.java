// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.retention;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;

/**
 * Until when something may be kept: computed from a rule and dated facts, with every step. Nobody can make or change one
 * otherwise, so that no limit can be set by hand (rule R18).
 */
@JsonAutoDetect(
        getterVisibility = JsonAutoDetect.Visibility.NONE,
        isGetterVisibility = JsonAutoDetect.Visibility.NONE,
        fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"kind", "rule", "day", "latest", "review", "steps", "missing", "caveats"})
public final class RetentionAnswer {

    /** What kind of answer it is. */
    public enum Kind {
        /** There is a last day, inclusive. */
        LAST_DAY,
        /** There is no statutory limit, and a day by which the need has to be considered again. */
        REVIEW,
        /** The first day on which a person may no longer be found as a suspect. */
        NOT_SEARCHABLE_FROM,
        /** A limit there is, but a fact is missing without which it cannot be computed. */
        UNDETERMINED,
        /** The record is about no person, and no limit was looked for. */
        NOT_PERSONAL
    }

    private final Kind kind;
    private final @Nullable String rule;
    private final @Nullable LocalDate day;
    private final @Nullable LocalDate latest;
    private final @Nullable LocalDate review;
    private final boolean archivable;
    private final List<Text> steps;
    private final List<MissingAnchor> missing;
    private final List<Caveat> caveats;

    private RetentionAnswer(
            Kind kind,
            @Nullable String rule,
            @Nullable LocalDate day,
            @Nullable LocalDate latest,
            @Nullable LocalDate review,
            boolean archivable,
            List<Text> steps,
            List<MissingAnchor> missing,
            List<Caveat> caveats) {
        this.kind = kind;
        this.rule = rule;
        this.day = day;
        this.latest = latest;
        this.review = review;
        this.archivable = archivable;
        this.steps = List.copyOf(steps);
        this.missing = List.copyOf(missing);
        this.caveats = List.copyOf(caveats);
    }

    static RetentionAnswer determined(RetentionRule rule, LocalDate day, List<Text> steps, List<Caveat> caveats) {
        Kind kind = switch (rule.gives()) {
            case LAST_DAY -> Kind.LAST_DAY;
            case REVIEW -> Kind.REVIEW;
            case NOT_SEARCHABLE_FROM -> Kind.NOT_SEARCHABLE_FROM;
        };
        LocalDate review = kind == Kind.REVIEW ? day : null;
        return new RetentionAnswer(kind, rule.id(), day, null, review, rule.archivable(), steps, List.of(), caveats);
    }

    static RetentionAnswer undetermined(
            RetentionRule rule,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            List<Text> steps,
            List<MissingAnchor> missing,
            List<Caveat> caveats) {
        return new RetentionAnswer(
                Kind.UNDETERMINED, rule.id(), earliest, latest, null, rule.archivable(), steps, missing, caveats);
    }

    static RetentionAnswer notPersonal(Text step) {
        return new RetentionAnswer(
                Kind.NOT_PERSONAL, null, null, null, null, true, List.of(step), List.of(), List.of());
    }

    /** The same with more to say first, and more caveats. */
    RetentionAnswer with(List<Text> firstSteps, List<Caveat> moreCaveats) {
        return new RetentionAnswer(
                kind,
                rule,
                day,
                latest,
                review,
                archivable,
                Stream.concat(firstSteps.stream(), steps.stream()).toList(),
                missing,
                Stream.concat(caveats.stream(), moreCaveats.stream()).distinct().toList());
    }

    /** The same with a day by which it has to be looked at again, because no last day is known or none is there. */
    RetentionAnswer reviewedBy(LocalDate reviewDay, Text step) {
        List<Text> more = new ArrayList<>(steps);
        more.add(step);
        LocalDate shown = kind == Kind.REVIEW ? reviewDay : day;
        return new RetentionAnswer(kind, rule, shown, latest, reviewDay, archivable, more, missing, caveats);
    }

    /** The same with what other rules miss that may apply instead. */
    RetentionAnswer missingToo(List<MissingAnchor> others) {
        List<MissingAnchor> all =
                Stream.concat(missing.stream(), others.stream()).distinct().toList();
        return new RetentionAnswer(kind, rule, day, latest, review, archivable, steps, all, caveats);
    }

    /** Of two answers about one record, the one by which it has to go first; undetermined if that cannot be told. */
    static RetentionAnswer first(RetentionAnswer one, RetentionAnswer other) {
        boolean oneLeads = one.day != null && (other.day == null || !one.day.isAfter(other.day));
        RetentionAnswer lead = oneLeads ? one : other;
        RetentionAnswer rest = oneLeads ? other : one;
        if (lead.kind != Kind.UNDETERMINED || rest.equals(lead)) {
            return lead;
        }
        LocalDate end = rest.kind == Kind.LAST_DAY ? rest.day : rest.latest;
        LocalDate earlier = lead.latest == null || (end != null && end.isBefore(lead.latest)) ? end : lead.latest;
        return new RetentionAnswer(
                Kind.UNDETERMINED,
                lead.rule,
                lead.day,
                earlier,
                lead.review,
                lead.archivable && rest.archivable,
                lead.steps,
                lead.missing,
                lead.caveats);
    }

    /**
     * Returns what kind of answer it is.
     *
     * @return the kind
     */
    @JsonProperty(value = "kind", required = true)
    public Kind kind() {
        return kind;
    }

    /**
     * Returns the rule that applies.
     *
     * @return its id, or empty if the record is about no person
     */
    @JsonProperty("rule")
    public Optional<String> rule() {
        return Optional.ofNullable(rule);
    }

    /**
     * Returns the last day on which the data may be processed.
     *
     * @return the day, inclusive, or empty if there is none or it cannot be computed
     */
    public Optional<LocalDate> lastPermittedDay() {
        return kind == Kind.LAST_DAY ? Optional.ofNullable(day) : Optional.empty();
    }

    /**
     * Returns the day the answer gives, whichever kind it is: the last permitted day, inclusive; the day of the next
     * review; the first day on which nobody may find the suspect. If it cannot be computed, the earliest day that the last
     * permitted day can turn out to be.
     *
     * @return the day, or empty if not even its earliest possibility is known
     */
    @JsonProperty("day")
    public Optional<LocalDate> day() {
        return Optional.ofNullable(day);
    }

    /**
     * Returns, of an undetermined answer, the latest day that the last permitted day can turn out to be.
     *
     * @return the day, or empty if it is not known or the answer is determined
     */
    @JsonProperty("latest")
    public Optional<LocalDate> latest() {
        return Optional.ofNullable(latest);
    }

    /**
     * Returns the day by which somebody has to consider the need for the data again, where no last day can be told.
     *
     * @return the last day on which the review is in time, or empty if none is due
     */
    @JsonProperty("review")
    public Optional<LocalDate> nextReview() {
        return Optional.ofNullable(review);
    }

    /**
     * Returns the steps that lead to the answer.
     *
     * @return an immutable list, from first to last
     */
    @JsonProperty(value = "steps", required = true)
    public List<Text> steps() {
        return steps;
    }

    /**
     * Returns the facts without which the day cannot be computed, each with what would follow from it.
     *
     * @return an immutable list, empty unless the answer is undetermined
     */
    @JsonProperty(value = "missing", required = true)
    public List<MissingAnchor> missing() {
        return missing;
    }

    /**
     * Returns what the answer leaves to a lawyer or to the controller.
     *
     * @return an immutable list
     */
    @JsonProperty(value = "caveats", required = true)
    public List<Caveat> caveats() {
        return caveats;
    }

    /** Whether the record may be archived instead of erased; false if the provision takes that right away. */
    boolean archivable() {
        return archivable;
    }

    /** The day until which the answer lets the data stay for certain, or empty if it does not say. */
    Optional<LocalDate> horizon() {
        return day().or(this::nextReview);
    }

    /**
     * Returns the answer in one line.
     *
     * @param language the language
     * @return for instance "may be kept until 2029-12-31 (PBDL 4:7 st2 m1)"
     */
    public String inShort(Language language) {
        return AnswerText.inShort(this).in(language);
    }

    /**
     * Returns the answer with its steps, what is missing, and what it leaves open.
     *
     * @param language the language
     * @return several lines, each ended by a line feed
     */
    public String explain(Language language) {
        return AnswerText.explain(this, language);
    }

    /** Equal if everything said is. */
    @Override
    public boolean equals(Object other) {
        return other instanceof RetentionAnswer answer
                && kind == answer.kind
                && Objects.equals(rule, answer.rule)
                && Objects.equals(day, answer.day)
                && Objects.equals(latest, answer.latest)
                && Objects.equals(review, answer.review)
                && archivable == answer.archivable
                && steps.equals(answer.steps)
                && missing.equals(answer.missing)
                && caveats.equals(answer.caveats);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, rule, day, latest, review, steps);
    }

    /** Kind and rule, and no day. */
    @Override
    public String toString() {
        return "RetentionAnswer[" + kind + ", " + rule + "]";
    }
}
