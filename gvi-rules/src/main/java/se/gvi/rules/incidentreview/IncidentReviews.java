// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.incidentreview;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.gvi.model.finding.Language;
import se.gvi.model.id.RecordKind;
import se.gvi.model.incident.Incident;
import se.gvi.model.incident.IncidentId;
import se.gvi.model.situation.Situation;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.criterion.Side;
import se.gvi.rules.criterion.Subject;
import se.gvi.rules.policy.Policy;
import se.gvi.rules.policy.PolicyRef;

/**
 * The reviews of all incidents in a window, and how many have which grade. The strategy counts by who was involved; the
 * count by motive stands beside it under its own name.
 *
 * @param asOf the day
 * @param window the days of the incidents
 * @param policy the policy
 * @param reviews the incidents that happened in the window, by day and id, those out of scope included
 * @param dayOpen incidents whose day is known in part and may lie outside the window; they are not counted
 * @param complete whether all incidents of the window are recorded; if not, there may be more of every grade
 */
@JsonPropertyOrder({
    "asOf",
    "window",
    "policy",
    "complete",
    "incidents",
    "offenders",
    "victims",
    "outOfScope",
    "dayOpen",
    "differing",
    "motiveBased",
    "reviews"
})
public record IncidentReviews(
        @JsonProperty(value = "asOf", required = true) LocalDate asOf,
        @JsonProperty(value = "window", required = true) DateSpan window,
        @JsonProperty(value = "policy", required = true) PolicyRef policy,

        @JsonProperty(value = "reviews", required = true) List<IncidentReview> reviews,

        @JsonProperty(value = "dayOpen", required = true) List<IncidentId> dayOpen,
        @JsonProperty(value = "complete", required = true) boolean complete) {

    private static final Comparator<Incident> BY_DAY_AND_ID = Comparator.comparing(
                    (Incident incident) -> incident.date().earliest())
            .thenComparing(incident -> incident.id().value());

    /**
     * Reviews.
     *
     * @param asOf the day
     * @param window the days of the incidents
     * @param policy the policy
     * @param reviews the incidents that happened in the window
     * @param dayOpen incidents that may lie outside it
     * @param complete whether all incidents of the window are recorded
     */
    public IncidentReviews {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(window, "window");
        Objects.requireNonNull(policy, "policy");
        reviews = List.copyOf(reviews);
        dayOpen = List.copyOf(dayOpen);
    }

    /**
     * Reviews the incidents of a window.
     *
     * @param situation what is recorded
     * @param policy the policy
     * @param asOf the day; a suspicion dropped by then does not count
     * @param window the days of the incidents
     * @return the reviews with their counts
     * @throws IllegalArgumentException if the policy says nothing of incident review
     */
    public static IncidentReviews of(Situation situation, Policy policy, LocalDate asOf, DateSpan window) {
        History history = History.of(situation);
        IncidentReview.rules(policy);
        List<Incident> there = situation.incidents().stream()
                .filter(incident -> window.overlaps(incident.date().days()))
                .sorted(BY_DAY_AND_ID)
                .toList();
        return new IncidentReviews(
                asOf,
                window,
                policy.ref(),
                there.stream()
                        .filter(incident -> window.encloses(incident.date().days()))
                        .map(incident -> Subject.of(situation, incident.id(), asOf))
                        .map(subject -> IncidentReview.of(subject, policy, history))
                        .toList(),
                there.stream()
                        .filter(incident -> !window.encloses(incident.date().days()))
                        .map(Incident::id)
                        .toList(),
                situation.isComplete(RecordKind.INCIDENT, window));
    }

    private Stream<IncidentReview> reviewed() {
        return reviews.stream().filter(review -> review.scope().inScope());
    }

    /**
     * Counts the incidents as wholes, each by the side with the higher grade.
     *
     * @return the strategy's own count
     */
    @JsonProperty("incidents")
    public GradeCount incidents() {
        return GradeCount.of(
                reviewed().map(IncidentReview::grade).flatMap(Optional::stream).toList());
    }

    /**
     * Counts the offenders' sides.
     *
     * @return the count
     */
    @JsonProperty("offenders")
    public GradeCount offenders() {
        return count(Side.OFFENDER);
    }

    /**
     * Counts the victims' sides.
     *
     * @return the count
     */
    @JsonProperty("victims")
    public GradeCount victims() {
        return count(Side.VICTIM);
    }

    private GradeCount count(Side side) {
        return GradeCount.of(reviewed()
                .flatMap(review -> review.side(side).stream())
                .map(SideReview::grade)
                .toList());
    }

    /**
     * Returns the incidents that were taken out; each review's scope gives the reason.
     *
     * @return the incidents, by day and id
     */
    @JsonProperty(value = "outOfScope", access = JsonProperty.Access.READ_ONLY)
    public List<IncidentId> outOfScope() {
        return reviews.stream()
                .filter(review -> !review.scope().inScope())
                .map(IncidentReview::incident)
                .toList();
    }

    /**
     * Returns the incidents of which people's classification says something else than the records.
     *
     * @return the incidents, by day and id
     */
    @JsonProperty(value = "differing", access = JsonProperty.Access.READ_ONLY)
    public List<IncidentId> differing() {
        return reviews.stream()
                .filter(review -> review.sides().stream().anyMatch(side -> side.agreement() == Agreement.DIFFERS))
                .map(IncidentReview::incident)
                .toList();
    }

    /**
     * Counts the incidents by motive. This is not the strategy's own count.
     *
     * @return the other count
     */
    @JsonProperty("motiveBased")
    public MotiveCount motiveBased() {
        return MotiveCount.of(reviewed().toList());
    }

    /**
     * Returns the counts and each incident in a line, as text; every reason is in {@link IncidentReview#explain}.
     *
     * @param language the language
     * @return several lines, each ended by a line feed
     */
    public String explain(Language language) {
        return new ReviewsText(this, language).text();
    }
}
