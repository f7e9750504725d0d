// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.incidentreview;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.gvi.model.incident.GroupInvolvement;
import se.gvi.rules.criterion.GroupAttribution;
import se.gvi.rules.criterion.Side;
import se.gvi.rules.reason.Reason;
import se.gvi.rules.reason.Settlements;
import se.gvi.rules.reason.Truth;

/**
 * What follows from the recorded facts about one side of an incident: the grade that is certain, and the grade that could
 * be reached if what is unknown turned out so. It is no classification; that only people make, and theirs stands beside
 * it.
 *
 * @param side the side
 * @param confirmed why it is confirmed, or not, that a group member was involved
 * @param likely why it is likely, or not
 * @param groups the groups to which recorded members on this side put the incident, in the order of their ids
 * @param classified the grade of the classification in force, or null if the incident was never classified
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "side",
    "grade",
    "lowest",
    "highest",
    "classified",
    "agreement",
    "groups",
    "confirmed",
    "likely",
    "settlesConfirmed",
    "settlesLikely"
})
public record SideReview(
        @JsonProperty(value = "side", required = true) Side side,
        @JsonProperty(value = "confirmed", required = true) Reason confirmed,
        @JsonProperty(value = "likely", required = true) Reason likely,

        @JsonProperty(value = "groups", required = true) List<GroupAttribution> groups,

        @JsonProperty("classified") @Nullable GroupInvolvement classified) {

    /**
     * A side.
     *
     * @param side the side
     * @param confirmed why it is confirmed, or not
     * @param likely why it is likely, or not
     * @param groups the groups to which recorded members put the incident
     * @param classified the grade of the classification in force, or null
     */
    public SideReview {
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(confirmed, "confirmed");
        Objects.requireNonNull(likely, "likely");
        groups = List.copyOf(groups);
    }

    /**
     * Returns the grade that is certain.
     *
     * @return confirmed or likely if the policy's rule is met, otherwise no
     */
    @JsonProperty("lowest")
    public GroupInvolvement lowest() {
        if (confirmed.truth() == Truth.MET) {
            return GroupInvolvement.CONFIRMED;
        }
        return likely.truth() == Truth.MET ? GroupInvolvement.LIKELY : GroupInvolvement.NO;
    }

    /**
     * Returns the grade that could be reached if everything unknown turned out so.
     *
     * @return confirmed or likely if the policy's rule is met or unknown, otherwise no
     */
    @JsonProperty("highest")
    public GroupInvolvement highest() {
        if (confirmed.truth() != Truth.NOT_MET) {
            return GroupInvolvement.CONFIRMED;
        }
        return likely.truth() == Truth.NOT_MET ? GroupInvolvement.NO : GroupInvolvement.LIKELY;
    }

    /**
     * Returns the grade.
     *
     * @return the certain grade if no other is possible, otherwise {@link GroupInvolvement#UNKNOWN}
     */
    @JsonProperty("grade")
    public GroupInvolvement grade() {
        return Grades.between(lowest(), highest());
    }

    /**
     * Returns how the reviewers' grade goes with the records.
     *
     * @return the agreement
     */
    @JsonProperty("agreement")
    public Agreement agreement() {
        if (classified == null) {
            return Agreement.NOT_CLASSIFIED;
        }
        if (classified == grade()) {
            return Agreement.AGREES;
        }
        return Grades.isBetween(classified, lowest(), highest()) ? Agreement.POSSIBLE : Agreement.DIFFERS;
    }

    /**
     * Returns what would settle whether it is confirmed.
     *
     * @return the settlements, none if that is known
     */
    @JsonProperty("settlesConfirmed")
    public Settlements settlesConfirmed() {
        return Settlements.of(confirmed);
    }

    /**
     * Returns what would settle whether it is likely.
     *
     * @return the settlements, none if that is known
     */
    @JsonProperty("settlesLikely")
    public Settlements settlesLikely() {
        return Settlements.of(likely);
    }
}
