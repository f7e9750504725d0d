// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.incidentreview;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import se.gvi.model.incident.IncidentId;
import se.gvi.model.situation.Situation;
import se.gvi.rules.criterion.Side;
import se.gvi.rules.policy.Policy;

/**
 * The review of an incident from what was known when it was last classified, and from what is known now: whether the
 * reviewers could have known better, or whether the facts have changed since.
 *
 * @param knownAt the moment at which the classification in force was recorded
 * @param then the review from what was known at that moment, as of the day of the classification
 * @param now the review from what is known now
 */
@JsonPropertyOrder({"knownAt", "then", "now"})
public record ThenAndNow(
        @JsonProperty(value = "knownAt", required = true) Instant knownAt,
        @JsonProperty(value = "then", required = true) IncidentReview then,
        @JsonProperty(value = "now", required = true) IncidentReview now) {

    /**
     * Two reviews of one incident.
     *
     * @param knownAt the moment of the first
     * @param then the review from what was known then
     * @param now the review from what is known now
     */
    public ThenAndNow {
        Objects.requireNonNull(knownAt, "knownAt");
        Objects.requireNonNull(then, "then");
        Objects.requireNonNull(now, "now");
    }

    /**
     * Reviews an incident twice. It goes through all records of the situation; for many incidents of one meeting, review
     * {@link Situation#knownAt} that meeting instead.
     *
     * @param situation what is recorded
     * @param policy the policy
     * @param asOf the day of the review from what is known now
     * @param incident the incident
     * @return both reviews, or empty if it was never classified, or not known itself when it was
     * @throws IllegalArgumentException if the situation does not hold the incident or the policy says nothing of
     *     incident review
     */
    public static Optional<ThenAndNow> of(Situation situation, Policy policy, LocalDate asOf, IncidentId incident) {
        IncidentReview now = IncidentReview.of(situation, policy, asOf, incident);
        return now.inForce().flatMap(made -> {
            Situation known = situation.knownAt(made.recordedAt());
            return known.incident(incident)
                    .map(there -> new ThenAndNow(
                            made.recordedAt(), IncidentReview.of(known, policy, made.assessedOn(), incident), now));
        });
    }

    /**
     * Tells whether a side would be graded otherwise now.
     *
     * @param side the side
     * @return true if the grade, or the range of grades, is another
     */
    public boolean changed(Side side) {
        return !then.side(side).map(SideReview::lowest).equals(now.side(side).map(SideReview::lowest))
                || !then.side(side)
                        .map(SideReview::highest)
                        .equals(now.side(side).map(SideReview::highest));
    }
}
