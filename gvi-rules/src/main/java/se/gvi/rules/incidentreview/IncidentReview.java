// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.incidentreview;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.Language;
import se.gvi.model.incident.GroupInvolvement;
import se.gvi.model.incident.Incident;
import se.gvi.model.incident.IncidentId;
import se.gvi.model.situation.Situation;
import se.gvi.model.time.PartialDate;
import se.gvi.rules.criterion.GroupAttribution;
import se.gvi.rules.criterion.Side;
import se.gvi.rules.criterion.Subject;
import se.gvi.rules.policy.IncidentReviewRules;
import se.gvi.rules.policy.Policy;
import se.gvi.rules.policy.PolicyRef;

/**
 * Whether a group member was involved in an incident, on each side, by the recorded roles and memberships under a policy;
 * beside it, every classification that people have made. Involvement is what counts, not the motive. It informs; people
 * classify.
 *
 * <p>To see what a meeting could have known, review a situation as known then, or ask for {@link ThenAndNow}.
 *
 * @param incident the incident
 * @param date when it happened
 * @param asOf the day; a suspicion dropped by then does not count
 * @param policy the policy
 * @param scope whether the city reviews it, or why it is taken out
 * @param sides the offenders' side and the victims' side, or none if it is out of scope
 * @param history every classification, in the order in which they were made
 */
@JsonPropertyOrder({"incident", "date", "asOf", "policy", "scope", "sides", "history"})
public record IncidentReview(
        @JsonProperty(value = "incident", required = true) IncidentId incident,
        @JsonProperty(value = "date", required = true) PartialDate date,
        @JsonProperty(value = "asOf", required = true) LocalDate asOf,
        @JsonProperty(value = "policy", required = true) PolicyRef policy,
        @JsonProperty(value = "scope", required = true) Scope scope,
        @JsonProperty(value = "sides", required = true) List<SideReview> sides,

        @JsonProperty(value = "history", required = true) List<Reclassification> history) {

    /**
     * A review.
     *
     * @param incident the incident
     * @param date when it happened
     * @param asOf the day
     * @param policy the policy
     * @param scope whether the city reviews it
     * @param sides the two sides, or none
     * @param history every classification
     */
    public IncidentReview {
        Objects.requireNonNull(incident, "incident");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(scope, "scope");
        sides = List.copyOf(sides);
        history = List.copyOf(history);
    }

    /**
     * Reviews an incident.
     *
     * @param situation what is recorded
     * @param policy the policy
     * @param asOf the day
     * @param incident the incident
     * @return the grades with their reasons
     * @throws IllegalArgumentException if the situation does not hold the incident or the policy says nothing of
     *     incident review
     */
    public static IncidentReview of(Situation situation, Policy policy, LocalDate asOf, IncidentId incident) {
        return of(Subject.of(situation, incident, asOf), policy, History.of(situation, incident));
    }

    static IncidentReview of(Subject subject, Policy policy, History history) {
        IncidentReviewRules rules = rules(policy);
        Incident incident = subject.situation().incident(subject.incident()).orElseThrow();
        Scope scope = Scope.of(incident, rules);
        List<Reclassification> made = history.of(incident.id());
        return new IncidentReview(
                incident.id(),
                incident.date(),
                subject.asOf(),
                policy.ref(),
                scope,
                scope.inScope()
                        ? Stream.of(Side.values())
                                .map(side -> side(subject, side, rules, made))
                                .toList()
                        : List.of(),
                made);
    }

    static IncidentReviewRules rules(Policy policy) {
        return policy.incidentReview()
                .orElseThrow(() -> new IllegalArgumentException("The policy "
                        + policy.ref().id() + " says nothing of incident review. Give it a member incidentReview."));
    }

    private static SideReview side(
            Subject subject, Side side, IncidentReviewRules rules, List<Reclassification> history) {
        IncidentReviewRules.Grades grades = side == Side.OFFENDER ? rules.offenders() : rules.victims();
        return new SideReview(
                side,
                grades.confirmed().explain(subject),
                grades.likely().explain(subject),
                GroupAttribution.of(subject.situation(), subject.asOf(), subject.incident(), side),
                classified(history, side));
    }

    private static @Nullable GroupInvolvement classified(List<Reclassification> history, Side side) {
        return history.stream()
                .filter(Reclassification::inForce)
                .findFirst()
                .map(made -> made.grade(side))
                .orElse(null);
    }

    /**
     * Returns one side.
     *
     * @param side the side
     * @return what follows about it, or empty if the incident is out of scope
     */
    public Optional<SideReview> side(Side side) {
        return sides.stream().filter(each -> each.side() == side).findFirst();
    }

    /**
     * Returns the grade of the incident as a whole: that of the side with the higher one.
     *
     * @return the grade, {@link GroupInvolvement#UNKNOWN} if it cannot be told, or empty if it is out of scope
     */
    public Optional<GroupInvolvement> grade() {
        Optional<GroupInvolvement> lowest =
                sides.stream().map(SideReview::lowest).reduce(Grades::higher);
        Optional<GroupInvolvement> highest =
                sides.stream().map(SideReview::highest).reduce(Grades::higher);
        return lowest.flatMap(low -> highest.map(high -> Grades.between(low, high)));
    }

    /**
     * Returns the classification in force.
     *
     * @return the one that counts, or empty if there is none
     */
    public Optional<Reclassification> inForce() {
        return history.stream().filter(Reclassification::inForce).findFirst();
    }

    /**
     * Returns the review with every reason, as text.
     *
     * @param language the language
     * @return several lines, each ended by a line feed
     */
    public String explain(Language language) {
        return new ReviewText(this, language).text();
    }
}
